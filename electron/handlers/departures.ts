import { isOpen } from '#domain/departures/departure-clock';
import type { DepartureStatus } from '#domain/departures/departure';
import { afterDroppedDestination, mayClaimDestination, mayConfirmKnown, mayConfirmUnknown, mayLeaveDestination, mayNoteSighting, mayReportMissing, moveLeadsTo, type DepartureFacts, type DepartureMove } from '#domain/departures/departure-moves';
import { mayNoteEvidence } from '#domain/departures/may-note-evidence';
import { departureFactsOf, type DepartureHappening, type DepartureRecord } from '#domain/departures/departure-record';
import { openDepartureOf, urgenciesAtStart } from '#domain/departures/open-departure';
import type { DepartureId, TransferId } from '#domain/shared/ids';
import type { Permission } from '#domain/shared/refusal';
import { transferLeadsTo } from '#domain/transfers/transfer-moves';
import { isSafetyApproved } from '#domain/transfers/transfer-record';
import { findDeparture, listOpenDepartures } from '#db/queries/departures';
import { findMinor } from '#db/queries/minors';
import { findTransferOfDeparture } from '#db/queries/transfers';
import { claimDestination, leaveDestination, moveDeparture, startDeparture } from '#db/writes/departures';
import { fileOf, freshId, type Desk } from './desk';
import type { HandlersOf } from './handler';
import { allow, found, refuseWhen } from './refused';

interface Standing {
  readonly departure: DepartureRecord;
  readonly facts: DepartureFacts;
}

function standingOf(desk: Desk, id: DepartureId): Standing {
  const departure = found(findDeparture(desk.vault.read, id), 'departure');
  const transfer = findTransferOfDeparture(desk.vault.read, id);
  return { departure, facts: departureFactsOf(departure, transfer !== undefined && isSafetyApproved(transfer), desk.now) };
}

/** One move of a departure: look, ask the rule, write, answer with the new status. */
function move(desk: Desk, happening: DepartureHappening, may: (facts: DepartureFacts) => Permission): { status: DepartureStatus } {
  const { departure, facts } = standingOf(desk, happening.body.departureId);
  allow(may(facts));
  const status = moveLeadsTo(departure.status, happening.move as DepartureMove) ?? departure.status;
  moveDeparture(desk.vault.write, desk.stamp, desk.settings.guardian.name, departure, happening, status);
  return { status };
}

/** Leaves the destination; its transfer, if it can still be stopped, stops with the same reason. */
function leave(desk: Desk, happening: Extract<DepartureHappening, { move: 'drop-destination' | 'reopen' }>, reason: string, leadsTo: (facts: DepartureFacts) => DepartureStatus): { status: DepartureStatus } {
  const { departure, facts } = standingOf(desk, happening.body.departureId);
  allow(mayLeaveDestination(facts, happening.move));
  const transfer = findTransferOfDeparture(desk.vault.read, departure.id);
  const stopped = transfer && transferLeadsTo(transfer.status, 'stop') ? { seen: transfer, happening: { move: 'stop' as const, body: { transferId: transfer.id, reason } } } : null;
  const status = leadsTo(facts);
  leaveDestination(desk.vault.write, desk.stamp, desk.settings.guardian.name, departure, happening, status, stopped);
  return { status };
}

export const departures: HandlersOf<'departures'> = {
  'departures.start': (desk, input) => {
    const file = fileOf(desk, input.minorId);
    refuseWhen(file.departures.some((one) => isOpen(one.status)), 'departure-already-open');
    refuseWhen(input.lastSeenAt > desk.now, 'last-seen-in-the-future');
    const id = freshId<DepartureId>(desk);
    startDeparture(desk.vault.write, desk.stamp, desk.settings.guardian.name, id, input, urgenciesAtStart(file, input));
    return { id };
  },
  'departures.reportMissing': (desk, body) => move(desk, { move: 'report-missing', body }, (facts) => mayReportMissing(facts, body)),
  'departures.noteEvidence': (desk, body) => move(desk, { move: 'note-evidence', body }, (facts) => mayNoteEvidence(facts, body)),
  'departures.confirmUnknown': (desk, body) => move(desk, { move: 'confirm-unknown', body }, (facts) => mayConfirmUnknown(facts, body)),
  'departures.claimDestination': (desk, body) => {
    const { departure, facts } = standingOf(desk, body.departureId);
    allow(mayClaimDestination(facts));
    refuseWhen(body.claimedOn > desk.today, 'day-in-the-future');
    const status = moveLeadsTo(departure.status, 'claim-destination')!;
    const transferId = freshId<TransferId>(desk);
    claimDestination(desk.vault.write, desk.stamp, desk.settings.guardian.name, departure, transferId, body, status);
    return { status, transferId };
  },
  'departures.dropDestination': (desk, body) => leave(desk, { move: 'drop-destination', body }, body.reason, (facts) => afterDroppedDestination(facts.missingReportedAt)),
  'departures.confirmKnown': (desk, body) => move(desk, { move: 'confirm-known', body }, mayConfirmKnown),
  'departures.seeAgain': (desk, body) => move(desk, { move: 'see-again', body }, (facts) => mayNoteSighting(facts, 'see-again', body.seenAt)),
  'departures.return': (desk, body) => move(desk, { move: 'return', body }, (facts) => mayNoteSighting(facts, 'return', body.seenAt)),
  'departures.reopen': (desk, body) => leave(desk, { move: 'reopen', body }, body.what, (facts) => moveLeadsTo(facts.status, 'reopen')!),
  'departures.list': (desk) =>
    listOpenDepartures(desk.vault.read)
      .map((departure) => openDepartureOf(found(findMinor(desk.vault.read, departure.minorId), 'minor'), departure, desk.now))
      .toSorted((a, b) => (a.report.dueAt < b.report.dueAt ? -1 : 1)),
};
