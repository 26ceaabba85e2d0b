/** A source of unpredictable bytes: `node:crypto` randomBytes in the app, a counted source in a test. */
export type Random = (size: number) => Uint8Array;

/** Asks for exactly `size` bytes. Throws RangeError when the source gives another number: a short key is no key. */
export function take(random: Random, size: number): Uint8Array {
  const bytes = random(size);
  if (bytes.length !== size) throw new RangeError('the random source gave another number of bytes than asked');
  return bytes;
}
