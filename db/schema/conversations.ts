import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { NewConversation } from '#domain/conversations/conversation';
import type { ConversationId, MinorId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import { minors } from './minors';

/** Settled risk conversations. */
export const conversations = sqliteTable(
  'conversations',
  {
    id: text('id').$type<ConversationId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    heldAt: text('held_at').$type<Instant>().notNull(),
    version: integer('version').notNull(),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    body: text('body', { mode: 'json' }).$type<NewConversation>().notNull(),
  },
  (table) => [index('conversations_by_minor').on(table.minorId, table.heldAt)],
);
