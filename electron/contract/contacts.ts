import { ContactCorrection, ContactEnd, NewContact } from '#domain/contacts/contact';
import { idSchema, type ContactId } from '#domain/shared/ids';
import { done, made } from './answers';
import { request } from './define';

export const contacts = {
  add: request({ about: 'Records somebody around a minor, or the numbers and accounts of the minor.', needs: 'open', writes: 'record', input: NewContact, output: made(idSchema<ContactId>()) }),
  correct: request({ about: 'Puts a new version of a contact in place of the one seen, with the reason; the one before stays.', needs: 'open', writes: 'record', input: ContactCorrection, output: done }),
  end: request({ about: 'Ends a contact or takes it back, with the reason; it stays readable.', needs: 'open', writes: 'record', input: ContactEnd, output: done }),
};
