import { createHash } from 'node:crypto';
import type { FileRole } from './manifest';

/** One file of a package, opened only when its turn comes. `path` is `bericht.pdf`, `bericht.json`, `dossier.pdf` or `bijlagen/0001.bin` and up. */
export interface PackageFile {
  readonly path: string;
  readonly mime: string;
  readonly role: Exclude<FileRole, 'checksums'>;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the content, 64 lower-case hex digits. */
  readonly sha256: string;
  /**
   * Gives the content from its beginning, in pieces of any size. Is called twice for each package: once to reckon the
   * archive's check sums, once to seal. What comes must agree with `size` and `sha256`, or nothing is sealed.
   */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** A file whose bytes are in memory already. */
export const fileInMemory = ({ bytes, ...about }: Pick<PackageFile, 'path' | 'mime' | 'role'> & { readonly bytes: Uint8Array }): PackageFile => ({
  ...about,
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
  open: async function* () {
    for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
  },
});

const PIECE = 256 * 1024;
