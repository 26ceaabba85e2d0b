import { mayPointTo } from '#domain/contacts/may-point-to';
import type { DepartureStatus } from '#domain/departures/departure';
import { countDepartures } from '#domain/departures/departure-counts';
import { mayMove } from '#domain/departures/departure-moves';
import { detailsOf, reportNumberOf, type DepartureHappening } from '#domain/departures/departure-record';
import { moveLeadsTo } from '#domain/departures/departure-table';
import { toldOfEnd } from '#domain/departures/told-of-end';
import { clockStepsOf } from '#domain/departures/clock-steps';
import { dueStepsOf } from '#domain/departures/due-steps';
import { mayAddDetails, mayTell } from '#domain/departures/may-add-details';
import { mayNoteEvidence } from '#domain/departures/may-note-evidence';
import { mayNoteStep } from '#domain/departures/may-note-step';
import { mayNoteNumber, mayTakeNoteBack } from '#domain/departures/notes';
import { mayStart } from '#domain/departures/may-start';
import { openDepartureOf } from '#domain/departures/open-departure';
import { urgenciesIn, urgenciesSoFar } from '#domain/departures/urgency';
import { eighteenthBirthday } from '#domain/minors/age';
import type { MinorFile } from '#domain/minors/minor-file';
import type { DepartureId, TransferId } from '#domain/shared/ids';
import type { PlainDate } from '#domain/shared/plain-date';
import type { Permission } from '#domain/shared/refusal';
import { findClockFile, listClockFiles } from '#db/queries/clock-files';
import { listOpenDepartures, listRegisteredDepartures } from '#db/queries/departures';
import { claimDestination, moveDeparture, startDeparture } from '#db/writes/departures';
import { fileOf, freshId, type Desk } from './desk';
import type { HandlersOf } from './handler';
import { broughtFor, moveDepartureAt, standingOf, type Standing } from './move-departure';
import { allow, found } from './refused';

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
    allow([...mayStart(file.departures), ...mayTell(input, file.photos, desk.now)]);
    const id = freshId<DepartureId>(desk);
    startDeparture(desk.vault.write, desk.stamp, desk.settings.guardian.name, id, input, urgenciesIn(file, input));
    return { id };
  },
  'departures.addDetails': (desk, body) => note(desk, { move: 'add-details', body }, ({ departure, file, facts }) => [
    ...mayTell(body.details, file.photos, desk.now), ...mayAddDetails(detailsOf(departure), body, facts.missingReportedAt),
  ]),
  'departures.noteStep': (desk, body) => note(desk, { move: 'note-step', body }, ({ departure, file, facts }) => mayNoteStep(clockStepsOf(file, departure, desk.now), facts.lastSeenAt, desk.now, body)),
  'departures.noteEvidence': (desk, body) => note(desk, { move: 'note-evidence', body }, ({ facts }) => mayNoteEvidence(facts, body)),
  'departures.noteNumber': (desk, body) => note(desk, { move: 'note-number', body }, ({ departure, facts }) => mayNoteNumber(facts.missingReportedAt !== null, reportNumberOf(departure), body)),
  'departures.takeNoteBack': (desk, body) => note(desk, { move: 'take-note-back', body }, ({ departure }) => mayTakeNoteBack(departure, body)),
  'departures.reportMissing': (desk, body) => moveDepartureAt(desk, { move: 'report-missing', body }),
  'departures.confirmUnknown': (desk, body) => moveDepartureAt(desk, { move: 'confirm-unknown', body }),
  'departures.claimDestination': (desk, body) => {
    const { departure, file, facts, transfer } = standingOf(desk, body.departureId);
    allow([...mayMove(facts, 'claim-destination', body), ...mayPointTo(file.contacts, body.hostContactId)]);
    const status = moveLeadsTo(facts, 'claim-destination')!;
    const transferId = freshId<TransferId>(desk);
    claimDestination(desk.vault.write, desk.stamp, desk.settings.guardian.name, departure, transferId, body, status, { transfer: broughtFor({ move: 'claim-destination', body }, facts, transfer) });
    return { status, transferId };
  },
  'departures.dropDestination': (desk, body) => moveDepartureAt(desk, { move: 'drop-destination', body }),
  'departures.confirmKnown': (desk, body) => moveDepartureAt(desk, { move: 'confirm-known', body }),
  'departures.seeAgain': (desk, body) => moveDepartureAt(desk, { move: 'see-again', body }),
  'departures.find': (desk, { transfer, ...body }) => moveDepartureAt(desk, { move: 'find', body }, transfer),
  'departures.return': (desk, { transfer, ...body }) => moveDepartureAt(desk, { move: 'return', body }, transfer),
  'departures.comeOfAge': (desk, input) => {
    const { file } = standingOf(desk, input.departureId);
    return moveDepartureAt(desk, { move: 'come-of-age', body: { ...input, reachedOn: majorityOf(file, desk.today) } });
  },
  'departures.die': (desk, body) => moveDepartureAt(desk, { move: 'die', body }),
  'departures.reopen': (desk, body) => {
    const { file, departure } = standingOf(desk, body.departureId);
    const earlier = toldOfEnd(file.notices, departure, departure.events.length).notices.at(-1);
    return moveDepartureAt(desk, { move: 'reopen', body: { ...body, noticeId: earlier?.id ?? null } });
  },
  'departures.takeBack': (desk, body) => moveDepartureAt(desk, { move: 'take-back', body }),
  'departures.list': (desk) =>
    listOpenDepartures(desk.vault.read)
      .map((departure) => openDepartureOf(found(findClockFile(desk.vault.read, departure.minorId), 'minor'), departure, desk.now))
      .toSorted((a, b) => (a.report.dueAt < b.report.dueAt ? -1 : 1)),
  'departures.due': (desk) => listClockFiles(desk.vault.read).flatMap((file) => dueStepsOf(file, desk.now)),
  'departures.count': (desk) => countDepartures(listRegisteredDepartures(desk.vault.read)),
};
