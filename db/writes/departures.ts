import { and, eq } from 'drizzle-orm';
import type { JournalAction } from '#domain/journal/actions';
import type { Stamp } from '#domain/journal/stamp';
import type { DepartureStatus, NewDeparture, NewDestination, Urgency } from '#domain/departures/departure';
import type { DepartureHappening, DepartureRecord } from '#domain/departures/departure-record';
import type { DepartureId, MinorId, TransferId } from '#domain/shared/ids';
import type { PlainDate } from '#domain/shared/plain-date';
import { beginsAt } from '#domain/transfers/transfer-moves';
import type { Tx, WritableDb } from '../open/handles';
import { departureEvents, departures } from '../schema/departures';
import { transfers } from '../schema/transfers';
import { ChangedMeanwhile, commit } from './commit';
import { dropDraft } from './drafts';
import { appendJournal } from './journal';
import { endMeasures, resumeMeasures } from './measures';
import { alsoMoveTransfer, type TransferStep } from './transfers';

/** Starts a departure. */
export function startDeparture(write: WritableDb, who: Stamp, by: string, id: DepartureId, body: NewDeparture, urgencies: readonly Urgency[]): void {
  commit(write, { ...who, action: 'departure.started', object: { type: 'departure', id }, minorId: body.minorId, details: { urgencies: urgencies.length } }, (tx) => {
    tx.insert(departures).values({ id, minorId: body.minorId, status: 'not-found', rev: 1, startedAt: who.at, startedBy: by, urgencies, body }).run();
    dropDraft(tx, `departure:${body.minorId}`);
  });
}

/** Throws ChangedMeanwhile when a departure is no longer as it was seen. */
export function expectDeparture(tx: Tx, seen: Pick<DepartureRecord, 'id' | 'rev'>): void {
  const now = tx.select({ rev: departures.rev }).from(departures).where(eq(departures.id, seen.id)).get();
  if (now?.rev !== seen.rev) throw new ChangedMeanwhile('departure');
}

const actionOf = {
  'report-missing': 'departure.missing-reported',
  'note-evidence': 'departure.evidence-added',
  'confirm-unknown': 'departure.unknown-confirmed',
  'claim-destination': 'departure.destination-claimed',
  'drop-destination': 'departure.destination-dropped',
  'confirm-known': 'departure.destination-confirmed',
  'see-again': 'departure.seen-again',
  return: 'departure.returned',
  reopen: 'departure.reopened',
  'note-step': 'departure.step-noted',
  'note-number': 'departure.number-noted',
  'take-note-back': 'departure.note-taken-back',
  'add-details': 'departure.details-added',
  find: 'departure.found',
  'come-of-age': 'departure.came-of-age',
  die: 'departure.died',
  'take-back': 'departure.taken-back',
} as const satisfies Record<DepartureHappening['move'], JournalAction>;

interface Also {
  /** What is written in the same transaction. */
  readonly alsoIn?: (tx: Tx) => void;
  /** The urgency by the details as they are now. */
  readonly urgencies?: readonly Urgency[];
}

/** Adds what happened to a departure and moves it on. Throws ChangedMeanwhile when it is no longer as the guardian saw it. */
export function moveDeparture(
  write: WritableDb, who: Stamp, by: string, seen: DepartureRecord, happening: DepartureHappening, status: DepartureStatus, { alsoIn, urgencies = seen.urgencies }: Also = {},
): void {
  const act = { ...who, action: actionOf[happening.move], object: { type: 'departure', id: seen.id }, minorId: seen.minorId, details: { from: seen.status, to: status } };
  commit(write, act, (tx) => {
    const { changes } = tx.update(departures).set({ status, urgencies, rev: seen.rev + 1 }).where(and(eq(departures.id, seen.id), eq(departures.rev, seen.rev))).run();
    if (changes === 0) throw new ChangedMeanwhile('departure');
    tx.insert(departureEvents).values({ departureId: seen.id, at: who.at, doneBy: by, move: happening.move, body: happening.body } as typeof departureEvents.$inferInsert).run();
    alsoIn?.(tx);
  });
}

/** What goes with a move of the departure: its transfer, and the measures that end by majority or run again. */
export interface Together {
  readonly transfer: TransferStep | null;
  readonly majority?: { readonly day: PlainDate; readonly runAgain: false } | { readonly day: PlainDate; readonly runAgain: true; readonly reason: string };
}

function bring(tx: Tx, who: Stamp, by: string, minorId: MinorId, { transfer, majority }: Together): void {
  if (transfer) alsoMoveTransfer(tx, who, by, transfer);
  if (!majority) return;
  if (majority.runAgain) resumeMeasures(tx, who, by, minorId, majority.day, majority.reason);
  else endMeasures(tx, who, by, minorId, majority.day, 'majority');
}

/** Moves a departure, its transfer and the measures that depend on it, in one transaction. */
export function moveTogether(write: WritableDb, who: Stamp, by: string, seen: DepartureRecord, happening: DepartureHappening, status: DepartureStatus, together: Together): void {
  moveDeparture(write, who, by, seen, happening, status, { alsoIn: (tx) => bring(tx, who, by, seen.minorId, together) });
}

/** Brings in a destination: moves the departure, ends a transfer that was still looked into, and opens the new one, with its safety check when the claim is whole, in one transaction. */
export function claimDestination(write: WritableDb, who: Stamp, by: string, seen: DepartureRecord, transferId: TransferId, body: NewDestination, status: DepartureStatus, together: Together): void {
  const alsoIn = (tx: Tx): void => {
    bring(tx, who, by, seen.minorId, together);
    tx.insert(transfers).values({ id: transferId, minorId: seen.minorId, departureId: seen.id, status: beginsAt(body), rev: 1, startedAt: who.at, startedBy: by, body }).run();
    appendJournal(tx, { ...who, action: 'transfer.started', object: { type: 'transfer', id: transferId }, minorId: seen.minorId });
  };
  moveDeparture(write, who, by, seen, { move: 'claim-destination', body }, status, { alsoIn });
}
