import { and, asc, count, eq, inArray } from 'drizzle-orm';
import { openStatuses } from '#domain/departures/departure-clock';
import type { CountedDeparture } from '#domain/departures/departure-counts';
import { detailsOf, lastOf, type DepartureEvent, type DepartureRecord } from '#domain/departures/departure-record';
import type { DepartureId, MinorId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { departureEvents, departures } from '../schema/departures';
import { minors } from '../schema/minors';

type Row = typeof departures.$inferSelect;

function eventsOf(read: ReadableDb, departureId: DepartureId): readonly DepartureEvent[] {
  const rows = read.select().from(departureEvents).where(eq(departureEvents.departureId, departureId)).orderBy(asc(departureEvents.seq)).all();
  return rows.map(({ at, doneBy, move, body }) => ({ at, by: doneBy, move, body }) as DepartureEvent);
}

const departureOf = (read: ReadableDb, { body, ...row }: Row): DepartureRecord => ({ ...row, started: body, events: eventsOf(read, row.id) });

/** One departure with its history; nothing when the id is unknown. */
export function findDeparture(read: ReadableDb, id: DepartureId): DepartureRecord | undefined {
  const row = read.select().from(departures).where(eq(departures.id, id)).get();
  return row && departureOf(read, row);
}

/** Departures of one youth, or of all, oldest first. */
export function listDepartures(read: ReadableDb, minorId?: MinorId): readonly DepartureRecord[] {
  const rows = read.select().from(departures).where(minorId && eq(departures.minorId, minorId)).orderBy(asc(departures.minorId), asc(departures.startedAt)).all();
  return rows.map((row) => departureOf(read, row));
}

/** Departures in which a youth is absent now, oldest first; not of a file that was closed, at majority or death. */
export function listOpenDepartures(read: ReadableDb): readonly DepartureRecord[] {
  const rows = read.select().from(departures).innerJoin(minors, eq(minors.id, departures.minorId))
    .where(and(inArray(departures.status, [...openStatuses]), eq(minors.standing, 'open'))).orderBy(asc(departures.startedAt)).all();
  return rows.map((row) => departureOf(read, row.departures));
}

/** How many youths are absent now: the open departures, counted without reading them. */
export const countOpenDepartures = (read: ReadableDb): number =>
  read.select({ count: count() }).from(departures).innerJoin(minors, eq(minors.id, departures.minorId)).where(and(inArray(departures.status, [...openStatuses]), eq(minors.standing, 'open'))).get()?.count ?? 0;

/**
 * Every departure on record with what statistics need, of open and of closed files. A departure that went back to missing
 * after unknown destination was established still was counted then.
 */
export function listRegisteredDepartures(read: ReadableDb): readonly CountedDeparture[] {
  const nationalities = new Map(read.select({ id: minors.id, nationality: minors.nationality }).from(minors).all().map((row) => [row.id, row.nationality]));
  return listDepartures(read).map((departure) => {
    const unknown = lastOf(departure, 'confirm-unknown')?.body;
    return {
      minorId: departure.minorId,
      nationality: nationalities.get(departure.minorId) ?? 'unknown',
      status: departure.status,
      lastSeenAt: detailsOf(departure).lastSeenAt,
      coaOn: unknown?.coaDepartureOn ?? null,
      nidosOn: unknown?.nidosDepartureOn ?? null,
    };
  });
}
