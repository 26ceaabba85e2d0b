import { momentIn, type Instant } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import type { MinorFile } from '../minors/minor-file';
import type { taskReasons } from '../words/nl/task-reasons';
import type { TaskKind } from './task-kinds';

type Sentences = typeof taskReasons;

/** Why something has to be done. The list is the words table itself: a reason without a sentence does not exist. */
export type TaskReasonCode = keyof Sentences;

/** A reason with the facts its sentence speaks of. */
export interface TaskReason {
  readonly reason: TaskReasonCode;
  readonly about: Readonly<Record<string, string | number>>;
}

/** The dated policy a limit comes from; null for what was agreed or written by hand. */
export interface TaskRule {
  readonly version: string;
  readonly source: string;
}

/** One thing to do as a subject asks for it: what, because of which record, why, by when, and by which rule. */
export interface TaskDraft extends TaskReason {
  readonly kind: TaskKind;
  /** The record that asks for it; its timeline line opens it. */
  readonly subjectId: string;
  /** What a guardian wrote; left out when the kind says it. */
  readonly what?: string;
  readonly dueAt: Instant;
  /** True when the limit is a day, not an hour. */
  readonly dayOnly: boolean;
  readonly rule: TaskRule | null;
}

/** What one subject asks for at a moment. Pure: the same file and moment give the same drafts. */
export type AsksFor = (file: MinorFile, now: Instant) => readonly TaskDraft[];

/** Names a reason, with exactly the facts its sentence speaks of. */
export const because = <C extends TaskReasonCode>(code: C, ...about: Parameters<Sentences[C]>): TaskReason => ({ reason: code, about: (about[0] ?? {}) as TaskReason['about'] });

/** A limit that is a moment. */
export const byMoment = (dueAt: Instant): Pick<TaskDraft, 'dueAt' | 'dayOnly'> => ({ dueAt, dayOnly: false });

/** A limit that is a day: until its end. */
export const byDay = (day: PlainDate): Pick<TaskDraft, 'dueAt' | 'dayOnly'> => ({ dueAt: momentIn(day, '23:59'), dayOnly: true });

/** The rule of a policy version. */
export const ruleOf = ({ version, source }: TaskRule): TaskRule => ({ version, source });
