import { z } from 'zod';
import { TaskSchema } from '#domain/tasks/task';
import { request } from './define';

export const tasks = {
  list: request({ about: 'What needs to be done, by whom it was asked for and why, the most urgent first.', needs: 'open', writes: 'nothing', input: z.strictObject({}), output: z.array(TaskSchema) }),
};
