import { z } from 'zod';
import { choice, fieldShapes, line, missingOr, optionalLine } from '../fields/kinds';

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

/**
 * A BSN at the border, or '' when there is none. Kept as digits alone, so that `1112.22.333` is found as `111222333`. One that
 * fails the eleven test belongs to nobody or to somebody else: it is refused, unlike a doubtful V-number.
 */
export const BsnSchema = z.string(missingOr('wrong-type')).overwrite((typed) => typed.replace(/[\s.]/g, ''))
  .refine((text) => text === '' || isBsn(text), { error: 'not-a-bsn' }).default('').meta({ description: 'Nine digits that pass the eleven test, or empty' });
fieldShapes.add(BsnSchema, { kind: 'line', sensitive: false, required: false, maxLength: 20 });

/** Numbers of other bodies, as they write them. */
export const numberKinds = ['police', 'court-case', 'immigration-case', 'coa', 'document', 'other-member-state', 'other'] as const;
export type NumberKind = (typeof numberKinds)[number];

/** A number of another body; its form is free. */
export const OtherNumber = z.strictObject({ kind: choice(numberKinds), number: line(60), note: optionalLine(200) });
export type OtherNumber = z.output<typeof OtherNumber>;
