import { mayDecideAge, openAgeQuestions } from '#domain/minors/age-questions';
import { mayCorrectMinor } from '#domain/minors/correction';
import type { MinorFile } from '#domain/minors/minor-file';
import { fullName } from '#domain/minors/identity';
import { isOpen } from '#domain/departures/departure-clock';
import { detailsOf } from '#domain/departures/departure-record';
import { withoutAddresses } from '#domain/placements/hide-address';
import { placementOn } from '#domain/placements/placement';
import type { MinorRow } from '#domain/minors/minor-row';
import { mayRecordMinor } from '#domain/minors/may-record';
import { timelineOf } from '#domain/minors/timeline';
import { soughtOf } from '#domain/minors/minor-keys';
import { resemblingAmong } from '#domain/minors/resembling';
import type { AgeDecisionId } from '#domain/shared/ids';
import type { PlainDate } from '#domain/shared/plain-date';
import { findSurvivor, listApart } from '#db/queries/files';
import { listMinorFiles } from '#db/queries/minor-files';
import { findCandidates, listCandidates } from '#db/queries/minor-keys';
import { countOpenMinors, listIdentityVersions } from '#db/queries/minors';
import { countOpenDepartures } from '#db/queries/departures';
import { addMinor, correctMinor, decideAge, noteOpened } from '#db/writes/minors';
import { fileOf, freshId } from './desk';
import type { HandlersOf } from './handler';
import { allow } from './refused';

function rowOf(file: MinorFile, today: PlainDate): MinorRow {
  const { minor } = file;
  const placement = placementOn(file.placements, today);
  const departure = file.departures.findLast((one) => isOpen(one.status));
  return {
    id: minor.id,
    name: fullName(minor),
    nameInScript: minor.nameInScript,
    vNumber: minor.vNumber,
    nationality: minor.nationality,
    statedBirthDate: minor.statedBirthDate,
    establishedBirthDate: minor.establishedBirthDate,
    asylumApplication: minor.asylumApplication,
    placement: placement ? { kind: placement.kind, locationCode: placement.locationCode, arrivalAt: placement.arrivalAt } : null,
    departure: departure ? { id: departure.id, status: departure.status, lastSeenAt: detailsOf(departure).lastSeenAt } : null,
    lastConversationAt: file.conversations.at(-1)?.heldAt ?? null,
  };
}

export const minors: HandlersOf<'minors'> = {
  'minors.add': (desk, input) => {
    allow(mayRecordMinor(input, desk.today));
    const id = freshId<MinorFile['minor']['id']>(desk);
    addMinor(desk.vault.write, desk.stamp, id, input);
    return { id };
  },
  'minors.correct': (desk, { minorId, rev, reason, identity }) => {
    const { rev: newest, ...minor } = fileOf(desk, minorId).minor;
    // Who saw an older version is told so first: to compare with the newest one would say nothing to them.
    if (rev === newest) allow(mayCorrectMinor(minor, identity, desk.today));
    correctMinor(desk.vault.write, desk.stamp, minorId, rev, identity, reason);
    return {};
  },
  'minors.resembling': (desk, question) => {
    const { read } = desk.vault;
    const apart = question.minorId === null ? [] : listApart(read, question.minorId);
    // Who was marked as another person is not offered again; that mark is shown instead.
    const others = apart.map(({ oneId, otherId }) => (oneId === question.minorId ? otherId : oneId));
    const passedOver = new Set<string | null>([question.minorId, ...others]);
    const candidates = listCandidates(read, findCandidates(read, soughtOf(question)).filter((id) => !passedOver.has(id)));
    const marked = new Map(listCandidates(read, others).map((one) => [one.id, one]));
    return {
      ...resemblingAmong(question, candidates.filter((one) => findSurvivor(read, one.id) !== question.minorId)),
      apart: apart.map((mark, place) => { const other = marked.get(others[place]!)!; return { ...mark, name: fullName(other), vNumber: other.vNumber }; }),
    };
  },
  'minors.versions': (desk, { minorId }) => {
    fileOf(desk, minorId);
    return listIdentityVersions(desk.vault.read, minorId);
  },
  'minors.decideAge': (desk, input) => {
    const file = fileOf(desk, input.minorId);
    allow(mayDecideAge(input, file, desk.today));
    const id = freshId<AgeDecisionId>(desk);
    decideAge(desk.vault.write, desk.stamp, id, input, openAgeQuestions(file));
    return { id };
  },
  'minors.counts': (desk) => ({ caseload: countOpenMinors(desk.vault.read), departures: countOpenDepartures(desk.vault.read) }),
  'minors.list': (desk, { standing }) => listMinorFiles(desk.vault.read, standing).map((file) => rowOf(file, desk.today)),
  'minors.open': (desk, { minorId }) => {
    const file = fileOf(desk, minorId);
    noteOpened(desk.vault.write, desk.stamp, minorId);
    return withoutAddresses(file);
  },
  'minors.read': (desk, { minorId }) => withoutAddresses(fileOf(desk, minorId)),
  'minors.timeline': (desk, { minorId }) => timelineOf(fileOf(desk, minorId)),
};
