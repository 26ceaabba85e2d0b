import type { Task } from '#domain/tasks/task';
import type { AllWords } from '../../words/words';

/** Names a task in a list and in a route. */
export const taskKey = ({ kind, subjectId }: Pick<Task, 'kind' | 'subjectId'>): string => `${kind} ${subjectId}`;

/** What has to be done: as a guardian wrote it, or as its kind says. */
export const taskTitle = (task: Pick<Task, 'kind' | 'what'>, { field }: AllWords): string => (task.what === '' ? field.tasks.kinds[task.kind] : task.what);
