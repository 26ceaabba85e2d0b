import { blob, index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { NoticeRecord } from '#domain/notices/notice';
import type { NoticeHappening } from '#domain/notices/notice-history';
import type { DepartureId, MinorId, NoticeId, RecipientId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import { departures } from './departures';
import { minors } from './minors';
import { recipients } from './recipients';

/** Notices that were sealed. */
export const notices = sqliteTable(
  'notices',
  {
    id: text('id').$type<NoticeId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    departureId: text('departure_id').$type<DepartureId>().references(() => departures.id),
    recipientId: text('recipient_id').$type<RecipientId>().notNull().references(() => recipients.id),
    packageId: text('package_id').notNull().unique(),
    counter: integer('counter').notNull(),
    manifestSha256: text('manifest_sha256').notNull(),
    sealedAt: text('sealed_at').$type<Instant>().notNull(),
    body: text('body', { mode: 'json' }).$type<Pick<NoticeRecord, 'kind' | 'payload' | 'fileName' | 'fileSha256' | 'files' | 'attachments' | 'receiptCode' | 'sealedBy' | 'caseSeed'> & Partial<Pick<NoticeRecord, 'addressReason'>>>().notNull(),
  },
  (table) => [index('notices_by_minor').on(table.minorId, table.sealedAt), index('notices_by_time').on(table.sealedAt), unique().on(table.recipientId, table.counter)],
);

/** What came after a notice was sealed, only added to. */
export const noticeEvents = sqliteTable(
  'notice_events',
  {
    noticeId: text('notice_id').$type<NoticeId>().notNull().references(() => notices.id),
    seq: integer('seq').notNull(),
    notedAt: text('noted_at').$type<Instant>().notNull(),
    notedBy: text('noted_by').notNull(),
    move: text('move').$type<NoticeHappening['move']>().notNull(),
    body: text('body', { mode: 'json' }).$type<NoticeHappening['body']>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.noticeId, table.seq] })],
);

/** Receipts that a receiver signed, as they came in. One for a notice, and each used once. */
export const noticeReceipts = sqliteTable('notice_receipts', {
  sha256: text('sha256').primaryKey().notNull(),
  noticeId: text('notice_id').$type<NoticeId>().notNull().unique().references(() => notices.id),
  takenAt: text('taken_at').$type<Instant>().notNull(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
});
