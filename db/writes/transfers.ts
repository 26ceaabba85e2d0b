import { and, eq, isNull } from 'drizzle-orm';
import type { JournalAction } from '#domain/journal/actions';
import type { Act } from '#domain/journal/entry';
import type { Stamp } from '#domain/journal/stamp';
import type { MeasureEndReason } from '#domain/minors/measure';
import type { MeasureEnd, TransferStatus } from '#domain/transfers/transfer';
import type { TransferHappening, TransferRecord } from '#domain/transfers/transfer-record';
import type { Tx, WritableDb } from '../open/handles';
import { measures } from '../schema/minors';
import { transferEvents, transfers } from '../schema/transfers';
import { ChangedMeanwhile, commit } from './commit';
import { appendJournal } from './journal';

const actionOf = {
  'answer-check': 'transfer.check-answered',
  approve: 'transfer.reviewed',
  reject: 'transfer.reviewed',
  'choose-route': 'transfer.route-chosen',
  'note-document': 'transfer.document-noted',
  request: 'transfer.requested',
  withdraw: 'transfer.withdrawn',
  'record-order': 'transfer.order-recorded',
  'hand-over': 'transfer.handed-over',
  'end-guardianship': 'transfer.ended',
  'confirm-by-police': 'transfer.confirmed-by-police',
  stop: 'transfer.stopped',
} as const satisfies Record<TransferHappening['move'], JournalAction>;

/** Adds what happened to a transfer inside a transaction that is already journalled. Throws ChangedMeanwhile when it is no longer as it was seen. */
export function addTransferEvent(tx: Tx, who: Stamp, by: string, seen: TransferRecord, happening: TransferHappening, status: TransferStatus): void {
  const { changes } = tx.update(transfers).set({ status, rev: seen.rev + 1 }).where(and(eq(transfers.id, seen.id), eq(transfers.rev, seen.rev))).run();
  if (changes === 0) throw new ChangedMeanwhile('transfer');
  tx.insert(transferEvents).values({ transferId: seen.id, at: who.at, doneBy: by, move: happening.move, body: happening.body } as typeof transferEvents.$inferInsert).run();
}

/** The journal entry of what happened to a transfer. */
export const transferAct = (who: Stamp, seen: TransferRecord, { move }: TransferHappening, status: TransferStatus): Act => ({
  ...who, action: actionOf[move], object: { type: 'transfer', id: seen.id }, minorId: seen.minorId, details: { from: seen.status, to: status, move },
});

/** Adds what happened to a transfer and moves it on. */
export function moveTransfer(
  write: WritableDb, who: Stamp, by: string, seen: TransferRecord, happening: TransferHappening, status: TransferStatus, alsoIn: (tx: Tx) => void = () => undefined,
): void {
  commit(write, transferAct(who, seen, happening, status), (tx) => {
    addTransferEvent(tx, who, by, seen, happening, status);
    alsoIn(tx);
  });
}

/** How guardianship ends: on which day, for which reason of the official list, and whether the police had confirmed before. */
export interface GuardianshipEnd {
  readonly body: MeasureEnd;
  readonly reason: MeasureEndReason;
  readonly policeHadConfirmed: boolean;
}

/**
 * Ends guardianship: moves the transfer on, and with it every measure of the youth that still ran. Where the police had
 * already closed their investigation, the transfer goes on to that status in the same transaction.
 */
export function endGuardianship(write: WritableDb, who: Stamp, by: string, seen: TransferRecord, { body, reason, policeHadConfirmed }: GuardianshipEnd): void {
  const ended = { ...seen, status: 'guardianship-ended', rev: seen.rev + 1 } as const;
  moveTransfer(write, who, by, seen, { move: 'end-guardianship', body }, ended.status, (tx) => {
    tx.update(measures).set({ endedOn: body.endsOn, endReason: reason }).where(and(eq(measures.minorId, seen.minorId), isNull(measures.endedOn), isNull(measures.withdrawnAt))).run();
    if (!policeHadConfirmed) return;
    const happening: TransferHappening = { move: 'confirm-by-police', body: { transferId: seen.id } };
    addTransferEvent(tx, who, by, ended, happening, 'police-confirmed');
    appendJournal(tx, transferAct(who, ended, happening, 'police-confirmed'));
  });
}
