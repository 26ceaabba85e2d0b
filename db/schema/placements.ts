import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { NewPlacement } from '#domain/placements/placement';
import type { PlacementKind } from '#domain/placements/placement-kinds';
import type { NewShelter, ShelterStatus, ShelterStep } from '#domain/placements/shelter';
import type { RiskProfileRecord } from '#domain/placements/shelter-record';
import type { AssessmentId, MinorId, PlacementId, RiskProfileId, ShelterId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import type { PlainDate } from '#domain/shared/plain-date';
import { minors } from './minors';
import { assessments } from './signs';

/** Where youths live. */
export const placements = sqliteTable(
  'placements',
  {
    id: text('id').$type<PlacementId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    kind: text('kind').$type<PlacementKind>().notNull(),
    from: text('from_day').$type<PlainDate>().notNull(),
    to: text('to_day').$type<PlainDate>(),
    defaultVersion: text('default_version'),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    rev: integer('rev').notNull().default(1),
    withdrawnAt: text('withdrawn_at').$type<Instant>(),
    withdrawnReason: text('withdrawn_reason').notNull().default(''),
    body: text('body', { mode: 'json' }).$type<NewPlacement>().notNull(),
  },
  (table) => [index('placements_by_minor').on(table.minorId, table.from)],
);

/** Proposals for protected shelter. */
export const shelters = sqliteTable(
  'shelters',
  {
    id: text('id').$type<ShelterId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    status: text('status').$type<ShelterStatus>().notNull(),
    lastStepOn: text('last_step_on').$type<PlainDate>().notNull(),
    defaultVersion: text('default_version'),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    assessmentId: text('assessment_id').$type<AssessmentId>().references(() => assessments.id),
    proposedBy: text('proposed_by').notNull().default(''),
    body: text('body', { mode: 'json' }).$type<NewShelter>().notNull(),
  },
  (table) => [index('shelters_by_minor').on(table.minorId, table.recordedAt)],
);

/** The steps of a proposal, only added to. */
export const shelterSteps = sqliteTable(
  'shelter_steps',
  {
    seq: integer('seq').primaryKey().notNull(),
    shelterId: text('shelter_id').$type<ShelterId>().notNull().references(() => shelters.id),
    at: text('at').$type<Instant>().notNull(),
    takenBy: text('taken_by').notNull(),
    body: text('body', { mode: 'json' }).$type<ShelterStep>().notNull(),
  },
  (table) => [index('shelter_steps_by_shelter').on(table.shelterId, table.seq)],
);

/** Risk profiles that were printed for a proposal. */
export const riskProfiles = sqliteTable(
  'risk_profiles',
  {
    id: text('id').$type<RiskProfileId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    shelterId: text('shelter_id').$type<ShelterId>().notNull().references(() => shelters.id),
    copy: integer('copy').notNull(),
    madeOn: text('made_on').$type<PlainDate>().notNull(),
    printedAt: text('printed_at').$type<Instant>().notNull(),
    body: text('body', { mode: 'json' }).$type<Pick<RiskProfileRecord, 'printedBy' | 'checkCode' | 'journalSeq' | 'fileSha256'>>().notNull(),
  },
  (table) => [unique().on(table.shelterId, table.copy)],
);
