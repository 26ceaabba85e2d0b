import { z } from 'zod';
import { choice, line, prose } from '../fields/kinds';
import { idSchema, type TransferId } from '../shared/ids';
import { PlainDateSchema, daysBetween, type PlainDate } from '../shared/plain-date';
import { refusal, type Permission, type Refusal } from '../shared/refusal';
import type { DepartureLimits } from '../policy/departure-limits';
import type { SafetyPoints } from '../policy/safety-points';

/** Every point that a safety check can ask. Which are asked, and how each may be passed, is dated policy: domain/policy/safety-points.ts. */
export const safetyPointCodes = [
  'youth-heard-alone', 'host-identity-proved', 'relation-proved', 'address-verified-by-authority', 'no-signs-about-host', 'youth-wish-heard', 'local-child-protection-knows', 'right-of-residence-there',
  'care-and-school', 'adequate-reception', 'authority-over-youth-clear',
] as const;
export type SafetyPoint = (typeof safetyPointCodes)[number];

/** How a host was identified: a document was seen, or an authority there told who this is. Anything less is not identified. */
export const identifiedHows = ['document-seen', 'told-by-authority'] as const;

/** Who the host is, established how and by whom; the day is that of the answer. */
export const HostIdentity = z.strictObject({ how: choice(identifiedHows), by: line(200) });
export type HostIdentity = z.output<typeof HostIdentity>;

/** One answer with its evidence. "Not applicable" carries its reason in `evidence` too. That the host is identified says how and by whom. */
export const SafetyAnswer = z
  .strictObject({
    transferId: idSchema<TransferId>(),
    point: choice(safetyPointCodes),
    answer: choice(['yes', 'no', 'not-applicable']),
    evidence: prose(1000),
    checkedOn: PlainDateSchema,
    identity: HostIdentity.nullable().default(null),
  })
  .superRefine(({ point, answer, identity }, context) => {
    const identifies = point === 'host-identity-proved' && answer === 'yes';
    if (identifies && identity === null) context.addIssue({ code: 'custom', message: 'required', path: ['identity', 'how'] });
    if (!identifies && identity !== null) context.addIssue({ code: 'custom', message: 'not-an-option', path: ['identity', 'how'] });
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
export interface CheckedFacts {
  readonly answers: readonly Pick<SafetyAnswer, 'point' | 'answer' | 'checkedOn' | 'evidence' | 'identity'>[];
  /** Strong signs about the host that nobody has put aside with a reason. */
  readonly openStrongSignsAboutHost: number;
  /** Is the contact of the file that the claim points to held for suspected? */
  readonly hostIsSuspected: boolean;
  readonly today: PlainDate;
  readonly limits: DepartureLimits;
  /** The points that are asked, in order. */
  readonly asked: SafetyPoints['points'];
}

/** The same, with who works on it: that person is no second reviewer. */
export interface SafetyFacts extends CheckedFacts {
  readonly guardian: string;
}

function problemAt(point: SafetyPoint, facts: CheckedFacts): Refusal | undefined {
  const given = facts.answers.find((answer) => answer.point === point);
  if (!given) return refusal('safety-point-open', { point });
  if (given.answer === 'no') return refusal('safety-point-no', { point });
  if (given.answer === 'not-applicable' && facts.asked[point] === 'yes') return refusal('safety-point-must-be-yes', { point });
  if (given.checkedOn > facts.today) return refusal('safety-point-in-the-future', { point });
  const age = daysBetween(given.checkedOn, facts.today);
  if (age > facts.limits.safetyCheckMaxAgeDays) return refusal('safety-point-too-old', { point, days: age, limit: facts.limits.safetyCheckMaxAgeDays });
  // an answer of before this was asked does not say how
  if (point === 'host-identity-proved' && !given.identity) return refusal('host-not-identified', { point });
  return undefined;
}

/** The points that are asked, in order. */
export const askedPoints = (asked: SafetyPoints['points']): readonly SafetyPoint[] => Object.keys(asked) as SafetyPoint[];

/** What still stands in the way of a complete safety check; empty when it is complete. */
export function safetyGaps(facts: CheckedFacts): Permission {
  const gaps = askedPoints(facts.asked).map((point) => problemAt(point, facts)).filter((gap) => gap !== undefined);
  if (facts.openStrongSignsAboutHost > 0) gaps.push(refusal('open-strong-sign-about-host', { count: facts.openStrongSignsAboutHost }));
  if (facts.hostIsSuspected) gaps.push(refusal('host-is-suspected'));
  return gaps;
}

const bare = (text: string): readonly string[] =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('nl').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** Are these the same person? Compared without case, marks, spacing or order of the names, so that a typing variant is no second person. */
export function isSamePerson(a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)];
  return one.join('') === other.join('') || one.toSorted().join(' ') === other.toSorted().join(' ');
}

/** Are these words the reviewer's own? Not those of the evidence that was read. */
const areOwnWords = (ownWords: string, facts: SafetyFacts): boolean => {
  const said = bare(ownWords).join(' ');
  return facts.answers.every(({ evidence }) => bare(evidence).join(' ') !== said);
};

/** May this review be recorded? The reviewer is another person than the guardian, with own words; "suitable" needs a complete check. */
export function mayReview(facts: SafetyFacts, review: Pick<SafetyReview, 'reviewer' | 'verdict' | 'ownWords'>): Permission {
  const permission = [];
  if (isSamePerson(review.reviewer, facts.guardian)) permission.push(refusal('reviewer-is-guardian'));
  if (!areOwnWords(review.ownWords, facts)) permission.push(refusal('review-repeats-evidence'));
  return review.verdict === 'suitable' ? [...permission, ...safetyGaps(facts)] : permission;
}
