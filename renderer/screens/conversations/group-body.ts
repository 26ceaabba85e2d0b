import { ownShape, sharedShape, type NewConversation } from '#domain/conversations/conversation';
import type { MinorId } from '#domain/shared/ids';
import type { Failure } from '#electron/contract/envelope';
import { bodyOfConversation, conversationOf, readKept, untouched, type ConversationBody } from './conversation-body';

/** The part of one youth as it is typed. */
export interface YouthBody {
  readonly minorId: MinorId;
  readonly own: ConversationBody;
}

/** A group conversation as it is typed: what is shared once, and each youth apart. */
export interface GroupBody {
  readonly shared: ConversationBody;
  readonly youths: readonly YouthBody[];
  /** The youth whose part is on screen. */
  readonly now: number;
}

/** A group conversation as a draft kept it. */
export const readKeptGroup = (kept: GroupBody): GroupBody =>
  ({ ...kept, shared: readKept(kept.shared), youths: kept.youths.map((one) => ({ ...one, own: readKept(one.own) })) });

/** What everybody shares of a sealed conversation, as it is typed again to correct it. Nothing of one youth is in it. */
export function bodyOfShared(talk: Readonly<NewConversation>): ConversationBody {
  const { heldAt, moment, mode, place, minutes, language, interpreterKind, interpreterCode, present, topics, topicNow, explained, material } = bodyOfConversation(talk);
  return { ...untouched, heldAt, moment, mode, place, minutes, language, interpreterKind, interpreterCode, present, topics, topicNow, explained, material };
}

const pick = (from: object, names: readonly string[]): object => Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));

/** What everybody shares, as the record wants it. */
export const sharedOf = (body: ConversationBody): object => pick(conversationOf(body, '' as MinorId), Object.keys(sharedShape));

/** What was typed, as the record wants it. */
export const groupTalkOf = ({ shared, youths }: GroupBody): object => ({
  shared: sharedOf(shared),
  youths: youths.map(({ minorId, own }) => ({ minorId, ...pick(conversationOf(own, minorId), Object.keys(ownShape)) })),
});

/** Where on the screen a problem of the request stands: of which youth, and in which field. */
export function placeOfProblem(field: string): { readonly youth: number | undefined; readonly field: string } {
  const [, place, rest] = /^youths\.(\d+)\.(.+)$/.exec(field) ?? [];
  return place === undefined ? { youth: undefined, field: field.replace(/^shared\./, '') } : { youth: Number(place), field: rest ?? '' };
}

/** The problems as their fields are called on the screen. Of the parts of the youths only one is on it: the first that needs something. */
export function failureOnScreen(failure: Failure | undefined, now: number): { readonly failure: Failure | undefined; readonly youthOfFirst: number } {
  if (failure?.kind !== 'not-valid') return { failure, youthOfFirst: now };
  const places = failure.fields.map((problem) => ({ problem, place: placeOfProblem(problem.field) }));
  const youthOfFirst = places.find(({ place }) => place.youth !== undefined)?.place.youth ?? now;
  const here = places.filter(({ place }) => place.youth === undefined || place.youth === youthOfFirst);
  return { failure: { ...failure, fields: here.map(({ problem, place }) => ({ ...problem, field: place.field })) }, youthOfFirst };
}
