import { and, eq, gte, isNull, sql } from 'drizzle-orm';
import type { Stamp } from '#domain/journal/stamp';
import type { Stay, StayFacts } from '#domain/minors/stay';
import type { MinorId, StayId } from '#domain/shared/ids';
import type { WritableDb } from '../open/handles';
import { travelStays, travelStayVersions } from '../schema/minors';
import { ChangedMeanwhile, commit } from './commit';

/** Adds a stay at a place in the journey; what stood there and after it moves on by one. */
export function addStay(write: WritableDb, who: Stamp, id: StayId, minorId: MinorId, place: number, body: StayFacts): void {
  commit(write, { ...who, action: 'stay.added', object: { type: 'stay', id }, minorId }, (tx) => {
    tx.update(travelStays).set({ place: sql`${travelStays.place} + 1` }).where(and(eq(travelStays.minorId, minorId), gte(travelStays.place, place))).run();
    tx.insert(travelStays).values({ id, minorId, rev: 1, place, recordedAt: who.at, withdrawnAt: null, withdrawnReason: '', body }).run();
  });
}

/** Puts a better version of a stay in place of the one the guardian saw; that one stays, with the reason. Throws ChangedMeanwhile. */
export function correctStay(write: WritableDb, who: Stamp, before: Stay, seenRev: number, body: StayFacts, reason: string): void {
  const { id, minorId, country, from, to, registeredAs, asylum, source, note } = before;
  const rev = seenRev + 1;
  commit(write, { ...who, action: 'stay.corrected', object: { type: 'stay', id }, minorId, details: { rev } }, (tx) => {
    const { changes } = tx.update(travelStays).set({ rev, body }).where(and(eq(travelStays.id, id), eq(travelStays.rev, seenRev))).run();
    if (changes === 0) throw new ChangedMeanwhile('stay');
    tx.insert(travelStayVersions).values({ stayId: id, rev: seenRev, minorId, replacedAt: who.at, reason, body: { country, from, to, registeredAs, asylum, source, note } }).run();
  });
}

/** Marks a stay as withdrawn, with the reason. */
export function withdrawStay(write: WritableDb, who: Stamp, { id, minorId }: Pick<Stay, 'id' | 'minorId'>, reason: string): void {
  commit(write, { ...who, action: 'stay.withdrawn', object: { type: 'stay', id }, minorId }, (tx) => {
    const { changes } = tx.update(travelStays).set({ withdrawnAt: who.at, withdrawnReason: reason }).where(and(eq(travelStays.id, id), isNull(travelStays.withdrawnAt))).run();
    if (changes === 0) throw new ChangedMeanwhile('stay');
  });
}

/** Puts the stays of a youth in this order; those that are not named come after them. */
export function orderStays(write: WritableDb, who: Stamp, minorId: MinorId, order: readonly StayId[]): void {
  commit(write, { ...who, action: 'stay.ordered', object: { type: 'minor', id: minorId }, minorId }, (tx) => {
    order.forEach((id, index) => tx.update(travelStays).set({ place: index + 1 }).where(eq(travelStays.id, id)).run());
  });
}
