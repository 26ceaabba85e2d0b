import { randomBytes } from 'node:crypto';

/** A source of random bytes. Tests may pass one that repeats; the program passes the machine's own. */
export type Random = (length: number) => Uint8Array;

/** The machine's cryptographic random source. */
export const machineRandom: Random = (length) => randomBytes(length);

/** Random bytes that are a secret, without a second copy of them. The caller clears them. */
export function randomSecret(random: Random, length: number): Buffer {
  const bytes = random(length);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
