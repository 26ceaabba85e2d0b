import { fullName } from './identity';
import { atMoment, type LinesOf, type TimelineItem } from './timeline-line';

/** What happened to the file itself: closed and opened again, merged and taken apart. */
export const registryLines: LinesOf = ({ registry }) => [
  ...registry.closings.flatMap((one): TimelineItem[] => [
    { ...atMoment(one.closedAt), kind: 'file-closed', subjectId: one.id, facts: { reason: one.reason, note: one.note } },
    ...(one.reopenedAt ? [{ ...atMoment(one.reopenedAt), kind: 'file-reopened' as const, subjectId: one.id, facts: { reason: one.reopenedReason } }] : []),
  ]),
  ...registry.merges.flatMap((one): TimelineItem[] => [
    { ...atMoment(one.mergedAt), kind: 'files-merged', subjectId: one.id, facts: { name: fullName(one.merged), vNumber: one.merged.vNumber, reason: one.reason } },
    ...(one.undoneAt ? [{ ...atMoment(one.undoneAt), kind: 'merge-undone' as const, subjectId: one.id, facts: { name: fullName(one.merged), reason: one.undoneReason } }] : []),
  ]),
];
