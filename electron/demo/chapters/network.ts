import type { ContactPlatform, ContactRelation, ContactRole } from '#domain/contacts/contact';
import { dayOf, type Instant } from '#domain/shared/instant';
import type { Life, Reference } from '../life';

interface Known {
  readonly name: string;
  readonly relation: ContactRelation;
  readonly country: string;
  readonly ways: readonly (readonly [ContactPlatform, string])[];
  readonly role?: ContactRole;
  readonly why?: string;
  readonly checked?: string;
}

const seenBy = 'Voogd Voorbeeld';

/** Somebody around the youth. */
export function know(life: Life, at: Instant, { name, relation, country, ways, role = 'unknown', why = '', checked }: Known): Reference {
  const on = dayOf(at);
  const answer = life.tell(at, 'contacts.add', {
    minorId: life.minorId, owner: 'other', name, relation, country, role, roleReason: why,
    ways: ways.map(([platform, handle]) => ({ platform, handle, seenBy, seenOn: on })),
    check: checked === undefined ? null : { how: checked, by: seenBy, on },
  });
  return `${answer}.id`;
}

/** The youth's own number. */
export const ownNumber = (life: Life, at: Instant, handle: string): Reference =>
  life.tell(at, 'contacts.add', { minorId: life.minorId, owner: 'youth', ways: [{ platform: 'phone', handle, seenBy, seenOn: dayOf(at) }] });

/** What the youth wants to have in the file, in the youth's own language, with its translation. */
export const say = (life: Life, at: Instant, words: string, translation: string): Reference =>
  life.tell(at, 'statements.add', {
    minorId: life.minorId, saidOn: dayOf(at), language: life.person.language, words, writtenBy: 'De jongere zelf', goesAlong: true,
    translation: { text: translation, by: `T-${life.person.language}-04`, on: dayOf(at) },
  });
