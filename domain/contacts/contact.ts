import { z } from 'zod';
import { CountrySchema } from '../fields/countries';
import { choice, day, line, optionalLine, optionalProse, prose } from '../fields/kinds';
import { idSchema, type ContactId, type MinorId } from '../shared/ids';
import type { Instant } from '../shared/instant';

/** Whose data it is: the youth's own numbers and accounts, or those of somebody around the youth. */
export const contactOwners = ['youth', 'other'] as const;
export type ContactOwner = (typeof contactOwners)[number];

/** What somebody is to the youth. */
export const contactRelations = [
  'parent', 'sibling', 'grandparent', 'aunt-or-uncle', 'other-family', 'partner', 'friend', 'fellow-traveller', 'acquaintance', 'employer', 'professional', 'other', 'unknown',
] as const;
export type ContactRelation = (typeof contactRelations)[number];

/** What the guardian holds of a contact now. It is the guardian's view, with a reason where it accuses; it proves nothing. */
export const contactRoles = ['safe', 'unknown', 'suspected'] as const;
export type ContactRole = (typeof contactRoles)[number];

/** Ways in which somebody can be reached: a telephone number, a mail address, or an account on a platform. */
export const contactPlatforms = [
  'phone', 'whatsapp', 'facebook', 'instagram', 'snapchat', 'tiktok', 'telegram', 'signal', 'viber', 'zalo', 'imo', 'email', 'game', 'other',
] as const;
export type ContactPlatform = (typeof contactPlatforms)[number];

/** A number or account as it was seen, by whom and when: an account that changes hands leaves its day behind. */
export const ContactWay = z.strictObject({ platform: choice(contactPlatforms), handle: line(200), seenBy: line(200), seenOn: day() });
export type ContactWay = z.output<typeof ContactWay>;

/** How it was made sure that the contact is who they are said to be. */
export const ContactCheck = z.strictObject({ how: line(500), by: line(200), on: day() });
export type ContactCheck = z.output<typeof ContactCheck>;

/**
 * Somebody around the youth, or the youth's own numbers. It holds what is needed to find or protect the youth and has no
 * place for more: no address, birth date, papers or health of another person (GDPR art. 5, data minimisation).
 */
export const NewContact = z
  .strictObject({
    minorId: idSchema<MinorId>(),
    owner: choice(contactOwners),
    /** Empty where the name is not known. */
    name: optionalLine(200),
    relation: choice(contactRelations).nullable().default(null),
    country: CountrySchema.default('unknown' as never),
    ways: z.array(ContactWay).max(20, { error: 'too-many' }).default([]),
    role: choice(contactRoles).default('unknown'),
    roleReason: optionalProse(1000, { sensitive: true }),
    check: ContactCheck.nullable().default(null),
    note: optionalProse(500, { sensitive: true }),
  })
  .superRefine((contact, context) => {
    const add = (message: string, path: string) => context.addIssue({ code: 'custom', message, path: [path] });
    if (contact.owner === 'youth') {
      if (contact.ways.length === 0) add('too-few', 'ways');
      if (contact.role === 'suspected') add('not-an-option', 'role');
      return;
    }
    if (contact.relation === null) add('required', 'relation');
    if (contact.name === '' && contact.ways.length === 0 && contact.note === '') add('name-or-way-needed', 'name');
    if (contact.role === 'suspected' && contact.roleReason === '') add('reason-needed', 'roleReason');
  });
export type NewContact = z.output<typeof NewContact>;

const contactId = idSchema<ContactId>();

/** A new version in place of the one the guardian saw. The one before stays readable. */
export const ContactCorrection = z.strictObject({ contactId, rev: z.int(), reason: prose(1000), contact: NewContact });

/** How a contact stops: it is over, or it should not have been recorded. */
export const contactEndings = ['ended', 'withdrawn'] as const;
export type ContactEnding = (typeof contactEndings)[number];

/** The contact is over, or was recorded by mistake. It stays readable, with the reason. */
export const ContactEnd = z.strictObject({ contactId, rev: z.int(), ending: choice(contactEndings), reason: prose(1000) });
export type ContactEnd = z.output<typeof ContactEnd>;

/** One version of a contact, and why it came. The first has no reason. */
export interface ContactVersion {
  readonly rev: number;
  readonly at: Instant;
  readonly by: string;
  readonly happened: 'added' | 'corrected' | ContactEnding;
  readonly reason: string;
  readonly contact: NewContact;
}

/** A contact as it stands, with every version, oldest first. */
export type Contact = Readonly<NewContact> & {
  readonly id: ContactId;
  readonly rev: number;
  readonly ended: { readonly ending: ContactEnding; readonly at: Instant; readonly reason: string } | null;
  readonly versions: readonly ContactVersion[];
};

/** A contact from its versions, oldest first. Throws RangeError without any. */
export function contactOf(id: ContactId, versions: readonly ContactVersion[]): Contact {
  const last = versions.at(-1);
  if (!last) throw new RangeError('a contact has at least one version');
  const ended = last.happened === 'ended' || last.happened === 'withdrawn' ? { ending: last.happened, at: last.at, reason: last.reason } : null;
  return { ...last.contact, id, rev: last.rev, ended, versions };
}

/** Does the contact still count? */
export const stands = (contact: Pick<Contact, 'ended'>): boolean => contact.ended === null;

/** The contacts in the order in which they matter at night: suspected first, then whom to call, the youth's own and what is over last. */
export function inOrder(contacts: readonly Contact[]): readonly Contact[] {
  const rank = (contact: Contact): number => {
    if (!stands(contact)) return 4;
    if (contact.owner === 'youth') return 3;
    return contact.role === 'suspected' ? 0 : contact.role === 'safe' ? 1 : 2;
  };
  return contacts.toSorted((a, b) => rank(a) - rank(b));
}
