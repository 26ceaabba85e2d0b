import { atMoment, onDay, type LinesOf, type TimelineItem } from '../minors/timeline-line';

/** Signs on the day they were seen, and their correction or withdrawal when there was one. */
export const signLines: LinesOf = ({ signs }) => [
  ...signs.map((one): TimelineItem => ({
    ...onDay(one.observedOn), kind: 'sign', subjectId: one.id, facts: { code: one.code, source: one.source, subject: one.subject },
    ...(one.withdrawnAt ? { mark: 'withdrawn' } : one.earlier.length > 0 && { mark: 'corrected' }),
  })),
  ...signs.flatMap((one) => one.earlier.map((version): TimelineItem =>
    ({ ...atMoment(version.replacedAt), kind: 'sign-corrected', subjectId: one.id, facts: { code: one.code, reason: version.reason } }))),
  ...signs.flatMap((one): readonly TimelineItem[] =>
    (one.withdrawnAt ? [{ ...atMoment(one.withdrawnAt), kind: 'sign-withdrawn', subjectId: one.id, facts: { code: one.code, reason: one.withdrawnReason } }] : [])),
];

/** What speaks against signs, on the day it was learned, and its withdrawal. */
export const contraryLines: LinesOf = ({ contraries, signs }) => contraries.flatMap((one): readonly TimelineItem[] => {
  const { about } = one;
  const code = about.of === 'sign' ? (signs.find((sign) => sign.id === about.signId)?.code ?? null) : null;
  return [
    {
      ...onDay(one.learnedOn), kind: 'contrary', subjectId: one.id, facts: { code, dimension: about.of === 'dimension' ? about.dimension : null, source: one.source },
      ...(one.withdrawnAt && { mark: 'withdrawn' }),
    },
    ...(one.withdrawnAt ? [{ ...atMoment(one.withdrawnAt), kind: 'contrary-withdrawn' as const, subjectId: one.id, facts: { reason: one.withdrawnReason } }] : []),
  ];
});

/** What the guardian decided on the signs, and what a consult brought. */
export const assessmentLines: LinesOf = ({ assessments }) => assessments.flatMap((one): readonly TimelineItem[] => [
  { ...atMoment(one.decidedAt), kind: 'assessment', subjectId: one.id, facts: { decision: one.decision, reason: one.reason } },
  ...(one.outcome ? [{ ...onDay(one.outcome.heldOn), kind: 'consult-noted' as const, subjectId: one.id, facts: { outcome: one.outcome.outcome } }] : []),
]);

/** What was reported of the signs, or why not. */
export const reportLines: LinesOf = ({ reports }) => reports.map((one): TimelineItem => (one.done === 'reported'
  ? { ...atMoment(one.reportedAt), kind: 'sign-report', subjectId: one.id, facts: { done: one.done, advice: one.advice, to: one.reportedTo, reference: one.reference } }
  : { ...atMoment(one.recordedAt), kind: 'sign-report', subjectId: one.id, facts: { done: one.done, advice: one.advice, reason: one.reason } }));
