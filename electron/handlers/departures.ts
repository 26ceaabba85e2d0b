import { isOpen } from '#domain/departures/departure-clock';
import type { DepartureStatus } from '#domain/departures/departure';
import { countDepartures } from '#domain/departures/departure-counts';
import type { BodyOf, DepartureFacts } from '#domain/departures/departure-guards';
import { mayMove } from '#domain/departures/departure-moves';
import { aroundOf, departureFactsOf, detailsOf, type DepartureHappening, type DepartureRecord } from '#domain/departures/departure-record';
import { moveLeadsTo, type DepartureMove } from '#domain/departures/departure-table';
import { toldOfEnd } from '#domain/departures/told-of-end';
import { clockStepsOf } from '#domain/departures/clock-steps';
import { dueStepsOf } from '#domain/departures/due-steps';
import { mayAddDetails, mayTell } from '#domain/departures/may-add-details';
import { mayNoteEvidence } from '#domain/departures/may-note-evidence';
import { mayNoteStep } from '#domain/departures/may-note-step';
import { openDepartureOf } from '#domain/departures/open-departure';
import { urgenciesIn, urgenciesSoFar } from '#domain/departures/urgency';
import { eighteenthBirthday } from '#domain/minors/age';
import type { MinorFile } from '#domain/minors/minor-file';
import type { DepartureId, TransferId } from '#domain/shared/ids';
import type { PlainDate } from '#domain/shared/plain-date';
import type { Permission } from '#domain/shared/refusal';
import { transferLeadsTo } from '#domain/transfers/transfer-moves';
import { isSafetyApproved } from '#domain/transfers/transfer-record';
import { words, type Language } from '#domain/words/words';
import { findDeparture, listOpenDepartures, listRegisteredDepartures } from '#db/queries/departures';
import { listMinorFiles } from '#db/queries/minor-files';
import { findTransferOfDeparture } from '#db/queries/transfers';
import { claimDestination, moveAndStop, moveDeparture, startDeparture } from '#db/writes/departures';
import { fileOf, freshId, type Desk } from './desk';
import type { HandlersOf } from './handler';
import { allow, found, refuseWhen } from './refused';

interface Standing {
  readonly departure: DepartureRecord;
  readonly file: MinorFile;
  readonly facts: DepartureFacts;
}

function standingOf(desk: Desk, id: DepartureId): Standing {
  const { read } = desk.vault;
  const departure = found(findDeparture(read, id), 'departure');
  const file = fileOf(desk, departure.minorId);
  const transfer = findTransferOfDeparture(read, id);
  return { departure, file, facts: departureFactsOf(departure, aroundOf(file, departure, transfer !== undefined && isSafetyApproved(transfer)), desk.now) };
}

type MoveHappening = Extract<DepartureHappening, { move: DepartureMove }>;

/** Why a transfer stops with its departure; null when it goes on. */
function reasonToStop(happening: MoveHappening, language: Language): string | null {
  switch (happening.move) {
    case 'drop-destination': return happening.body.reason;
    case 'reopen': return happening.body.what;
    case 'come-of-age':
    case 'die': return words(language).departures.transferStops[happening.move];
    default: return null;
  }
}

/** One move of a departure: look, ask the table and its guards, write, answer with the new status. Its transfer stops when it has to. */
function move(desk: Desk, happening: MoveHappening): { status: DepartureStatus } {
  const { departure, facts } = standingOf(desk, happening.body.departureId);
  allow(mayMove(facts, happening.move, happening.body as BodyOf<typeof happening.move>));
  const status = moveLeadsTo(facts, happening.move)!;
  const reason = reasonToStop(happening, desk.settings.language);
  const transfer = reason === null ? undefined : findTransferOfDeparture(desk.vault.read, departure.id);
  // A claim that could not be checked stops its transfer; a known destination that is not true makes it proven false.
  const ends = happening.move === 'reopen' ? 'prove-false' as const : 'stop' as const;
  const leadsTo = transfer && transferLeadsTo(transfer.status, ends);
  const stopped = transfer && leadsTo ? { seen: transfer, happening: { move: ends, body: { transferId: transfer.id, reason: reason! } }, status: leadsTo } : null;
  moveAndStop(desk.vault.write, desk.stamp, desk.settings.guardian.name, departure, happening, status, stopped);
  return { status };
}

/** Adds something to a departure that does not move it. */
function note(desk: Desk, happening: DepartureHappening, may: (standing: Standing) => Permission): { status: DepartureStatus } {
  const standing = standingOf(desk, happening.body.departureId);
  const { departure, file } = standing;
  allow(may(standing));
  const urgencies = happening.move === 'add-details' ? urgenciesSoFar(file, happening.body.details, departure.urgencies) : departure.urgencies;
  moveDeparture(desk.vault.write, desk.stamp, desk.settings.guardian.name, departure, happening, departure.status, { urgencies });
  return { status: departure.status };
}

/** The day of majority by the established birth date. Where none is established the guard refuses; this day is never kept then. */
const majorityOf = ({ minor }: MinorFile, today: PlainDate): PlainDate => (minor.establishedBirthDate === null ? today : eighteenthBirthday(minor.establishedBirthDate).latest);

export const departures: HandlersOf<'departures'> = {
  'departures.start': (desk, input) => {
    const file = fileOf(desk, input.minorId);
    refuseWhen(file.departures.some((one) => isOpen(one.status)), 'departure-already-open');
    allow(mayTell(input, file.photos, desk.now));
    const id = freshId<DepartureId>(desk);
    startDeparture(desk.vault.write, desk.stamp, desk.settings.guardian.name, id, input, urgenciesIn(file, input));
    return { id };
  },
  'departures.addDetails': (desk, body) => note(desk, { move: 'add-details', body }, ({ departure, file, facts }) => [
    ...mayTell(body.details, file.photos, desk.now), ...mayAddDetails(detailsOf(departure), body, facts.missingReportedAt),
  ]),
  'departures.noteStep': (desk, body) => note(desk, { move: 'note-step', body }, ({ departure, file, facts }) => mayNoteStep(clockStepsOf(file, departure, desk.now), facts.lastSeenAt, desk.now, body)),
  'departures.noteEvidence': (desk, body) => note(desk, { move: 'note-evidence', body }, ({ facts }) => mayNoteEvidence(facts, body)),
  'departures.reportMissing': (desk, body) => move(desk, { move: 'report-missing', body }),
  'departures.confirmUnknown': (desk, body) => move(desk, { move: 'confirm-unknown', body }),
  'departures.claimDestination': (desk, body) => {
    const { departure, facts } = standingOf(desk, body.departureId);
    allow(mayMove(facts, 'claim-destination', body));
    const status = moveLeadsTo(facts, 'claim-destination')!;
    const transferId = freshId<TransferId>(desk);
    claimDestination(desk.vault.write, desk.stamp, desk.settings.guardian.name, departure, transferId, body, status);
    return { status, transferId };
  },
  'departures.dropDestination': (desk, body) => move(desk, { move: 'drop-destination', body }),
  'departures.confirmKnown': (desk, body) => move(desk, { move: 'confirm-known', body }),
  'departures.seeAgain': (desk, body) => move(desk, { move: 'see-again', body }),
  'departures.find': (desk, body) => move(desk, { move: 'find', body }),
  'departures.return': (desk, body) => move(desk, { move: 'return', body }),
  'departures.comeOfAge': (desk, input) => {
    const { file } = standingOf(desk, input.departureId);
    return move(desk, { move: 'come-of-age', body: { ...input, reachedOn: majorityOf(file, desk.today) } });
  },
  'departures.die': (desk, body) => move(desk, { move: 'die', body }),
  'departures.reopen': (desk, body) => {
    const { file, departure } = standingOf(desk, body.departureId);
    const earlier = toldOfEnd(file.notices, departure, departure.events.length).notices.at(-1);
    return move(desk, { move: 'reopen', body: { ...body, noticeId: earlier?.id ?? null } });
  },
  'departures.takeBack': (desk, body) => move(desk, { move: 'take-back', body }),
  'departures.list': (desk) =>
    listOpenDepartures(desk.vault.read)
      .map((departure) => openDepartureOf(fileOf(desk, departure.minorId), departure, desk.now))
      .toSorted((a, b) => (a.report.dueAt < b.report.dueAt ? -1 : 1)),
  'departures.due': (desk) => listMinorFiles(desk.vault.read).flatMap((file) => dueStepsOf(file, desk.now)),
  'departures.count': (desk) => countDepartures(listRegisteredDepartures(desk.vault.read)),
};
