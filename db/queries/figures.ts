import { asc, isNull, ne, sql } from 'drizzle-orm';
import { detailsOf, type DepartureEvent } from '#domain/departures/departure-record';
import type { FigureMinor, FigureSource } from '#domain/figures/count-figures';
import type { FigureDeparture } from '#domain/figures/departed';
import type { DepartureId, MinorId } from '#domain/shared/ids';
import { countsForYouth } from '#domain/signs/sign';
import type { ReadableDb } from '../open/handles';
import { conversations } from '../schema/conversations';
import { departureEvents, departures } from '../schema/departures';
import { minors } from '../schema/minors';
import { placements } from '../schema/placements';
import { signs } from '../schema/signs';

/** Departures of all files with what happened to each, in two reads: there is one line for each event, and few departures. */
function listDeparted(read: ReadableDb): readonly FigureDeparture[] {
  const happened = new Map<DepartureId, DepartureEvent[]>();
  for (const { departureId, at, doneBy, move, body } of read.select().from(departureEvents).orderBy(asc(departureEvents.departureId), asc(departureEvents.seq)).all()) {
    const event = { at, by: doneBy, move, body } as DepartureEvent;
    const mine = happened.get(departureId);
    if (mine) mine.push(event);
    else happened.set(departureId, [event]);
  }
  return read.select().from(departures).orderBy(asc(departures.minorId), asc(departures.startedAt)).all().map(({ id, minorId, status, body }): FigureDeparture => {
    const events = happened.get(id) ?? [];
    return { minorId, status, lastSeenAt: detailsOf({ started: body, events }).lastSeenAt, moves: events.map((one) => one.move) };
  });
}

/** Youths by id, with the two facts they are counted by; not those merged into another file, which hold no records. */
function mapMinors(read: ReadableDb): ReadonlyMap<MinorId, FigureMinor> {
  const fact = <T>(path: string) => sql<T>`${minors.body} ->> ${path}`;
  const rows = read.select({ id: minors.id, stated: minors.nationality, established: fact<string | null>('$.establishedNationality'), asylumApplication: fact<FigureMinor['asylumApplication']>('$.asylumApplication') })
    .from(minors).where(ne(minors.standing, 'merged')).all();
  return new Map(rows.map(({ id, stated, established, asylumApplication }) => [id, { nationality: (established ?? stated) as FigureMinor['nationality'], asylumApplication }]));
}

/** What figures are counted from, of open and of closed files: days, kinds and codes; no name, no number, no text. */
export const listFigureSource = (read: ReadableDb): FigureSource => ({
  minors: mapMinors(read),
  placements: read.select({ minorId: placements.minorId, kind: placements.kind, from: placements.from, to: placements.to, withdrawnAt: placements.withdrawnAt })
    .from(placements).where(isNull(placements.withdrawnAt)).orderBy(asc(placements.minorId), asc(placements.from)).all(),
  departures: listDeparted(read),
  conversations: read.select({ minorId: conversations.minorId, heldAt: conversations.heldAt }).from(conversations).orderBy(asc(conversations.minorId), asc(conversations.heldAt)).all(),
  signs: read.select({ minorId: signs.minorId, observedOn: signs.observedOn, withdrawnAt: signs.withdrawnAt, subject: sql<'youth'>`${signs.body} ->> '$.subject'` })
    .from(signs).where(isNull(signs.withdrawnAt)).all().filter(countsForYouth),
});
