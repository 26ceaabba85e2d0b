import { canonicalize } from 'json-canonicalize';
import { NewConversation } from './conversation';

/** What of a conversation can be corrected, in the order in which it is read. Whose conversation it was is not among it. */
export type ConversationField = Exclude<keyof NewConversation, 'minorId'>;

// Answers and people are sets: in which order they were noted means nothing.
const plain = (value: unknown): string =>
  canonicalize(Array.isArray(value) ? value.map((one) => canonicalize(one)).sort() : value);

const fields = Object.keys(NewConversation.shape).filter((field) => field !== 'minorId') as ConversationField[];

/** The fields in which two versions differ, in the order of the record. */
export const changedFields = (before: Readonly<NewConversation>, after: Readonly<NewConversation>): readonly ConversationField[] =>
  fields.filter((field) => plain(before[field]) !== plain(after[field]));
