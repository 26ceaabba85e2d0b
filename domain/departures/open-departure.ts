import { fullName, type NameInScript } from '../minors/identity';
import type { DepartureId, MinorId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import { clockStepsOf, nextStep, type ClockFile, type ClockStep } from './clock-steps';
import type { DepartureStatus, Urgency } from './departure';
import type { Standing } from './departure-clock';
import { detailsOf, reportStandingOf, urgentBecause, type DepartureRecord } from './departure-record';

/** One open departure in the list of clocks. */
export interface OpenDeparture {
  readonly id: DepartureId;
  readonly minorId: MinorId;
  readonly name: string;
  readonly nameInScript: NameInScript | null;
  readonly status: DepartureStatus;
  readonly lastSeenAt: Instant;
  readonly lastSeenWhere: string;
  readonly urgencies: readonly Urgency[];
  readonly report: Standing;
  /** The step that waits the longest for somebody; null when none does. */
  readonly next: Pick<ClockStep, 'code' | 'who' | 'stage' | 'dueAt'> | null;
}

/** A departure as a line in the list of clocks, at `now`. */
export function openDepartureOf(file: ClockFile, departure: DepartureRecord, now: Instant): OpenDeparture {
  const { minor } = file;
  const { lastSeenAt, lastSeenWhere } = detailsOf(departure);
  const steps = clockStepsOf(file, departure, now);
  const next = nextStep(steps);
  const again = steps.find(({ code }) => code === 'tell-police-gone-again');
  return {
    id: departure.id,
    minorId: departure.minorId,
    name: fullName(minor),
    nameInScript: minor.nameInScript,
    status: departure.status,
    lastSeenAt,
    lastSeenWhere,
    urgencies: urgentBecause(file, departure),
    // an old report says nothing of a youth who was found and left again
    report: again && again.stage !== 'waits' && again.dueAt !== null ? { stage: again.stage, dueAt: again.dueAt } : reportStandingOf(file, departure, now),
    next: next ? { code: next.code, who: next.who, stage: next.stage, dueAt: next.dueAt } : null,
  };
}
