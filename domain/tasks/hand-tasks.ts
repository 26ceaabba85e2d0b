import { because, type TaskDraft } from './task-draft';
import { dueOf, readsNow, type HandTask } from './hand-task';

/** Written tasks ask for themselves until they are done or withdrawn. */
export const draftsOfHandTasks = (tasks: readonly HandTask[]): readonly TaskDraft[] =>
  tasks.filter((task) => task.status === 'open').map((task) => {
    const now = readsNow(task);
    return { kind: 'by-hand', subjectId: task.id, what: now.what, ...because('by-hand', { why: now.why }), ...dueOf(now), rule: null };
  });
