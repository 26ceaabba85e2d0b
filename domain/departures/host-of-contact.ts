import type { Contact, ContactRelation } from '../contacts/contact';
import { hostRelations, type HostRelation, type NewDestination } from './departure';

const isHostRelation = (relation: ContactRelation): relation is ContactRelation & HostRelation => (hostRelations as readonly string[]).includes(relation);

/** What a claim takes over of a contact that is the host: who it is, what they are to the youth, and how they are reached. Each may be empty. */
export function hostOfContact({ name, relation, ways }: Pick<Contact, 'name' | 'relation' | 'ways'>): Pick<NewDestination, 'hostName' | 'hostRelation' | 'hostContact'> {
  const known: ContactRelation = relation ?? 'unknown';
  return { hostName: name, hostRelation: isHostRelation(known) ? known : 'other', hostContact: ways[0]?.handle ?? '' };
}
