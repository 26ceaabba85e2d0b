import type { Measure } from './measure';
import { atMoment, markOf, onDay, type LinesOf, type TimelineItem } from './timeline-line';

function whenOf(measure: Measure): Pick<TimelineItem, 'at' | 'dayOnly'> {
  switch (measure.basis) {
    case 'ordered': return onDay(measure.decidedOn);
    case 'requested': return onDay(measure.requestedOn);
    default: return atMoment(measure.recordedAt);
  }
}

const kindOf = (measure: Measure) => (measure.basis === 'none-yet' ? null : measure.kind);

/** Measures, on the day they were decided or asked for, and what became of them since. */
export const measureLines: LinesOf = ({ measures }) => [
  ...measures.map((one): TimelineItem => ({ ...whenOf(one), kind: 'measure', subjectId: one.id, facts: { basis: one.basis, kind: kindOf(one) }, ...markOf(one) })),
  ...measures.flatMap((one) => one.former.map(({ at, change, reason }): TimelineItem => ({
    ...(change === 'ended' && one.endedOn ? onDay(one.endedOn) : atMoment(at)), kind: 'measure-changed', subjectId: one.id,
    facts: { change, kind: kindOf(one), reason: change === 'ended' ? one.endReason : reason },
  }))),
];
