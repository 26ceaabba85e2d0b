import { and, eq, isNull } from 'drizzle-orm';
import type { Stamp } from '#domain/journal/stamp';
import type { DossierRecord } from '#domain/dossiers/dossier-record';
import type { NoticeRecord } from '#domain/notices/notice';
import type { RecipientRecord } from '#domain/notices/recipient';
import type { TransferHappening, TransferRecord } from '#domain/transfers/transfer-record';
import type { WritableDb } from '../open/handles';
import { dossiers, notices, recipients } from '../schema/notices';
import { ChangedMeanwhile, commit } from './commit';
import { appendJournal } from './journal';
import { addTransferEvent, transferAct } from './transfers';

/** Adds a recipient with its certificate (DER) to the register, not yet verified. */
export function importRecipient(write: WritableDb, who: Stamp, recipient: RecipientRecord, certificate: Uint8Array): void {
  const { id, rev, fingerprint, importedAt, verification, ...body } = recipient;
  commit(write, { ...who, action: 'recipient.imported', object: { type: 'recipient', id }, details: { fingerprint } }, (tx) => {
    tx.insert(recipients).values({ id, rev, fingerprint, certificate: Buffer.from(certificate), importedAt, verification, body }).run();
  });
}

/** Marks a recipient as checked by telephone. Throws ChangedMeanwhile when it is no longer as it was seen. */
export function verifyRecipient(write: WritableDb, who: Stamp, seen: RecipientRecord, verification: NonNullable<RecipientRecord['verification']>): void {
  commit(write, { ...who, action: 'recipient.verified', object: { type: 'recipient', id: seen.id }, details: { fingerprint: seen.fingerprint } }, (tx) => {
    const { changes } = tx.update(recipients).set({ verification, rev: seen.rev + 1 }).where(and(eq(recipients.id, seen.id), eq(recipients.rev, seen.rev))).run();
    if (changes === 0) throw new ChangedMeanwhile('recipient');
  });
}

/** Keeps a sealed notice. */
export function keepNotice(write: WritableDb, who: Stamp, notice: NoticeRecord, recipientFingerprint: string): void {
  const { id, minorId, departureId, recipientId, packageId, counter, manifestSha256, sealedAt, confirmation, ...body } = notice;
  const details = { kind: notice.kind, package: packageId, manifest: manifestSha256, recipient: recipientFingerprint };
  commit(write, { ...who, action: 'notice.sealed', object: { type: 'notice', id }, minorId, purpose: notice.payload.legalGround, details }, (tx) => {
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

/** Keeps a dossier that came out. */
export function keepDossier(write: WritableDb, who: Stamp, dossier: DossierRecord): void {
  const { id, minorId, copy, printedAt, ...body } = dossier;
  commit(write, { ...who, action: 'dossier.printed', object: { type: 'dossier', id }, minorId, details: { copy, pages: body.pages, sha256: body.fileSha256 } }, (tx) => {
    tx.insert(dossiers).values({ id, minorId, copy, printedAt, body }).run();
  });
}
