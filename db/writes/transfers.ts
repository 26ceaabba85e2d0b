import { and, eq } from 'drizzle-orm';
import type { JournalAction } from '#domain/journal/actions';
import type { Act } from '#domain/journal/entry';
import type { Stamp } from '#domain/journal/stamp';
import type { MeasureEndReason } from '#domain/minors/measure';
import type { MeasureEnd, TransferStatus } from '#domain/transfers/transfer';
import type { TransferHappening, TransferRecord } from '#domain/transfers/transfer-record';
import type { Tx, WritableDb } from '../open/handles';
import { transferEvents, transfers } from '../schema/transfers';
import { ChangedMeanwhile, commit } from './commit';
import { appendJournal } from './journal';
import { endMeasures } from './measures';

const actionOf = {
  'complete-claim': 'transfer.claim-completed',
  'answer-check': 'transfer.check-answered',
  'judge-sign': 'transfer.sign-judged',
  approve: 'transfer.reviewed',
  reject: 'transfer.reviewed',
  'choose-route': 'transfer.route-chosen',
  'note-document': 'transfer.document-noted',
  request: 'transfer.requested',
  withdraw: 'transfer.withdrawn',
  'record-order': 'transfer.order-recorded',
  'hand-over': 'transfer.handed-over',
  'sign-hand-over': 'transfer.hand-over-signed',
  'note-step': 'transfer.step-noted',
  'end-guardianship': 'transfer.ended',
  'confirm-by-police': 'transfer.confirmed-by-police',
  close: 'transfer.closed',
  stop: 'transfer.stopped',
  'prove-false': 'transfer.proven-false',
  'come-of-age': 'transfer.came-of-age',
  'end-with-departure': 'transfer.stopped',
  'go-on': 'transfer.gone-on',
  die: 'transfer.stopped',
  'take-back': 'transfer.taken-back',
} as const satisfies Record<TransferHappening['move'], JournalAction>;

/** Adds what happened to a transfer inside a transaction. Throws ChangedMeanwhile when it is no longer as it was seen. */
function addTransferEvent(tx: Tx, who: Stamp, by: string, seen: TransferRecord, happening: TransferHappening, status: TransferStatus): void {
  const { changes } = tx.update(transfers).set({ status, rev: seen.rev + 1 }).where(and(eq(transfers.id, seen.id), eq(transfers.rev, seen.rev))).run();
  if (changes === 0) throw new ChangedMeanwhile('transfer');
  tx.insert(transferEvents).values({ transferId: seen.id, at: who.at, doneBy: by, move: happening.move, body: happening.body } as typeof transferEvents.$inferInsert).run();
}

/** The journal entry of what happened to a transfer. */
const transferAct = (who: Stamp, seen: TransferRecord, { move }: TransferHappening, status: TransferStatus): Act => ({
  ...who, action: actionOf[move], object: { type: 'transfer', id: seen.id }, minorId: seen.minorId, details: { from: seen.status, to: status, move },
});

/** A step of a transfer that goes with another act. */
export interface TransferStep {
  readonly seen: TransferRecord;
  readonly happening: TransferHappening;
  readonly status: TransferStatus;
}

/** Takes a step of a transfer inside the transaction of another act, with its own journal entry. Throws ChangedMeanwhile when it is no longer as it was seen. */
export function alsoMoveTransfer(tx: Tx, who: Stamp, by: string, { seen, happening, status }: TransferStep): void {
  addTransferEvent(tx, who, by, seen, happening, status);
  appendJournal(tx, transferAct(who, seen, happening, status));
}

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
    endMeasures(tx, who, by, seen.minorId, body.endsOn, reason);
    if (!policeHadConfirmed) return;
    const happening: TransferHappening = { move: 'confirm-by-police', body: { transferId: seen.id } };
    alsoMoveTransfer(tx, who, by, { seen: ended, happening, status: 'police-confirmed' });
  });
}

/** The youth, whose destination is known, came of age: the transfer ends with the measure, which ends by law on that day. */
export function comeOfAge(write: WritableDb, who: Stamp, by: string, seen: TransferRecord, body: MeasureEnd): void {
  moveTransfer(write, who, by, seen, { move: 'come-of-age', body }, 'came-of-age', (tx) => endMeasures(tx, who, by, seen.minorId, body.endsOn, 'majority'));
}

/** The hand-over record came out of the printer. */
export const noteHandOverPrinted = (write: WritableDb, who: Stamp, seen: TransferRecord): void =>
  commit(write, { ...who, action: 'transfer.hand-over-printed', object: { type: 'transfer', id: seen.id }, minorId: seen.minorId }, () => undefined);
