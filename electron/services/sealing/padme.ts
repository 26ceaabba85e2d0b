/**
 * The Padmé length (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files", PoPETs 2019, section 4): the
 * smallest length not under `length` whose last bits are zero. It hides a size among few possible sizes and adds at
 * most 12 %. `length` is a whole number of bytes from 0 to 2^48.
 */
export function padmeLength(length: number): number {
  if (!Number.isInteger(length) || length < 0 || length > 2 ** 48) throw new RangeError('not a length');
  if (length < 2) return length;
  const exponent = bitLength(length) - 1;
  const kept = bitLength(exponent);
  const step = 2 ** Math.max(0, exponent - kept);
  return Math.ceil(length / step) * step;
}

const bitLength = (value: number): number => value.toString(2).length;
