import { z } from 'zod';
import { TaskCorrection, TaskDone, TaskReopened, TaskWithdrawn } from '../tasks/hand-task';

/** What happened to a written task, with the texts that were given for it. */
export const TaskHappening = z.discriminatedUnion('move', [
  z.strictObject({ move: z.literal('correct'), body: TaskCorrection }),
  z.strictObject({ move: z.literal('finish'), body: TaskDone }),
  z.strictObject({ move: z.literal('reopen'), body: TaskReopened }),
  z.strictObject({ move: z.literal('withdraw'), body: TaskWithdrawn }),
]);
