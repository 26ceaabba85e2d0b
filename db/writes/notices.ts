import { eq, max } from 'drizzle-orm';
import type { JournalAction } from '#domain/journal/actions';
import type { JournalDetail } from '#domain/journal/entry';
import type { Stamp } from '#domain/journal/stamp';
import type { DepartureRecord } from '#domain/departures/departure-record';
import type { NoticeRecord } from '#domain/notices/notice';
import type { NoticeHappening } from '#domain/notices/notice-history';
import { legalGroundOf } from '#domain/notices/kept-payload';
import type { RecipientRecord } from '#domain/recipients/recipient';
import type { RevocationKnowledge } from '#domain/recipients/recipient-status';
import type { Tx, WritableDb } from '../open/handles';
import { noticeEvents, noticeReceipts, notices } from '../schema/notices';
import { expectAttachment } from './attachments';
import { ChangedMeanwhile, commit } from './commit';
import { expectDeparture } from './departures';
import { expectRecipient } from './recipients';
import { alsoMoveTransfer, type TransferStep } from './transfers';

/** For whom a notice was sealed, what was known of revocation then, and what the guardian saw of recipient and departure. */
export interface SealedFor {
  readonly fingerprint: string;
  readonly revocation: RevocationKnowledge;
  /** Of how many short values that might have to stay the guardian said to have looked. */
  readonly shortSeen: number;
  readonly recipient: Pick<RecipientRecord, 'id' | 'rev'>;
  readonly departure: Pick<DepartureRecord, 'id' | 'rev'> | null;
}

const numbered = (entries: readonly (readonly [name: string, value: string | number])[], place: number) => entries.map(([name, value]) => [`${name}${place + 1}`, value] as const);

const partsOf = ({ files }: Pick<NoticeRecord, 'files'>): Readonly<Record<string, string | number>> =>
  Object.fromEntries(files.flatMap(({ fileName, bytes, sha256 }, place) => numbered([['file', fileName], ['bytes', bytes ?? 0], ['sha', sha256]], place)));

// Which version went, and the hash of what left; why is the record's to say.
const alongOf = ({ attachments }: Pick<NoticeRecord, 'attachments'>): Readonly<Record<string, string | number>> =>
  Object.fromEntries(attachments.flatMap(({ attachmentId, rev, sha256 }, place) => numbered([['attachment', attachmentId], ['attachmentRev', rev], ['attachmentSha', sha256]], place)));

/** Keeps a sealed notice. Throws ChangedMeanwhile when its recipient, its departure or an attachment is no longer as the guardian saw it. */
export function keepNotice(write: WritableDb, who: Stamp, notice: Omit<NoticeRecord, 'events'>, recipient: SealedFor): void {
  const { id, minorId, departureId, recipientId, packageId, counter, manifestSha256, sealedAt, ...body } = notice;
  // The reason itself is about a person and stays in the record; that the address was let go is the journal's to say.
  const details = { kind: notice.kind, package: packageId, manifest: manifestSha256, recipient: recipient.fingerprint, revocation: recipient.revocation, ...(notice.addressReason !== null && { addressLetGo: true }), ...(recipient.shortSeen > 0 && { shortSeen: recipient.shortSeen }), ...partsOf(notice), ...alongOf(notice) };
  commit(write, { ...who, action: 'notice.sealed', object: { type: 'notice', id }, minorId, purpose: legalGroundOf(notice.payload), details }, (tx) => {
    expectRecipient(tx, recipient.recipient);
    if (recipient.departure) expectDeparture(tx, recipient.departure);
    for (const { attachmentId, rev } of notice.attachments) expectAttachment(tx, attachmentId, rev);
    tx.insert(notices).values({ id, minorId, departureId, recipientId, packageId, counter, manifestSha256, sealedAt, body }).run();
  });
}

type FollowedUp = Pick<NoticeRecord, 'id' | 'minorId' | 'events'>;
type Happenings = readonly [NoticeHappening, ...NoticeHappening[]];

const actionOf = {
  send: 'notice.sent',
  'keep-back': 'notice.kept-back',
  acknowledge: 'notice.confirmed',
  'note-number': 'notice.confirmed',
  close: 'notice.confirmed',
  'take-back': 'notice.taken-back',
} as const satisfies Record<NoticeHappening['move'], JournalAction>;

function detailsOf(happenings: Happenings): Readonly<Record<string, JournalDetail>> {
  const [{ move, body }] = happenings;
  if (move === 'send') return { way: body.way };
  if (move === 'keep-back' || move === 'take-back') return {};
  const acknowledged = happenings.find((one) => one.move === 'acknowledge');
  return { ...(acknowledged && { proof: acknowledged.body.proof }), numbered: happenings.some((one) => one.move === 'note-number'), closed: happenings.some((one) => one.move === 'close') };
}

function addEvents(tx: Tx, who: Stamp, by: string, { id, events }: FollowedUp, happenings: Happenings): void {
  const seen = events.at(-1)?.seq ?? 0;
  const now = tx.select({ seq: max(noticeEvents.seq) }).from(noticeEvents).where(eq(noticeEvents.noticeId, id)).get();
  if ((now?.seq ?? 0) !== seen) throw new ChangedMeanwhile('notice');
  tx.insert(noticeEvents).values(happenings.map(({ move, body }, place) => ({ noticeId: id, seq: seen + 1 + place, notedAt: who.at, notedBy: by, move, body }))).run();
}

/** Notes what happened to a sealed notice, and with it the step of the transfer if there is one. Throws ChangedMeanwhile when it is no longer as the guardian saw it. */
export function followUpNotice(write: WritableDb, who: Stamp, by: string, notice: FollowedUp, happenings: Happenings, step: TransferStep | null = null): void {
  const act = { ...who, action: actionOf[happenings[0].move], object: { type: 'notice', id: notice.id }, minorId: notice.minorId, details: detailsOf(happenings) };
  commit(write, act, (tx) => {
    addEvents(tx, who, by, notice, happenings);
    if (step) alsoMoveTransfer(tx, who, by, step);
  });
}

/** A receipt that was checked: the file letter for letter, and its SHA-256 in hex. */
export interface CheckedReceipt {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Keeps a signed receipt with the acknowledgement it is. */
export function keepReceipt(write: WritableDb, who: Stamp, by: string, notice: FollowedUp, { bytes, sha256 }: CheckedReceipt, happening: NoticeHappening): void {
  commit(write, { ...who, action: 'notice.receipt-taken', object: { type: 'notice', id: notice.id }, minorId: notice.minorId, details: { receipt: sha256 } }, (tx) => {
    addEvents(tx, who, by, notice, [happening]);
    tx.insert(noticeReceipts).values({ sha256, noticeId: notice.id, takenAt: who.at, bytes: Buffer.from(bytes) }).run();
  });
}

/** An answer was refused: a code or a receipt that does not fit. `problem` is the code of the refusal. */
export const noteAnswerRefused = (write: WritableDb, who: Stamp, { id, minorId }: Pick<NoticeRecord, 'id' | 'minorId'>, problem: string): void =>
  commit(write, { ...who, action: 'notice.answer-refused', object: { type: 'notice', id }, minorId, outcome: 'refused', details: { problem } }, () => undefined);
