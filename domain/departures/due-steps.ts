import { z } from 'zod';
import { idSchema, type DepartureId } from '../shared/ids';
import { InstantSchema, type Instant } from '../shared/instant';
import { clockStepsOf, type ClockFile } from './clock-steps';
import type { DepartureRecord } from './departure-record';
import { stepCodes } from './steps';

/** A step that asks for somebody now. It names no youth: it may be spoken of outside the vault. */
export const DueStepSchema = z.strictObject({ departureId: idSchema<DepartureId>(), step: z.enum(stepCodes), stage: z.enum(['due', 'late']), dueAt: InstantSchema });
export type DueStep = z.output<typeof DueStepSchema>;

/** The steps of every departure of a youth that are due or late at `now`. */
export function dueStepsOf(file: ClockFile & { readonly departures: readonly DepartureRecord[] }, now: Instant): readonly DueStep[] {
  return file.departures.flatMap((departure) =>
    clockStepsOf(file, departure, now).flatMap(({ code, stage, dueAt }): readonly DueStep[] =>
      (dueAt !== null && (stage === 'due' || stage === 'late') ? [{ departureId: departure.id, step: code, stage, dueAt }] : [])));
}

/** What a notice says: how many steps became due, and how many late. */
export interface PlannedNotice {
  readonly due: number;
  readonly late: number;
}

/** The notice to show now, if any, and what has been announced since the program started. */
export interface NoticePlan {
  readonly notice: PlannedNotice | null;
  readonly announced: ReadonlySet<string>;
}

// With its limit: a step that comes back every week is announced each time.
const keyOf = ({ departureId, step, dueAt }: DueStep, stage: DueStep['stage']): string => `${departureId}:${step}:${dueAt}:${stage}`;

/**
 * Plans one desktop notice for everything that became due or late since the last look. Each step is announced once a stage:
 * one that is late at once is not announced as due afterwards. Steps that were announced and done are forgotten.
 */
export function planNotice(steps: readonly DueStep[], announced: ReadonlySet<string>): NoticePlan {
  const fresh = steps.filter((step) => !announced.has(keyOf(step, step.stage)));
  const keys = steps.flatMap((step) => (step.stage === 'late' ? [keyOf(step, 'due'), keyOf(step, 'late')] : [keyOf(step, 'due')]));
  const count = (stage: DueStep['stage']): number => fresh.filter((step) => step.stage === stage).length;
  return { notice: fresh.length === 0 ? null : { due: count('due'), late: count('late') }, announced: new Set(keys) };
}
