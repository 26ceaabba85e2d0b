import { z } from 'zod';
import { choice, choices, day, optionalChoice, optionalLine, optionalProse, prose } from '../fields/kinds';
import { ageOn, countingBirthDate, type BirthDates } from '../minors/age';
import { accessRulesOn } from '../policy/access-rules';
import { idSchema, type AccessId, type MinorId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import { refusal, type Permission } from '../shared/refusal';
import type { MaskKind } from './masking';

/** Who asks. A legal representative proves to be one; a lawyer brings an authority. */
export const accessAskers = ['youth', 'parent', 'other-representative', 'lawyer'] as const;
export type AccessAsker = (typeof accessAskers)[number];

/** What is asked: to look into the file, or a copy to keep. */
export const accessWishes = ['see', 'copy', 'see-and-copy'] as const;
export type AccessWish = (typeof accessWishes)[number];

/** How it was made sure who asks. */
export const identityChecks = ['known-in-person', 'identity-document', 'proof-of-authority', 'not-yet'] as const;
export type IdentityCheck = (typeof identityChecks)[number];

/** A request for access to the file of a minor (inzage). */
export const NewAccessRequest = z
  .strictObject({
    minorId: idSchema<MinorId>(),
    askedBy: choice(accessAskers),
    askerName: optionalLine(200),
    askedOn: day(),
    wish: choice(accessWishes),
    /** What was asked, in the asker's words; empty means the whole file. */
    about: optionalProse(2000),
    identityCheck: choice(identityChecks),
    identityNote: optionalLine(300),
  })
  .superRefine((request, context) => {
    if (request.askedBy !== 'youth' && request.askerName === '') context.addIssue({ code: 'custom', message: 'required', path: ['askerName'] });
  });
export type NewAccessRequest = z.output<typeof NewAccessRequest>;

/** Parts of a copy, in their order. Any of them may be left out with a ground. */
export const accessParts = ['identity', 'guardianship', 'stay', 'voice', 'network', 'talks', 'notes', 'signs', 'shelter', 'departure', 'route', 'police'] as const;
export type AccessPart = (typeof accessParts)[number];

export const accessDecisions = ['granted', 'partly', 'refused'] as const;
export type AccessDecisionKind = (typeof accessDecisions)[number];

/** Why access is refused or given in part. The wording of the law waits for a lawyer; the sentence names the article. */
export const accessGrounds = ['privacy-of-others', 'not-able-to-weigh', 'interest-of-youth', 'safety', 'investigation'] as const;
export type AccessGround = (typeof accessGrounds)[number];

const accessId = idSchema<AccessId>();

/** What the guardian decides on a request. Names and numbers of others are masked in every copy; that alone is no refusal. */
export const AccessDecision = z
  .strictObject({
    accessId,
    decision: choice(accessDecisions),
    ground: optionalChoice(accessGrounds),
    reason: optionalProse(2000),
    leftOut: choices(accessParts, 0).default([]),
    identityCheck: choice(identityChecks),
  })
  .superRefine((given, context) => {
    const add = (message: string, path: string) => context.addIssue({ code: 'custom', message, path: [path] });
    if (given.decision !== 'granted' && given.ground === null) add('required', 'ground');
    if (given.decision !== 'granted' && given.reason === '') add('reason-needed', 'reason');
    if (given.decision === 'partly' && given.leftOut.length === 0) add('too-few', 'leftOut');
    if (given.decision !== 'partly' && given.leftOut.length > 0) add('too-many', 'leftOut');
  });
export type AccessDecision = z.output<typeof AccessDecision>;

/** Words that the guardian masks besides what the record knows, and why. */
export const MoreMasking = z.strictObject({ words: prose(200, { sensitive: true }), why: optionalLine(300) });
export type MoreMasking = z.output<typeof MoreMasking>;

/** What is shown and printed: a request that was granted, with what is masked besides. */
export const CopyOrder = z.strictObject({ accessId, more: z.array(MoreMasking).max(100, { error: 'too-many' }).default([]) });
export type CopyOrder = z.output<typeof CopyOrder>;

/** A decision as it was taken. A later one may take its place; both stay. */
export type DecidedAccess = Readonly<Omit<AccessDecision, 'accessId'>> & { readonly at: Instant; readonly by: string };

/** A copy that came out: what was masked, how often, and what the guardian added. */
export interface AccessCopyRecord {
  readonly copy: number;
  readonly printedAt: Instant;
  readonly printedBy: string;
  readonly pages: number;
  readonly checkCode: string;
  readonly journalSeq: number;
  readonly fileSha256: string;
  readonly masked: Readonly<Record<MaskKind, number>>;
  readonly more: readonly MoreMasking[];
}

/** A request with what was decided and the copies that came out, oldest first. */
export type AccessRequest = Readonly<NewAccessRequest> & {
  readonly id: AccessId;
  readonly recordedAt: Instant;
  readonly decisions: readonly DecidedAccess[];
  readonly copies: readonly AccessCopyRecord[];
};

/** The decision that holds; undefined while there is none. */
export const decisionOf = (request: Pick<AccessRequest, 'decisions'>): DecidedAccess | undefined => request.decisions.at(-1);

/**
 * May this request be recorded? A youth asks from the age of the rule on. An age that is only known roughly is no ground
 * to send somebody away: only who is certainly too young is.
 */
export function mayAskAccess({ askedBy, askedOn }: Pick<NewAccessRequest, 'askedBy' | 'askedOn'>, birth: BirthDates, today: PlainDate): Permission {
  const { fromAge } = accessRulesOn(askedOn);
  const tooYoung = askedBy === 'youth' && ageOn(countingBirthDate(birth), askedOn).max < fromAge;
  return [...(askedOn > today ? [refusal('access-in-the-future')] : []), ...(tooYoung ? [refusal('access-too-young', { age: fromAge })] : [])];
}

/** May this be decided? Nobody gets to see a file before it is clear who asks. */
export const mayDecideAccess = ({ decision, identityCheck }: Pick<AccessDecision, 'decision' | 'identityCheck'>): Permission =>
  (decision !== 'refused' && identityCheck === 'not-yet' ? [refusal('access-identity-unchecked')] : []);

/** May a copy come out? After a decision that gives access. */
export function mayCopyAccess(request: Pick<AccessRequest, 'decisions'>): Permission {
  const decided = decisionOf(request);
  if (!decided) return [refusal('access-not-decided')];
  return decided.decision === 'refused' ? [refusal('access-refused')] : [];
}
