import { z } from 'zod';
import { choice, choices, day, line, optionalLine, optionalProse, prose } from '../fields/kinds';
import { idSchema, type ConversationId, type MinorId, type SignId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import { QuotePlace, type QuoteLink } from './quote-link';
import { signCodes, signRow } from './sign-table';

/** Who brought the sign. */
export const signObservers = ['own-observation', 'youth', 'coa', 'foster-carer', 'police', 'school', 'health', 'other'] as const;
export type SignObserver = (typeof signObservers)[number];

/** Whom the sign is about. A sign about a host counts in the safety check of a destination, not here. */
export const signSubjects = ['youth', 'host'] as const;
export type SignSubject = (typeof signSubjects)[number];

const observed = {
  observedOn: day(),
  source: choice(signObservers),
  observedBy: line(200),
  place: optionalLine(200),
  quote: optionalProse(2000, { sensitive: true }),
  conversationId: idSchema<ConversationId>().nullable().default(null),
  subject: choice(signSubjects).default('youth'),
};
const minorId = idSchema<MinorId>();
const link = QuotePlace.nullable().default(null);

/** One observation of a sign: what was seen or said, when, where and by whom. What it may mean is for the assessment. */
export const NewSign = z.strictObject({ minorId, code: choice(signCodes, { sensitive: true }), ...observed, link });
export type NewSign = z.output<typeof NewSign>;

/** One observation that shows several signs: the same words, moment and observer. Each becomes a sign of its own. */
export const NewSigns = z.strictObject({ minorId, codes: choices(signCodes), ...observed, link });
export type NewSigns = z.output<typeof NewSigns>;

/** An observation as it is kept: the tie to the words holds them and how they were said. */
export type SignBody = Readonly<Omit<NewSign, 'link'> & { link: QuoteLink | null }>;

/** An earlier version of an observation, and why it was replaced. */
export interface EarlierSign {
  readonly version: number;
  readonly recordedAt: Instant;
  readonly replacedAt: Instant;
  /** Why the next version took its place. */
  readonly reason: string;
  readonly body: SignBody;
}

/** A recorded observation in its newest version. It is corrected by a new version or withdrawn, with a reason; never deleted. */
export type Sign = SignBody & {
  readonly id: SignId;
  readonly version: number;
  /** When it was first recorded. */
  readonly recordedAt: Instant;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnReason: string;
  /** The versions before this one, the first one first. */
  readonly earlier: readonly EarlierSign[];
};

/** Takes an observation back: it stays readable and no longer counts. */
export const SignWithdrawal = z.strictObject({ signId: idSchema<SignId>(), reason: prose(1000) });
export type SignWithdrawal = z.output<typeof SignWithdrawal>;

/** A new version of the version that the guardian saw. The tie to words in a conversation stays as it is. */
export const SignCorrection = z.strictObject({
  signId: idSchema<SignId>(), version: z.int().min(1), reason: prose(1000), sign: NewSign.omit({ minorId: true, link: true }),
});
export type SignCorrection = z.output<typeof SignCorrection>;

/** The body a correction leads to. The words of a linked sign are those of the conversation, whatever was typed. */
export const correctedBody = (before: SignBody, { sign }: Pick<SignCorrection, 'sign'>): SignBody => ({
  ...sign, minorId: before.minorId, link: before.link, ...(before.link && { quote: before.quote, conversationId: before.conversationId }),
});

/** Does this observation count for the youth? */
export const countsForYouth = (sign: Pick<Sign, 'subject' | 'withdrawnAt'>): boolean => sign.subject === 'youth' && sign.withdrawnAt === null;

/** Is this a strong sign about the youth that stands? The departure clock and the follow-up rules ask this. */
export const isStrongForYouth = (sign: Pick<Sign, 'code' | 'subject' | 'withdrawnAt'>): boolean =>
  countsForYouth(sign) && signRow(sign.code).strength === 'strong';
