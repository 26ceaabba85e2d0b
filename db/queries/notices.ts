import { asc, desc, eq } from 'drizzle-orm';
import type { NoticeRecord } from '#domain/notices/notice';
import type { NoticeEvent } from '#domain/notices/notice-history';
import type { MinorId, NoticeId, RecipientId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { noticeEvents, noticeReceipts, notices } from '../schema/notices';

type Row = typeof notices.$inferSelect;
type EventRow = typeof noticeEvents.$inferSelect;

const eventOf = ({ noticeId: _noticeId, ...event }: EventRow): NoticeEvent => event as NoticeEvent;

const noticeOf = ({ body, ...row }: Row, events: readonly NoticeEvent[]): NoticeRecord => ({ ...row, ...body, addressReason: body.addressReason ?? null, events });

function withEvents(read: ReadableDb, row: Row): NoticeRecord {
  return noticeOf(row, read.select().from(noticeEvents).where(eq(noticeEvents.noticeId, row.id)).orderBy(asc(noticeEvents.seq)).all().map(eventOf));
}

/** One notice; nothing when the id is unknown. */
export function findNotice(read: ReadableDb, id: NoticeId): NoticeRecord | undefined {
  const row = read.select().from(notices).where(eq(notices.id, id)).get();
  return row && withEvents(read, row);
}

/** The notice that went out as this package; nothing when no package of this vault has that id. */
export function findNoticeOfPackage(read: ReadableDb, packageId: string): NoticeRecord | undefined {
  const row = read.select().from(notices).where(eq(notices.packageId, packageId)).get();
  return row && withEvents(read, row);
}

/** Notices about one youth, oldest first. */
export const listNoticesOf = (read: ReadableDb, minorId: MinorId): readonly NoticeRecord[] =>
  read.select().from(notices).where(eq(notices.minorId, minorId)).orderBy(asc(notices.sealedAt)).all().map((row) => withEvents(read, row));

function byNotice(rows: readonly EventRow[]): ReadonlyMap<NoticeId, readonly NoticeEvent[]> {
  const found = new Map<NoticeId, NoticeEvent[]>();
  for (const row of rows) found.set(row.noticeId, [...(found.get(row.noticeId) ?? []), eventOf(row)]);
  return found;
}

/** Every notice, newest first. */
export function listNotices(read: ReadableDb): readonly NoticeRecord[] {
  const events = byNotice(read.select().from(noticeEvents).orderBy(asc(noticeEvents.noticeId), asc(noticeEvents.seq)).all());
  return read.select().from(notices).orderBy(desc(notices.sealedAt)).all().map((row) => noticeOf(row, events.get(row.id) ?? []));
}

/** Every notice that was sealed for a recipient, in that order. */
export const listNoticesFor = (read: ReadableDb, recipientId: RecipientId): readonly NoticeRecord[] =>
  read.select().from(notices).where(eq(notices.recipientId, recipientId)).orderBy(asc(notices.counter)).all().map((row) => withEvents(read, row));

/** The last notice sealed for a recipient: the next one names its counter and manifest. */
export const findLastNoticeFor = (read: ReadableDb, recipientId: RecipientId): { readonly counter: number; readonly manifestSha256: string } | undefined =>
  read.select({ counter: notices.counter, manifestSha256: notices.manifestSha256 }).from(notices).where(eq(notices.recipientId, recipientId)).orderBy(desc(notices.counter)).limit(1).get();

/** Was this very receipt taken before? `sha256` is of the file, in hex. */
export const hasReceipt = (read: ReadableDb, sha256: string): boolean =>
  read.select({ sha256: noticeReceipts.sha256 }).from(noticeReceipts).where(eq(noticeReceipts.sha256, sha256)).get() !== undefined;
