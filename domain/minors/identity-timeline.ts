import { atMoment, type LinesOf, type TimelineItem } from './timeline-line';

/** Corrections of who the youth is, decisions about the age, photos, and what was taken out of the journey. */
export const identityLines: LinesOf = ({ minor, corrections, ageDecisions, photos, stays }) => [
  ...corrections.map((one): TimelineItem => ({ ...atMoment(one.recordedAt), kind: 'minor-corrected', subjectId: minor.id, facts: { rev: one.rev, reason: one.reason } })),
  ...ageDecisions.map((one): TimelineItem => ({ ...atMoment(one.decidedAt), kind: 'age-decided', subjectId: one.id, facts: { decision: one.decision, reason: one.reason } })),
  ...photos.flatMap((one): TimelineItem[] => [
    { ...atMoment(one.addedAt), kind: 'photo-added', subjectId: one.id, facts: { takenOn: one.takenOn }, ...(one.withdrawnAt && { mark: 'withdrawn' as const }) },
    ...(one.withdrawnAt ? [{ ...atMoment(one.withdrawnAt), kind: 'photo-withdrawn' as const, subjectId: one.id, facts: { reason: one.withdrawnReason } }] : []),
  ]),
  ...stays.flatMap((one): TimelineItem[] => (one.withdrawnAt ? [{ ...atMoment(one.withdrawnAt), kind: 'stay-withdrawn', subjectId: one.id, facts: { reason: one.withdrawnReason } }] : [])),
];
