import { z } from 'zod';
import { choice, day, line, missingOr, prose } from '../fields/kinds';
import { idSchema, type ContraryId, type MinorId, type SignId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';
import type { PlainDate } from '../shared/plain-date';
import { signObservers, type Sign } from './sign';
import { signDimensions, type SignDimension } from './sign-codes';
import { signRow } from './sign-table';

/** What contrary information speaks against: one observation, or what is seen in one dimension. */
export const ContraryAbout = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('sign'), signId: idSchema<SignId>() }),
  z.strictObject({ of: z.literal('dimension'), dimension: choice(signDimensions) }),
], missingOr('not-an-option'));
export type ContraryAbout = z.output<typeof ContraryAbout>;

/**
 * What speaks against a sign or a dimension: what, when, from whom. It never lowers a rule and dismisses nothing; it is
 * shown beside the signs, so that the guardian weighs both.
 */
export const NewContrary = z.strictObject({
  minorId: idSchema<MinorId>(),
  about: ContraryAbout,
  text: prose(2000, { sensitive: true }),
  learnedOn: day(),
  source: choice(signObservers),
  toldBy: line(200),
});
export type NewContrary = z.output<typeof NewContrary>;

/** Recorded contrary information. It is withdrawn with a reason, never deleted. */
export type Contrary = Readonly<NewContrary> & {
  readonly id: ContraryId;
  readonly recordedAt: Instant;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnReason: string;
};

/** Takes contrary information back; it stays readable. */
export const ContraryWithdrawal = z.strictObject({ contraryId: idSchema<ContraryId>(), reason: prose(1000) });
export type ContraryWithdrawal = z.output<typeof ContraryWithdrawal>;

/** May this be recorded? It was learned today or earlier. */
export const mayRecordContrary = (contrary: Pick<NewContrary, 'learnedOn'>, today: PlainDate): Permission =>
  (contrary.learnedOn > today ? [refusal('contrary-in-the-future')] : []);

/** May this be taken back? Once. */
export const mayWithdrawContrary = (contrary: Pick<Contrary, 'withdrawnAt'>): Permission => (contrary.withdrawnAt === null ? [] : [refusal('contrary-already-withdrawn')]);

/** What stands against a dimension: said of the dimension itself, or of a sign that counts in it. Oldest first. */
export function contraryIn(dimension: SignDimension, contraries: readonly Contrary[], signs: readonly Pick<Sign, 'id' | 'code'>[]): readonly Contrary[] {
  const counts = new Set(signs.filter((sign) => signRow(sign.code).dimensions.includes(dimension)).map((sign) => sign.id));
  return contraries.filter(({ about, withdrawnAt }) => withdrawnAt === null && (about.of === 'dimension' ? about.dimension === dimension : counts.has(about.signId)));
}
