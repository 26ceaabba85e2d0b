import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';

/** What the guardian has set. `rev` goes up by one with every change, so that two windows do not overwrite each other. */
export const settings = sqliteTable('settings', {
  key: text('key').primaryKey().notNull(),
  value: text('value', { mode: 'json' }).$type<unknown>().notNull(),
  rev: integer('rev').notNull(),
});
