import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { NewPlacement } from '#domain/placements/placement';
import type { PlacementKind } from '#domain/placements/placement-kinds';
import type { NewShelter, ShelterStatus, ShelterStep } from '#domain/placements/shelter';
import type { MinorId, PlacementId, ShelterId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import type { PlainDate } from '#domain/shared/plain-date';
import { minors } from './minors';

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
