import { dayOf, type Instant } from '../shared/instant';
import { addDays } from '../shared/plain-date';
import { taskSubject, type TaskKind } from './task-kinds';

/** How urgent a task is, in words and in order: a missing child first, then danger, then by the limit. Never a number. */
export const urgencies = ['missing', 'strong-sign', 'departure', 'late', 'today', 'this-week', 'later'] as const;
export type TaskUrgency = (typeof urgencies)[number];

const DAYS_OF_THIS_WEEK = 7;

/** The urgency of a task at `now`. */
export function urgencyOf(task: { readonly kind: TaskKind; readonly dueAt: Instant }, now: Instant): TaskUrgency {
  const subject = taskSubject(task.kind);
  if (subject === 'missing' || subject === 'strong-sign' || subject === 'departure') return subject;
  if (task.dueAt < now) return 'late';
  const day = dayOf(task.dueAt);
  const today = dayOf(now);
  if (day === today) return 'today';
  return day <= addDays(today, DAYS_OF_THIS_WEEK) ? 'this-week' : 'later';
}

interface Placed {
  readonly urgency: TaskUrgency;
  readonly dueAt: Instant;
  readonly kind: TaskKind;
  readonly subjectId: string;
}

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** The order of the task list: urgency, then the earliest limit; what is equal in both stands in a fixed order, so that the list never jumps. */
export const compareTasks = (a: Placed, b: Placed): number =>
  urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) || byText(a.dueAt, b.dueAt) || byText(a.kind, b.kind) || byText(a.subjectId, b.subjectId);
