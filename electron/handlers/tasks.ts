import { tasksOf } from '#domain/tasks/tasks-of';
import { listMinorFiles } from '#db/queries/minor-files';
import type { HandlersOf } from './handler';

export const tasks: HandlersOf<'tasks'> = {
  'tasks.list': (desk) =>
    listMinorFiles(desk.vault.read)
      .flatMap((file) => tasksOf(file, desk.now))
      .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1)),
};
