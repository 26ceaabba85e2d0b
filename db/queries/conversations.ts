import { asc, eq } from 'drizzle-orm';
import type { Conversation } from '#domain/conversations/conversation';
import type { MinorId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { conversations } from '../schema/conversations';

/** Conversations with one youth, or with all, oldest first. */
export function listConversations(read: ReadableDb, minorId?: MinorId): readonly Conversation[] {
  const rows = read.select().from(conversations).where(minorId && eq(conversations.minorId, minorId)).orderBy(asc(conversations.minorId), asc(conversations.heldAt)).all();
  return rows.map(({ id, version, recordedAt, body }): Conversation => ({ ...body, id, version, recordedAt }));
}
