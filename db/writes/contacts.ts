import { desc, eq } from 'drizzle-orm';
import type { Contact, ContactEnding, ContactVersion, NewContact } from '#domain/contacts/contact';
import type { Stamp } from '#domain/journal/stamp';
import type { ContactId } from '#domain/shared/ids';
import type { Tx, WritableDb } from '../open/handles';
import { contactVersions } from '../schema/contacts';
import { ChangedMeanwhile, commit } from './commit';

function keepVersion(tx: Tx, id: ContactId, { at, by, contact, ...version }: ContactVersion): void {
  const last = tx.select({ rev: contactVersions.rev }).from(contactVersions).where(eq(contactVersions.contactId, id)).orderBy(desc(contactVersions.rev)).limit(1).get()?.rev ?? 0;
  if (last !== version.rev - 1) throw new ChangedMeanwhile('contact');
  tx.insert(contactVersions).values({ ...version, contactId: id, minorId: contact.minorId, recordedAt: at, recordedBy: by, body: contact }).run();
}

const detailsOf = (contact: NewContact) => ({ owner: contact.owner, role: contact.role });

/** Records somebody around a youth, or the youth's own numbers. `by` is the guardian's name. */
export function addContact(write: WritableDb, who: Stamp, by: string, id: ContactId, contact: NewContact): void {
  commit(write, { ...who, action: 'contact.added', object: { type: 'contact', id }, minorId: contact.minorId, details: detailsOf(contact) }, (tx) => {
    keepVersion(tx, id, { rev: 1, at: who.at, by, happened: 'added', reason: '', contact });
  });
}

/** Puts a new version beside the one the guardian saw. Throws ChangedMeanwhile when that is no longer the last. */
export function correctContact(write: WritableDb, who: Stamp, by: string, id: ContactId, seenRev: number, contact: NewContact, reason: string): void {
  const rev = seenRev + 1;
  commit(write, { ...who, action: 'contact.corrected', object: { type: 'contact', id }, minorId: contact.minorId, details: { ...detailsOf(contact), rev } }, (tx) => {
    keepVersion(tx, id, { rev, at: who.at, by, happened: 'corrected', reason, contact });
  });
}

/** Ends a contact or takes it back, with the reason; it stays readable. Throws ChangedMeanwhile when the version seen is no longer the last. */
export function endContact(write: WritableDb, who: Stamp, by: string, { id, versions }: Contact, seenRev: number, ending: ContactEnding, reason: string): void {
  const { contact } = versions.at(-1)!;
  const rev = seenRev + 1;
  commit(write, { ...who, action: 'contact.ended', object: { type: 'contact', id }, minorId: contact.minorId, details: { ending, rev } }, (tx) => {
    keepVersion(tx, id, { rev, at: who.at, by, happened: ending, reason, contact });
  });
}
