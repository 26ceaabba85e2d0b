import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

const PIECE_BYTES = 1 << 20;

/** SHA-256 of a file, 64 hexadecimal digits; read in pieces, so that its size does not matter. */
export function fileDigest(file: string): string {
  const digest = createHash('sha256');
  const piece = Buffer.allocUnsafe(PIECE_BYTES);
  const handle = openSync(file, 'r');
  try {
    for (let read = readSync(handle, piece); read > 0; read = readSync(handle, piece)) digest.update(piece.subarray(0, read));
  } finally {
    closeSync(handle);
  }
  return digest.digest('hex');
}
