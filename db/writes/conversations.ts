import type { NewConversation } from '#domain/conversations/conversation';
import type { Stamp } from '#domain/journal/stamp';
import type { ConversationId } from '#domain/shared/ids';
import type { WritableDb } from '../open/handles';
import { conversations } from '../schema/conversations';
import { commit } from './commit';
import { dropDraft } from './drafts';

/** Settles a conversation; the draft it was typed in goes away in the same transaction. */
export function recordConversation(write: WritableDb, who: Stamp, id: ConversationId, body: NewConversation): void {
  commit(write, { ...who, action: 'conversation.recorded', object: { type: 'conversation', id }, minorId: body.minorId, details: { risk: body.risk, version: 1 } }, (tx) => {
    tx.insert(conversations).values({ id, minorId: body.minorId, heldAt: body.heldAt, version: 1, recordedAt: who.at, body }).run();
    dropDraft(tx, `conversation:${body.minorId}`);
  });
}
