import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, open, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Readable, Transform } from 'node:stream';
import { SealError } from './seal-error';

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the file as read back from the disk, 64 hex digits. */
  readonly sha256: string;
}

export interface WriteOptions {
  readonly signal?: AbortSignal | undefined;
  /** Runs when the whole file is safe on the disk under its `.part` name. When it fails, the file is removed. */
  readonly beforeVisible?: ((file: WrittenFile) => void | Promise<void>) | undefined;
}

/**
 * Streams `source` through `cipher` into `folder/name`, so that the file is either whole or absent: written as
 * `name.part` (mode 0600, never over an existing file), flushed, read back, renamed, and the folder flushed.
 * On any failure, and on abort, what was written is removed and the failure is thrown on.
 */
export async function writeSealed(source: Readable, cipher: Transform, folder: string, name: string, options: WriteOptions = {}): Promise<WrittenFile> {
  const path = join(folder, name);
  const part = `${path}.part`;
  if (await exists(path)) throw new SealError('target-exists');
  const handle = await open(part, 'wx', 0o600);
  let visible = false;
  try {
    const digest = createHash('sha256');
    let bytes = 0;
    try {
      const store = async (chunks: AsyncIterable<Uint8Array>): Promise<void> => {
        for await (const chunk of chunks) {
          digest.update(chunk);
          bytes += chunk.length;
          await handle.writeFile(chunk);
        }
      };
      await pipeline(source, cipher, store, options.signal ? { signal: options.signal } : {});
      await handle.sync();
    } finally {
      await handle.close();
    }
    const written: WrittenFile = { path, bytes, sha256: digest.digest('hex') };
    await mustRead(part, written.sha256);
    await options.beforeVisible?.(written);
    if (options.signal?.aborted) throw new SealError('aborted');
    if (await exists(path)) throw new SealError('target-exists'); // rename would replace it
    await rename(part, path);
    visible = true;
    await syncFolder(folder);
    await mustRead(path, written.sha256);
    return written;
  } catch (error) {
    await unlink(visible ? path : part).catch(() => undefined);
    throw error;
  }
}

async function mustRead(path: string, expected: string): Promise<void> {
  const digest = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), digest);
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

const exists = async (path: string): Promise<boolean> => lstat(path).then(() => true, () => false);
