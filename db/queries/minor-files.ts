import type { FileStanding } from '#domain/minors/file-registry';
import type { MinorFile } from '#domain/minors/minor-file';
import type { MinorId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { listAccess } from './access';
import { listContacts } from './contacts';
import { listAttachments } from './attachments';
import { listAppointments } from './appointments';
import { listConversations } from './conversations';
import { listDepartures } from './departures';
import { findMinor, listAgeDecisions, listCorrections, listMeasures, listMinors, type KeptMinor } from './minors';
import { listDossiersOf } from './dossiers';
import { listNotes } from './notes';
import { findRegistry, findSurvivor, listClosings, listHolds } from './files';
import { listNotices, listNoticesOf } from './notices';
import { listPhotos } from './photos';
import { listPlacements, listShelters } from './placements';
import { listStatements } from './statements';
import { listLooks } from './radar';
import { listHandTasks, listSnoozes } from './tasks';
import { listAssessments, listContraries, listSignReports, listSigns } from './signs';
import { listTransfers } from './transfers';
import { listStays } from './travel';

/** Everything recorded about one youth; nothing when the id is unknown. Of a file that was merged, the one it is part of now. */
export function findMinorFile(read: ReadableDb, id: MinorId): (MinorFile & { readonly minor: KeptMinor }) | undefined {
  const minorId = findSurvivor(read, id);
  const minor = findMinor(read, minorId);
  if (!minor) return undefined;
  return {
    minor,
    corrections: listCorrections(read, minorId),
    ageDecisions: listAgeDecisions(read, minorId),
    stays: listStays(read, minorId),
    photos: listPhotos(read, minorId),
    measures: listMeasures(read, minorId),
    placements: listPlacements(read, minorId),
    conversations: listConversations(read, minorId),
    signs: listSigns(read, minorId),
    contraries: listContraries(read, minorId),
    assessments: listAssessments(read, minorId),
    reports: listSignReports(read, minorId),
    shelters: listShelters(read, minorId),
    departures: listDepartures(read, minorId),
    transfers: listTransfers(read, minorId),
    notices: listNoticesOf(read, minorId),
    dossiers: listDossiersOf(read, minorId),
    contacts: listContacts(read, minorId),
    statements: listStatements(read, minorId),
    attachments: listAttachments(read, minorId),
    access: listAccess(read, minorId),
    notes: listNotes(read, minorId),
    appointments: listAppointments(read, minorId),
    handTasks: listHandTasks(read, minorId),
    snoozes: listSnoozes(read, minorId),
    looks: listLooks(read, minorId),
    registry: findRegistry(read, minorId),
  };
}

function byMinor<Row extends { readonly minorId: MinorId | null }>(rows: readonly Row[]): ReadonlyMap<MinorId | null, readonly Row[]> {
  const groups = new Map<MinorId | null, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.minorId);
    if (group) group.push(row);
    else groups.set(row.minorId, [row]);
  }
  return groups;
}

/**
 * The files of the whole caseload, or the closed ones, with one query a subject instead of one a youth. Dossiers,
 * contacts, statements, attachments, merges and corrections are left out: lists never need them.
 */
export function listMinorFiles(read: ReadableDb, standing: FileStanding = 'open'): readonly MinorFile[] {
  const ageDecisions = byMinor(listAgeDecisions(read));
  const stays = byMinor(listStays(read));
  const photos = byMinor(listPhotos(read));
  const measures = byMinor(listMeasures(read));
  const placements = byMinor(listPlacements(read));
  const conversations = byMinor(listConversations(read));
  const signs = byMinor(listSigns(read));
  const contraries = byMinor(listContraries(read));
  const assessments = byMinor(listAssessments(read));
  const reports = byMinor(listSignReports(read));
  const shelters = byMinor(listShelters(read));
  const departures = byMinor(listDepartures(read));
  const transfers = byMinor(listTransfers(read));
  const notices = byMinor(listNotices(read).toReversed());
  const notes = byMinor(listNotes(read));
  const appointments = byMinor(listAppointments(read));
  const handTasks = byMinor(listHandTasks(read));
  const snoozes = byMinor(listSnoozes(read));
  const looks = byMinor(listLooks(read));
  const closings = byMinor(listClosings(read));
  const holds = byMinor(listHolds(read));
  const access = byMinor(listAccess(read));
  return listMinors(read, standing).map((minor) => ({
    minor,
    corrections: [],
    ageDecisions: ageDecisions.get(minor.id) ?? [],
    stays: stays.get(minor.id) ?? [],
    photos: photos.get(minor.id) ?? [],
    measures: measures.get(minor.id) ?? [],
    placements: placements.get(minor.id) ?? [],
    conversations: conversations.get(minor.id) ?? [],
    signs: signs.get(minor.id) ?? [],
    contraries: contraries.get(minor.id) ?? [],
    assessments: assessments.get(minor.id) ?? [],
    reports: reports.get(minor.id) ?? [],
    shelters: shelters.get(minor.id) ?? [],
    departures: departures.get(minor.id) ?? [],
    transfers: transfers.get(minor.id) ?? [],
    notices: notices.get(minor.id) ?? [],
    dossiers: [],
    contacts: [],
    statements: [],
    attachments: [],
    access: access.get(minor.id) ?? [],
    notes: notes.get(minor.id) ?? [],
    appointments: appointments.get(minor.id) ?? [],
    handTasks: handTasks.get(minor.id) ?? [],
    snoozes: snoozes.get(minor.id) ?? [],
    looks: looks.get(minor.id) ?? [],
    registry: { closings: closings.get(minor.id) ?? [], holds: holds.get(minor.id) ?? [], merges: [] },
  }));
}
