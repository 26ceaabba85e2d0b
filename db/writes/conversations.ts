import { and, eq } from 'drizzle-orm';
import type { NewConversation } from '#domain/conversations/conversation';
import type { Stamp } from '#domain/journal/stamp';
import type { ConversationId } from '#domain/shared/ids';
import type { Tx, WritableDb } from '../open/handles';
import { conversations, conversationVersions } from '../schema/conversations';
import { ChangedMeanwhile, commit } from './commit';
import { dropDraft } from './drafts';

interface Sealing {
  readonly id: ConversationId;
  readonly version: number;
  /** Why this version takes the place of the one before; empty for the first. */
  readonly reason: string;
  readonly body: NewConversation;
}

function keepVersion(tx: Tx, who: Stamp, by: string, { id, version, reason, body }: Sealing): void {
  tx.insert(conversationVersions).values({ conversationId: id, version, minorId: body.minorId, recordedAt: who.at, recordedBy: by, reason, body }).run();
}

/** Seals a conversation as its first version; the draft it was typed in goes away in the same transaction. */
export function recordConversation(write: WritableDb, who: Stamp, by: string, id: ConversationId, body: NewConversation): void {
  commit(write, { ...who, action: 'conversation.sealed', object: { type: 'conversation', id }, minorId: body.minorId, details: { risk: body.risk, version: 1 } }, (tx) => {
    tx.insert(conversations).values({ id, minorId: body.minorId, heldAt: body.heldAt, version: 1, recordedAt: who.at, body }).run();
    keepVersion(tx, who, by, { id, version: 1, reason: '', body });
    dropDraft(tx, `conversation:${body.minorId}`);
  });
}

/** Seals a correction as the version after the one the guardian saw; both stay. Throws ChangedMeanwhile when that is no longer the newest. */
export function correctConversation(write: WritableDb, who: Stamp, by: string, id: ConversationId, seenVersion: number, reason: string, body: NewConversation): void {
  const version = seenVersion + 1;
  commit(write, { ...who, action: 'conversation.corrected', object: { type: 'conversation', id }, minorId: body.minorId, details: { risk: body.risk, version } }, (tx) => {
    const { changes } = tx.update(conversations).set({ heldAt: body.heldAt, version, recordedAt: who.at, body }).where(and(eq(conversations.id, id), eq(conversations.version, seenVersion))).run();
    if (changes === 0) throw new ChangedMeanwhile('conversation');
    keepVersion(tx, who, by, { id, version, reason, body });
    dropDraft(tx, `correction:${id}`);
  });
}
