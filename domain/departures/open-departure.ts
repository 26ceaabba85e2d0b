import type { MinorFile } from '../minors/minor-file';
import { countingBirthDate } from '../minors/age';
import { fullName, type NameInScript } from '../minors/identity';
import { placementOn } from '../placements/placement';
import { departureLimitsOn, type DepartureLimits } from '../policy/departure-limits';
import type { DepartureId, MinorId } from '../shared/ids';
import { dayOf, type Instant } from '../shared/instant';
import { isStrongForYouth } from '../signs/sign';
import { clockStepsOf, nextStep, type ClockFile, type ClockStep } from './clock-steps';
import type { DepartureDetails, DepartureStatus, Urgency } from './departure';
import { missingStandingOf, type Standing } from './departure-clock';
import { countsFromOf, detailsOf, limitsOf, reportedAtOf, type DepartureRecord } from './departure-record';
import { urgenciesOf } from './urgency';

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

type SeenFile = Pick<MinorFile, 'minor' | 'placements' | 'signs'>;

/** Why this departure cannot wait, from what is known of the youth when it starts. */
export function urgenciesAtStart(file: SeenFile, started: Pick<DepartureDetails, 'lastSeenAt' | 'medical' | 'danger'>): readonly Urgency[] {
  const limits: DepartureLimits = departureLimitsOn(dayOf(started.lastSeenAt));
  return urgenciesOf(
    {
      lastSeenAt: started.lastSeenAt,
      inProtectedShelter: placementOn(file.placements, dayOf(started.lastSeenAt))?.kind === 'protected-shelter',
      strongSigns: file.signs.filter(isStrongForYouth).length,
      birthDate: countingBirthDate(file.minor),
      medical: started.medical,
      danger: started.danger,
    },
    limits,
  );
}

/** A departure as a line in the list of clocks, at `now`. */
export function openDepartureOf(file: Pick<MinorFile, 'minor'> & ClockFile, departure: DepartureRecord, now: Instant): OpenDeparture {
  const { minor } = file;
  const { lastSeenAt, lastSeenWhere } = detailsOf(departure);
  const next = nextStep(clockStepsOf(file, departure, now));
  return {
    id: departure.id,
    minorId: departure.minorId,
    name: fullName(minor),
    nameInScript: minor.nameInScript,
    status: departure.status,
    lastSeenAt,
    lastSeenWhere,
    urgencies: departure.urgencies,
    report: missingStandingOf({ countsFrom: countsFromOf(departure), urgencies: departure.urgencies, missingReportedAt: reportedAtOf(departure), limits: limitsOf(departure), now }),
    next: next ? { code: next.code, who: next.who, stage: next.stage, dueAt: next.dueAt } : null,
  };
}
