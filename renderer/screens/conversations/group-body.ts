import { ownShape, sharedShape } from '#domain/conversations/conversation';
import type { MinorId } from '#domain/shared/ids';
import { conversationOf, type ConversationBody } from './conversation-body';

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
