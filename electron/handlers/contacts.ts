import { mayCorrectContact, mayEndContact, mayRecordContact } from '#domain/contacts/may-record';
import type { ContactId } from '#domain/shared/ids';
import { findContact } from '#db/queries/contacts';
import { addContact, correctContact, endContact } from '#db/writes/contacts';
import { fileOf, freshId } from './desk';
import type { HandlersOf } from './handler';
import { allow, found } from './refused';

export const contacts: HandlersOf<'contacts'> = {
  'contacts.add': (desk, input) => {
    fileOf(desk, input.minorId);
    allow(mayRecordContact(input, desk.today));
    const id = freshId<ContactId>(desk);
    addContact(desk.vault.write, desk.stamp, desk.settings.guardian.name, id, input);
    return { id };
  },
  'contacts.correct': (desk, { contactId, rev, reason, contact }) => {
    allow(mayCorrectContact(found(findContact(desk.vault.read, contactId), 'contact'), contact, desk.today));
    correctContact(desk.vault.write, desk.stamp, desk.settings.guardian.name, contactId, rev, contact, reason);
    return {};
  },
  'contacts.end': (desk, { contactId, rev, ending, reason }) => {
    const contact = found(findContact(desk.vault.read, contactId), 'contact');
    allow(mayEndContact(contact));
    endContact(desk.vault.write, desk.stamp, desk.settings.guardian.name, contact, rev, ending, reason);
    return {};
  },
};
