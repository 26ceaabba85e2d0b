import { atMoment, type LinesOf, type TimelineItem } from '../minors/timeline-line';

/** Every version of a contact is a line: when the guardian's view changed, and why, is what a later reader asks. */
export const contactLines: LinesOf = ({ contacts }) => contacts.flatMap(({ id, versions }) => versions.map(({ at, happened, reason, contact }, place): TimelineItem => ({
  ...atMoment(at), kind: 'contact', subjectId: id,
  facts: { happened, owner: contact.owner, name: contact.name, relation: contact.relation, role: contact.role, roleBefore: versions[place - 1]?.contact.role ?? null, reason: reason || contact.roleReason },
})));
