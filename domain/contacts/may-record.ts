import { refusal, type Permission } from '../shared/refusal';
import type { PlainDate } from '../shared/plain-date';
import { stands, type Contact, type NewContact } from './contact';

/** May this contact be recorded? What was seen or checked lies in the past. */
export function mayRecordContact(contact: Pick<NewContact, 'ways' | 'check'>, today: PlainDate): Permission {
  const days = [...contact.ways.map((way) => way.seenOn), ...(contact.check ? [contact.check.on] : [])];
  return days.some((day) => day > today) ? [refusal('contact-day-in-the-future')] : [];
}

/**
 * May this version take the place of the contact as it stands? Whose data it is does not change, and turning to or from
 * "suspected" asks for a reason of its own: the old one says why the opposite was so.
 */
export function mayCorrectContact(before: Contact, after: NewContact, today: PlainDate): Permission {
  const turns = (before.role === 'suspected') !== (after.role === 'suspected');
  const unexplained = turns && (after.roleReason === '' || after.roleReason === before.roleReason);
  return [
    ...(stands(before) ? [] : [refusal('contact-already-ended')]),
    ...(before.owner === after.owner && before.minorId === after.minorId ? [] : [refusal('contact-is-of-another')]),
    ...(unexplained ? [refusal('contact-role-needs-reason')] : []),
    ...mayRecordContact(after, today),
  ];
}

/** May this contact be ended or taken back? Once. */
export const mayEndContact = (contact: Pick<Contact, 'ended'>): Permission => (stands(contact) ? [] : [refusal('contact-already-ended')]);
