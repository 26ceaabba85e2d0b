import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { CheckpointReason } from '#domain/journal/checkpoint';
import type { Frontier } from '#domain/journal/tree';
import type { JournalAction } from '#domain/journal/actions';
import type { MinorId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';

/** The journal. `entry` is what was hashed (canonical JSON); the other columns repeat parts of it to search by. */
export const journal = sqliteTable(
  'journal',
  {
    seq: integer('seq').primaryKey(),
    at: text('at').$type<Instant>().notNull(),
    action: text('action').$type<JournalAction>().notNull(),
    minorId: text('minor_id').$type<MinorId>(),
    objectType: text('object_type').notNull(),
    objectId: text('object_id'),
    entry: text('entry').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    index('journal_by_minor').on(table.minorId, table.seq),
    index('journal_by_object').on(table.objectType, table.objectId, table.seq),
    index('journal_by_hash').on(table.hash),
    index('journal_by_action').on(table.action, table.seq),
  ],
);

/** Signed checkpoints of the journal, by the number of entries they stand for. Nothing changes one. */
export const journalCheckpoints = sqliteTable('journal_checkpoints', {
  size: integer('size').primaryKey(),
  at: text('at').$type<Instant>().notNull(),
  why: text('why').$type<CheckpointReason>().notNull(),
  frontier: text('frontier', { mode: 'json' }).$type<Frontier>().notNull(),
  note: text('note').notNull(),
});
