import { atMoment, type LinesOf, type TimelineItem } from '../minors/timeline-line';

/** Sealed notices, and what the police answered. */
export const noticeLines: LinesOf = ({ notices }) =>
  notices.flatMap((one): readonly TimelineItem[] => [
    { ...atMoment(one.sealedAt), kind: 'notice-sealed', subjectId: one.id, facts: { kind: one.kind, fileName: one.fileName } },
    ...(one.confirmation ? [{ ...atMoment(one.confirmation.confirmedAt), kind: 'notice-confirmed' as const, subjectId: one.id, facts: { closed: one.confirmation.investigationClosed, number: one.confirmation.policeNumber } }] : []),
  ]);
