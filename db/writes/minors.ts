import { and, eq } from 'drizzle-orm';
import type { Stamp } from '#domain/journal/stamp';
import type { AgeQuestion, NewAgeDecision } from '#domain/minors/age-questions';
import type { NewMinor } from '#domain/minors/identity';
import type { Measure, MeasureEndReason, NewMeasure } from '#domain/minors/measure';
import type { JournalAction } from '#domain/journal/actions';
import type { AgeDecisionId, MeasureId, MinorId } from '#domain/shared/ids';
import type { Tx, WritableDb } from '../open/handles';
import { ageDecisions, measures, minorVersions, minors } from '../schema/minors';
import type { PlainDate } from '#domain/shared/plain-date';
import { ChangedMeanwhile, commit } from './commit';
import { keepMinorKeys } from './minor-keys';
import { keepFormer } from './former-versions';

function keepVersion(tx: Tx, id: MinorId, rev: number, who: Stamp, body: NewMinor, reason: string): void {
  tx.insert(minorVersions).values({ minorId: id, rev, recordedAt: who.at, body, reason }).run();
}

/** Adds a youth to the caseload. */
export function addMinor(write: WritableDb, who: Stamp, id: MinorId, body: NewMinor): void {
  commit(write, { ...who, action: 'minor.added', object: { type: 'minor', id }, minorId: id }, (tx) => {
    tx.insert(minors).values({ id, rev: 1, vNumber: body.vNumber, bsn: body.bsn, nationality: body.nationality, recordedAt: who.at, body }).run();
    keepVersion(tx, id, 1, who, body, '');
    keepMinorKeys(tx, id, body);
  });
}

/** Puts a new version of an identity in place of the one the guardian saw; the old version stays, and the new one says why it came. Throws ChangedMeanwhile when it is no longer the newest. */
export function correctMinor(write: WritableDb, who: Stamp, id: MinorId, seenRev: number, body: NewMinor, reason: string): void {
  const rev = seenRev + 1;
  commit(write, { ...who, action: 'minor.corrected', object: { type: 'minor', id }, minorId: id, details: { rev } }, (tx) => {
    const { changes } = tx.update(minors).set({ rev, vNumber: body.vNumber, bsn: body.bsn, nationality: body.nationality, body }).where(and(eq(minors.id, id), eq(minors.rev, seenRev))).run();
    if (changes === 0) throw new ChangedMeanwhile('minor');
    keepVersion(tx, id, rev, who, body, reason);
    keepMinorKeys(tx, id, body);
  });
}

/** Notes that the file of a youth was opened (NEN 7513: looking is an act). */
export function noteOpened(write: WritableDb, who: Stamp, id: MinorId): void {
  commit(write, { ...who, action: 'minor.opened', object: { type: 'minor', id }, minorId: id }, () => undefined);
}

/** Records what the guardian makes of the open questions about an age. No birth date changes by it. */
export function decideAge(write: WritableDb, who: Stamp, id: AgeDecisionId, body: NewAgeDecision, open: readonly AgeQuestion[]): void {
  const questions = open.map(({ code, key }) => ({ code, key }));
  commit(write, { ...who, action: 'age.decided', object: { type: 'age-decision', id }, minorId: body.minorId }, (tx) => {
    tx.insert(ageDecisions).values({ id, minorId: body.minorId, decidedAt: who.at, questions, body }).run();
  });
}

/** Records a guardianship measure. */
export function recordMeasure(write: WritableDb, who: Stamp, id: MeasureId, body: NewMeasure): void {
  commit(write, { ...who, action: 'measure.recorded', object: { type: 'measure', id }, minorId: body.minorId }, (tx) => {
    tx.insert(measures).values({ id, minorId: body.minorId, recordedAt: who.at, endedOn: null, endReason: null, body }).run();
  });
}

/** What becomes of a measure. `reason` is the guardian's, in own words. */
export type MeasureChange =
  | { readonly change: 'corrected'; readonly reason: string; readonly body: NewMeasure }
  | { readonly change: 'ended'; readonly reason: string; readonly endedOn: PlainDate; readonly endReason: MeasureEndReason }
  | { readonly change: 'withdrawn'; readonly reason: string };

const measureActionOf = { corrected: 'measure.corrected', ended: 'measure.ended', withdrawn: 'measure.withdrawn' } as const satisfies Record<MeasureChange['change'], JournalAction>;

function changedColumns(who: Stamp, change: MeasureChange): Partial<typeof measures.$inferInsert> {
  switch (change.change) {
    case 'corrected': return { body: change.body };
    case 'ended': return { endedOn: change.endedOn, endReason: change.endReason };
    case 'withdrawn': return { withdrawnAt: who.at, withdrawnReason: change.reason };
  }
}

/** Puts a new version of a measure in place of the one the guardian saw; the old version stays. Throws ChangedMeanwhile when it is no longer the newest. */
export function changeMeasure(write: WritableDb, who: Stamp, by: string, seen: Measure, change: MeasureChange): void {
  const rev = seen.rev + 1;
  const details = change.change === 'ended' ? { rev, reason: change.endReason } : { rev };
  commit(write, { ...who, action: measureActionOf[change.change], object: { type: 'measure', id: seen.id }, minorId: seen.minorId, details }, (tx) => {
    const { changes } = tx.update(measures).set({ rev, ...changedColumns(who, change) }).where(and(eq(measures.id, seen.id), eq(measures.rev, seen.rev))).run();
    if (changes === 0) throw new ChangedMeanwhile('measure');
    keepFormer(tx, who, by, { subject: 'measure', id: seen.id, minorId: seen.minorId, rev: seen.rev, body: bodyOf(seen), change: change.change, reason: change.reason });
  });
}

/** A measure without what the program added to it. */
function bodyOf({ id: _id, recordedAt: _at, endedOn: _on, endReason: _why, rev: _rev, withdrawnAt: _taken, withdrawnReason: _because, former: _former, ...body }: Measure): NewMeasure {
  return body as NewMeasure;
}
