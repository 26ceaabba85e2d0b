import { z } from 'zod';
import { choice, line, prose } from '../fields/kinds';
import { idSchema, type AssessmentId, type MinorId, type SignId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';
import type { SignAssessment, SignProposal } from './assess-signs';

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

/** A recorded decision with what lay on the table: the version of the rules, the program's proposal and the observations. */
export type Assessment = Readonly<NewAssessment> & {
  readonly id: AssessmentId;
  readonly decidedAt: Instant;
  readonly ruleVersion: string;
  readonly proposal: SignProposal;
  readonly signIds: readonly SignId[];
};

/** May a decision be recorded? There has to be something to decide on. */
export const mayDecide = (assessment: Pick<SignAssessment, 'signIds'>): Permission => (assessment.signIds.length === 0 ? [refusal('decision-needs-signs')] : []);
