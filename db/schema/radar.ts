import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { MinorId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import { minors } from './minors';

/** Quiet cases that were looked at, only added to. */
export const looks = sqliteTable(
  'looks',
  {
    seq: integer('seq').primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    lookedAt: text('looked_at').$type<Instant>().notNull(),
    lookedBy: text('looked_by').notNull(),
    quietUntil: text('quiet_until').$type<Instant>().notNull(),
    ruleVersion: text('rule_version').notNull(),
    seen: text('seen', { mode: 'json' }).$type<readonly string[]>().notNull(),
    note: text('note').notNull(),
  },
  (table) => [index('looks_by_minor').on(table.minorId, table.seq)],
);
