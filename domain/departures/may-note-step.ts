import { writtenDate } from '../shared/plain-date';
import { dayOf, timeOf, type Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';
import type { ClockStep } from './clock-steps';
import type { NotedStep } from './steps';

/** May this step be noted as done? Only when the clock asks for it, about a moment between last seen and now. */
export function mayNoteStep(steps: readonly ClockStep[], lastSeenAt: Instant, now: Instant, noted: Pick<NotedStep, 'step' | 'doneAt'>): Permission {
  const step = steps.find((one) => one.code === noted.step);
  return [
    ...(step ? [] : [refusal('departure-step-not-asked', { step: noted.step })]),
    ...(step?.done ? [refusal('departure-step-done', { step: noted.step, day: writtenDate(dayOf(step.done.at)), time: timeOf(step.done.at) })] : []),
    ...(noted.doneAt > now ? [refusal('departure-step-in-the-future')] : []),
    ...(noted.doneAt < lastSeenAt ? [refusal('departure-step-before-last-seen')] : []),
  ];
}
