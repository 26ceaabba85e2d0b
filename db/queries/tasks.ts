import { asc, eq, inArray, isNull } from 'drizzle-orm';
import type { MinorId, TaskId } from '#domain/shared/ids';
import type { HandTask, HandTaskEvent } from '#domain/tasks/hand-task';
import type { Snooze } from '#domain/tasks/snooze';
import type { ReadableDb } from '../open/handles';
import { handTaskEvents, handTasks, snoozes } from '../schema/tasks';

type Row = typeof handTasks.$inferSelect;

/** Whose: of one youth, of nobody in particular (null), or of everybody (left out). */
type Whose = MinorId | null | undefined;

function withEvents(read: ReadableDb, rows: readonly Row[], of: readonly TaskId[] | 'all'): readonly HandTask[] {
  if (rows.length === 0) return [];
  const events = new Map<TaskId, HandTaskEvent[]>();
  const found = read.select().from(handTaskEvents).where(of === 'all' ? undefined : inArray(handTaskEvents.taskId, [...of])).orderBy(asc(handTaskEvents.taskId), asc(handTaskEvents.seq)).all();
  for (const { taskId, at, doneBy, move, body } of found) events.set(taskId, [...(events.get(taskId) ?? []), { move, body, at, by: doneBy } as HandTaskEvent]);
  return rows.map(({ body, ...row }) => ({ ...row, written: body, events: events.get(row.id) ?? [] }));
}

/** One written task with its history; nothing when the id is unknown. */
export function findHandTask(read: ReadableDb, id: TaskId): HandTask | undefined {
  const row = read.select().from(handTasks).where(eq(handTasks.id, id)).get();
  return row && withEvents(read, [row], [id])[0];
}

/** Written tasks, oldest first; done and withdrawn ones too. */
export function listHandTasks(read: ReadableDb, whose?: Whose): readonly HandTask[] {
  const rows = read.select().from(handTasks).where(whose === undefined ? undefined : whose === null ? isNull(handTasks.minorId) : eq(handTasks.minorId, whose)).orderBy(asc(handTasks.minorId), asc(handTasks.writtenAt)).all();
  return withEvents(read, rows, whose === undefined ? 'all' : rows.map((row) => row.id));
}

/** What was put off, oldest first; what is over too. */
export function listSnoozes(read: ReadableDb, whose?: Whose): readonly Snooze[] {
  const rows = read.select().from(snoozes).where(whose === undefined ? undefined : whose === null ? isNull(snoozes.minorId) : eq(snoozes.minorId, whose)).orderBy(asc(snoozes.minorId), asc(snoozes.seq)).all();
  return rows.map((row): Snooze => ({ ...row.body, id: row.seq, at: row.snoozedAt, by: row.snoozedBy, ruleVersion: row.ruleVersion }));
}
