import { asc, eq } from 'drizzle-orm';
import { contactOf, type Contact, type ContactVersion } from '#domain/contacts/contact';
import type { ContactId, MinorId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { contactVersions } from '../schema/contacts';

const versionOf = ({ rev, recordedAt, recordedBy, happened, reason, body }: typeof contactVersions.$inferSelect): ContactVersion => ({ rev, at: recordedAt, by: recordedBy, happened, reason, contact: body });

/** One contact with every version; nothing when the id is unknown. */
export function findContact(read: ReadableDb, id: ContactId): Contact | undefined {
  const rows = read.select().from(contactVersions).where(eq(contactVersions.contactId, id)).orderBy(asc(contactVersions.rev)).all();
  return rows.length === 0 ? undefined : contactOf(id, rows.map(versionOf));
}

/** The contacts of one youth, in the order they were recorded; those that are over too. */
export function listContacts(read: ReadableDb, minorId: MinorId): readonly Contact[] {
  const rows = read.select().from(contactVersions).where(eq(contactVersions.minorId, minorId)).orderBy(asc(contactVersions.contactId), asc(contactVersions.rev)).all();
  return [...new Set(rows.map((row) => row.contactId))].map((id) => contactOf(id, rows.filter((row) => row.contactId === id).map(versionOf)));
}
