import { z } from 'zod';
import { choice, choices, missingOr, moment, optionalDay, optionalLine, optionalProse, prose, wholeNumber, yesNo } from '../fields/kinds';
import { LanguageSchema } from '../fields/languages';
import { idSchema, type ConversationId, type MinorId } from '../shared/ids';
import { dayOf, type Instant } from '../shared/instant';
import { conversationModes, conversationMoments, interpreterKinds, presentRoles, risks, rolesOfATalk, understandings, type PresentRole } from './moments';
import { conversationTopics } from './topics';

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

/**
 * One risk conversation as it is settled. The youth's own words stand apart from the guardian's reading, and a risk
 * without a reason is refused: the next guardian has to be able to weigh it again.
 */
export const NewConversation = z
  .strictObject({
    minorId: idSchema<MinorId>(),
    heldAt: moment(),
    moment: choice(conversationMoments),
    mode: choice(conversationModes),
    place: optionalLine(200),
    durationMinutes: wholeNumber(1, 600),
    language: LanguageSchema,
    interpreter: Interpreter,
    alone: yesNo(),
    present: choices(presentRoles),
    topics: z.array(TopicAnswer, missingOr('wrong-type')).min(1, { error: 'too-few' }).max(conversationTopics.length, { error: 'too-many' }),
    ownWords: optionalProse(20_000, { sensitive: true }),
    reading: optionalProse(20_000, { sensitive: true }),
    understanding: choice(understandings),
    understandingNote: optionalProse(2000),
    material: optionalProse(2000),
    risk: choice(risks),
    riskReason: prose(5000, { sensitive: true }),
    agreements: optionalProse(5000),
    followUpOn: optionalDay(),
  })
  .superRefine((talk, context) => {
    const add = (message: string, ...path: (string | number)[]) => context.addIssue({ code: 'custom', message, path });
    const seen = new Set<string>();
    talk.topics.forEach((topic, place) => {
      if (seen.has(topic.code)) add('twice', 'topics', place, 'code');
      seen.add(topic.code);
    });
    if (!talk.present.includes('youth')) add('youth-missing', 'present');
    if (talk.alone && talk.present.some((role) => !(rolesOfATalk as readonly PresentRole[]).includes(role))) add('not-alone', 'alone');
    if (talk.present.includes('interpreter') && talk.interpreter.kind === 'none') add('interpreter-missing', 'interpreter', 'kind');
    if (talk.followUpOn !== null && talk.followUpOn < dayOf(talk.heldAt)) add('before-start', 'followUpOn');
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
};

/** A correction of the version that the guardian saw: the whole conversation as it should read, and why. */
export const ConversationCorrection = z.strictObject({ conversationId: idSchema<ConversationId>(), version: z.int().min(1), reason: prose(1000), conversation: NewConversation });
export type ConversationCorrection = z.output<typeof ConversationCorrection>;
