import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { RecordChange } from '#domain/minors/former-version';
import type { NewMeasure } from '#domain/minors/measure';
import type { NewPlacement } from '#domain/placements/placement';
import type { MeasureId, MinorId, PlacementId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import { minors } from './minors';

/** Kinds of record that are changed by versions. */
export type VersionedSubject = 'placement' | 'measure';

/** Placements and measures as they stood before each change, only added to. */
export const formerVersions = sqliteTable(
  'former_versions',
  {
    seq: integer('seq').primaryKey().notNull(),
    subject: text('subject').$type<VersionedSubject>().notNull(),
    subjectId: text('subject_id').$type<PlacementId | MeasureId>().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    rev: integer('rev').notNull(),
    at: text('at').$type<Instant>().notNull(),
    changedBy: text('changed_by').notNull(),
    change: text('change').$type<RecordChange>().notNull(),
    reason: text('reason').notNull(),
    body: text('body', { mode: 'json' }).$type<NewPlacement | NewMeasure>().notNull(),
  },
  (table) => [unique().on(table.subject, table.subjectId, table.rev), index('former_versions_by_minor').on(table.subject, table.minorId, table.seq)],
);
