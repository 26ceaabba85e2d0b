import { index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { NoticeRecord } from '#domain/notices/notice';
import type { DepartureId, MinorId, NoticeId, RecipientId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import { departures } from './departures';
import { minors } from './minors';
import { recipients } from './recipients';

/** Notices that were sealed, and what came back. */
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
    confirmation: text('confirmation', { mode: 'json' }).$type<NoticeRecord['confirmation']>(),
    body: text('body', { mode: 'json' }).$type<Pick<NoticeRecord, 'kind' | 'payload' | 'fileName' | 'fileSha256' | 'receiptCode' | 'sealedBy' | 'caseSeed'> & Partial<Pick<NoticeRecord, 'addressReason'>>>().notNull(),
  },
  (table) => [index('notices_by_minor').on(table.minorId, table.sealedAt), index('notices_by_time').on(table.sealedAt), unique().on(table.recipientId, table.counter)],
);
