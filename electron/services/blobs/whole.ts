import type { Pieces } from './chunked-encryption';

/** Thrown when more came than may be held in memory. */
export class TooLong extends Error {}

/** Everything in memory at once. Throws TooLong past `most` bytes. */
export async function wholeOf(pieces: Pieces, most: number): Promise<Uint8Array> {
  const held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > most) throw new TooLong();
    held.push(piece);
  }
  return Buffer.concat(held, size);
}
