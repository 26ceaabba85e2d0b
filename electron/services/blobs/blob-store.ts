import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { flushName } from '../keys/rewrite';
import { BlobRefused } from './blob-refused';
import { openChunks, sealChunks, type ChunkSeal, type Pieces } from './chunked-encryption';
import { KEY, SALT } from './chunk-keys';

/** Where the sealed bytes of a vault are, and which vault it is. */
export interface BlobPlace {
  /** The folder of the vault; `blobs` is made in it. */
  readonly folder: string;
  readonly vaultId: string;
  readonly random: (size: number) => Uint8Array;
}

/** What opens a blob: kept in the database row of the record it belongs to, and nowhere else. Without the row nobody opens it. */
export interface BlobKey {
  /** 32 hexadecimal digits, random; the name of the file, and of nothing else. */
  readonly blobId: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** Which database key the vault had when it was sealed; bound into the blob. */
  readonly generation: number;
}

/** A blob that is whole and safe on the disk. The row that names it comes after. */
export interface KeptBlob extends BlobKey {
  /** Of the content, in bytes. */
  readonly size: number;
  /** Of the content, 64 hexadecimal digits. */
  readonly sha256: string;
}

export interface KeepBlob {
  readonly generation: number;
  readonly signal?: AbortSignal | undefined;
  /** Told how many bytes of the content were taken so far. */
  readonly onBytes?: ((bytes: number) => void) | undefined;
  /** More than this is refused. */
  readonly most?: number | undefined;
}

/** Thrown when the content is larger than it may be. Nothing is kept. */
export class BlobTooLarge extends Error {}

const NAME = /^([0-9a-f]{32})\.bin(\.part)?$/;
const HOUR_MS = 3_600_000;
/** A blob without a row is one that a power cut came between; it is only taken away when nobody can be about to write the row. */
const ORPHAN_AFTER_MS = 24 * HOUR_MS;

const blobFolder = (folder: string): string => join(folder, 'blobs');
const shelfOf = (folder: string, blobId: string): string => join(blobFolder(folder), blobId.slice(0, 2));
const fileOf = (folder: string, blobId: string): string => join(shelfOf(folder, blobId), `${blobId}.bin`);

/** Where a blob lies below the folder of its vault, with `/` between: also its name in a backup. */
export const blobFileName = (blobId: string): string => `blobs/${blobId.slice(0, 2)}/${blobId}.bin`;

// Which vault, which blob, which generation, each of a fixed form, so that no two places have the same bytes.
const sealOf = ({ vaultId }: BlobPlace, { blobId, key, generation }: BlobKey): ChunkSeal => ({ key, context: Buffer.from(`${vaultId}/${blobId}/${generation}`, 'latin1') });

/**
 * Seals content into the vault's folder under a random name: written as `.part` (mode 0600), flushed, renamed, and the
 * folder flushed. Only then does it return, and only then may the row be written. Content is never in clear on the disk and
 * never whole in memory. On any failure and on abort nothing stays. Throws BlobTooLarge, and errors of the file system.
 */
export async function keepBlob(place: BlobPlace, content: Pieces, how: KeepBlob): Promise<KeptBlob> {
  const blob: BlobKey = { blobId: Buffer.from(place.random(16)).toString('hex'), key: Buffer.from(place.random(KEY)), generation: how.generation };
  await makeShelf(place.folder, blob.blobId);
  const file = fileOf(place.folder, blob.blobId);
  const part = `${file}.part`;
  const handle = await open(part, 'wx', 0o600);
  const counted = new Counted(content, how);
  try {
    try {
      for await (const piece of sealChunks(sealOf(place, blob), place.random(SALT), counted)) await handle.appendFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    how.signal?.throwIfAborted();
    await rename(part, file);
    flushName(file);
    return { ...blob, ...counted.sum() };
  } catch (error) {
    await rm(part, { force: true });
    await rm(file, { force: true });
    throw error;
  }
}

/** Content on its way, counted and hashed as it passes. */
class Counted implements Pieces {
  readonly #digest = createHash('sha256');
  readonly #content: Pieces;
  readonly #how: KeepBlob;
  #size = 0;

  constructor(content: Pieces, how: KeepBlob) {
    this.#content = content;
    this.#how = how;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    const { signal, onBytes, most } = this.#how;
    for await (const piece of this.#content) {
      signal?.throwIfAborted();
      this.#size += piece.length;
      if (most !== undefined && this.#size > most) throw new BlobTooLarge();
      this.#digest.update(piece);
      onBytes?.(this.#size);
      yield piece;
    }
  }

  sum(): Pick<KeptBlob, 'size' | 'sha256'> {
    return { size: this.#size, sha256: this.#digest.digest('hex') };
  }
}

/** The content of a blob, chunk by chunk, each found genuine before it is given. Throws BlobRefused when it was changed, cut off, swapped or is gone. */
export async function* readBlob(place: BlobPlace, blob: BlobKey): AsyncGenerator<Uint8Array> {
  const file = fileOf(place.folder, blob.blobId);
  if (!(await lstat(file).catch(() => undefined))?.isFile()) throw new BlobRefused('missing');
  yield* openChunks(sealOf(place, blob), createReadStream(file, { highWaterMark: 1 << 18 }));
}

/** Takes a blob away whose row is gone or was never written. Its key went with the row, so what a disk keeps of it says nothing. */
export async function discardBlob({ folder }: Pick<BlobPlace, 'folder'>, blobId: string): Promise<void> {
  await rm(fileOf(folder, blobId), { force: true });
}

/**
 * Takes away what an interrupted add left behind: every `.part`, and every blob older than a day that `isKnown` does not
 * know. Called when the vault has been opened, so nobody else writes there. Also takes away rights that others got on the files by a copy.
 */
export async function sweepBlobs({ folder }: Pick<BlobPlace, 'folder'>, isKnown: (blobId: string) => boolean, nowMs: number): Promise<void> {
  const shelves = await readdir(blobFolder(folder), { withFileTypes: true }).catch(() => []);
  for (const shelf of shelves) {
    if (!shelf.isDirectory()) continue;
    const inside = join(blobFolder(folder), shelf.name);
    await chmod(inside, 0o700);
    for (const name of await readdir(inside)) await sweepOne(join(inside, name), name, isKnown, nowMs);
  }
}

async function sweepOne(file: string, name: string, isKnown: (blobId: string) => boolean, nowMs: number): Promise<void> {
  const [, blobId, unfinished] = NAME.exec(name) ?? [];
  if (blobId === undefined) return; // not ours
  const found = await lstat(file);
  if (unfinished || (!isKnown(blobId) && nowMs - found.mtimeMs > ORPHAN_AFTER_MS)) await rm(file, { force: true });
  else if (found.isFile() && (found.mode & 0o777) !== 0o600) await chmod(file, 0o600);
}

async function makeShelf(folder: string, blobId: string): Promise<void> {
  await mkdir(blobFolder(folder), { mode: 0o700 }).then(() => flushName(blobFolder(folder)), ignoreExisting);
  const shelf = shelfOf(folder, blobId);
  await mkdir(shelf, { mode: 0o700 }).then(() => flushName(shelf), ignoreExisting);
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
