import { blob, index, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core';
import type { DossierRecord } from '#domain/dossiers/dossier-record';
import type { NoticeRecord } from '#domain/notices/notice';
import type { RecipientRecord } from '#domain/notices/recipient';
import type { DepartureId, DossierId, MinorId, NoticeId, RecipientId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import { departures } from './departures';
import { minors } from './minors';

/** Bodies that may receive sealed notices, by certificate. */
export const recipients = sqliteTable('recipients', {
  id: text('id').$type<RecipientId>().primaryKey().notNull(),
  rev: integer('rev').notNull(),
  fingerprint: text('fingerprint').notNull().unique(),
  certificate: blob('certificate', { mode: 'buffer' }).notNull(),
  importedAt: text('imported_at').$type<Instant>().notNull(),
  verification: text('verification', { mode: 'json' }).$type<RecipientRecord['verification']>(),
  body: text('body', { mode: 'json' }).$type<Omit<RecipientRecord, 'id' | 'rev' | 'fingerprint' | 'importedAt' | 'verification'>>().notNull(),
});

/** Notices that were sealed, and what came back. */
export const notices = sqliteTable(
  'notices',
  {
    id: text('id').$type<NoticeId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    departureId: text('departure_id').$type<DepartureId>().notNull().references(() => departures.id),
    recipientId: text('recipient_id').$type<RecipientId>().notNull().references(() => recipients.id),
    packageId: text('package_id').notNull().unique(),
    counter: integer('counter').notNull(),
    manifestSha256: text('manifest_sha256').notNull(),
    sealedAt: text('sealed_at').$type<Instant>().notNull(),
    confirmation: text('confirmation', { mode: 'json' }).$type<NoticeRecord['confirmation']>(),
    body: text('body', { mode: 'json' }).$type<Pick<NoticeRecord, 'kind' | 'payload' | 'fileName' | 'fileSha256' | 'receiptCode' | 'sealedBy'>>().notNull(),
  },
  (table) => [index('notices_by_minor').on(table.minorId, table.sealedAt), index('notices_by_time').on(table.sealedAt), unique().on(table.recipientId, table.counter)],
);

/** Dossiers that came out, copy by copy. */
export const dossiers = sqliteTable(
  'dossiers',
  {
    id: text('id').$type<DossierId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    copy: integer('copy').notNull(),
    printedAt: text('printed_at').$type<Instant>().notNull(),
    body: text('body', { mode: 'json' }).$type<Omit<DossierRecord, 'id' | 'minorId' | 'copy' | 'printedAt'>>().notNull(),
  },
  (table) => [index('dossiers_by_minor').on(table.minorId, table.printedAt), unique().on(table.minorId, table.copy)],
);
