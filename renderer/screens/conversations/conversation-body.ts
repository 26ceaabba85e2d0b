import type { ConversationMode, ConversationMoment, InterpreterKind, PresentRole, Risk, Understanding } from '#domain/conversations/moments';
import { conversationTopics, type ConversationTopic } from '#domain/conversations/topics';
import type { ConsequenceCode } from '#domain/conversations/consequences';
import type { NewConversation } from '#domain/conversations/conversation';
import type { Minor } from '#domain/minors/identity';
import type { MinorId } from '#domain/shared/ids';
import type { AgreementBody } from './Agreements';
import { orMissing, orNull, yesOrNo } from '../minors/form';

/** A topic as it is answered so far. */
export interface TopicBody {
  readonly discussed: boolean;
  readonly reason: string;
}

/** A conversation as it is typed. */
export interface ConversationBody {
  readonly heldAt: string;
  readonly moment: ConversationMoment | '';
  readonly mode: ConversationMode | '';
  readonly place: string;
  readonly minutes: string;
  readonly language: string;
  readonly interpreterKind: InterpreterKind | '';
  readonly interpreterCode: string;
  readonly alone: 'yes' | 'no' | '';
  readonly present: readonly PresentRole[];
  readonly topics: Readonly<Partial<Record<ConversationTopic, TopicBody>>>;
  readonly topicNow: ConversationTopic;
  readonly ownWords: string;
  readonly reading: string;
  readonly understanding: Understanding | '';
  readonly understandingNote: string;
  readonly material: string;
  readonly risk: Risk | '';
  readonly riskReason: string;
  readonly statement: string;
  readonly explained: readonly ConsequenceCode[];
  readonly agreements: readonly AgreementBody[];
  readonly followUpOn: string;
}

/** An untouched form: what is known of the youth, and the two without whom there is no conversation. */
export const freshConversation = (minor: Pick<Minor, 'languages' | 'interpreterLanguage'>): ConversationBody => ({
  heldAt: '', moment: '', mode: '', place: '', minutes: '', language: minor.interpreterLanguage ?? minor.languages[0] ?? '', interpreterKind: '', interpreterCode: '',
  alone: '', present: ['youth', 'guardian'], topics: {}, topicNow: conversationTopics[0], ownWords: '', reading: '', understanding: '', understandingNote: '', material: '',
  risk: '', riskReason: '', statement: '', explained: [], agreements: [], followUpOn: '',
});

/** The form before anything is typed in it and before it is known of whom it is. */
export const untouched = freshConversation({ languages: [], interpreterLanguage: null });

/** A body as a draft kept it, in whatever version of the program it was typed: a field that came later is empty, and agreements were one text once. */
export function readKept<Body extends ConversationBody>(kept: Body): Body {
  const { agreements } = kept as { readonly agreements?: string | readonly AgreementBody[] };
  // who does it was not asked then, so the form asks it now
  const listed = typeof agreements === 'string' ? (agreements.trim() === '' ? [] : [{ nr: 1, what: agreements, who: '' as const, by: '' }]) : agreements ?? [];
  return { ...untouched, ...kept, agreements: listed };
}

/** A sealed conversation as it is typed again to correct it. */
export const bodyOfConversation = (talk: Readonly<NewConversation>): ConversationBody => ({
  heldAt: talk.heldAt, moment: talk.moment, mode: talk.mode, place: talk.place, minutes: String(talk.durationMinutes), language: talk.language,
  interpreterKind: talk.interpreter.kind, interpreterCode: talk.interpreter.code, alone: talk.alone ? 'yes' : 'no', present: talk.present,
  topics: Object.fromEntries(talk.topics.map((topic) => [topic.code, { discussed: topic.discussed, reason: topic.discussed ? '' : topic.reason }])),
  topicNow: talk.topics[0]?.code ?? conversationTopics[0], ownWords: talk.ownWords, reading: talk.reading, understanding: talk.understanding, understandingNote: talk.understandingNote,
  material: talk.material, risk: talk.risk, riskReason: talk.riskReason, statement: talk.statement, explained: talk.explained,
  agreements: talk.agreements.map((one) => ({ ...one, by: one.by ?? '' })), followUpOn: talk.followUpOn ?? '',
});

/** The topics that have an answer, in the order of the list: the order in which they are sent. */
export const answeredTopics = (body: Pick<ConversationBody, 'topics'>): readonly ConversationTopic[] => conversationTopics.filter((code) => body.topics[code]);

/** The topic that a problem at `topics.3.reason` is about. */
export function topicOfProblem(field: string, body: Pick<ConversationBody, 'topics'>): ConversationTopic | undefined {
  const place = /^topics\.(\d+)\./.exec(field)?.[1];
  return place === undefined ? undefined : answeredTopics(body)[Number(place)];
}

/** What was typed, as the record wants it. */
export function conversationOf(body: ConversationBody, minorId: MinorId): object {
  return {
    minorId,
    heldAt: orMissing(body.heldAt),
    moment: orMissing(body.moment),
    mode: orMissing(body.mode),
    place: body.place,
    durationMinutes: /^\s*\d+\s*$/.test(body.minutes) ? Number(body.minutes) : orMissing(body.minutes),
    language: orMissing(body.language),
    interpreter: { kind: orMissing(body.interpreterKind), code: body.interpreterKind === 'none' ? '' : body.interpreterCode },
    alone: yesOrNo(body.alone),
    present: body.present,
    topics: answeredTopics(body).map((code) => {
      const { discussed, reason } = body.topics[code]!;
      return discussed ? { code, discussed } : { code, discussed, reason };
    }),
    ownWords: body.ownWords,
    reading: body.reading,
    understanding: orMissing(body.understanding),
    understandingNote: body.understandingNote,
    material: body.material,
    risk: orMissing(body.risk),
    riskReason: body.riskReason,
    statement: body.statement,
    explained: body.explained,
    agreements: body.agreements.map(({ nr, what, who, by }) => ({ nr, what, who: orMissing(who), by: orNull(by) })),
    followUpOn: orNull(body.followUpOn),
  };
}
