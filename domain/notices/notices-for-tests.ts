import { fullFile } from '../dossiers/file-for-tests';
import type { DepartureEvent, DepartureRecord } from '../departures/departure-record';
import { NewDeparture } from '../departures/departure';
import type { MinorFile } from '../minors/minor-file';
import type { DepartureId, NoticeId, RecipientId, SignId } from '../shared/ids';
import { instant } from '../shared/instant';
import { plainDate } from '../shared/plain-date';
import type { NoticeChoice, NoticeRecord } from './notice';
import type { NoticeKind } from './notice-kinds';
import type { NoticeSource } from './notice-source';

export const now = instant('2026-11-24T14:20:00Z');
const { minor } = fullFile;
const known = fullFile.departures[1]!;
export const departureId = known.id;
export const recipientId = fullFile.notices[0]!.recipientId;
export const signId = fullFile.signs[0]!.id;

const started = NewDeparture.parse({
  minorId: minor.id, lastSeenAt: '2026-11-20T18:10:00Z', lastSeenWhere: 'Bushalte Voorbeeldplein', lastSeenBy: 'Mentor Verzonnen', clothing: 'Rode jas', luggage: 'Zwarte rugzak', phone: '000 555 03 01',
  companions: 'Een oudere jongen', likelyDestination: 'Lyon', medical: false, danger: false, alreadyChecked: 'Kamer is leeg.',
});
type Told = Partial<Pick<DepartureRecord, 'status' | 'urgencies'>> & { readonly events?: readonly object[] };
const at = instant('2026-11-20T20:00:00Z');
const withMoment = (event: object): DepartureEvent => ({ at, by: 'M. Voorbeeld', ...event }) as unknown as DepartureEvent;
export const reported = { move: 'report-missing', body: { reportedAt: at, policeNumber: '2026-0000999' } };

/** A departure of the invented youth, as far as told. */
export const away = ({ status = 'missing-reported', urgencies = [], events = [reported] }: Told = {}): DepartureRecord => ({
  id: departureId, minorId: minor.id, status, rev: 1, started, startedAt: at, startedBy: 'M. Voorbeeld', urgencies, events: events.map(withMoment),
});

const checkedNow = (transfer: MinorFile['transfers'][number]): MinorFile['transfers'][number] =>
  ({ ...transfer, events: transfer.events.map((event) => (event.move === 'answer-check' ? { ...event, body: { ...event.body, checkedOn: plainDate('2026-11-20') } } : event)) });

/** The youth of the dossiers with a description, a sign about which something can be reported, and a safety check of this week. */
export const file: MinorFile = {
  ...fullFile,
  minor: { ...minor, description: { height: 168, build: 'slim', hair: 'Kort zwart', eyes: 'Bruin', marks: 'Litteken boven het oog', notedOn: null } },
  transfers: fullFile.transfers.map(checkedNow),
  assessments: [{ id: 'a', decision: 'real-suspicion', decidedAt: instant('2026-11-19T10:00:00Z') } as unknown as MinorFile['assessments'][number]],
};

export const sealed = (kind: NoticeKind, over: Partial<NoticeRecord> = {}): NoticeRecord => ({
  ...fullFile.notices[0]!, kind, departureId: departureId as DepartureId | null, packageId: '01900000-0000-7000-8000-000000000052', manifestSha256: 'ab'.repeat(32), ...over,
});

export const source = (over: Partial<NoticeSource> = {}): NoticeSource => ({
  file, departure: away(), transfer: null, corrects: null, photo: null, attachments: [], sender: { name: 'M. Voorbeeld', organisation: 'Nidos', phone: '000 555 00 00' }, now, ...over,
});

const chosen = { recipientId: recipientId as RecipientId, legalGround: 'public-task', shortSeen: [] as NoticeChoice['shortSeen'], attachments: [] as NoticeChoice['attachments'] } as const;
export const choices: { readonly [Kind in NoticeKind]: Extract<NoticeChoice, { kind: Kind }> } = {
  missing: { ...chosen, kind: 'missing', purpose: 'find-youth', departureId, withPhoto: false },
  found: { ...chosen, kind: 'found', purpose: 'close-investigation', departureId },
  'known-destination': { ...chosen, kind: 'known-destination', purpose: 'close-investigation', departureId, confirmedBy: 'Jeugddienst Voorbeeld', notMissingBecause: '', addressReason: '' },
  correction: { ...chosen, kind: 'correction', purpose: 'reopen-investigation', noticeId: fullFile.notices[0]!.id as NoticeId, wrong: 'De tante woont daar niet.', now: 'De jongere is weer vermist.' },
  'trafficking-signals': { ...chosen, kind: 'trafficking-signals', purpose: 'judge-signals', minorId: minor.id, signs: [{ signId: signId as SignId, what: 'Zij noemde een nagelstudio.' }] },
};
export { known };
