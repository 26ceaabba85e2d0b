import { z } from 'zod';
import { idSchema, type MinorId } from '../shared/ids';
import { InstantSchema } from '../shared/instant';
import type { TaskReasonCode } from './task-draft';

/** What has to be done. Each has a sentence in `words.tasks`. */
export const taskKinds = [
  'report-missing', 'assess-signs', 'team-consult', 'new-conversation', 'agreed-follow-up', 'conversation-reminder', 'return-talk', 'judge-destination', 'seal-notice', 'ask-police-confirmation', 'go-on-with-transfer',
  'note-outcome',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** One thing to do, computed from what is recorded, with the reason for it. It goes away when what it asks for is recorded. */
export const TaskSchema = z.strictObject({
  kind: z.enum(taskKinds),
  minorId: idSchema<MinorId>(),
  name: z.string(),
  /** The record that asks for it. */
  subjectId: z.string(),
  /** Why: a code of `words.tasks.reasons`, with the facts of its sentence. */
  reason: z.string().transform((code) => code as TaskReasonCode),
  about: z.record(z.string(), z.union([z.string(), z.number()])),
  dueAt: InstantSchema,
  /** True when the limit is a day, not an hour. */
  dayOnly: z.boolean(),
  /** The dated policy the limit comes from; null when none does. */
  rule: z.strictObject({ version: z.string(), source: z.string() }).nullable(),
  late: z.boolean(),
});
export type Task = z.output<typeof TaskSchema>;
