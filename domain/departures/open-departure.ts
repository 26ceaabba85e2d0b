import type { MinorFile } from '../minors/minor-file';
import { countingBirthDate } from '../minors/age';
import { fullName, type NameInScript } from '../minors/identity';
import { placementOn } from '../placements/placement';
import { departureLimitsOn, type DepartureLimits } from '../policy/departure-limits';
import type { DepartureId, MinorId } from '../shared/ids';
import { dayOf, type Instant } from '../shared/instant';
import { isStrongForYouth } from '../signs/sign';
import type { DepartureStatus, NewDeparture, Urgency } from './departure';
import { missingStandingOf, type Standing } from './departure-clock';
import { reportedAtOf, type DepartureRecord } from './departure-record';
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
}

type SeenFile = Pick<MinorFile, 'minor' | 'placements' | 'signs'>;

/** Why this departure cannot wait, from what is known of the youth when it starts. */
export function urgenciesAtStart(file: SeenFile, started: Pick<NewDeparture, 'lastSeenAt' | 'medical' | 'danger'>): readonly Urgency[] {
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
export function openDepartureOf(minor: MinorFile['minor'], departure: DepartureRecord, now: Instant): OpenDeparture {
  const { lastSeenAt, lastSeenWhere } = departure.started;
  return {
    id: departure.id,
    minorId: departure.minorId,
    name: fullName(minor),
    nameInScript: minor.nameInScript,
    status: departure.status,
    lastSeenAt,
    lastSeenWhere,
    urgencies: departure.urgencies,
    report: missingStandingOf({ lastSeenAt, urgencies: departure.urgencies, missingReportedAt: reportedAtOf(departure), limits: departureLimitsOn(dayOf(lastSeenAt)), now }),
  };
}
