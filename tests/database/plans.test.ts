import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findClockFile, listClockFiles } from '#db/queries/clock-files';
import { countOpenDepartures, findDeparture, listDepartures, listOpenDepartures, listRegisteredDepartures } from '#db/queries/departures';
import { findAccess, lastAccessCopy, listAccess } from '#db/queries/access';
import { findContact, listContacts } from '#db/queries/contacts';
import { findAttachment, findAttachmentFile, findAttachmentKey, isKnownBlob, listAttachments, listBlobIds, listWaitingFiles } from '#db/queries/attachments';
import { findBackup, hasActsAfter, isRecordedBackup, listBackups } from '#db/queries/backups';
import { findAppointment, listAppointments } from '#db/queries/appointments';
import { findConversation, listConversations, listGroupTalk } from '#db/queries/conversations';
import { findDraft, listDrafts } from '#db/queries/drafts';
import { findEntryByHash, findJournalEnd, findLastCheckpoint, findMinorOfObject, listActsAfter, listCheckpoints, listJournal, listMomentsAfter, readHashesAfter, readJournalChain, verifyJournal } from '#db/queries/journal';
import { countMinorJournal, listMinorJournal, listMinorJournalTexts } from '#db/queries/journal-of-minor';
import { findMinorFile, listMinorFiles } from '#db/queries/minor-files';
import { listFormerVersions } from '#db/queries/former-versions';
import { countOpenMinors, findMeasure, findMinor, listAgeDecisions, listCorrections, listIdentityVersions, listMeasures, listMinors } from '#db/queries/minors';
import { findPhoto, findPicture, listPhotos } from '#db/queries/photos';
import { findStay, listStays } from '#db/queries/travel';
import { findDossierInRow, findGapAnswers, findLastDossierFor, lastDossierCopy, listDossiersByCode, listDossiersOf } from '#db/queries/dossiers';
import { findNote, listNotes } from '#db/queries/notes';
import { findLastNoticeFor, findNotice, findNoticeOfPackage, hasReceipt, listNotices, listNoticesFor, listNoticesOf } from '#db/queries/notices';
import { findLastPackageFor, isRecordedPackage } from '#db/queries/packages';
import { findRecipient, hasRecipient, listRecipients } from '#db/queries/recipients';
import { findPlacement, findShelter, listPlacements, listRiskProfiles, listShelters } from '#db/queries/placements';
import { findEntry, findIndexed, findPeople, findRecords } from '#db/queries/search';
import { findSetting, listSettings } from '#db/queries/settings';
import { findStatement, listStatements } from '#db/queries/statements';
import { listLooks } from '#db/queries/radar';
import { findHandTask, listHandTasks, listSnoozes } from '#db/queries/tasks';
import { findAssessment, findContrary, findSign, listAssessments, listContraries, listSignReports, listSigns } from '#db/queries/signs';
import { findTransfer, findTransferOfDeparture, listTransfers } from '#db/queries/transfers';
import { listFigureSource } from '#db/queries/figures';
import { findRegistry, findSurvivor, findMinorBehind, listApart, listClosings, listHolds, listMerges, listNames, listStandings } from '#db/queries/files';
import { findCandidates, listCandidates, listMinorsWithoutKeys } from '#db/queries/minor-keys';
import type { ReadableDb } from '#db/open/handles';
import type { MinorFile } from '#domain/minors/minor-file';
import { aStoryDb, type StoryDb } from './story-db';
import { plansOf } from './vault-for-tests';

let db: StoryDb;
let file: MinorFile;
beforeAll(async () => {
  db = await aStoryDb();
  file = listMinorFiles(db.read).find((one) => one.notices.length > 0)!;
});
afterAll(() => db.end());

type Call = (read: ReadableDb) => unknown;
const id = () => file.minor.id;

/** Queries about one record or one youth: they grow with that youth, never with the caseload. */
const ofOne: Readonly<Record<string, Call>> = {
  findClockFile: (read) => findClockFile(read, id()),
  findDeparture: (read) => findDeparture(read, file.departures[0]!.id),
  listDepartures: (read) => listDepartures(read, id()),
  countOpenDepartures,
  countOpenMinors,
  listOpenDepartures,
  listClockFiles,
  findConversation: (read) => findConversation(read, file.conversations[0]!.id),
  listGroupTalk: (read) => listGroupTalk(read, file.conversations.find((one) => one.group)!.group!.id),
  listConversations: (read) => listConversations(read, id()),
  findContact: (read) => findContact(read, listContacts(read, id())[0]!.id),
  listContacts: (read) => listContacts(read, id()),
  findStatement: (read) => findStatement(read, listStatements(read, id())[0]!.id),
  listStatements: (read) => listStatements(read, id()),
  findAttachment: (read) => findAttachment(read, id() as never),
  findAttachmentFile: (read) => findAttachmentFile(read, id() as never),
  findAttachmentKey: (read) => findAttachmentKey(read, id() as never),
  isKnownBlob: (read) => isKnownBlob(read, '0'.repeat(32)),
  listAttachments: (read) => listAttachments(read, id()),
  listWaitingFiles: (read) => listWaitingFiles(read, id()),
  findBackup: (read) => findBackup(read, id() as never),
  isRecordedBackup: (read) => isRecordedBackup(read, 'K7Q2-9XMD'),
  hasActsAfter: (read) => hasActsAfter(read, 9, ['vault.unlocked']),
  findAccess: (read) => findAccess(read, file.access[0]!.id),
  listAccess: (read) => listAccess(read, id()),
  lastAccessCopy: (read) => lastAccessCopy(read, id()),
  findGapAnswers: (read) => findGapAnswers(read, id(), 'police'),
  listDossiersByCode: (read) => listDossiersByCode(read, 'aarde adelaar akker appel arend asfalt'),
  findEntryByHash: (read) => findEntryByHash(read, '0123456789ab'),
  listActsAfter: (read) => listActsAfter(read, [id()], 9, ['minor.opened']),
  listMomentsAfter: (read) => listMomentsAfter(read, findJournalEnd(db.read)!),
  findMinorOfObject: (read) => findMinorOfObject(read, 'dossier', id()),
  findDraft: (read) => findDraft(read, 'conversation'),
  listJournal: (read) => [listJournal(read, { minorId: id(), limit: 200 }), listJournal(read, { minorId: id(), limit: 200, before: 9 }), listJournal(read, { limit: 200, before: 9 })],
  findMinorFile: (read) => findMinorFile(read, id()),
  findSurvivor: (read) => findSurvivor(read, id()),
  listMerges: (read) => listMerges(read, id()),
  listClosings: (read) => listClosings(read, id()),
  listHolds: (read) => listHolds(read, id()),
  findRegistry: (read) => findRegistry(read, id()),
  listApart: (read) => listApart(read, id()),
  listStandings: (read) => listStandings(read, [id()]),
  findCandidates: (read) => findCandidates(read, { vNumber: '0000000012', names: [[['S-LM'], ['F-TN']]] }),
  listCandidates: (read) => listCandidates(read, [id()]),
  listMinors,
  findMinor: (read) => findMinor(read, id()),
  listMeasures: (read) => listMeasures(read, id()),
  listAgeDecisions: (read) => listAgeDecisions(read, id()),
  listCorrections: (read) => listCorrections(read, id()),
  listIdentityVersions: (read) => listIdentityVersions(read, id()),
  findStay: (read) => findStay(read, file.stays[0]!.id),
  listStays: (read) => listStays(read, id()),
  findPhoto: (read) => findPhoto(read, file.photos[0]!.id),
  findPicture: (read) => findPicture(read, file.photos[0]!.id),
  listPhotos: (read) => listPhotos(read, id()),
  findDossierInRow: (read) => findDossierInRow(read, file.notices[0]!.recipientId, 1),
  isRecordedPackage: (read) => isRecordedPackage(read, { packageId: 'none', recipientId: file.notices[0]!.recipientId, counter: 1 }),
  findLastDossierFor: (read) => findLastDossierFor(read, file.notices[0]!.recipientId),
  findLastPackageFor: (read) => findLastPackageFor(read, file.notices[0]!.recipientId),
  findLastNoticeFor: (read) => findLastNoticeFor(read, file.notices[0]!.recipientId),
  listNoticesFor: (read) => listNoticesFor(read, file.notices[0]!.recipientId),
  findNotice: (read) => findNotice(read, file.notices[0]!.id),
  findNoticeOfPackage: (read) => findNoticeOfPackage(read, file.notices[0]!.packageId),
  hasReceipt: (read) => hasReceipt(read, '0'.repeat(64)),
  findRecipient: (read) => findRecipient(read, file.notices[0]!.recipientId),
  hasRecipient: (read) => hasRecipient(read, '0'.repeat(64)),
  lastDossierCopy: (read) => lastDossierCopy(read, id()),
  listDossiersOf: (read) => listDossiersOf(read, id()),
  listNoticesOf: (read) => listNoticesOf(read, id()),
  findMeasure: (read) => findMeasure(read, file.measures[0]!.id),
  findPlacement: (read) => findPlacement(read, file.placements[0]!.id),
  listFormerVersions: (read) => [listFormerVersions(read, 'placement', id()), listFormerVersions(read, 'measure'), listFormerVersions(read, 'placement')],
  listRiskProfiles: (read) => listRiskProfiles(read, file.shelters[0]!.id),
  findShelter: (read) => findShelter(read, file.shelters[0]!.id),
  listPlacements: (read) => listPlacements(read, id()),
  listShelters: (read) => listShelters(read, id()),
  findSetting: (read) => findSetting(read, 'desk'),
  findAssessment: (read) => findAssessment(read, file.assessments[0]!.id),
  findContrary: (read) => findContrary(read, file.contraries[0]!.id),
  listContraries: (read) => listContraries(read, id()),
  listSignReports: (read) => listSignReports(read, id()),
  findSign: (read) => findSign(read, file.signs[0]!.id),
  listAssessments: (read) => listAssessments(read, id()),
  listSigns: (read) => listSigns(read, id()),
  findTransfer: (read) => findTransfer(read, file.transfers[0]!.id),
  findTransferOfDeparture: (read) => findTransferOfDeparture(read, file.departures[0]!.id),
  listTransfers: (read) => listTransfers(read, id()),
  findNote: (read) => findNote(read, file.notes[0]!.id),
  listNotes: (read) => listNotes(read, id()),
  findEntry: (read) => [findIndexed(read, 'note', file.notes[0]!.id), findEntry(read, 'note', file.notes[0]!.id)],
  findIndexed: (read) => findIndexed(read, 'note', file.notes[0]!.id),
  findAppointment: (read) => findAppointment(read, file.appointments[0]!.id),
  listAppointments: (read) => listAppointments(read, id()),
  findHandTask: (read) => findHandTask(read, file.handTasks[0]!.id),
  listHandTasks: (read) => [listHandTasks(read, id()), listHandTasks(read, null)],
  listSnoozes: (read) => [listSnoozes(read, id()), listSnoozes(read, null)],
  listLooks: (read) => listLooks(read, id()),
  listMinorJournal: (read) => listMinorJournal(read, id(), { limit: 200, before: 9, actions: ['minor.opened'] }),
  listMinorJournalTexts: (read) => listMinorJournalTexts(read, [id()]),
  countMinorJournal: (read) => countMinorJournal(read, id()),
  listNames: (read) => listNames(read, id()),
  readJournalChain: (read) => [...readJournalChain(read, 5)],
  readHashesAfter: (read) => [...readHashesAfter(read, 5)],
  verifyJournal: (read) => verifyJournal(read, [], { seq: 0, hash: '0'.repeat(64) }),
};

/** Queries that read a whole table on purpose, in the order of an index so that nothing is sorted. */
const ofAll: Readonly<Record<string, Call>> = {
  'listDepartures of all': (read) => listDepartures(read),
  // Statistics count every departure of every file.
  listRegisteredDepartures,
  listFigureSource,
  'listConversations of all': (read) => listConversations(read),
  'listAgeDecisions of all': (read) => listAgeDecisions(read),
  'listStays of all': (read) => listStays(read),
  'listPhotos of all': (read) => listPhotos(read),
  'listMeasures of all': (read) => listMeasures(read),
  'listPlacements of all': (read) => listPlacements(read),
  'listShelters of all': (read) => listShelters(read),
  'listSigns of all': (read) => listSigns(read),
  'listContraries of all': (read) => listContraries(read),
  'listSignReports of all': (read) => listSignReports(read),
  'listAssessments of all': (read) => listAssessments(read),
  'listAccess of all': (read) => listAccess(read),
  'listTransfers of all': (read) => listTransfers(read),
  'listNotes of all': (read) => listNotes(read),
  'listAppointments of all': (read) => listAppointments(read),
  'listHandTasks of all': (read) => listHandTasks(read),
  'listSnoozes of all': (read) => listSnoozes(read),
  'listLooks of all': (read) => listLooks(read),
  'listClosings of all': (read) => listClosings(read),
  'listHolds of all': (read) => listHolds(read),
  // Once at opening: every youth, each looked up in the index of keys.
  listMinorsWithoutKeys,
  // Which tables there are is asked of the file; the record itself is found by its key.
  findMinorBehind: (read) => findMinorBehind(read, file.departures[0]!.id),
  // A backup takes every attachment along.
  listCheckpoints,
  listBlobIds,
  listBackups,
  listMinorFiles,
  listRecipients,
  listNotices,
  listDrafts,
  listSettings,
  // The newest first by walking the key backwards, and stopping.
  findLastCheckpoint,
  findJournalEnd,
  'listJournal of all': (read) => listJournal(read, { limit: 200 }),
};

/** Queries that go through the index of words; tests/database/search.test.ts looks at their plans. */
const throughWords = { findPeople, findRecords };

describe('every query', () => {
  it('is looked at', () => {
    const modules: Record<string, Record<string, unknown>> = import.meta.glob('../../db/queries/*.ts', { eager: true });
    const exported = Object.values(modules).flatMap((module) => Object.entries(module)).filter(([, value]) => typeof value === 'function').map(([name]) => name);
    const lookedAt = new Set([...Object.keys(throughWords), ...Object.keys(ofOne), ...Object.keys(ofAll).map((name) => name.replace(/ of all$/, ''))]);
    expect(exported.filter((name) => !lookedAt.has(name))).toEqual([]);
  });

  it.each(Object.entries(ofOne))('%s finds its rows through an index', (_name, run) => {
    const plans = plansOf(db.client, run);
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) expect(plan).not.toMatch(/\bSCAN\b/);
  });

  it.each(Object.entries(ofAll))('%s reads all, in the order of an index', (_name, run) => {
    const plans = plansOf(db.client, run);
    expect(plans.some((plan) => /\bSCAN\b/.test(plan))).toBe(true);
    for (const plan of plans) expect(plan).not.toMatch(/TEMP B-TREE/);
  });
});
