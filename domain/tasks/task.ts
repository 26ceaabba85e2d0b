import { z } from 'zod';
import { idSchema, type MinorId } from '../shared/ids';
import { InstantSchema } from '../shared/instant';

/** What has to be done. Each has a sentence in `words.tasks`. */
export const taskKinds = [
  'report-missing', 'assess-signs', 'team-consult', 'new-conversation', 'agreed-follow-up', 'conversation-reminder', 'return-talk', 'judge-destination', 'seal-notice', 'ask-police-confirmation', 'go-on-with-transfer',
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** One thing to do, computed from what is recorded, with the reason for it. It goes away when what it asks for is recorded. */
export const TaskSchema = z.strictObject({
  kind: z.enum(taskKinds),
  minorId: idSchema<MinorId>(),
  name: z.string(),
  /** The record that asks for it. */
  subjectId: z.string(),
  reason: z.string(),
  dueAt: InstantSchema,
  /** True when the limit is a day, not an hour. */
  dayOnly: z.boolean(),
  late: z.boolean(),
});
export type Task = z.output<typeof TaskSchema>;
