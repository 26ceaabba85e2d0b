import { blob, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AgeDecision, NewAgeDecision } from '#domain/minors/age-questions';
import type { KeptIdentity } from '#domain/minors/identity';
import type { MeasureEndReason, NewMeasure } from '#domain/minors/measure';
import type { FileStanding } from '#domain/minors/file-registry';
import type { AgeDecisionId, MeasureId, MinorId, PhotoId, StayId } from '#domain/shared/ids';
import type { StayFacts } from '#domain/minors/stay';
import type { Instant } from '#domain/shared/instant';
import type { PlainDate } from '#domain/shared/plain-date';

/** The youths of the caseload, each in its newest version. */
export const minors = sqliteTable(
  'minors',
  {
    id: text('id').$type<MinorId>().primaryKey().notNull(),
    rev: integer('rev').notNull(),
    vNumber: text('v_number').notNull(),
    /** '' when there is none. */
    bsn: text('bsn').notNull(),
    nationality: text('nationality').notNull(),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    standing: text('standing').$type<FileStanding>().notNull().default('open'),
    body: text('body', { mode: 'json' }).$type<KeptIdentity>().notNull(),
  },
  (table) => [index('minors_by_v_number').on(table.vNumber), index('minors_by_bsn').on(table.bsn), index('minors_by_standing').on(table.standing, table.id)],
);

/** Every version of an identity, the first and the newest too. */
export const minorVersions = sqliteTable(
  'minor_versions',
  {
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    rev: integer('rev').notNull(),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    body: text('body', { mode: 'json' }).$type<KeptIdentity>().notNull(),
    /** Why it took the place of the version before; '' for the first, and for versions from before a reason was asked. */
    reason: text('reason').notNull(),
  },
  (table) => [primaryKey({ columns: [table.minorId, table.rev] })],
);

/** What the guardian made of questions about an age. */
export const ageDecisions = sqliteTable(
  'age_decisions',
  {
    id: text('id').$type<AgeDecisionId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    decidedAt: text('decided_at').$type<Instant>().notNull(),
    questions: text('questions', { mode: 'json' }).$type<AgeDecision['questions']>().notNull(),
    body: text('body', { mode: 'json' }).$type<NewAgeDecision>().notNull(),
  },
  (table) => [index('age_decisions_by_minor').on(table.minorId, table.decidedAt)],
);

/** The countries of a youth's journey, each in its newest version. */
export const travelStays = sqliteTable(
  'travel_stays',
  {
    id: text('id').$type<StayId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    rev: integer('rev').notNull(),
    place: integer('place').notNull(),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    withdrawnAt: text('withdrawn_at').$type<Instant>(),
    withdrawnReason: text('withdrawn_reason').notNull(),
    body: text('body', { mode: 'json' }).$type<StayFacts>().notNull(),
  },
  (table) => [index('travel_stays_by_minor').on(table.minorId, table.place)],
);

/** Stays as they were before a correction. `minorId` is here so that a caseload is read in one go. */
export const travelStayVersions = sqliteTable(
  'travel_stay_versions',
  {
    stayId: text('stay_id').$type<StayId>().notNull().references(() => travelStays.id),
    rev: integer('rev').notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    replacedAt: text('replaced_at').$type<Instant>().notNull(),
    reason: text('reason').notNull(),
    body: text('body', { mode: 'json' }).$type<StayFacts>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.stayId, table.rev] }), index('travel_stay_versions_by_minor').on(table.minorId, table.stayId, table.rev)],
);

/** Photos. The picture stands last in the row, so that reading the facts before it never loads it. */
export const minorPhotos = sqliteTable(
  'minor_photos',
  {
    id: text('id').$type<PhotoId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    takenOn: text('taken_on').$type<PlainDate>().notNull(),
    addedAt: text('added_at').$type<Instant>().notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    bytes: integer('bytes').notNull(),
    withdrawnAt: text('withdrawn_at').$type<Instant>(),
    withdrawnReason: text('withdrawn_reason').notNull(),
    jpeg: blob('jpeg', { mode: 'buffer' }).notNull(),
  },
  (table) => [index('minor_photos_by_minor').on(table.minorId, table.addedAt)],
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
