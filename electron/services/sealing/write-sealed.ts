import { createHash } from 'node:crypto';
import { lstat, open, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { SealError } from './seal-error';

export interface FileToWrite {
  readonly name: string;
  /** The bytes as they go on the disk: encrypted, or not secret. */
  readonly content: AsyncIterable<Uint8Array>;
}

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the file as read back from the disk, 64 hex digits. */
  readonly sha256: string;
}

export interface WriteOptions<About = WrittenFile> {
  readonly signal?: AbortSignal | undefined;
  /** Runs when everything is safe on the disk under its `.part` name. When it fails, what was written is removed. */
  readonly beforeVisible?: ((written: About) => void | Promise<void>) | undefined;
}

/**
 * Streams `source` through `cipher` into `folder/name`, so that the file is either whole or absent: written as
 * `name.part` (mode 0600, never over an existing file), flushed, read back, renamed, and the folder flushed.
 * On any failure, and on abort, what was written is removed and the failure is thrown on.
 */
export async function writeSealed(source: Readable, cipher: Transform, folder: string, name: string, { signal, beforeVisible }: WriteOptions = {}): Promise<WrittenFile> {
  const written = await writeTogether(folder, [{ name, content: through(source, cipher) }], { signal, beforeVisible: beforeVisible && (([file]) => beforeVisible(file!)) });
  return written[0]!;
}

/** Writes several files that belong together, one after another: all of them become visible, or none. Otherwise as `writeSealed`. */
export async function writeTogether(folder: string, files: readonly FileToWrite[], { signal, beforeVisible }: WriteOptions<readonly WrittenFile[]> = {}): Promise<readonly WrittenFile[]> {
  const ours: string[] = []; // what has to go when anything fails
  try {
    for (const { name } of files) await mustBeAbsent(join(folder, name));
    const written: WrittenFile[] = [];
    for (const { name, content } of files) {
      const path = join(folder, name);
      written.push({ path, ...(await writePart(`${path}.part`, content, ours, signal)) });
    }
    await beforeVisible?.(written);
    stopWhen(signal);
    for (const { path } of written) {
      await mustBeAbsent(path); // rename would replace it
      await rename(`${path}.part`, path);
      ours.push(path);
    }
    await syncFolder(folder);
    for (const { path, sha256 } of written) await mustRead(path, sha256);
    return written;
  } catch (error) {
    for (const path of ours) await unlink(path).catch(() => undefined);
    throw error;
  }
}

async function* through(source: Readable, cipher: Transform): AsyncGenerator<Uint8Array> {
  const done = pipeline(source, cipher);
  done.catch(() => undefined); // the same failure ends the loop below
  yield* cipher;
  await done;
}

async function writePart(part: string, content: AsyncIterable<Uint8Array>, ours: string[], signal: AbortSignal | undefined): Promise<Omit<WrittenFile, 'path'>> {
  stopWhen(signal);
  const handle = await open(part, 'wx', 0o600);
  ours.push(part);
  const digest = createHash('sha256');
  let bytes = 0;
  try {
    for await (const chunk of content) {
      stopWhen(signal);
      digest.update(chunk);
      bytes += chunk.length;
      await handle.writeFile(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  const sha256 = digest.digest('hex');
  await mustRead(part, sha256, signal);
  return { bytes, sha256 };
}

/** Reads in one buffer over and over: a stream would leave a megabyte behind for each one read. */
async function mustRead(path: string, expected: string, signal?: AbortSignal): Promise<void> {
  const digest = createHash('sha256');
  const piece = Buffer.allocUnsafe(1 << 20);
  const handle = await open(path, 'r');
  try {
    for (;;) {
      stopWhen(signal);
      const { bytesRead } = await handle.read(piece, 0, piece.length);
      if (bytesRead === 0) break;
      digest.update(piece.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
  if (digest.digest('hex') !== expected) throw new SealError('reread-differs');
}

/** A new name is only safe against power loss when its folder is flushed too. Windows has no such call for folders. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function stopWhen(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new SealError('aborted');
}

async function mustBeAbsent(path: string): Promise<void> {
  const exists = await lstat(path).then(() => true, () => false);
  if (exists) throw new SealError('target-exists');
}
