import { atMoment, type LinesOf, type TimelineItem } from '../minors/timeline-line';

/** Conversations when they were held, each with the corrections made since. */
export const conversationLines: LinesOf = ({ conversations }) =>
  conversations.flatMap((one): readonly TimelineItem[] => [
    {
      ...atMoment(one.heldAt), kind: 'conversation', subjectId: one.id, facts: { minutes: one.durationMinutes, risk: one.risk, alone: one.alone, interpreter: one.interpreter.kind, size: one.group?.size ?? 1 },
      ...(one.version > 1 && { mark: 'corrected' as const }),
    },
    ...one.versions.slice(1).map(({ version, recordedAt, reason }): TimelineItem => ({ ...atMoment(recordedAt), kind: 'conversation-corrected', subjectId: one.id, facts: { version, reason } })),
    ...one.done.map((done): TimelineItem => ({ ...atMoment(done.doneAt), kind: 'follow-up-done', subjectId: one.id, facts: { kind: done.kind, outcome: done.outcome } })),
  ]);
