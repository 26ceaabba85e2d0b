import { asc, eq } from 'drizzle-orm';
import type { ClockFile } from '#domain/departures/clock-steps';
import type { DepartureRecord } from '#domain/departures/departure-record';
import type { MinorId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { departures } from '../schema/departures';
import { minors } from '../schema/minors';
import { listConversations } from './conversations';
import { listDepartures } from './departures';
import { findMinor, listMeasures } from './minors';
import { listNoticesOf } from './notices';
import { listPlacements } from './placements';
import { listSigns } from './signs';

/** What the clocks of one youth count with, and every departure of that youth. */
export type DepartedFile = ClockFile & { readonly departures: readonly DepartureRecord[] };

/** What the clocks of one youth count with; nothing when the id is unknown. Not for a file that was merged: ask for the one it is part of. */
export function findClockFile(read: ReadableDb, minorId: MinorId): DepartedFile | undefined {
  const minor = findMinor(read, minorId);
  return minor && {
    minor,
    placements: listPlacements(read, minorId),
    signs: listSigns(read, minorId),
    conversations: listConversations(read, minorId),
    notices: listNoticesOf(read, minorId),
    measures: listMeasures(read, minorId),
    departures: listDepartures(read, minorId),
  };
}

/** The same of every youth who ever departed, in open files: this is asked every minute, and most of a caseload never left. */
export function listClockFiles(read: ReadableDb): readonly DepartedFile[] {
  const departed = read.selectDistinct({ minorId: departures.minorId }).from(departures).innerJoin(minors, eq(minors.id, departures.minorId))
    .where(eq(minors.standing, 'open')).orderBy(asc(departures.minorId)).all();
  return departed.flatMap(({ minorId }) => findClockFile(read, minorId) ?? []);
}
