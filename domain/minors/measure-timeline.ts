import type { Measure } from './measure';
import { atMoment, onDay, type LinesOf, type TimelineItem } from './timeline-line';

function whenOf(measure: Measure): Pick<TimelineItem, 'at' | 'dayOnly'> {
  switch (measure.basis) {
    case 'ordered': return onDay(measure.decidedOn);
    case 'requested': return onDay(measure.requestedOn);
    default: return atMoment(measure.recordedAt);
  }
}

/** Measures, on the day they were decided or asked for. */
export const measureLines: LinesOf = ({ measures }) =>
  measures.map((one) => ({ ...whenOf(one), kind: 'measure', subjectId: one.id, facts: { basis: one.basis, kind: one.basis === 'none-yet' ? null : one.kind } }));
