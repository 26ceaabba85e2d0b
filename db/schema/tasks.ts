import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { MinorId, TaskId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import type { HandTaskHappening, HandTaskStatus, NewHandTask } from '#domain/tasks/hand-task';
import type { NewSnooze } from '#domain/tasks/snooze';
import { minors } from './minors';

/** Tasks written by hand. Without a youth they are about nobody in particular. */
export const handTasks = sqliteTable(
  'hand_tasks',
  {
    id: text('id').$type<TaskId>().primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().references(() => minors.id),
    status: text('status').$type<HandTaskStatus>().notNull(),
    rev: integer('rev').notNull(),
    writtenAt: text('written_at').$type<Instant>().notNull(),
    writtenBy: text('written_by').notNull(),
    body: text('body', { mode: 'json' }).$type<NewHandTask>().notNull(),
  },
  (table) => [index('hand_tasks_by_minor').on(table.minorId, table.writtenAt)],
);

/** What happened to a written task, only added to. */
export const handTaskEvents = sqliteTable(
  'hand_task_events',
  {
    seq: integer('seq').primaryKey().notNull(),
    taskId: text('task_id').$type<TaskId>().notNull().references(() => handTasks.id),
    at: text('at').$type<Instant>().notNull(),
    doneBy: text('done_by').notNull(),
    move: text('move').$type<HandTaskHappening['move']>().notNull(),
    body: text('body', { mode: 'json' }).$type<HandTaskHappening['body']>().notNull(),
  },
  (table) => [index('hand_task_events_by_task').on(table.taskId, table.seq)],
);

/** Tasks that were put off, only added to; the newest of a task counts. */
export const snoozes = sqliteTable(
  'snoozes',
  {
    seq: integer('seq').primaryKey().notNull(),
    minorId: text('minor_id').$type<MinorId>().references(() => minors.id),
    snoozedAt: text('snoozed_at').$type<Instant>().notNull(),
    snoozedBy: text('snoozed_by').notNull(),
    ruleVersion: text('rule_version').notNull(),
    body: text('body', { mode: 'json' }).$type<NewSnooze>().notNull(),
  },
  (table) => [index('snoozes_by_minor').on(table.minorId, table.seq)],
);
