import { atMoment, type LinesOf, type TimelineItem } from '../minors/timeline-line';
import type { HandTask } from './hand-task';

function markOf(task: HandTask): Pick<TimelineItem, 'mark'> {
  if (task.status === 'withdrawn') return { mark: 'withdrawn' };
  return task.events.some((event) => event.move === 'correct') ? { mark: 'corrected' } : {};
}

const linesOfOne = (task: HandTask): readonly TimelineItem[] => [
  { ...atMoment(task.writtenAt), kind: 'task-written', subjectId: task.id, facts: { what: task.written.what, why: task.written.why, by: task.writtenBy }, ...markOf(task) },
  ...task.events.map((event): TimelineItem => ({
    ...atMoment(event.at), kind: 'task-step', subjectId: task.id,
    facts: { move: event.move, what: event.move === 'correct' ? event.body.what : task.written.what, said: event.move === 'finish' ? event.body.note : event.body.reason, by: event.by },
  })),
];

/** Written tasks: that they were written, and what became of them. */
export const handTaskLines: LinesOf = ({ handTasks }) => handTasks.flatMap(linesOfOne);

/** Tasks that were put off, with who and why. */
export const snoozeLines: LinesOf = ({ snoozes, handTasks }) =>
  snoozes.map((one) => ({
    ...atMoment(one.at), kind: 'task-snoozed', subjectId: one.subjectId,
    facts: { kind: one.kind, what: handTasks.find((task) => task.id === one.subjectId)?.written.what ?? '', until: one.until, reason: one.reason, by: one.by },
  }));
