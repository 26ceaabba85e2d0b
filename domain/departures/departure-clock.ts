import { addHours, type Instant } from '../shared/instant';
import type { DepartureLimits } from '../policy/departure-limits';
import type { DepartureStatus, Urgency } from './departure';

/** How a limit stands: quiet, due (it comes near), late, or done. */
export type Stage = 'quiet' | 'due' | 'late' | 'done';

/** A limit with the moment it falls due. */
export interface Standing {
  readonly stage: Stage;
  readonly dueAt: Instant;
}

/** What the clock counts with. */
export interface ClockFacts {
  /** Last seen; after a destination proved false, the moment that came out. */
  readonly countsFrom: Instant;
  readonly urgencies: readonly Urgency[];
  readonly missingReportedAt: Instant | null;
  readonly limits: DepartureLimits;
  readonly now: Instant;
}

/** When the report of the disappearance is due: after 24 hours, or at once when there is urgency. */
export function missingDueAt(facts: Pick<ClockFacts, 'countsFrom' | 'urgencies' | 'limits'>): Instant {
  const { reportWithinHours, urgentReportWithinHours } = facts.limits;
  return addHours(facts.countsFrom, facts.urgencies.length > 0 ? urgentReportWithinHours : reportWithinHours);
}

/** How the report of the disappearance stands at `now`. */
export function missingStandingOf(facts: ClockFacts): Standing {
  const dueAt = missingDueAt(facts);
  if (facts.missingReportedAt) return { stage: 'done', dueAt };
  return { stage: stageAt(dueAt, facts.limits.dueHoursBefore, facts.now), dueAt };
}

/** How a limit stands at `now`: it is due from some hours before it, and late after it. Never goes back while time goes on. */
export function stageAt(dueAt: Instant, dueHoursBefore: number, now: Instant): Exclude<Stage, 'done'> {
  if (now > dueAt) return 'late';
  return now >= addHours(dueAt, -dueHoursBefore) ? 'due' : 'quiet';
}

/** Statuses in which the youth is absent and the clock runs. Who was found by the police is not back yet. */
export const openStatuses = ['not-found', 'missing-reported', 'unknown-destination', 'destination-claimed', 'found'] as const satisfies readonly DepartureStatus[];

/** Is this departure still open? */
export const isOpen = (status: DepartureStatus): boolean => (openStatuses as readonly DepartureStatus[]).includes(status);
