import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { RecipientRecord } from '#domain/recipients/recipient';
import type { RecipientId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';

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
