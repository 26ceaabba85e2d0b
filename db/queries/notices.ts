import { asc, desc, eq } from 'drizzle-orm';
import type { NoticeRecord } from '#domain/notices/notice';
import type { MinorId, NoticeId, RecipientId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { notices } from '../schema/notices';

function noticeOf({ body, ...row }: typeof notices.$inferSelect): NoticeRecord {
  return { ...row, ...body, addressReason: body.addressReason ?? null };
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

/** Every notice that was sealed for a recipient, in that order. */
export const listNoticesFor = (read: ReadableDb, recipientId: RecipientId): readonly NoticeRecord[] =>
  read.select().from(notices).where(eq(notices.recipientId, recipientId)).orderBy(asc(notices.counter)).all().map(noticeOf);

/** The last notice sealed for a recipient: the next one names its counter and manifest. */
export const findLastNoticeFor = (read: ReadableDb, recipientId: RecipientId): { readonly counter: number; readonly manifestSha256: string } | undefined =>
  read.select({ counter: notices.counter, manifestSha256: notices.manifestSha256 }).from(notices).where(eq(notices.recipientId, recipientId)).orderBy(desc(notices.counter)).limit(1).get();
