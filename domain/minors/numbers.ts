/** Why a V-number asks for a second look. It is never refused: ten digits is what is seen in practice, no official form is published. */
export const vNumberDoubts = ['not-ten-digits'] as const;
export type VNumberDoubt = (typeof vNumberDoubts)[number];

/** A doubt about a V-number, or null. The number is text: `0281940377` keeps its zero. An empty one is unknown, not doubtful. */
export const vNumberDoubt = (vNumber: string): VNumberDoubt | null => (vNumber === '' || /^\d{10}$/.test(vNumber) ? null : 'not-ten-digits');

const BSN_WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Does a citizen service number (BSN) pass the eleven test? Nine digits, weights 9 to 2 and -1, sum a multiple of 11, not all zero. */
export function isBsn(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === '000000000') return false;
  const sum = BSN_WEIGHTS.reduce((total, weight, place) => total + weight * Number(text[place]), 0);
  return sum % 11 === 0;
}
