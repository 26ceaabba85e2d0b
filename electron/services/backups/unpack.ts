import { createHash } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BackupKeys } from '../keys/backup-keys';
import { SealError } from '../sealing/seal-error';
import { openWith } from './age-stream';
import { BackupRefused } from './backup-refused';
import { MOST_MANIFEST_BYTES, readManifest, type Manifest } from './manifest';
import { Pieces } from './pieces';
import { readTar, type TarMember } from './tar';

/** What to unpack, with whose keys, and where. */
export interface Unpack {
  readonly file: string;
  readonly keys: BackupKeys;
  /** An empty folder. */
  readonly into: string;
  /** Which members are kept on the disk; the others are read and compared only. */
  readonly keeps: (name: string) => boolean;
  readonly signal?: AbortSignal | undefined;
  /** Told how many bytes of content were read since the last time. */
  readonly onBytes?: ((more: number) => void) | undefined;
}

type Seen = Manifest['members'][number];

/**
 * Opens a backup and reads it to its end: every member is what the manifest says, in its order, and the manifest was made by
 * who had the vault open. Only when this returns may anything of it be believed.
 * Throws BackupRefused: `damaged`, `newer` or `other-vault`; SealError `aborted`; errors of the file system.
 */
export async function unpackBackup(how: Unpack): Promise<Manifest> {
  const pieces = new Pieces(openWith(how.keys.identity(), how.file));
  const seen: Seen[] = [];
  let manifest: Manifest | undefined;
  try {
    for await (const member of readTar(pieces)) {
      if (manifest) throw new BackupRefused('damaged'); // it is the last
      if (member.name === 'manifest.json') manifest = readManifest(await inMemory(member), how.keys);
      else seen.push(await takeMember(member, how));
    }
  } finally {
    await pieces.close();
  }
  if (!manifest || !isSame(seen, manifest.members)) throw new BackupRefused('damaged');
  return manifest;
}

async function takeMember({ name, size, content }: TarMember, how: Unpack): Promise<Seen> {
  const digest = createHash('sha256');
  const seen = counted(content, digest, how);
  if (how.keeps(name)) await writeFlushed(join(how.into, name), seen);
  else for await (const _ of seen);
  return { name, size, sha256: digest.digest('hex') };
}

async function* counted(content: AsyncIterable<Uint8Array>, digest: ReturnType<typeof createHash>, { signal, onBytes }: Unpack): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    if (signal?.aborted) throw new SealError('aborted');
    digest.update(piece);
    onBytes?.(piece.length);
    yield piece;
  }
}

async function writeFlushed(file: string, content: AsyncIterable<Uint8Array>): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const handle = await open(file, 'wx', 0o600);
  try {
    for await (const piece of content) await handle.writeFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function inMemory({ size, content }: TarMember): Promise<Buffer> {
  if (size > MOST_MANIFEST_BYTES) throw new BackupRefused('damaged');
  const held: Uint8Array[] = [];
  for await (const piece of content) held.push(piece);
  return Buffer.concat(held);
}

const isSame = (seen: readonly Seen[], told: readonly Seen[]): boolean =>
  seen.length === told.length && seen.every(({ name, size, sha256 }, place) => name === told[place]!.name && size === told[place]!.size && sha256 === told[place]!.sha256);
