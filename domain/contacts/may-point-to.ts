import { refusal, type Permission } from '../shared/refusal';
import type { ContactId } from '../shared/ids';
import { stands, type Contact } from './contact';

/** May a claim about a destination point to this contact as the host? To somebody around this youth who still counts, or to nobody. */
export const mayPointTo = (contacts: readonly Pick<Contact, 'id' | 'owner' | 'ended'>[], id: ContactId | null): Permission =>
  (id === null || contacts.some((contact) => contact.id === id && contact.owner === 'other' && stands(contact)) ? [] : [refusal('contact-of-other-youth')]);
