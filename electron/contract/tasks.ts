import { z } from 'zod';
import { idSchema, type TaskId } from '#domain/shared/ids';
import { NewHandTask, TaskCorrection, TaskDone, TaskReopened, TaskWithdrawn } from '#domain/tasks/hand-task';
import { NewSnooze } from '#domain/tasks/snooze';
import { TaskSchema } from '#domain/tasks/task';
import { done, made } from './answers';
import { request } from './define';

export const tasks = {
  list: request({ about: 'What needs to be done, by whom it was asked for and why, the most urgent first; what is put off says until when.', needs: 'open', writes: 'nothing', input: z.strictObject({}), output: z.array(TaskSchema) }),
  write: request({ about: 'Writes a task by hand, for a minor or for nobody in particular.', needs: 'open', writes: 'record', input: NewHandTask, output: made(idSchema<TaskId>()) }),
  correct: request({ about: 'Corrects a written task with a reason; what stood there before stays readable.', needs: 'open', writes: 'record', input: TaskCorrection, output: done }),
  finish: request({ about: 'A written task is done, with an optional note.', needs: 'open', writes: 'record', input: TaskDone, output: done }),
  reopen: request({ about: 'A written task is not done after all, with a reason.', needs: 'open', writes: 'record', input: TaskReopened, output: done }),
  withdraw: request({ about: 'Withdraws a written task with a reason.', needs: 'open', writes: 'record', input: TaskWithdrawn, output: done }),
  snooze: request({ about: 'Puts a task off until a moment with a reason, no longer than the dated policy allows.', needs: 'open', writes: 'record', input: NewSnooze, output: done }),
};
