import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { ContactVersion, NewContact } from '#domain/contacts/contact';
import type { ContactId, MinorId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import { minors } from './minors';

/** Contacts, version by version, only added to. The last version of a contact stands. */
export const contactVersions = sqliteTable(
  'contact_versions',
  {
    contactId: text('contact_id').$type<ContactId>().notNull(),
    rev: integer('rev').notNull(),
    minorId: text('minor_id').$type<MinorId>().notNull().references(() => minors.id),
    recordedAt: text('recorded_at').$type<Instant>().notNull(),
    recordedBy: text('recorded_by').notNull(),
    happened: text('happened').$type<ContactVersion['happened']>().notNull(),
    reason: text('reason').notNull(),
    body: text('body', { mode: 'json' }).$type<NewContact>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.contactId, table.rev] }), index('contact_versions_by_minor').on(table.minorId, table.contactId, table.rev)],
);
