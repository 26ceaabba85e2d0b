import { z } from 'zod';
import { choice, line, optionalLine, optionalProse } from '../fields/kinds';
import { idSchema, type TransferId } from '../shared/ids';
import { PlainDateSchema, type PlainDate } from '../shared/plain-date';
import { refusal, type Permission } from '../shared/refusal';
import type { TransferEvent } from './transfer-record';

/** What is left to be done outside Hoede after a hand-over, and who does it. It is noted by hand. */
export const afterStepTable = { 'receiver-confirmed': 'receiver', 'nidos-register': 'nidos' } as const;
export type AfterStepCode = keyof typeof afterStepTable;
export const afterStepCodes = Object.keys(afterStepTable) as readonly AfterStepCode[] as readonly [AfterStepCode, ...AfterStepCode[]];

/** Such a step was done: on which day, by whom, under which number. Noted again it replaces what was noted before. */
export const AfterStepDone = z.strictObject({
  transferId: idSchema<TransferId>(), step: choice(afterStepCodes), doneOn: PlainDateSchema, doneBy: line(200), number: optionalLine(60), note: optionalProse(1000),
});
export type AfterStepDone = z.output<typeof AfterStepDone>;

/** One step after the hand-over, and how it was done; null while it was not. */
export interface AfterStep {
  readonly code: AfterStepCode;
  readonly done: AfterStepDone | null;
}

// The receiver confirms what was handed over; an end can be registered once it is confirmed.
const askedSince = { 'receiver-confirmed': 'hand-over', 'nidos-register': 'end-guardianship' } as const satisfies Record<AfterStepCode, TransferEvent['move']>;

/** The steps that a transfer asks for by now. */
export const afterStepsOf = (events: readonly TransferEvent[]): readonly AfterStep[] =>
  afterStepCodes.filter((code) => events.some(({ move }) => move === askedSince[code])).map((code) => ({
    code, done: events.findLast((event): event is Extract<TransferEvent, { move: 'note-step' }> => event.move === 'note-step' && event.body.step === code)?.body ?? null,
  }));

/** May this step be noted? It is asked by now, and was done by today. */
export const mayBeDone = (asked: readonly AfterStep[], { step, doneOn }: Pick<AfterStepDone, 'step' | 'doneOn'>, today: PlainDate): Permission => [
  ...(asked.some(({ code }) => code === step) ? [] : [refusal('after-step-not-asked', { step })]),
  ...(doneOn > today ? [refusal('day-in-the-future')] : []),
];
