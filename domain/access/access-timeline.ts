import { atMoment, onDay, type LinesOf, type TimelineItem } from '../minors/timeline-line';

/** Requests for access, what was decided on them, and the copies that came out. */
export const accessLines: LinesOf = ({ access }) => access.flatMap(({ id, askedBy, askedOn, wish, decisions, copies }): readonly TimelineItem[] => [
  { ...onDay(askedOn), kind: 'access-asked', subjectId: id, facts: { askedBy, wish } },
  ...decisions.map((one): TimelineItem => ({ ...atMoment(one.at), kind: 'access-decided', subjectId: id, facts: { decision: one.decision, reason: one.reason } })),
  ...copies.map((one): TimelineItem => ({ ...atMoment(one.printedAt), kind: 'access-copied', subjectId: id, facts: { copy: one.copy, masked: Object.values(one.masked).reduce((sum, count) => sum + count, 0) } })),
]);
