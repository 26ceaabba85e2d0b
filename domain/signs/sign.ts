import { z } from 'zod';
import { choice, day, line, optionalLine, optionalProse, prose } from '../fields/kinds';
import { idSchema, type ConversationId, type MinorId, type SignId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import { signCodes, signRow } from './sign-table';

/** Who brought the sign. */
export const signObservers = ['own-observation', 'youth', 'coa', 'foster-carer', 'police', 'school', 'health', 'other'] as const;
export type SignObserver = (typeof signObservers)[number];

/** Whom the sign is about. A sign about a host counts in the safety check of a destination, not here. */
export const signSubjects = ['youth', 'host'] as const;
export type SignSubject = (typeof signSubjects)[number];

/** One observation of a sign: what was seen or said, when, where and by whom. What it may mean is for the assessment. */
export const NewSign = z.strictObject({
  minorId: idSchema<MinorId>(),
  code: choice(signCodes, { sensitive: true }),
  observedOn: day(),
  source: choice(signObservers),
  observedBy: line(200),
  place: optionalLine(200),
  quote: optionalProse(2000, { sensitive: true }),
  conversationId: idSchema<ConversationId>().nullable().default(null),
  subject: choice(signSubjects).default('youth'),
});
export type NewSign = z.output<typeof NewSign>;

/** A recorded observation. It is withdrawn with a reason, never deleted. */
export type Sign = Readonly<NewSign> & {
  readonly id: SignId;
  readonly recordedAt: Instant;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnReason: string;
};

/** Takes an observation back: it stays readable and no longer counts. */
export const SignWithdrawal = z.strictObject({ signId: idSchema<SignId>(), reason: prose(1000) });
export type SignWithdrawal = z.output<typeof SignWithdrawal>;

/** Does this observation count for the youth? */
export const countsForYouth = (sign: Pick<Sign, 'subject' | 'withdrawnAt'>): boolean => sign.subject === 'youth' && sign.withdrawnAt === null;

/** Is this a strong sign about the youth that stands? The departure clock and the follow-up rules ask this. */
export const isStrongForYouth = (sign: Pick<Sign, 'code' | 'subject' | 'withdrawnAt'>): boolean =>
  countsForYouth(sign) && signRow(sign.code).strength === 'strong';
