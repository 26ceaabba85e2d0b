import { atMoment, type LinesOf } from '../minors/timeline-line';

/** Conversations, when they were held. */
export const conversationLines: LinesOf = ({ conversations }) =>
  conversations.map((one) => ({
    ...atMoment(one.heldAt), kind: 'conversation', subjectId: one.id, facts: { minutes: one.durationMinutes, risk: one.risk, alone: one.alone, interpreter: one.interpreter.kind },
  }));
