import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { DepartureStatus, NewDeparture, Urgency } from '#domain/departures/departure';
import type { DepartureHappening } from '#domain/departures/departure-record';
import type { DepartureId, MinorId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import { minors } from './minors';

/** Departures. A minor may have many; each keeps its own history. */
export const departures = sqliteTable(
  'departures',
  {
    id: text('id').$type<DepartureId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    status: text('status').$type<DepartureStatus>().notNull(),
    rev: integer('rev').notNull(),
    startedAt: text('started_at').$type<Instant>().notNull(),
    startedBy: text('started_by').notNull(),
    urgencies: text('urgencies', { mode: 'json' }).$type<readonly Urgency[]>().notNull(),
    body: text('body', { mode: 'json' }).$type<NewDeparture>().notNull(),
  },
  (table) => [index('departures_by_minor').on(table.minorId, table.startedAt), index('departures_by_status').on(table.status, table.startedAt)],
);

/** What happened to a departure, only added to. */
export const departureEvents = sqliteTable(
  'departure_events',
  {
    seq: integer('seq').primaryKey().notNull(),
    departureId: text('departure_id').$type<DepartureId>().notNull().references(() => departures.id),
    at: text('at').$type<Instant>().notNull(),
    doneBy: text('done_by').notNull(),
    move: text('move').$type<DepartureHappening['move']>().notNull(),
    body: text('body', { mode: 'json' }).$type<DepartureHappening['body']>().notNull(),
  },
  (table) => [index('departure_events_by_departure').on(table.departureId, table.seq)],
);
