import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listAttachments } from '#db/queries/attachments';
import { listContacts } from '#db/queries/contacts';
import { findConversation, listGroupTalk } from '#db/queries/conversations';
import { findDeparture } from '#db/queries/departures';
import { findMinorBehind } from '#db/queries/files';
import { listMinorFiles } from '#db/queries/minor-files';
import { listNotes } from '#db/queries/notes';
import { findMeasure, findMinor } from '#db/queries/minors';
import { findNotice } from '#db/queries/notices';
import { findPlacement } from '#db/queries/placements';
import { findRecipient } from '#db/queries/recipients';
import { verifyJournal } from '#db/queries/journal';
import { listStatements } from '#db/queries/statements';
import { ChangedMeanwhile } from '#db/writes/commit';
import { askAccess, decideAccess, keepAccessCopy } from '#db/writes/access';
import { addContact, correctContact, endContact } from '#db/writes/contacts';
import { correctConversation, correctGroupTalk, noteFollowUpDone, recordConversation, recordGroupTalk } from '#db/writes/conversations';
import { claimDestination, moveDeparture, startDeparture } from '#db/writes/departures';
import { makeAppointment, noteOutcome } from '#db/writes/appointments';
import { correctNote, recordNote, withdrawNote } from '#db/writes/notes';
import { addMinor, changeMeasure, correctMinor, decideAge, noteOpened, recordMeasure } from '#db/writes/minors';
import { keepDossier, noteCheck, settleGapAnswers } from '#db/writes/dossiers';
import { followUpNotice, keepNotice, keepReceipt, noteAnswerRefused } from '#db/writes/notices';
import { addPhoto, withdrawPhoto } from '#db/writes/photos';
import { importRecipient, noteRecipient } from '#db/writes/recipients';
import { changePlacement, keepRiskProfile, noteAddressShown, proposeShelter, recordPlacement, takeShelterStep } from '#db/writes/placements';
import { noteOpenedFromSearch, noteSearched } from '#db/writes/search';
import { changeSetting } from '#db/writes/settings';
import { addStatement, renewStatement, withdrawStatement } from '#db/writes/statements';
import { addContrary, addSigns, correctSign, decideOnSigns, noteConsult, recordSignReport, withdrawContrary, withdrawSign } from '#db/writes/signs';
import { moveTransfer } from '#db/writes/transfers';
import { addStay, correctStay, orderStays, withdrawStay } from '#db/writes/travel';
import { lastOf } from '#domain/departures/departure-record';
import type { NoticeRecord } from '#domain/notices/notice';
import type { SentAttachment } from '#domain/notices/sent-attachment';
import type { NewConversation } from '#domain/conversations/conversation';
import { demoPhotos } from '#electron/demo/demo-photos';
import type { MinorFile } from '#domain/minors/minor-file';
import { newId, type ConversationId, type Id } from '#domain/shared/ids';
import { instant } from '#domain/shared/instant';
import { plainDate } from '#domain/shared/plain-date';
import { aStoryDb, type StoryDb } from './story-db';
import { aStamp } from './vault-for-tests';

let db: StoryDb;
let file: MinorFile;
beforeAll(async () => {
  db = await aStoryDb();
  file = listMinorFiles(db.read).find((one) => one.notices.length > 0)!;
});
afterAll(() => db.end());

const at = instant('2026-11-24T22:04:00Z');
const who = aStamp();
const by = 'Voogd Voorbeeld';
const anId = <I extends Id<string>>(): I => newId<I>(at, randomBytes(10));
const day = plainDate('2026-11-24');

/** Everything in the file, as text, by table. */
function contents(): Readonly<Record<string, string>> {
  const tables = db.client.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").pluck().all() as string[];
  return Object.fromEntries(tables.map((table) => [table, JSON.stringify(db.client.prepare(`SELECT * FROM "${table}"`).all())]));
}

const journalLength = (): number => db.client.prepare('SELECT count(*) FROM journal').pluck().get() as number;
const body = <T extends object>(record: T, ...without: (keyof T)[]): never => Object.fromEntries(Object.entries(record).filter(([key]) => !without.includes(key as keyof T))) as never;

const stay = { country: 'IT', from: null, to: null, registeredAs: 'minor', asylum: 'no', source: 'youth', note: '' } as unknown as MinorFile['stays'][number];

/** Every write of a record, on the youth of the story, as its handler would call it. */
const writes: Readonly<Record<string, () => void>> = {
  addMinor: () => addMinor(db.write, who, anId(), body(file.minor, 'id', 'rev', 'recordedAt')),
  correctMinor: () => correctMinor(db.write, who, file.minor.id, findMinor(db.read, file.minor.id)!.rev, body(file.minor, 'id', 'rev', 'recordedAt'), 'Beter gelezen.'),
  decideAge: () => decideAge(db.write, who, anId(), body(file.ageDecisions[0]!, 'id', 'decidedAt', 'questions'), []),
  addStay: () => addStay(db.write, who, anId(), file.minor.id, 1, stay),
  correctStay: () => correctStay(db.write, who, file.stays[0]!, file.stays[0]!.rev, stay, 'Beter gehoord.'),
  withdrawStay: () => withdrawStay(db.write, who, file.stays[0]!, 'Toch niet.'),
  orderStays: () => orderStays(db.write, who, file.minor.id, file.stays.map((one) => one.id).toReversed()),
  addPhoto: () => addPhoto(db.write, who, { id: anId(), minorId: file.minor.id, takenOn: day, width: 360, height: 460 }, Buffer.from(demoPhotos.light, 'base64')),
  withdrawPhoto: () => withdrawPhoto(db.write, who, file.photos[0]!, 'Toch niet.'),
  noteOpened: () => noteOpened(db.write, who, file.minor.id),
  recordMeasure: () => recordMeasure(db.write, who, anId(), file.measures[0]!),
  recordPlacement: () => recordPlacement(db.write, who, by, { id: anId(), body: body(file.placements[0]!, 'id'), defaultVersion: null }),
  proposeShelter: () => proposeShelter(db.write, who, by, anId(), body(file.shelters[0]!, 'id', 'steps'), { defaultVersion: null, assessmentId: null }),
  changePlacement: () => changePlacement(db.write, who, by, findPlacement(db.read, file.placements[0]!.id)!, { change: 'withdrawn', reason: 'Vergissing.' }),
  noteAddressShown: () => noteAddressShown(db.write, who, file.placements[0]!),
  changeMeasure: () => changeMeasure(db.write, who, by, findMeasure(db.read, file.measures[0]!.id)!, { change: 'withdrawn', reason: 'Vergissing.' }),
  keepRiskProfile: () => keepRiskProfile(db.write, who, file.shelters[0]!, { id: anId(), madeOn: day, printedAt: at, printedBy: by, copy: 7, checkCode: 'x', journalSeq: 1, fileSha256: '0'.repeat(64) }),
  takeShelterStep: () =>
    takeShelterStep(db.write, who, by, file.shelters[2]!, { move: 'place', shelterId: file.shelters[2]!.id, on: day, locationCode: 'BO-5' }, 'placed', { id: anId(), body: body(file.placements[0]!, 'id'), defaultVersion: null }),
  recordConversation: () => recordConversation(db.write, who, by, anId(), body(file.conversations[0]!, 'id', 'version', 'recordedAt', 'versions', 'done', 'group')),
  correctConversation: () => correctConversation(db.write, who, by, file.conversations[0]!.id, findConversation(db.read, file.conversations[0]!.id)!.version, 'Toch anders.', body(file.conversations[0]!, 'id', 'version', 'recordedAt', 'versions', 'done', 'group')),
  recordGroupTalk: () => recordGroupTalk(db.write, who, by, anId(), [1, 2].map(() => ({ id: anId<ConversationId>(), body: talkBody() }))),
  correctGroupTalk: () => correctGroupTalk(db.write, who, by, groupOfTalk(), listGroupTalk(db.read, groupOfTalk().id).map((talk) => ({ id: talk.id, version: talk.version + 1, reason: 'Toch anders.', body: talkBody() }))),
  noteFollowUpDone: () => noteFollowUpDone(db.write, who, by, anId(), file.conversations[0]!, { conversationId: file.conversations[0]!.id, kind: 'agreed-follow-up', nr: null, doneAt: at, consulted: [], outcome: 'Gedaan.' }),
  addSigns: () => addSigns(db.write, who, [], { id: anId(), body: file.signs[0]! }),
  correctSign: () => correctSign(db.write, who, file.signs[0]!, 1, 'Een andere dag.', { ...file.signs[0]!, place: 'Elders.' }),
  withdrawSign: () => withdrawSign(db.write, who, file.signs[0]!, 'Toch anders.'),
  addContrary: () => addContrary(db.write, who, anId(), file.contraries[0]!),
  withdrawContrary: () => withdrawContrary(db.write, who, file.contraries[0]!, 'Toch anders.'),
  decideOnSigns: () => decideOnSigns(db.write, who, { ...file.assessments[0]!, id: anId() }),
  noteConsult: () => noteConsult(db.write, who, file.assessments.find((one) => one.outcome === null)!, file.assessments[0]!.outcome!),
  recordSignReport: () => recordSignReport(db.write, who, anId(), file.reports[0]!),
  startDeparture: () => startDeparture(db.write, who, by, anId(), file.departures[0]!.started, []),
  moveDeparture: () => moveDeparture(db.write, who, by, findDeparture(db.read, file.departures[0]!.id)!, { move: 'drop-destination', body: { departureId: file.departures[0]!.id, reason: 'x' } }, 'not-found'),
  claimDestination: () => claimDestination(db.write, who, by, findDeparture(db.read, file.departures[0]!.id)!, anId(), lastOf(file.departures[0]!, 'claim-destination')!.body, 'destination-claimed', { transfer: null }),
  moveTransfer: () => moveTransfer(db.write, who, by, listMinorFiles(db.read).find((one) => one.minor.id === file.minor.id)!.transfers[0]!, { move: 'stop', body: { transferId: file.transfers[0]!.id, reason: 'x' } }, 'stopped'),
  importRecipient: () => importRecipient(db.write, who, by, { id: anId(), name: 'Opvang (verzonnen)', profile: 'shelter', fingerprint: randomBytes(32).toString('hex'), importedAt: at, key: recipient().recipient }, recipient(), [3, 11]),
  noteRecipient: () => noteRecipient(db.write, who, by, recipient().recipient, [{ kind: 'verified', body: { spokenWith: 'Agent Denkbeeld', number: '000 555 00 99', numberFrom: 'Briefpapier' } }]),
  keepNotice: () => keepNotice(db.write, who, { ...unanswered(), id: anId(), counter: 3, packageId: anId() }, sealedFor()),
  followUpNotice: () => followUpNotice(db.write, who, by, notice(), [{ move: 'note-number', body: { at, by: 'Agent Denkbeeld', number: 'DEMO-7' } }]),
  keepReceipt: () => keepReceipt(db.write, who, by, notice(), receipt(), receiptHappening),
  noteAnswerRefused: () => noteAnswerRefused(db.write, who, notice(), 'receipt-code-differs'),
  keepDossier: () => keepDossier(db.write, who, { id: anId(), minorId: file.minor.id, copy: 7, receiver: 'x', profile: 'guardian-abroad', chosen: [], language: 'nl', way: 'file', answersVersion: 1, pages: 1, checkCode: 'x', journalSeq: 1, fileSha256: '0'.repeat(64), printedAt: at, printedBy: by, sealed: null }),
  settleGapAnswers: () => settleGapAnswers(db.write, who, by, anId(), { minorId: file.minor.id, profile: 'police', chosen: [], version: 0, answers: [] }),
  noteCheck: () => noteCheck(db.write, who, 'dossier', file.dossiers[0]!),
  noteSearched: () => noteSearched(db.write, who),
  noteOpenedFromSearch: () => noteOpenedFromSearch(db.write, who, 'note', file.notes[0]!.id, file.minor.id),
  recordNote: () => recordNote(db.write, who, anId(), body(file.notes[0]!, 'id', 'versions')),
  correctNote: () => correctNote(db.write, who, note(), 'Toch anders.', body(note(), 'id', 'versions')),
  withdrawNote: () => withdrawNote(db.write, who, note(), 'Vergissing.'),
  makeAppointment: () => makeAppointment(db.write, who, anId(), body(file.appointments[0]!, 'id', 'outcomes')),
  noteOutcome: () => noteOutcome(db.write, who, by, file.appointments[0]!, { outcome: 'kept', reason: 'Zij kwam later toch.' }),
  changeSetting: () => changeSetting(db.write, who, 'a-setting', 1, 0),
  addContact: () => addContact(db.write, who, by, anId(), contact()),
  correctContact: () => correctContact(db.write, who, by, contact().id, contact().rev, contact(), 'x'),
  endContact: () => endContact(db.write, who, by, contact(), contact().rev, 'ended', 'x'),
  addStatement: () => addStatement(db.write, who, by, anId(), statement()),
  renewStatement: () => renewStatement(db.write, who, by, statement().id, statement().rev, statement(), 'x'),
  withdrawStatement: () => withdrawStatement(db.write, who, by, statement(), statement().rev, 'x'),
  askAccess: () => askAccess(db.write, who, anId(), file.access[0]!),
  decideAccess: () => decideAccess(db.write, who, by, file.minor.id, { ...file.access[0]!.decisions[0]!, accessId: file.access[0]!.id }),
  keepAccessCopy: () => keepAccessCopy(db.write, who, file.access[0]!.id, file.minor.id, { ...file.access[0]!.copies[0]!, copy: 7 }),
};
const contact = () => listContacts(db.read, file.minor.id)[0]!;
const statement = () => listStatements(db.read, file.minor.id)[0]!;
const note = () => listNotes(db.read, file.minor.id).find((one) => one.withdrawnAt === null)!;
const talkBody = (): NewConversation => body(file.conversations[0]!, 'id', 'version', 'recordedAt', 'versions', 'done', 'group');
const groupOfTalk = () => findConversation(db.read, file.conversations.find((one) => one.group)!.id)!.group!;
const unanswered = (): Omit<NoticeRecord, 'events'> => { const { events: _events, ...sealed } = file.notices[0]!; return sealed; };
const notice = () => findNotice(db.read, file.notices[0]!.id)!;
const sealedFor = () => ({ fingerprint: recipient().recipient.fingerprint, revocation: 'no-list', recipient: recipient().recipient, departure: null, shortSeen: 2 }) as const;
const along = (rev?: number): SentAttachment => {
  const { id, mime, kind, rev: last } = listAttachments(db.read, file.minor.id).find((one) => one.withdrawn === null)!;
  return { attachmentId: id, rev: rev ?? last, path: 'bijlagen/0001.bin', mime, kind, size: 5, sha256: 'ef'.repeat(32), why: 'responsible', reason: 'Zo staat het erin.', stripped: false, unread: [] };
};
const receipt = () => ({ bytes: randomBytes(40), sha256: randomBytes(32).toString('hex') });
const receiptHappening = { move: 'acknowledge', body: { at, by: 'Meldkamer Voorbeeld', proof: 'receipt', code: '' } } as const;
const recipient = () => findRecipient(db.read, file.notices[0]!.recipientId)!;

/** Writes that go by what the guardian saw, given something that is no longer so. */
const stale: Readonly<Record<string, () => void>> = {
  changePlacement: () => changePlacement(db.write, who, by, { ...findPlacement(db.read, file.placements[0]!.id)!, rev: 99 }, { change: 'withdrawn', reason: 'x' }),
  changeMeasure: () => changeMeasure(db.write, who, by, { ...findMeasure(db.read, file.measures[0]!.id)!, rev: 99 }, { change: 'withdrawn', reason: 'x' }),
  correctGroupTalk: () => correctGroupTalk(db.write, who, by, { ...groupOfTalk(), rev: 99 }, []),
  correctConversation: () => correctConversation(db.write, who, by, file.conversations[0]!.id, 99, 'Toch anders.', body(file.conversations[0]!, 'id', 'version', 'recordedAt', 'versions', 'done', 'group')),
  correctMinor: () => correctMinor(db.write, who, file.minor.id, 99, body(file.minor, 'id', 'rev', 'recordedAt'), 'Te laat.'),
  correctStay: () => correctStay(db.write, who, file.stays[0]!, 99, stay, 'Te laat.'),
  withdrawStay: () => withdrawStay(db.write, who, file.stays.find((one) => one.withdrawnAt !== null)!, 'Nog een keer.'),
  withdrawPhoto: () => withdrawPhoto(db.write, who, file.photos.find((one) => one.withdrawnAt !== null)!, 'Nog een keer.'),
  takeShelterStep: () =>
    takeShelterStep(db.write, who, by, { ...file.shelters[2]!, status: 'asked' }, { move: 'place', shelterId: file.shelters[2]!.id, on: day, locationCode: 'BO-5' }, 'placed', { id: anId(), body: body(file.placements[0]!, 'id'), defaultVersion: null }),
  correctSign: () => correctSign(db.write, who, file.signs[0]!, 99, 'Een andere dag.', file.signs[0]!),
  withdrawSign: () => withdrawSign(db.write, who, file.signs.find((sign) => sign.withdrawnAt !== null)!, 'Nog een keer.'),
  withdrawContrary: () => withdrawContrary(db.write, who, file.contraries.find((one) => one.withdrawnAt !== null)!, 'Nog een keer.'),
  noteConsult: () => noteConsult(db.write, who, file.assessments[0]!, file.assessments[0]!.outcome!),
  moveDeparture: () => moveDeparture(db.write, who, by, { ...file.departures[0]!, rev: 99 }, { move: 'drop-destination', body: { departureId: file.departures[0]!.id, reason: 'x' } }, 'not-found'),
  claimDestination: () => claimDestination(db.write, who, by, { ...file.departures[0]!, rev: 99 }, anId(), lastOf(file.departures[0]!, 'claim-destination')!.body, 'destination-claimed', { transfer: null }),
  moveTransfer: () => moveTransfer(db.write, who, by, { ...file.transfers[0]!, rev: 99 }, { move: 'stop', body: { transferId: file.transfers[0]!.id, reason: 'x' } }, 'stopped'),
  noteRecipient: () => noteRecipient(db.write, who, by, { ...recipient().recipient, rev: 99 }, [{ kind: 'withdrawn', body: { reason: 'x' } }]),
  keepNotice: () => keepNotice(db.write, who, { ...unanswered(), id: anId(), counter: 4, packageId: anId(), attachments: [along(99)] }, sealedFor()),
  followUpNotice: () => followUpNotice(db.write, who, by, { ...notice(), events: [] }, [{ move: 'close', body: { at, by: 'Agent Denkbeeld' } }]),
  keepReceipt: () => keepReceipt(db.write, who, by, { ...notice(), events: [] }, receipt(), receiptHappening),
  correctNote: () => correctNote(db.write, who, { ...file.notes[0]!, version: 99 }, 'x', body(file.notes[0]!, 'id', 'versions')),
  withdrawNote: () => withdrawNote(db.write, who, file.notes.find((one) => one.withdrawnAt !== null)!, 'Nog een keer.'),
  changeSetting: () => changeSetting(db.write, who, 'desk', 1, 0),
  correctContact: () => correctContact(db.write, who, by, contact().id, contact().rev - 1, contact(), 'x'),
  endContact: () => endContact(db.write, who, by, contact(), contact().rev + 1, 'ended', 'x'),
  renewStatement: () => renewStatement(db.write, who, by, statement().id, statement().rev - 1, statement(), 'x'),
  withdrawStatement: () => withdrawStatement(db.write, who, by, statement(), statement().rev + 1, 'x'),
};

describe('a write that goes by an older state', () => {
  it.each(Object.entries(stale))('is refused and leaves everything as it was: %s', (_name, write) => {
    const before = contents();
    expect(write).toThrow(ChangedMeanwhile);
    expect(contents()).toEqual(before);
  });
});

describe('a write whose journal entry cannot be kept', () => {
  it.each(Object.entries(writes))('leaves no row either: %s', (_name, write) => {
    const before = contents();
    db.client.exec("CREATE TEMP TRIGGER no_entry BEFORE INSERT ON main.journal BEGIN SELECT RAISE(ABORT, 'no entry'); END");
    try {
      expect(write).toThrow(/no entry/);
    } finally {
      db.client.exec('DROP TRIGGER no_entry');
    }
    expect(contents()).toEqual(before);
  });
});

describe('a write that succeeds', () => {
  it.each(Object.entries(writes))('leaves its entry at the end of a sound chain: %s', (name, write) => {
    const before = journalLength();
    write();
    // Placing a youth is a step of the proposal and a placement; a destination opens its transfer; a talk with two youths is an entry for each.
    const entries: Readonly<Record<string, number>> = { takeShelterStep: 2, claimDestination: 2, recordGroupTalk: 3, correctGroupTalk: 3 };
    expect(journalLength() - before).toBe(entries[name] ?? 1);
    expect(verifyJournal(db.read)).toMatchObject({ sound: true });
  });
});

describe('a write of two parts', () => {
  it('keeps neither when the second fails: a confirmation whose transfer was changed meanwhile', () => {
    const before = contents();
    const step = { seen: { ...file.transfers[0]!, rev: 99 }, happening: { move: 'confirm-by-police' as const, body: { transferId: file.transfers[0]!.id } }, status: 'police-confirmed' as const };
    expect(() => followUpNotice(db.write, who, by, notice(), [{ move: 'close', body: { at, by: 'Agent Denkbeeld' } }], step)).toThrow(ChangedMeanwhile);
    expect(contents()).toEqual(before);
  });

  it('keeps neither when the second fails: a claim whose transfer cannot be opened', () => {
    const before = contents();
    const departure = findDeparture(db.read, file.departures[0]!.id)!;
    const claim = () => claimDestination(db.write, who, by, departure, file.transfers[0]!.id, lastOf(departure, 'claim-destination')!.body, 'destination-claimed', { transfer: null });
    expect(claim).toThrow(/UNIQUE/);
    expect(contents()).toEqual(before);
  });
});

it('a contact, a statement and a request for access lead back to the youth, so that a closed file refuses them', () => {
  for (const { id } of [contact(), statement(), file.access[0]!]) expect(findMinorBehind(db.read, id)).toBe(file.minor.id);
});

it('the entry of a sealed notice names every file and attachment by its hash, and not why it went', () => {
  const id: NoticeRecord['id'] = anId();
  keepNotice(db.write, who, { ...unanswered(), id, counter: 5, packageId: anId(), files: [{ fileName: 'K7Q2-9XMD.p7m', bytes: 9, sha256: 'ab'.repeat(32) }], attachments: [along()] }, sealedFor());
  expect(findNotice(db.read, id)).toMatchObject({ files: [{ fileName: 'K7Q2-9XMD.p7m', bytes: 9, sha256: 'ab'.repeat(32) }], attachments: [along()] });
  const entry = JSON.parse(db.client.prepare('SELECT entry FROM journal WHERE object_id = ?').pluck().get(id) as string) as { details: object };
  expect(entry.details).toMatchObject({ shortSeen: 2, file1: 'K7Q2-9XMD.p7m', bytes1: 9, sha1: 'ab'.repeat(32), attachment1: along().attachmentId, attachmentRev1: along().rev, attachmentSha1: 'ef'.repeat(32) });
  expect(JSON.stringify(entry)).not.toContain('Zo staat het erin');
});
