import { z } from 'zod';
import { idSchema, type MinorId } from '../shared/ids';
import { InstantSchema } from '../shared/instant';
import type { TaskReasonCode } from './task-draft';
import { taskKinds } from './task-kinds';
import { urgencies } from './task-order';

export type { TaskKind } from './task-kinds';
/** A task that was snoozed: until when, by whom and why. It stays on the task when it comes back. */
export const TaskSnoozeSchema = z.strictObject({ until: InstantSchema, at: InstantSchema, by: z.string(), reason: z.string(), isOver: z.boolean() });
export type TaskSnooze = z.output<typeof TaskSnoozeSchema>;

/** One thing to do, with the reason for it. A computed one goes away when what it asks for is recorded, one by hand when it is done. */
export const TaskSchema = z.strictObject({
  kind: z.enum(taskKinds),
  /** Whom it is about; null for nobody in particular. */
  minorId: idSchema<MinorId>().nullable(),
  name: z.string(),
  /** The record that asks for it. */
  subjectId: z.string(),
  /** What a guardian wrote to do; empty for a computed task, whose kind says it. */
  what: z.string(),
  /** Why: a code of `words.tasks.reasons`, with the facts of its sentence. */
  reason: z.string().transform((code) => code as TaskReasonCode),
  about: z.record(z.string(), z.union([z.string(), z.number()])),
  dueAt: InstantSchema,
  /** True when the limit is a day, not an hour. */
  dayOnly: z.boolean(),
  /** The dated policy the limit comes from; null when none does. */
  rule: z.strictObject({ version: z.string(), source: z.string() }).nullable(),
  late: z.boolean(),
  urgency: z.enum(urgencies),
  snooze: TaskSnoozeSchema.nullable(),
});
export type Task = z.output<typeof TaskSchema>;
