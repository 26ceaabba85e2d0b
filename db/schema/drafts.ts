import { sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Instant } from '#domain/shared/instant';

/** What was typed but not settled yet, so that a lock or a power cut costs two seconds of typing at most. */
export const drafts = sqliteTable('drafts', {
  key: text('key').primaryKey().notNull(),
  body: text('body', { mode: 'json' }).$type<unknown>().notNull(),
  savedAt: text('saved_at').$type<Instant>().notNull(),
  /** Where the keyboard was; the window knows its shape. */
  place: text('place', { mode: 'json' }).$type<unknown>(),
});
