import { onDay, type LinesOf } from '../minors/timeline-line';

/** Where the youth lived, from which day. */
export const placementLines: LinesOf = ({ placements }) =>
  placements.map((one) => ({ ...onDay(one.from), kind: 'placement', subjectId: one.id, facts: { kind: one.kind, locationCode: one.locationCode, indicatedBy: one.indicatedBy } }));
