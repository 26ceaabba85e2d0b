import { asc, desc, eq, max } from 'drizzle-orm';
import type { DossierRecord } from '#domain/dossiers/dossier-record';
import type { NoticeRecord } from '#domain/notices/notice';
import type { RecipientRecord } from '#domain/notices/recipient';
import type { MinorId, NoticeId, RecipientId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { dossiers, notices, recipients } from '../schema/notices';

const recipientOf = ({ id, rev, fingerprint, importedAt, verification, body }: typeof recipients.$inferSelect): RecipientRecord => ({ ...body, id, rev, fingerprint, importedAt, verification });

/** The register of recipients, in the order of import. */
export const listRecipients = (read: ReadableDb): readonly RecipientRecord[] => read.select().from(recipients).orderBy(asc(recipients.id)).all().map(recipientOf);

/** One recipient with its certificate (DER); nothing when the id is unknown. */
export function findRecipient(read: ReadableDb, id: RecipientId): { readonly recipient: RecipientRecord; readonly certificate: Uint8Array } | undefined {
  const row = read.select().from(recipients).where(eq(recipients.id, id)).get();
  return row && { recipient: recipientOf(row), certificate: row.certificate };
}

/** Is this certificate in the register already? `fingerprint` is SHA-256 in hex. */
export const hasRecipient = (read: ReadableDb, fingerprint: string): boolean =>
  read.select({ id: recipients.id }).from(recipients).where(eq(recipients.fingerprint, fingerprint)).get() !== undefined;

function noticeOf({ body, ...row }: typeof notices.$inferSelect): NoticeRecord {
  return { ...row, ...body };
}

/** One notice; nothing when the id is unknown. */
export function findNotice(read: ReadableDb, id: NoticeId): NoticeRecord | undefined {
  const row = read.select().from(notices).where(eq(notices.id, id)).get();
  return row && noticeOf(row);
}

/** Notices about one youth, oldest first. */
export const listNoticesOf = (read: ReadableDb, minorId: MinorId): readonly NoticeRecord[] =>
  read.select().from(notices).where(eq(notices.minorId, minorId)).orderBy(asc(notices.sealedAt)).all().map(noticeOf);

/** Every notice, newest first. */
export const listNotices = (read: ReadableDb): readonly NoticeRecord[] => read.select().from(notices).orderBy(desc(notices.sealedAt)).all().map(noticeOf);

/** The last notice sealed for a recipient: the next one names its counter and manifest. */
export const findLastNoticeFor = (read: ReadableDb, recipientId: RecipientId): { readonly counter: number; readonly manifestSha256: string } | undefined =>
  read.select({ counter: notices.counter, manifestSha256: notices.manifestSha256 }).from(notices).where(eq(notices.recipientId, recipientId)).orderBy(desc(notices.counter)).limit(1).get();

/** Dossiers of one youth that came out, oldest first. */
export function listDossiersOf(read: ReadableDb, minorId: MinorId): readonly DossierRecord[] {
  const rows = read.select().from(dossiers).where(eq(dossiers.minorId, minorId)).orderBy(asc(dossiers.printedAt)).all();
  return rows.map(({ id, copy, printedAt, body }): DossierRecord => ({ ...body, id, minorId, copy, printedAt }));
}

/** The number of the last copy of a youth's dossier; 0 when none came out. */
export const lastDossierCopy = (read: ReadableDb, minorId: MinorId): number =>
  read.select({ copy: max(dossiers.copy) }).from(dossiers).where(eq(dossiers.minorId, minorId)).get()?.copy ?? 0;
