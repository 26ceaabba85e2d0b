import { and, eq } from 'drizzle-orm';
import type { Stamp } from '#domain/journal/stamp';
import type { NewMinor } from '#domain/minors/identity';
import type { NewMeasure } from '#domain/minors/measure';
import type { MeasureId, MinorId } from '#domain/shared/ids';
import type { Tx, WritableDb } from '../open/handles';
import { measures, minorVersions, minors } from '../schema/minors';
import { ChangedMeanwhile, commit } from './commit';
import { keepMinorKeys } from './minor-keys';

function keepVersion(tx: Tx, id: MinorId, rev: number, who: Stamp, body: NewMinor): void {
  tx.insert(minorVersions).values({ minorId: id, rev, recordedAt: who.at, body }).run();
}

/** Adds a youth to the caseload. */
export function addMinor(write: WritableDb, who: Stamp, id: MinorId, body: NewMinor): void {
  commit(write, { ...who, action: 'minor.added', object: { type: 'minor', id }, minorId: id }, (tx) => {
    tx.insert(minors).values({ id, rev: 1, vNumber: body.vNumber, nationality: body.nationality, recordedAt: who.at, body }).run();
    keepVersion(tx, id, 1, who, body);
    keepMinorKeys(tx, id, body);
  });
}

/** Puts a new version of an identity in place of the one the guardian saw; the old version stays. Throws ChangedMeanwhile when it is no longer the newest. */
export function correctMinor(write: WritableDb, who: Stamp, id: MinorId, seenRev: number, body: NewMinor): void {
  const rev = seenRev + 1;
  commit(write, { ...who, action: 'minor.corrected', object: { type: 'minor', id }, minorId: id, details: { rev } }, (tx) => {
    const { changes } = tx.update(minors).set({ rev, vNumber: body.vNumber, nationality: body.nationality, body }).where(and(eq(minors.id, id), eq(minors.rev, seenRev))).run();
    if (changes === 0) throw new ChangedMeanwhile('minor');
    keepVersion(tx, id, rev, who, body);
    keepMinorKeys(tx, id, body);
  });
}

/** Notes that the file of a youth was opened (NEN 7513: looking is an act). */
export function noteOpened(write: WritableDb, who: Stamp, id: MinorId): void {
  commit(write, { ...who, action: 'minor.opened', object: { type: 'minor', id }, minorId: id }, () => undefined);
}

/** Records a guardianship measure. */
export function recordMeasure(write: WritableDb, who: Stamp, id: MeasureId, body: NewMeasure): void {
  commit(write, { ...who, action: 'measure.recorded', object: { type: 'measure', id }, minorId: body.minorId }, (tx) => {
    tx.insert(measures).values({ id, minorId: body.minorId, recordedAt: who.at, endedOn: null, endReason: null, body }).run();
  });
}
