import { z } from 'zod';
import { choice, line, prose } from '../fields/kinds';
import { idSchema, type TransferId } from '../shared/ids';
import { PlainDateSchema, daysBetween, type PlainDate } from '../shared/plain-date';
import { refusal, type Permission, type Refusal } from '../shared/refusal';
import type { DepartureLimits } from '../policy/departure-limits';

/** How a point of the safety check may be passed: only by yes, or also as not applicable with a reason. */
type PassedBy = 'yes' | 'yes-or-not-applicable';

/**
 * The points that make it clear that a youth is safe elsewhere (our proposal; the measure of adequate reception is
 * Vc 2000 B8/6: shelter until 18, food, clothing, hygiene, school, medical care, parents first).
 */
export const safetyPoints = {
  'youth-heard-alone': 'yes',
  'host-identity-proved': 'yes',
  'relation-proved': 'yes-or-not-applicable',
  'address-verified-by-authority': 'yes',
  'no-signs-about-host': 'yes',
  'youth-wish-heard': 'yes',
  'local-child-protection-knows': 'yes',
  'right-of-residence-there': 'yes-or-not-applicable',
  'care-and-school': 'yes',
  'adequate-reception': 'yes',
  'authority-over-youth-clear': 'yes',
} as const satisfies Record<string, PassedBy>;

export type SafetyPoint = keyof typeof safetyPoints;
export const safetyPointCodes = Object.keys(safetyPoints) as readonly SafetyPoint[] as readonly [SafetyPoint, ...SafetyPoint[]];

/** One answer with its evidence. "Not applicable" carries its reason in `evidence` too. */
export const SafetyAnswer = z.strictObject({
  transferId: idSchema<TransferId>(),
  point: choice(safetyPointCodes),
  answer: choice(['yes', 'no', 'not-applicable']),
  evidence: prose(1000),
  checkedOn: PlainDateSchema,
});
export type SafetyAnswer = z.output<typeof SafetyAnswer>;

/** The judgement of a second person, in that person's own words. */
export const SafetyReview = z.strictObject({
  transferId: idSchema<TransferId>(),
  reviewer: line(200),
  role: line(200),
  verdict: choice(['suitable', 'not-suitable']),
  ownWords: prose(2000),
});
export type SafetyReview = z.output<typeof SafetyReview>;

/** What the check is judged on. */
export interface SafetyFacts {
  readonly answers: readonly Pick<SafetyAnswer, 'point' | 'answer' | 'checkedOn'>[];
  /** Strong signs about the host that nobody has assessed yet. */
  readonly openStrongSignsAboutHost: number;
  readonly guardian: string;
  readonly today: PlainDate;
  readonly limits: DepartureLimits;
}

function problemAt(point: SafetyPoint, facts: SafetyFacts): Refusal | undefined {
  const given = facts.answers.find((answer) => answer.point === point);
  if (!given) return refusal('safety-point-open', { point });
  if (given.answer === 'no') return refusal('safety-point-no', { point });
  if (given.answer === 'not-applicable' && safetyPoints[point] === 'yes') return refusal('safety-point-must-be-yes', { point });
  if (given.checkedOn > facts.today) return refusal('safety-point-in-the-future', { point });
  const age = daysBetween(given.checkedOn, facts.today);
  if (age > facts.limits.safetyCheckMaxAgeDays) return refusal('safety-point-too-old', { point, days: age, limit: facts.limits.safetyCheckMaxAgeDays });
  return undefined;
}

/** What still stands in the way of a complete safety check; empty when it is complete. */
export function safetyGaps(facts: SafetyFacts): Permission {
  const gaps = safetyPointCodes.map((point) => problemAt(point, facts)).filter((gap) => gap !== undefined);
  if (facts.openStrongSignsAboutHost > 0) gaps.push(refusal('open-strong-sign-about-host', { count: facts.openStrongSignsAboutHost }));
  return gaps;
}

/** Are these the same person? Compared without case, marks or spacing, so that a typing variant is no second person. */
export function isSamePerson(a: string, b: string): boolean {
  const bare = (name: string) => name.normalize('NFKD').replace(/[^\p{L}]/gu, '').toLocaleLowerCase('nl');
  return bare(a) === bare(b);
}

/** May this review be recorded? The reviewer is another person than the guardian; "suitable" needs a complete check. */
export function mayReview(facts: SafetyFacts, review: Pick<SafetyReview, 'reviewer' | 'verdict'>): Permission {
  const samePerson = isSamePerson(review.reviewer, facts.guardian) ? [refusal('reviewer-is-guardian')] : [];
  return review.verdict === 'suitable' ? [...samePerson, ...safetyGaps(facts)] : samePerson;
}
