import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { NewMinor } from '#domain/minors/identity';
import type { MeasureEndReason, NewMeasure } from '#domain/minors/measure';
import type { FileStanding } from '#domain/minors/file-registry';
import type { MeasureId, MinorId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import type { PlainDate } from '#domain/shared/plain-date';

/** The youths of the caseload, each in its newest version. */
export const minors = sqliteTable(
  'minors',
  {
    id: text('id').$type<MinorId>().primaryKey().notNull(),
    rev: integer('rev').notNull(),
    vNumber: text('v_number').notNull(),
    nationality: text('nationality').notNull(),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    standing: text('standing').$type<FileStanding>().notNull().default('open'),
    body: text('body', { mode: 'json' }).$type<NewMinor>().notNull(),
  },
  (table) => [index('minors_by_v_number').on(table.vNumber), index('minors_by_standing').on(table.standing, table.id)],
);

/** Every version of an identity, the first and the newest too. */
export const minorVersions = sqliteTable(
  'minor_versions',
  {
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    rev: integer('rev').notNull(),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    body: text('body', { mode: 'json' }).$type<NewMinor>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.minorId, table.rev] })],
);

/** Guardianship measures. */
export const measures = sqliteTable(
  'measures',
  {
    id: text('id').$type<MeasureId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    endedOn: text('ended_on').$type<PlainDate>(),
    endReason: text('end_reason').$type<MeasureEndReason>(),
    rev: integer('rev').notNull().default(1),
    withdrawnAt: text('withdrawn_at').$type<Instant>(),
    withdrawnReason: text('withdrawn_reason').notNull().default(''),
    body: text('body', { mode: 'json' }).$type<NewMeasure>().notNull(),
  },
  (table) => [index('measures_by_minor').on(table.minorId, table.recordedAt)],
);
