import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { NewConversation } from '#domain/conversations/conversation';
import type { NewFollowUpDone } from '#domain/conversations/follow-up-done';
import type { ConversationId, FollowUpDoneId, GroupTalkId, MinorId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import { minors } from './minors';

/** That several youths were spoken with at once; what was said stands with each of them. */
export const groupTalks = sqliteTable('group_talks', {
  id: text('id').$type<GroupTalkId>().primaryKey().notNull(),
  rev: integer('rev').notNull(),
  size: integer('size').notNull(),
  recordedAt: text('recorded_at').$type<Instant>().notNull(),
});

/** Sealed risk conversations, each in its newest version. */
export const conversations = sqliteTable(
  'conversations',
  {
    id: text('id').$type<ConversationId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    heldAt: text('held_at').$type<Instant>().notNull(),
    version: integer('version').notNull(),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    body: text('body', { mode: 'json' }).$type<NewConversation>().notNull(),
    groupTalkId: text('group_talk_id').$type<GroupTalkId>().references(() => groupTalks.id),
  },
  (table) => [index('conversations_by_minor').on(table.minorId, table.heldAt), index('conversations_by_group_talk').on(table.groupTalkId)],
);

/** Every version as it was sealed, the newest among them. Never changed. */
export const conversationVersions = sqliteTable(
  'conversation_versions',
  {
    conversationId: text('conversation_id').$type<ConversationId>().notNull().references(() => conversations.id),
    version: integer('version').notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    recordedBy: text('recorded_by').notNull(),
    reason: text('reason').notNull(),
    body: text('body', { mode: 'json' }).$type<NewConversation>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.version] }), index('conversation_versions_by_minor').on(table.minorId, table.conversationId, table.version)],
);

/** What was done of what conversations asked for. */
export const followUpsDone = sqliteTable(
  'follow_ups_done',
  {
    id: text('id').$type<FollowUpDoneId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    conversationId: text('conversation_id').$type<ConversationId>().notNull().references(() => conversations.id),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    recordedBy: text('recorded_by').notNull(),
    body: text('body', { mode: 'json' }).$type<NewFollowUpDone>().notNull(),
  },
  (table) => [index('follow_ups_done_by_minor').on(table.minorId, table.recordedAt)],
);
