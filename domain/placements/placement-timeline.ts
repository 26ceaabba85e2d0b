import { atMoment, markOf, onDay, type LinesOf, type TimelineItem } from '../minors/timeline-line';

/** Where the youth lived, from which day, and what was changed since. That the next place ended this one goes without saying. */
export const placementLines: LinesOf = ({ placements }) => [
  ...placements.map((one): TimelineItem => ({
    ...onDay(one.from), kind: 'placement', subjectId: one.id, facts: { kind: one.kind, locationCode: one.locationCode, indicatedBy: one.indicatedBy }, ...markOf(one),
  })),
  ...placements.flatMap((one) => one.former.filter(({ change }) => change !== 'ended-by-next').map(({ at, change, reason }): TimelineItem => ({
    ...(change === 'ended' && one.to ? onDay(one.to) : atMoment(at)), kind: 'placement-changed', subjectId: one.id, facts: { change, kind: one.kind, locationCode: one.locationCode, reason },
  }))),
];
