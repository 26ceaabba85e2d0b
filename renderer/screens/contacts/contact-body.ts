import type { ContactOwner, ContactPlatform, ContactRelation, ContactRole, NewContact } from '#domain/contacts/contact';
import type { MinorId } from '#domain/shared/ids';
import { orMissing } from '../minors/form';

/** A number or account as it is typed. */
export interface WayBody {
  readonly platform: ContactPlatform | '';
  readonly handle: string;
  readonly seenBy: string;
  readonly seenOn: string;
}

/** A contact as it is typed; `reason` is only asked when one is corrected. */
export interface ContactBody {
  readonly owner: ContactOwner;
  readonly name: string;
  readonly relation: ContactRelation | '';
  readonly country: string;
  readonly ways: readonly WayBody[];
  readonly role: ContactRole;
  readonly roleReason: string;
  readonly checked: 'yes' | 'no';
  readonly how: string;
  readonly by: string;
  readonly on: string;
  readonly note: string;
  readonly reason: string;
}

export const emptyWay = (seenBy: string): WayBody => ({ platform: '', handle: '', seenBy, seenOn: '' });

export const emptyContact: ContactBody = {
  owner: 'other', name: '', relation: '', country: 'unknown', ways: [], role: 'unknown', roleReason: '', checked: 'no', how: '', by: '', on: '', note: '', reason: '',
};

/** A recorded contact, ready to be corrected. */
export const bodyOf = ({ owner, name, relation, country, ways, role, roleReason, check, note }: Readonly<NewContact>): ContactBody => ({
  owner, name, relation: relation ?? '', country, ways, role, roleReason, checked: check ? 'yes' : 'no', how: check?.how ?? '', by: check?.by ?? '', on: check?.on ?? '', note, reason: '',
});

/** What was typed, as the record wants it. What is asked only of somebody else is left out of the youth's own numbers. */
export function contactTyped(body: ContactBody, minorId: MinorId): object {
  const ways = body.ways.map((way) => ({ ...way, platform: orMissing(way.platform), seenOn: orMissing(way.seenOn) }));
  if (body.owner === 'youth') return { minorId, owner: 'youth', ways, note: body.note };
  return {
    minorId, owner: body.owner, name: body.name, relation: orMissing(body.relation), country: body.country || 'unknown', ways, role: body.role, roleReason: body.roleReason,
    check: body.checked === 'yes' ? { how: body.how, by: body.by, on: orMissing(body.on) } : null, note: body.note,
  };
}
