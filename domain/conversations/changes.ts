import { canonicalize } from 'json-canonicalize';
import type { NewConversation } from './conversation';

/** What of a conversation can be corrected, in the order in which it is read. Whose conversation it was is not among it. */
export type ConversationField = Exclude<keyof NewConversation, 'minorId'>;

// Answers and people are sets: in which order they were noted means nothing.
const plain = (value: unknown): string =>
  canonicalize(Array.isArray(value) ? value.map((one) => canonicalize(one)).sort() : value);

/** The fields in which two versions differ, in the order of the newer one. */
export function changedFields(before: Readonly<NewConversation>, after: Readonly<NewConversation>): readonly ConversationField[] {
  return (Object.keys(after) as (keyof NewConversation)[]).filter((field): field is ConversationField => field !== 'minorId' && plain(before[field]) !== plain(after[field]));
}
