import { and, eq, isNull } from 'drizzle-orm';
import type { Stamp } from '#domain/journal/stamp';
import type { HoldLifting, NewClosing, NewHold, Reopening } from '#domain/minors/closing';
import type { ApartMark, ApartWithdrawal, KeptApart, NewApart } from '#domain/minors/merge';
import type { ApartId, ClosingId, HoldId, MinorId } from '#domain/shared/ids';
import type { Tx, WritableDb } from '../open/handles';
import { closings, keptApart, legalHolds } from '../schema/files';
import { minors } from '../schema/minors';
import { ChangedMeanwhile, commit } from './commit';

type Standing = (typeof minors.$inferSelect)['standing'];

/** Sets how a file stands. Throws ChangedMeanwhile when it no longer stood as it was seen. */
export function setStanding(tx: Tx, id: MinorId, from: Standing, to: Standing): void {
  const { changes } = tx.update(minors).set({ standing: to }).where(and(eq(minors.id, id), eq(minors.standing, from))).run();
  if (changes === 0) throw new ChangedMeanwhile('minor');
}

/** Marks two youths as not the same person. */
export function keepApart(write: WritableDb, who: Stamp, by: string, id: ApartId, { minorId, otherId, reason }: NewApart): void {
  const [oneId, higher] = [minorId, otherId].sort() as [MinorId, MinorId];
  const body: ApartMark = { reason, by, withdrawnReason: '' };
  commit(write, { ...who, action: 'minor.kept-apart', object: { type: 'minor', id: otherId }, minorId }, (tx) => {
    tx.insert(keptApart).values({ id, oneId, otherId: higher, markedAt: who.at, withdrawnAt: null, body }).run();
  });
}

/** Withdraws such a mark; it stays readable in the file. */
export function withdrawApart(write: WritableDb, who: Stamp, { id, oneId, otherId, reason, by }: KeptApart, withdrawal: ApartWithdrawal): void {
  const body: ApartMark = { reason, by, withdrawnReason: withdrawal.reason };
  const other = oneId === withdrawal.minorId ? otherId : oneId;
  commit(write, { ...who, action: 'minor.apart-withdrawn', object: { type: 'minor', id: other }, minorId: withdrawal.minorId }, (tx) => {
    const { changes } = tx.update(keptApart).set({ withdrawnAt: who.at, body }).where(and(eq(keptApart.id, id), isNull(keptApart.withdrawnAt))).run();
    if (changes === 0) throw new ChangedMeanwhile('minor');
  });
}

/** Closes a file. */
export function closeFile(write: WritableDb, who: Stamp, id: ClosingId, body: NewClosing): void {
  commit(write, { ...who, action: 'minor.closed', object: { type: 'minor', id: body.minorId }, minorId: body.minorId, details: { reason: body.reason } }, (tx) => {
    setStanding(tx, body.minorId, 'open', 'closed');
    tx.insert(closings).values({ id, minorId: body.minorId, closedOn: body.closedOn, closedAt: who.at, reopenedAt: null, reopenedReason: '', body }).run();
  });
}

/** Opens a closed file again. */
export function reopenFile(write: WritableDb, who: Stamp, id: ClosingId, { minorId, reason }: Reopening): void {
  commit(write, { ...who, action: 'minor.reopened', object: { type: 'minor', id: minorId }, minorId }, (tx) => {
    setStanding(tx, minorId, 'closed', 'open');
    tx.update(closings).set({ reopenedAt: who.at, reopenedReason: reason }).where(eq(closings.id, id)).run();
  });
}

/** Places a hold on destroying a file. */
export function placeHold(write: WritableDb, who: Stamp, id: HoldId, body: NewHold): void {
  commit(write, { ...who, action: 'minor.hold-placed', object: { type: 'hold', id }, minorId: body.minorId }, (tx) => {
    tx.insert(legalHolds).values({ id, minorId: body.minorId, placedAt: who.at, liftedAt: null, liftedReason: '', body }).run();
  });
}

/** Lifts a hold. Throws ChangedMeanwhile when it was lifted already. */
export function liftHold(write: WritableDb, who: Stamp, { minorId, holdId, reason }: HoldLifting): void {
  commit(write, { ...who, action: 'minor.hold-lifted', object: { type: 'hold', id: holdId }, minorId }, (tx) => {
    const { changes } = tx.update(legalHolds).set({ liftedAt: who.at, liftedReason: reason }).where(and(eq(legalHolds.id, holdId), isNull(legalHolds.liftedAt))).run();
    if (changes === 0) throw new ChangedMeanwhile('hold');
  });
}
