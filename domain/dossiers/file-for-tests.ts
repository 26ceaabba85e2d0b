import type { z } from 'zod';
import { nothingRecorded } from '../minors/empty-file-for-tests';
import type { MinorFile } from '../minors/minor-file';
import { NewMinor } from '../minors/identity';
import { NewMeasure } from '../minors/measure';
import { NewPlacement } from '../placements/placement';
import { NewConversation } from '../conversations/conversation';
import { NewDeparture } from '../departures/departure';
import { DepartureHappening, type DepartureEvent } from '../departures/departure-record';
import { TransferHappening, type TransferEvent } from '../transfers/transfer-record';
import { safetyPointCodes } from '../transfers/safety-check';
import { routeRulesOn } from '../transfers/route-rules';
import { documentsFor } from '../transfers/routes';
import { plainDate } from '../shared/plain-date';
import { NewSign } from '../signs/sign';
import { instant } from '../shared/instant';
import type { RecipientProfile } from '../notices/recipient-profile';
import type { GapAnswersId } from '../shared/ids';
import { paperWords } from '../words/paper-words';
import { questionsFor } from './compose-dossier';
import type { GapAnswers } from './gap-answers';

// A plainly invented youth. Everything goes through the schemas, so that it is what the program would keep.
const id = (n: number): string => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const read = <S extends z.ZodType>(schema: S, input: unknown): z.output<S> => schema.parse(input);
const at = (text: string) => instant(text);
const minorId = id(1);
const departureId = id(2);
const transferId = id(3);

/** Words that must never come out on paper. */
export const SECRETS = {
  shelterAddress: 'Geheimlaan 7 Verzonnendorp', shelterReason: 'Reden-van-plaatsing-in-beschermde-opvang', ownWords: 'Eigenwoorden-van-de-jongere', reading: 'Lezing-van-de-voogd',
  riskReason: 'Risicoreden-van-de-voogd', quote: 'Citaat-bij-een-signaal', address: 'Fantasiestraße 12', hostContact: 'gastvrouw@example.org', receiptCode: 'RCPTCODE22', lastSeenWhere: 'Geheimlaan, de keuken', interpreter: 'TOLK-9999',
} as const;

/** A youth of whom almost nothing is known yet. */
export const emptyFile: MinorFile = {
  ...nothingRecorded,
  minor: {
    ...read(NewMinor, { givenNames: '', familyName: 'Voorbeeld', sex: 'unknown', nationality: 'unknown', statedBirthDate: '2010', asylumApplication: 'unknown', ageInspection: { state: 'not-done', reason: 'not-yet' } }),
    id: minorId, recordedAt: at('2026-02-02T09:00:00Z'), rev: 1,
  } as unknown as MinorFile['minor'],
};

const departureEvent = (happened: string, move: string, body: object): DepartureEvent =>
  ({ ...read(DepartureHappening, { move, body: { departureId, ...body } }), at: at(happened), by: 'M. Voorbeeld' });
const transferEvent = (happened: string, move: string, body: object): TransferEvent =>
  ({ ...read(TransferHappening, { move, body: { transferId, ...body } }), at: at(happened), by: 'M. Voorbeeld' });

const destination = {
  departureId, country: 'DE', town: 'Leipzig', address: SECRETS.address, hostName: 'Trần Thị Hồng Nhung', hostRelation: 'aunt-or-uncle', hostContact: SECRETS.hostContact,
  source: 'Jugendamt Leipzig, per telefoon', claimedOn: '2026-09-21', reliability: 'likely',
};

const evidence: Partial<Record<(typeof safetyPointCodes)[number], string>> = {
  'youth-heard-alone': 'Videogesprek, alleen, met tolk Vietnamees', 'host-identity-proved': 'Verblijfstitel, gezien door het Jugendamt',
  'relation-proved': 'Geboorteakten van moeder en tante', 'no-signs-about-host': 'Beoordeeld met het team; er zijn geen open signalen',
  'youth-wish-heard': '‘Ik wil bij mijn tante blijven en naar school.’',
};

/** A youth with a whole history: names in two scripts, protected shelter, a departure, a transfer to Germany and a confirmation of the police. */
export const fullFile: MinorFile = {
  ...nothingRecorded,
  minor: {
    ...read(NewMinor, {
      givenNames: 'Thị Ánh Tuyết', familyName: 'Nguyễn', nameInScript: { text: 'نغوين ثي أنه تويت', lang: 'ar' }, otherNames: ['Nguyễn Tuyết Anh', 'ሰላም ተስፋይ', 'رانيا الخطيب'].map((text) => ({ kind: 'alias', text })), sex: 'female', nationality: 'VN',
      languages: ['vi', 'de'], interpreterLanguage: 'vi', statedBirthDate: '2010-03-14', establishedBirthDate: '2010-03-14', establishedSource: 'document', establishedOn: '2026-05-29',
      ageObjection: 'no', vNumber: '0287451936', asylumApplication: 'no', ageInspection: { state: 'not-done', reason: 'no-asylum-application' },
    }),
    id: minorId, recordedAt: at('2026-02-02T09:00:00Z'), rev: 1,
  } as unknown as MinorFile['minor'],
  measures: [{
    ...read(NewMeasure, { minorId, basis: 'ordered', kind: 'temporary-guardianship', court: 'Rechtbank Noord-Nederland', caseNumber: 'C/00/000000 / FA RK 26-000', decidedOn: '2026-02-20', sentOn: '2026-02-24', enforceableAtOnce: true }),
    id: id(10), recordedAt: at('2026-02-25T09:00:00Z'), endedOn: null, endReason: null,
  } as unknown as MinorFile['measures'][number]],
  placements: [
    { minorId, kind: 'central-reception', location: 'Ter Apel', from: '2026-02-02', to: '2026-02-03', indicatedBy: 'coa', reason: 'Aankomst' },
    { minorId, kind: 'protected-shelter', locationCode: 'BO-07', from: '2026-02-03', to: '2026-05-18', indicatedBy: 'nidos', reason: SECRETS.shelterReason },
    { minorId, kind: 'small-home', location: 'Assen', from: '2026-05-18', to: '2026-09-11', indicatedBy: 'nidos', reason: 'Bescherming is niet meer nodig' },
  ].map((one, place) => ({ ...read(NewPlacement, one), id: id(20 + place), recordedAt: at('2026-02-03T09:00:00Z'), defaultVersion: null }) as unknown as MinorFile['placements'][number]),
  conversations: [{
    ...read(NewConversation, {
      minorId, heldAt: '2026-06-01T10:00:00Z', moment: 'first-contact', mode: 'in-person', place: 'Assen', durationMinutes: 45, language: 'vi', interpreter: { kind: 'phone', code: SECRETS.interpreter }, alone: true,
      present: ['youth', 'guardian', 'interpreter'], topics: [{ code: 'wish-to-leave', discussed: true }], ownWords: SECRETS.ownWords, reading: SECRETS.reading, understanding: 'in-own-words', risk: 'high',
      riskReason: SECRETS.riskReason, followUpOn: null,
    }),
    id: id(30), version: 1, recordedAt: at('2026-06-01T11:00:00Z'), versions: [], done: [], group: null,
  } as unknown as MinorFile['conversations'][number]],
  signs: [{
    ...read(NewSign, { minorId, code: 'nail-studio', observedOn: '2026-06-02', source: 'coa', observedBy: 'Mentor Voorbeeld', quote: SECRETS.quote }),
    id: id(40), recordedAt: at('2026-06-02T11:00:00Z'), version: 1, withdrawnAt: null, withdrawnReason: '', earlier: [],
  } as unknown as MinorFile['signs'][number]],
  departures: [
    {
      id: id(5), minorId, status: 'seen-again', rev: 2, urgencies: ['protected-shelter'], startedAt: at('2026-03-01T20:00:00Z'), startedBy: 'M. Voorbeeld',
      started: read(NewDeparture, { minorId, lastSeenAt: '2026-03-01T19:00:00Z', lastSeenWhere: SECRETS.lastSeenWhere, lastSeenBy: 'Nachtdienst COA' }),
      events: [departureEvent('2026-03-01T21:10:00Z', 'see-again', { seenAt: '2026-03-01T21:00:00Z', where: SECRETS.lastSeenWhere, by: 'Nachtdienst COA' })],
    },
    {
      id: departureId, minorId, status: 'known-destination', rev: 5, urgencies: [], startedAt: at('2026-09-11T20:00:00Z'), startedBy: 'M. Voorbeeld',
      started: read(NewDeparture, { minorId, lastSeenAt: '2026-09-11T19:40:00Z', lastSeenWhere: 'Kleine wooneenheid Assen', lastSeenBy: 'Mentor COA', companions: 'een vriendin' }),
      events: [
        departureEvent('2026-09-12T07:20:00Z', 'report-missing', { reportedAt: '2026-09-12T07:15:00Z', reportedBy: 'COA Assen', channel: 'institution-form', policeNumber: '2026-0000117' }),
        departureEvent('2026-09-20T10:00:00Z', 'note-evidence', { kind: 'no-in-house-check', from: '2026-09-12', to: '2026-09-19', notedBy: 'COA Assen' }),
        departureEvent('2026-09-20T11:00:00Z', 'confirm-unknown', { avimNoticeOn: '2026-09-20', coaDepartureOn: '2026-09-11', nidosDepartureOn: '2026-09-12', reasonDatesDiffer: 'Nidos telt vanaf de melding.' }),
        departureEvent('2026-09-21T14:05:00Z', 'claim-destination', destination),
        departureEvent('2026-10-07T12:30:00Z', 'confirm-known', {}),
      ],
    },
  ] as unknown as MinorFile['departures'],
  transfers: [{
    id: transferId, minorId, departureId, status: 'guardianship-ended', rev: 20, destination, startedAt: at('2026-09-21T14:05:00Z'), startedBy: 'M. Voorbeeld',
    events: [
      ...safetyPointCodes.map((point) => transferEvent('2026-10-06T12:00:00Z', 'answer-check', {
        point, answer: 'yes', evidence: evidence[point] ?? 'Brief van het Jugendamt Leipzig van 1 oktober 2026', checkedOn: '2026-10-01',
        identity: point === 'host-identity-proved' ? { how: 'told-by-authority', by: 'Jugendamt Leipzig' } : null,
      })),
      transferEvent('2026-10-07T12:00:00Z', 'approve', { reviewer: 'S. Bakker', role: 'gedragswetenschapper', verdict: 'suitable', ownWords: 'Ik heb het bewijs zelf gezien. De jongere spreekt vrij en noemt uit zichzelf wat zij nodig heeft.' }),
      transferEvent('2026-10-08T12:00:00Z', 'choose-route', { route: 'placement-abroad' }),
      ...documentsFor('placement-abroad', 'DE', routeRulesOn(plainDate('2026-10-08'))).map((document) => transferEvent('2026-10-12T12:00:00Z', 'note-document', { document, state: 'present', on: '2026-10-12', note: document === 'child-report' ? 'Opgemaakt door Nidos' : '' })),
      transferEvent('2026-10-20T12:00:00Z', 'request', { authority: 'Centrale autoriteit', reference: 'CA-2026-0000', requestedOn: '2026-10-20' }),
      transferEvent('2026-11-18T09:00:00Z', 'record-order', { court: 'Rechtbank Noord-Nederland', number: 'C/00/000001', decidedOn: '2026-11-17', sentOn: '2026-11-18', enforceableAtOnce: true }),
      transferEvent('2026-11-19T12:00:00Z', 'hand-over', { receivedBy: 'K. Lindner', organisation: 'Jugendamt Leipzig', startsOn: '2026-11-19', handedOver: 'Dossier, exemplaar 2\nSchoolrapport' }),
      transferEvent('2026-11-19T13:00:00Z', 'end-guardianship', { endsOn: '2026-11-19' }),
    ],
  } as unknown as MinorFile['transfers'][number]],
  notices: [{
    id: id(50), minorId, departureId, recipientId: id(51), kind: 'known-destination', sealedAt: at('2026-10-07T12:40:00Z'), sealedBy: 'M. Voorbeeld', packageId: id(52), counter: 1, manifestSha256: '0'.repeat(64),
    fileName: 'K7Q2-9XMD.p7m', fileSha256: '0'.repeat(64), receiptCode: SECRETS.receiptCode, payload: null,
    events: [
      { move: 'send', body: { at: at('2026-10-07T12:50:00Z'), by: 'M. Voorbeeld', way: 'portal' } },
      { move: 'acknowledge', body: { at: at('2026-10-09T08:10:00Z'), by: 'AVIM Noord-Nederland', proof: 'code', code: SECRETS.receiptCode } },
      { move: 'note-number', body: { at: at('2026-10-09T08:10:00Z'), by: 'AVIM Noord-Nederland', number: '2026-0000117' } },
      { move: 'close', body: { at: at('2026-10-09T08:10:00Z'), by: 'AVIM Noord-Nederland' } },
    ].map((event, place) => ({ ...event, seq: place + 1, notedAt: at('2026-10-09T08:20:00Z'), notedBy: 'M. Voorbeeld' })),
  } as unknown as MinorFile['notices'][number]],
};

/** The facts that go with the files above. */
export const factsForTests = {
  guardian: { name: 'M. Voorbeeld', organisation: 'Nidos, regio Voorbeeld', phone: '000 555 00 00' }, receiver: 'Jugendamt Leipzig, Amtsvormundschaft', now: at('2026-11-24T14:20:00Z'), copy: 2, profile: 'guardian-abroad', answers: null,
} as const;

/** An answer to every question of a file: as a guardian would leave it when nothing more is known. */
export function answersFor(file: MinorFile, profile: RecipientProfile = 'guardian-abroad', text = 'De voogd vraagt dit na.'): GapAnswers {
  const questions = questionsFor(file, paperWords('nl'), { ...factsForTests, profile, answers: null });
  return {
    id: id(90) as GapAnswersId, minorId: file.minor.id, profile, version: 3, settledAt: at('2026-11-23T10:00:00Z'), settledBy: 'M. Voorbeeld',
    answers: questions.map(({ key, kinds }) => ({ key, kind: kinds.includes('not-known') ? 'not-known' : 'stays-open', text })),
  };
}
