import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { BackupId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';

/** Backups that were made and found whole; `stem` is the name of both files, in the guardian's folder. */
export const backups = sqliteTable(
  'backups',
  {
    id: text('id').$type<BackupId>().primaryKey().notNull(),
    madeAt: text('made_at').$type<Instant>().notNull(),
    stem: text('stem').notNull().unique(),
    folder: text('folder').notNull(),
    bytes: integer('bytes').notNull(),
    sha256: text('sha256').notNull(),
    headerSha256: text('header_sha256').notNull(),
    journalSeq: integer('journal_seq').notNull(),
    journalHash: text('journal_hash').notNull(),
    missing: integer('missing').notNull(),
    letGoAt: text('let_go_at').$type<Instant>(),
    practisedAt: text('practised_at').$type<Instant>(),
  },
  (table) => [index('backups_by_moment').on(table.madeAt, table.id)],
);
