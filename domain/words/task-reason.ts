import type { TaskReason } from '../tasks/task-draft';
import type { Words } from './words';

/** Why a task is there, as a sentence. */
export const taskReason = ({ reason, about }: TaskReason, words: Words): string => (words.tasks.reasons[reason] as (about: TaskReason['about']) => string)(about);
