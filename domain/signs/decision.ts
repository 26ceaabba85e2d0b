import { z } from 'zod';
import { choice, day, line, prose } from '../fields/kinds';
import { idSchema, type AssessmentId, type ContraryId, type MinorId, type SignId } from '../shared/ids';
import { dayOf, type Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';
import type { PlainDate } from '../shared/plain-date';
import type { SignAssessment, SignProposal } from './assess-signs';
import { countsForYouth, type Sign } from './sign';

/** What a person decides on the signs. "Not now" is not "no": the signs stay and count again tomorrow. */
export const signDecisions = ['real-suspicion', 'not-now', 'needs-consult'] as const;
export type SignDecision = (typeof signDecisions)[number];

/** Somebody who was asked, by role; a name where the work needs it. */
export const Consulted = z.strictObject({ role: line(120), name: line(200) });

/** A person's decision on the signs of one youth, always with the reason. */
export const NewAssessment = z.strictObject({
  minorId: idSchema<MinorId>(),
  decision: choice(signDecisions),
  reason: prose(5000, { sensitive: true }),
  consulted: z.array(Consulted).max(20, { error: 'too-many' }).default([]),
});
export type NewAssessment = z.output<typeof NewAssessment>;

/** What a consult brought. The guardian decides anew after it. */
export const NewConsultOutcome = z.strictObject({
  assessmentId: idSchema<AssessmentId>(),
  heldOn: day(),
  consulted: z.array(Consulted).min(1, { error: 'too-few' }).max(20, { error: 'too-many' }),
  outcome: prose(5000, { sensitive: true }),
});
export type NewConsultOutcome = z.output<typeof NewConsultOutcome>;
export type ConsultOutcome = Readonly<Omit<NewConsultOutcome, 'assessmentId'>> & { readonly recordedAt: Instant };

/** A recorded decision with what lay on the table: the versions of rules and table, the proposal, the observations and what spoke against. */
export type Assessment = Readonly<NewAssessment> & {
  readonly id: AssessmentId;
  readonly decidedAt: Instant;
  readonly ruleVersion: string;
  readonly tableVersion: string;
  readonly proposal: SignProposal;
  readonly signIds: readonly SignId[];
  readonly contraryIds: readonly ContraryId[];
  /** What came of the consult; null while it was not held, and for the other decisions. */
  readonly outcome: ConsultOutcome | null;
};

/** May a decision be recorded? There has to be something to decide on. */
export const mayDecide = (assessment: Pick<SignAssessment, 'signIds'>): Permission => (assessment.signIds.length === 0 ? [refusal('decision-needs-signs')] : []);

/** May the outcome of a consult be recorded? The decision asked for one, none was noted yet, and it was held in between. */
export function mayRecordOutcome(assessment: Pick<Assessment, 'decision' | 'decidedAt' | 'outcome'>, heldOn: PlainDate, today: PlainDate): Permission {
  if (assessment.decision !== 'needs-consult') return [refusal('consult-not-asked')];
  if (assessment.outcome !== null) return [refusal('consult-already-recorded')];
  if (heldOn > today) return [refusal('day-in-the-future')];
  return heldOn < dayOf(assessment.decidedAt) ? [refusal('consult-before-decision')] : [];
}

type Seen = Pick<Sign, 'id' | 'code' | 'subject' | 'withdrawnAt' | 'earlier'>;

// A better date or a clearer note is the same sign; another code, or another person it is about, is a new one.
const becameAnotherSign = (sign: Seen, decidedAt: Instant): boolean => {
  const then = sign.earlier.find((version) => version.replacedAt > decidedAt);
  return then !== undefined && (then.body.code !== sign.code || then.body.subject !== sign.subject);
};

/**
 * The observations about the youth that a decision has not looked at: recorded later, or corrected into another sign
 * since. A decision with such signs is an open question again.
 */
export function signsSince<S extends Seen>(decision: Pick<Assessment, 'signIds' | 'decidedAt'>, signs: readonly S[]): readonly S[] {
  const lookedAt = new Set(decision.signIds);
  return signs.filter((sign) => countsForYouth(sign) && (!lookedAt.has(sign.id) || becameAnotherSign(sign, decision.decidedAt)));
}
