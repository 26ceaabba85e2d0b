import { atMoment, onDay, type LinesOf, type TimelineItem } from '../minors/timeline-line';

/** Signs on the day they were seen, and their withdrawal when it was. */
export const signLines: LinesOf = ({ signs }) => [
  ...signs.map((one): TimelineItem => ({
    ...onDay(one.observedOn), kind: 'sign', subjectId: one.id, facts: { code: one.code, source: one.source, subject: one.subject }, ...(one.withdrawnAt && { mark: 'withdrawn' }),
  })),
  ...signs.flatMap((one): readonly TimelineItem[] =>
    (one.withdrawnAt ? [{ ...atMoment(one.withdrawnAt), kind: 'sign-withdrawn', subjectId: one.id, facts: { code: one.code, reason: one.withdrawnReason } }] : [])),
];

/** What the guardian decided on the signs. */
export const assessmentLines: LinesOf = ({ assessments }) =>
  assessments.map((one) => ({ ...atMoment(one.decidedAt), kind: 'assessment', subjectId: one.id, facts: { decision: one.decision, reason: one.reason } }));
