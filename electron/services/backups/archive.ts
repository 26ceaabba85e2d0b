import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { BackupRefused } from './backup-refused';
import type { Manifest } from './manifest';
import { paddingOf, sizeInTar, tarEnd, tarHeader } from './tar';

/** A file or bytes that goes into a backup under a name of the archive. */
export interface Part {
  readonly name: string;
  readonly from: string | Uint8Array;
}

/** The same, with its size. */
export interface SizedPart extends Part {
  readonly size: number;
}

/** Looks up the sizes. `gone` are the parts whose file is not there. */
export async function sized(parts: readonly Part[]): Promise<{ readonly there: readonly SizedPart[]; readonly gone: readonly Part[] }> {
  const there: SizedPart[] = [];
  const gone: Part[] = [];
  for (const part of parts) {
    const size = typeof part.from === 'string' ? await sizeOf(part.from) : part.from.length;
    if (size === undefined) gone.push(part);
    else there.push({ ...part, size });
  }
  return { there, gone };
}

const sizeOf = async (file: string): Promise<number | undefined> => {
  const found = await lstat(file).catch(() => undefined);
  return found?.isFile() ? found.size : undefined;
};

/** Bytes of the archive, apart from its manifest. */
export const archiveSize = (parts: readonly SizedPart[]): number => parts.reduce((sum, { size }) => sum + sizeInTar(size), tarEnd().length);

/**
 * The archive, in one pass: what is hashed is what goes out. `manifestOf` makes the bytes of the last member from what went before.
 * Throws BackupRefused `changed-meanwhile` when a file is no longer as large as it was, or gone.
 */
export async function* archiveOf(parts: readonly SizedPart[], manifestOf: (members: Manifest['members']) => Uint8Array, onBytes: (more: number) => void): AsyncGenerator<Uint8Array> {
  const members: Manifest['members'] = [];
  for (const part of parts) {
    const digest = createHash('sha256');
    yield tarHeader(part.name, part.size);
    for await (const piece of contentOf(part)) {
      digest.update(piece);
      onBytes(piece.length);
      yield piece;
    }
    yield Buffer.alloc(paddingOf(part.size));
    members.push({ name: part.name, size: part.size, sha256: digest.digest('hex') });
  }
  const manifest = manifestOf(members);
  yield tarHeader('manifest.json', manifest.length);
  yield manifest;
  yield Buffer.alloc(paddingOf(manifest.length));
  yield tarEnd();
}

async function* contentOf({ from, size }: SizedPart): AsyncGenerator<Uint8Array> {
  if (typeof from !== 'string') return yield from;
  let seen = 0;
  try {
    for await (const piece of createReadStream(from, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>) {
      seen += piece.length;
      if (seen > size) break;
      yield piece;
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') throw new BackupRefused('changed-meanwhile');
    throw error;
  }
  if (seen !== size) throw new BackupRefused('changed-meanwhile');
}
