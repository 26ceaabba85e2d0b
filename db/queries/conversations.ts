import { asc, eq } from 'drizzle-orm';
import type { Conversation, ConversationVersion } from '#domain/conversations/conversation';
import type { ConversationId, MinorId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { conversations, conversationVersions } from '../schema/conversations';

type Versions = ReadonlyMap<ConversationId, readonly ConversationVersion[]>;

const conversationOf = ({ id, version, recordedAt, body }: typeof conversations.$inferSelect, versions: Versions): Conversation =>
  ({ ...body, id, version, recordedAt, versions: versions.get(id) ?? [] });

function versionsOf(read: ReadableDb, minorId: MinorId): Versions {
  const rows = read.select().from(conversationVersions).where(eq(conversationVersions.minorId, minorId)).orderBy(asc(conversationVersions.conversationId), asc(conversationVersions.version)).all();
  const found = new Map<ConversationId, ConversationVersion[]>();
  for (const { conversationId, version, recordedAt, recordedBy, reason, body } of rows) {
    const one = { version, recordedAt, recordedBy, reason, body };
    const known = found.get(conversationId);
    if (known) known.push(one);
    else found.set(conversationId, [one]);
  }
  return found;
}

/** One conversation without its earlier versions; nothing when the id is unknown. */
export function findConversation(read: ReadableDb, id: ConversationId): Conversation | undefined {
  const row = read.select().from(conversations).where(eq(conversations.id, id)).get();
  return row && conversationOf(row, new Map());
}

/** Conversations with one youth with all their versions, or with all youths without; oldest first. */
export function listConversations(read: ReadableDb, minorId?: MinorId): readonly Conversation[] {
  const rows = read.select().from(conversations).where(minorId && eq(conversations.minorId, minorId)).orderBy(asc(conversations.minorId), asc(conversations.heldAt)).all();
  const versions: Versions = minorId === undefined ? new Map() : versionsOf(read, minorId);
  return rows.map((row) => conversationOf(row, versions));
}
