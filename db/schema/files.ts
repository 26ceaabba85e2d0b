import { sql } from 'drizzle-orm';
import { index, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { NewClosing, NewHold } from '#domain/minors/closing';
import type { ApartMark, MergeBasis } from '#domain/minors/merge';
import type { MinorKeyKind } from '#domain/minors/minor-keys';
import type { ApartId, ClosingId, HoldId, MergeId, MinorId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import type { PlainDate } from '#domain/shared/plain-date';
import { minors } from './minors';

/** By what a youth is found again. Derived from the identity. */
export const minorKeys = sqliteTable(
  'minor_keys',
  {
    kind: text('kind').$type<MinorKeyKind>().notNull(),
    key: text('key').notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
  },
  (table) => [primaryKey({ columns: [table.kind, table.key, table.minorId] }), index('minor_keys_by_minor').on(table.minorId)],
);

/** Youths who were marked as not the same person; the lower id first. */
export const keptApart = sqliteTable(
  'kept_apart',
  {
    id: text('id').$type<ApartId>().primaryKey().notNull(),
    oneId: text('one_id').$type<MinorId>().notNull().references(() => minors.id),
    otherId: text('other_id').$type<MinorId>().notNull().references(() => minors.id),
    markedAt: text('marked_at').$type<Instant>().notNull(),
    withdrawnAt: text('withdrawn_at').$type<Instant>(),
    body: text('body', { mode: 'json' }).$type<ApartMark>().notNull(),
  },
  (table) => [index('kept_apart_by_one').on(table.oneId, table.otherId), index('kept_apart_by_other').on(table.otherId)],
);

/** Files that were merged, undone ones too. */
export const merges = sqliteTable(
  'merges',
  {
    id: text('id').$type<MergeId>().primaryKey().notNull(),
    keptId: text('kept_id').$type<MinorId>().notNull().references(() => minors.id),
    mergedId: text('merged_id').$type<MinorId>().notNull().references(() => minors.id),
    mergedAt: text('merged_at').$type<Instant>().notNull(),
    undoneAt: text('undone_at').$type<Instant>(),
    undoneReason: text('undone_reason').notNull(),
    body: text('body', { mode: 'json' }).$type<MergeBasis>().notNull(),
  },
  (table) => [index('merges_by_kept').on(table.keptId, table.mergedAt), uniqueIndex('merges_by_merged').on(table.mergedId).where(sql`${table.undoneAt} IS NULL`)],
);

/** The rows that went along with a merge, by table and primary key. */
export const mergeRows = sqliteTable(
  'merge_rows',
  {
    mergeId: text('merge_id').$type<MergeId>().notNull().references(() => merges.id),
    tableName: text('table_name').notNull(),
    rowKey: text('row_key').notNull(),
  },
  (table) => [primaryKey({ columns: [table.mergeId, table.tableName, table.rowKey] })],
);

/** Each time a file was closed, and how it was opened again. */
export const closings = sqliteTable(
  'closings',
  {
    id: text('id').$type<ClosingId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    closedOn: text('closed_on').$type<PlainDate>().notNull(),
    closedAt: text('closed_at').$type<Instant>().notNull(),
    reopenedAt: text('reopened_at').$type<Instant>(),
    reopenedReason: text('reopened_reason').notNull(),
    body: text('body', { mode: 'json' }).$type<NewClosing>().notNull(),
  },
  (table) => [index('closings_by_minor').on(table.minorId, table.closedAt)],
);

/** Holds: reasons for which a file may not be destroyed, whatever its date. */
export const legalHolds = sqliteTable(
  'legal_holds',
  {
    id: text('id').$type<HoldId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    placedAt: text('placed_at').$type<Instant>().notNull(),
    liftedAt: text('lifted_at').$type<Instant>(),
    liftedReason: text('lifted_reason').notNull(),
    body: text('body', { mode: 'json' }).$type<NewHold>().notNull(),
  },
  (table) => [index('legal_holds_by_minor').on(table.minorId, table.placedAt)],
);
