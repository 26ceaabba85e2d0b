import { z } from 'zod';
import { day, line, optionalLine, optionalProse, prose } from '../fields/kinds';
import { idSchema, type MinorId, type TaskId } from '../shared/ids';
import { momentIn, type Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const END_OF_DAY = '23:59';

const written = {
  what: line(200, { sensitive: true }),
  why: prose(1000, { sensitive: true }),
  dueOn: day(),
  /** `HH:MM`, or empty when any time of the day will do. */
  dueTime: optionalLine(5),
};

const checkTime = (task: { readonly dueTime: string }, context: z.RefinementCtx): void => {
  if (task.dueTime !== '' && !TIME.test(task.dueTime)) context.addIssue({ code: 'custom', message: 'not-a-moment', path: ['dueTime'] });
};

/** A task a guardian writes: what, for whom or for nobody in particular, by when and why. */
export const NewHandTask = z.strictObject({ minorId: idSchema<MinorId>().nullable().default(null), ...written }).superRefine(checkTime);
export type NewHandTask = z.output<typeof NewHandTask>;

const taskId = idSchema<TaskId>();

/** A correction: the whole task as it should read, and why. What stood there before stays readable. */
export const TaskCorrection = z.strictObject({ taskId, ...written, reason: prose(1000) }).superRefine(checkTime);
/** It is done. */
export const TaskDone = z.strictObject({ taskId, note: optionalProse(2000, { sensitive: true }) });
/** It is not done after all. */
export const TaskReopened = z.strictObject({ taskId, reason: prose(1000) });
/** It need not be done. */
export const TaskWithdrawn = z.strictObject({ taskId, reason: prose(1000) });

/** What is asked at the end of a task: a note when it is done, a reason otherwise. */
export type TaskEnd = z.output<typeof TaskDone> & z.output<typeof TaskWithdrawn>;

/** What happened to a task after it was written. Rows are added, never changed. */
export type HandTaskHappening =
  | { readonly move: 'correct'; readonly body: z.output<typeof TaskCorrection> }
  | { readonly move: 'finish'; readonly body: z.output<typeof TaskDone> }
  | { readonly move: 'reopen'; readonly body: z.output<typeof TaskReopened> }
  | { readonly move: 'withdraw'; readonly body: z.output<typeof TaskWithdrawn> };
export type HandTaskMove = HandTaskHappening['move'];
export type HandTaskEvent = HandTaskHappening & { readonly at: Instant; readonly by: string };

export type HandTaskStatus = 'open' | 'done' | 'withdrawn';

/** Status -> the moves it allows -> where each leads. */
export const handTaskTable = {
  open: { correct: 'open', finish: 'done', withdraw: 'withdrawn' },
  done: { reopen: 'open' },
  withdrawn: {},
} as const satisfies Record<HandTaskStatus, Partial<Record<HandTaskMove, HandTaskStatus>>>;

/** Where a move leads; undefined when the table does not allow it. */
export const handTaskLeadsTo = (status: HandTaskStatus, move: HandTaskMove): HandTaskStatus | undefined =>
  (handTaskTable[status] as Partial<Record<HandTaskMove, HandTaskStatus>>)[move];

/** One written task with its whole history. */
export interface HandTask {
  readonly id: TaskId;
  readonly minorId: MinorId | null;
  readonly status: HandTaskStatus;
  readonly rev: number;
  readonly writtenAt: Instant;
  readonly writtenBy: string;
  /** As it was first written. */
  readonly written: NewHandTask;
  readonly events: readonly HandTaskEvent[];
}

/** What a task says now: as first written, or as last corrected. */
export function readsNow(task: Pick<HandTask, 'written' | 'events'>): Pick<NewHandTask, 'what' | 'why' | 'dueOn' | 'dueTime'> {
  const corrected = task.events.findLast((event) => event.move === 'correct');
  return corrected?.body ?? task.written;
}

/** When a written task is due: its time, or the end of its day. */
export const dueOf = ({ dueOn, dueTime }: Pick<NewHandTask, 'dueOn' | 'dueTime'>): { readonly dueAt: Instant; readonly dayOnly: boolean } =>
  ({ dueAt: momentIn(dueOn, dueTime === '' ? END_OF_DAY : dueTime), dayOnly: dueTime === '' });

/** May a task be due then? Not before now: what is late already was forgotten, not planned. */
export const mayBeDue = (task: Pick<NewHandTask, 'dueOn' | 'dueTime'>, now: Instant): Permission => (dueOf(task).dueAt < now ? [refusal('task-due-in-the-past')] : []);

/** May this happen to the task now? */
export const mayMoveTask = ({ status }: Pick<HandTask, 'status'>, move: HandTaskMove): Permission =>
  (handTaskLeadsTo(status, move) === undefined ? [refusal('task-move-not-from-here', { move, status })] : []);
