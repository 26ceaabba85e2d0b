import { z } from 'zod';
import { choice, choices, missingOr, moment, optionalDay, optionalLine, optionalProse, prose, wholeNumber, yesNo } from '../fields/kinds';
import { LanguageSchema } from '../fields/languages';
import { idSchema, type ConversationId, type GroupTalkId, type MinorId } from '../shared/ids';
import { dayOf, type Instant } from '../shared/instant';
import { conversationModes, conversationMoments, interpreterKinds, presentRoles, risks, rolesOfATalk, understandings, type PresentRole } from './moments';
import { conversationTopics } from './topics';
import { Agreement } from './agreement';
import { consequenceCodes } from './consequences';
import type { FollowUpDone } from './follow-up-done';

/** A topic of the list: discussed, or not and why. A youth may refuse a topic; that is a fact worth keeping. */
export const TopicAnswer = z.discriminatedUnion('discussed', [
  z.strictObject({ code: choice(conversationTopics), discussed: z.literal(true) }),
  z.strictObject({
    code: choice(conversationTopics),
    discussed: z.literal(false),
    reason: optionalProse(500, { sensitive: true }).refine((text) => text !== '', { error: 'reason-needed' }),
  }),
]);
export type TopicAnswer = z.output<typeof TopicAnswer>;

const Interpreter = z.strictObject({ kind: choice(interpreterKinds), code: optionalLine(40) }, missingOr('wrong-type'));

/** What everybody who was there shares. */
export const sharedShape = {
  heldAt: moment(),
  moment: choice(conversationMoments),
  mode: choice(conversationModes),
  place: optionalLine(200),
  durationMinutes: wholeNumber(1, 600),
  language: LanguageSchema,
  interpreter: Interpreter,
  present: choices(presentRoles),
  topics: z.array(TopicAnswer, missingOr('wrong-type')).min(1, { error: 'too-few' }).max(conversationTopics.length, { error: 'too-many' }),
  explained: choices(consequenceCodes, 0).default([]),
  material: optionalProse(2000),
};

/** What is of one youth alone. */
export const ownShape = {
  ownWords: optionalProse(20_000, { sensitive: true }),
  reading: optionalProse(20_000, { sensitive: true }),
  understanding: choice(understandings),
  understandingNote: optionalProse(2000),
  statement: optionalProse(5000, { sensitive: true }),
  risk: choice(risks),
  riskReason: prose(5000, { sensitive: true }),
  agreements: z.array(Agreement).max(20, { error: 'too-many' }).default([]),
  followUpOn: optionalDay(),
};

type Add = (message: string, ...path: (string | number)[]) => void;
const adder = (context: z.RefinementCtx): Add => (message, ...path) => context.addIssue({ code: 'custom', message, path });

/** Checks the shared part as a whole. */
export function checkShared(talk: z.output<z.ZodObject<typeof sharedShape>>, add: Add): void {
  const seen = new Set<string>();
  talk.topics.forEach((topic, place) => {
    if (seen.has(topic.code)) add('twice', 'topics', place, 'code');
    seen.add(topic.code);
  });
  if (!talk.present.includes('youth')) add('youth-missing', 'present');
  if (talk.present.includes('interpreter') && talk.interpreter.kind === 'none') add('interpreter-missing', 'interpreter', 'kind');
}

/** Checks the part of one youth as a whole. */
export function checkOwn(talk: z.output<z.ZodObject<typeof ownShape>>, heldAt: Instant, add: Add): void {
  const heldOn = dayOf(heldAt);
  if (talk.followUpOn !== null && talk.followUpOn < heldOn) add('before-start', 'followUpOn');
  const seen = new Set<number>();
  talk.agreements.forEach(({ nr, by }, place) => {
    if (seen.has(nr)) add('twice', 'agreements', place, 'nr');
    seen.add(nr);
    if (by !== null && by < heldOn) add('before-start', 'agreements', place, 'by');
  });
}

/**
 * One risk conversation as it is sealed. The youth's own words stand apart from the guardian's reading, and a risk
 * without a reason is refused: the next guardian has to be able to weigh it again.
 */
export const NewConversation = z.strictObject({ minorId: idSchema<MinorId>(), alone: yesNo(), ...sharedShape, ...ownShape }).superRefine((talk, context) => {
  const add = adder(context);
  checkShared(talk, add);
  if (talk.alone && talk.present.some((role) => !(rolesOfATalk as readonly PresentRole[]).includes(role))) add('not-alone', 'alone');
  checkOwn(talk, talk.heldAt, add);
});
export type NewConversation = z.output<typeof NewConversation>;

/** One version as it was sealed. A correction says why it was made; the first has no reason. */
export interface ConversationVersion {
  readonly version: number;
  readonly recordedAt: Instant;
  /** The guardian who sealed it; empty where that was not kept. */
  readonly recordedBy: string;
  readonly reason: string;
  readonly body: Readonly<NewConversation>;
}

/** That this was one conversation with `size` youths; `rev` grows when the shared part is corrected. */
export interface GroupOfTalk {
  readonly id: GroupTalkId;
  readonly size: number;
  readonly rev: number;
}

/**
 * A sealed conversation in its newest version. A correction is a new version with a reason; every version stays. Who
 * points to a conversation keeps the number of the version it was made on.
 */
export type Conversation = Readonly<NewConversation> & {
  readonly id: ConversationId;
  /** Of the newest version: 1, 2, 3 … without gaps. */
  readonly version: number;
  /** When the newest version was sealed. */
  readonly recordedAt: Instant;
  /** Every version, the first one first. Empty in lists of the whole caseload. */
  readonly versions: readonly ConversationVersion[];
  /** A talk with several youths: of the others only how many there were is known here. Null for a talk with one. */
  readonly group: GroupOfTalk | null;
  /** What was done of what this conversation asked for, oldest first. */
  readonly done: readonly FollowUpDone[];
};

/** A correction of the version that the guardian saw: the whole conversation as it should read, and why. */
export const ConversationCorrection = z.strictObject({ conversationId: idSchema<ConversationId>(), version: z.int().min(1), reason: prose(1000), conversation: NewConversation });
export type ConversationCorrection = z.output<typeof ConversationCorrection>;
