import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AddedRecipient, RecipientHappening } from '#domain/recipients/recipient-history';
import type { RecipientId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';

/** Bodies that may receive sealed files, each by one key. */
export const recipients = sqliteTable('recipients', {
  id: text('id').$type<RecipientId>().primaryKey().notNull(),
  fingerprint: text('fingerprint').notNull().unique(),
  /** The certificate in DER, or an age key as it is written, in ASCII. */
  certificate: blob('certificate', { mode: 'buffer' }).notNull(),
  importedAt: text('imported_at').$type<Instant>().notNull(),
  body: text('body', { mode: 'json' }).$type<Pick<AddedRecipient, 'name' | 'profile' | 'key'>>().notNull(),
  /** The certificates above it, from its issuer upwards: DER in base64. */
  chain: text('chain', { mode: 'json' }).$type<readonly string[]>().notNull(),
});

/** What happened to a recipient, only added to. */
export const recipientEvents = sqliteTable(
  'recipient_events',
  {
    recipientId: text('recipient_id').$type<RecipientId>().notNull().references(() => recipients.id),
    seq: integer('seq').notNull(),
    at: text('at').$type<Instant>().notNull(),
    doneBy: text('done_by').notNull(),
    kind: text('kind').$type<RecipientHappening['kind']>().notNull(),
    body: text('body', { mode: 'json' }).$type<RecipientHappening['body']>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.recipientId, table.seq] })],
);
