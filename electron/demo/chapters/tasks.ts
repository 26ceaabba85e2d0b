import { addHours, type Instant } from '#domain/shared/instant';
import type { PlainDate } from '#domain/shared/plain-date';
import type { Life, Reference } from '../life';

/** The guardian writes down what should not be forgotten. */
export function remember(life: Life, at: Instant, what: string, why: string, dueOn: PlainDate): Reference {
  return `${life.tell(at, 'tasks.write', { minorId: life.minorId, what, why, dueOn })}.id`;
}

/** It is done. */
export const finish = (life: Life, at: Instant, taskId: Reference, note: string): Reference => life.tell(at, 'tasks.finish', { taskId, note });

/** Puts a written task off for some days. */
export const putOff = (life: Life, at: Instant, taskId: Reference, days: number, reason: string): Reference =>
  life.tell(at, 'tasks.snooze', { minorId: life.minorId, kind: 'by-hand', subjectId: taskId, until: addHours(at, days * 24), reason });

/** The guardian looked at a quiet case. */
export const lookAt = (life: Life, at: Instant, note: string): Reference => life.tell(at, 'radar.look', { minorId: life.minorId, note });
