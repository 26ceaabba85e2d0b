import { z } from 'zod';
import { moment, prose } from '../fields/kinds';
import { snoozeLimitsOn } from '../policy/snooze-limits';
import { idSchema, type MinorId } from '../shared/ids';
import { addHours, dayOf, timeOf, type Instant } from '../shared/instant';
import { writtenDate } from '../shared/plain-date';
import { refusal, type Permission } from '../shared/refusal';
import { taskKinds, taskSubject, type TaskKind } from './task-kinds';

/** Puts a task off: until when, and why. */
export const NewSnooze = z.strictObject({
  minorId: idSchema<MinorId>().nullable(),
  kind: z.enum(taskKinds),
  subjectId: z.string().max(64),
  until: moment(),
  reason: prose(1000, { sensitive: true }),
});
export type NewSnooze = z.output<typeof NewSnooze>;

/** A snooze as it was recorded, with the policy version that allowed it. */
export type Snooze = Readonly<NewSnooze> & { readonly id: number; readonly at: Instant; readonly by: string; readonly ruleVersion: string };

interface Snoozable {
  readonly kind: TaskKind;
  readonly dueAt: Instant;
}

/** The last moment until which a task may be put off at `now`; null when it may not be put off at all. */
export function latestSnooze({ kind, dueAt }: Snoozable, now: Instant): Instant | null {
  const { atMostHours, withinLimit } = snoozeLimitsOn(dayOf(now)).limits[taskSubject(kind)];
  const atMost = addHours(now, atMostHours);
  if (!withinLimit) return atMost;
  if (dueAt <= now) return null;
  return dueAt < atMost ? dueAt : atMost;
}

/** May this task be put off until then? */
export function maySnooze(task: Snoozable, until: Instant, now: Instant): Permission {
  const latest = latestSnooze(task, now);
  if (latest === null) return [refusal('snooze-too-late')];
  if (until <= now) return [refusal('snooze-in-the-past')];
  if (until <= latest) return [];
  const about = { day: writtenDate(dayOf(latest)), time: timeOf(latest) };
  return [latest === task.dueAt ? refusal('snooze-past-limit', about) : refusal('snooze-too-long', about)];
}

/**
 * Is this task away because of this snooze? A task that may not be put off past its limit comes back when its limit moved
 * to before the end of the snooze: what was allowed then is not allowed now.
 */
export function isAway(task: Snoozable, snooze: Pick<Snooze, 'until' | 'at'>, now: Instant): boolean {
  if (now >= snooze.until) return false;
  const { withinLimit } = snoozeLimitsOn(dayOf(snooze.at)).limits[taskSubject(task.kind)];
  return !withinLimit || snooze.until <= task.dueAt;
}

/** The snooze of a task that counts: the newest. */
export const snoozeOf = (snoozes: readonly Snooze[], task: { readonly kind: TaskKind; readonly subjectId: string }): Snooze | undefined =>
  snoozes.findLast((one) => one.kind === task.kind && one.subjectId === task.subjectId);
