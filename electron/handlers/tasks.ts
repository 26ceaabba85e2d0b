import { snoozeLimitsOn } from '#domain/policy/snooze-limits';
import type { MinorId, TaskId } from '#domain/shared/ids';
import { handTaskLeadsTo, mayBeDue, mayMoveTask, readsNow, type HandTaskHappening } from '#domain/tasks/hand-task';
import { maySnooze } from '#domain/tasks/snooze';
import type { Task } from '#domain/tasks/task';
import { compareTasks } from '#domain/tasks/task-order';
import { tasksOf, tasksOfNobody } from '#domain/tasks/tasks-of';
import { listMinorFiles } from '#db/queries/minor-files';
import { findHandTask, listHandTasks, listSnoozes } from '#db/queries/tasks';
import { moveTask, snoozeTask, writeTask } from '#db/writes/tasks';
import { fileOf, freshId, type Desk } from './desk';
import type { HandlersOf } from './handler';
import { allow, found, refuseWhen } from './refused';

const ofNobody = ({ vault: { read }, now }: Desk): readonly Task[] => tasksOfNobody(listHandTasks(read, null), listSnoozes(read, null), now);

const tasksAbout = (desk: Desk, minorId: MinorId | null): readonly Task[] => (minorId === null ? ofNobody(desk) : tasksOf(fileOf(desk, minorId), desk.now));

function move(desk: Desk, happening: HandTaskHappening): Record<string, never> {
  const task = found(findHandTask(desk.vault.read, happening.body.taskId), 'task');
  allow(mayMoveTask(task, happening.move));
  if (happening.move === 'correct') {
    const before = readsNow(task);
    const moved = before.dueOn !== happening.body.dueOn || before.dueTime !== happening.body.dueTime;
    if (moved) allow(mayBeDue(happening.body, desk.now));
  }
  moveTask(desk.vault.write, desk.stamp, desk.settings.guardian.name, task, happening, handTaskLeadsTo(task.status, happening.move) ?? task.status);
  return {};
}

export const tasks: HandlersOf<'tasks'> = {
  'tasks.list': (desk) => [...listMinorFiles(desk.vault.read).flatMap((file) => tasksOf(file, desk.now)), ...ofNobody(desk)].sort(compareTasks),
  'tasks.write': (desk, input) => {
    if (input.minorId !== null) fileOf(desk, input.minorId);
    allow(mayBeDue(input, desk.now));
    const id = freshId<TaskId>(desk);
    writeTask(desk.vault.write, desk.stamp, desk.settings.guardian.name, id, input);
    return { id };
  },
  'tasks.correct': (desk, body) => move(desk, { move: 'correct', body }),
  'tasks.finish': (desk, body) => move(desk, { move: 'finish', body }),
  'tasks.reopen': (desk, body) => move(desk, { move: 'reopen', body }),
  'tasks.withdraw': (desk, body) => move(desk, { move: 'withdraw', body }),
  'tasks.snooze': (desk, input) => {
    const task = tasksAbout(desk, input.minorId).find((one) => one.kind === input.kind && one.subjectId === input.subjectId);
    refuseWhen(task === undefined, 'task-not-there');
    if (task) allow(maySnooze(task, input.until, desk.now));
    snoozeTask(desk.vault.write, desk.stamp, desk.settings.guardian.name, snoozeLimitsOn(desk.today).version, input);
    return {};
  },
};
