import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { MinorId, StatementId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import type { NewStatement, StatementVersionKept } from '#domain/statements/statement';
import { minors } from './minors';

/** The youths' own statements, version by version, only added to. The last version of a statement stands. */
export const statementVersions = sqliteTable(
  'statement_versions',
  {
    statementId: text('statement_id').$type<StatementId>().notNull(),
    rev: integer('rev').notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    recordedBy: text('recorded_by').notNull(),
    happened: text('happened').$type<StatementVersionKept['happened']>().notNull(),
    reason: text('reason').notNull(),
    body: text('body', { mode: 'json' }).$type<NewStatement>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.statementId, table.rev] }), index('statement_versions_by_minor').on(table.minorId, table.statementId, table.rev)],
);
