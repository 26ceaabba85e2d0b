import { and, eq } from 'drizzle-orm';
import type { JournalAction } from '#domain/journal/actions';
import type { Stamp } from '#domain/journal/stamp';
import type { TaskId } from '#domain/shared/ids';
import type { HandTask, HandTaskHappening, HandTaskMove, HandTaskStatus, NewHandTask } from '#domain/tasks/hand-task';
import type { NewSnooze } from '#domain/tasks/snooze';
import type { WritableDb } from '../open/handles';
import { handTaskEvents, handTasks, snoozes } from '../schema/tasks';
import { ChangedMeanwhile, commit } from './commit';

/** Writes a task down. */
export function writeTask(write: WritableDb, who: Stamp, by: string, id: TaskId, body: NewHandTask): void {
  commit(write, { ...who, action: 'task.written', object: { type: 'task', id }, minorId: body.minorId }, (tx) => {
    tx.insert(handTasks).values({ id, minorId: body.minorId, status: 'open', rev: 1, writtenAt: who.at, writtenBy: by, body }).run();
  });
}

const actionOf = { correct: 'task.corrected', finish: 'task.done', reopen: 'task.reopened', withdraw: 'task.withdrawn' } as const satisfies Record<HandTaskMove, JournalAction>;

/** Adds what happened to a written task and moves it on. Throws ChangedMeanwhile when it is no longer as the guardian saw it. */
export function moveTask(write: WritableDb, who: Stamp, by: string, seen: HandTask, happening: HandTaskHappening, status: HandTaskStatus): void {
  commit(write, { ...who, action: actionOf[happening.move], object: { type: 'task', id: seen.id }, minorId: seen.minorId }, (tx) => {
    const { changes } = tx.update(handTasks).set({ status, rev: seen.rev + 1 }).where(and(eq(handTasks.id, seen.id), eq(handTasks.rev, seen.rev))).run();
    if (changes === 0) throw new ChangedMeanwhile('task');
    tx.insert(handTaskEvents).values({ taskId: seen.id, at: who.at, doneBy: by, move: happening.move, body: happening.body } as typeof handTaskEvents.$inferInsert).run();
  });
}

/** Puts a task off. */
export function snoozeTask(write: WritableDb, who: Stamp, by: string, ruleVersion: string, body: NewSnooze): void {
  commit(write, { ...who, action: 'task.snoozed', object: { type: body.kind, id: body.subjectId }, minorId: body.minorId, details: { until: body.until, rules: ruleVersion } }, (tx) => {
    tx.insert(snoozes).values({ minorId: body.minorId, snoozedAt: who.at, snoozedBy: by, ruleVersion, body }).run();
  });
}
