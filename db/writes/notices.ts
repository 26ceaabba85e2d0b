import { and, eq, isNull } from 'drizzle-orm';
import type { Stamp } from '#domain/journal/stamp';
import type { DepartureRecord } from '#domain/departures/departure-record';
import type { NoticeRecord } from '#domain/notices/notice';
import { legalGroundOf } from '#domain/notices/payload-1';
import type { RecipientRecord } from '#domain/recipients/recipient';
import type { RevocationKnowledge } from '#domain/recipients/recipient-status';
import type { TransferHappening, TransferRecord } from '#domain/transfers/transfer-record';
import type { WritableDb } from '../open/handles';
import { notices } from '../schema/notices';
import { ChangedMeanwhile, commit } from './commit';
import { expectDeparture } from './departures';
import { appendJournal } from './journal';
import { expectRecipient } from './recipients';
import { addTransferEvent, transferAct } from './transfers';

/** For whom a notice was sealed, what was known of revocation then, and what the guardian saw of recipient and departure. */
export interface SealedFor {
  readonly fingerprint: string;
  readonly revocation: RevocationKnowledge;
  readonly recipient: Pick<RecipientRecord, 'id' | 'rev'>;
  readonly departure: Pick<DepartureRecord, 'id' | 'rev'> | null;
}

/** Keeps a sealed notice. Throws ChangedMeanwhile when its recipient or its departure is no longer as the guardian saw it. */
export function keepNotice(write: WritableDb, who: Stamp, notice: NoticeRecord, recipient: SealedFor): void {
  const { id, minorId, departureId, recipientId, packageId, counter, manifestSha256, sealedAt, confirmation, ...body } = notice;
  // The reason itself is about a person and stays in the record; that the address was let go is the journal's to say.
  const details = { kind: notice.kind, package: packageId, manifest: manifestSha256, recipient: recipient.fingerprint, revocation: recipient.revocation, ...(notice.addressReason !== null && { addressLetGo: true }) };
  commit(write, { ...who, action: 'notice.sealed', object: { type: 'notice', id }, minorId, purpose: legalGroundOf(notice.payload), details }, (tx) => {
    expectRecipient(tx, recipient.recipient);
    if (recipient.departure) expectDeparture(tx, recipient.departure);
    tx.insert(notices).values({ id, minorId, departureId, recipientId, packageId, counter, manifestSha256, sealedAt, confirmation, body }).run();
  });
}

/** A step that the confirmation also is for the transfer. */
export interface TransferStep {
  readonly seen: TransferRecord;
  readonly happening: TransferHappening;
  readonly status: TransferRecord['status'];
}

/** Records what the police answered, and with it the step of the transfer if there is one. */
export function confirmNotice(write: WritableDb, who: Stamp, by: string, notice: NoticeRecord, confirmation: NonNullable<NoticeRecord['confirmation']>, step: TransferStep | null): void {
  const act = { ...who, action: 'notice.confirmed' as const, object: { type: 'notice', id: notice.id }, minorId: notice.minorId, details: { closed: confirmation.investigationClosed } };
  commit(write, act, (tx) => {
    const { changes } = tx.update(notices).set({ confirmation }).where(and(eq(notices.id, notice.id), isNull(notices.confirmation))).run();
    if (changes === 0) throw new ChangedMeanwhile('notice');
    if (!step) return;
    addTransferEvent(tx, who, by, step.seen, step.happening, step.status);
    appendJournal(tx, transferAct(who, step.seen, step.happening, step.status));
  });
}
