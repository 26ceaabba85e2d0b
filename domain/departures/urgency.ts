import { ageOn, countingBirthDate } from '../minors/age';
import type { MinorFile } from '../minors/minor-file';
import { secretPlaceAt } from '../placements/placement';
import { departureLimitsOn, type DepartureLimits } from '../policy/departure-limits';
import { dayOf, type Instant } from '../shared/instant';
import type { PartialDate } from '../shared/plain-date';
import { isStrongForYouth } from '../signs/sign';
import type { DepartureDetails, Urgency } from './departure';

/** What the urgency of a disappearance depends on. */
export interface UrgencyFacts {
  readonly lastSeenAt: Instant;
  readonly inProtectedShelter: boolean;
  readonly strongSigns: number;
  readonly birthDate: PartialDate;
  readonly medical: boolean;
  readonly danger: boolean;
}

/**
 * Why a disappearance cannot wait for the ordinary limit. A birth date known in part counts by the youngest age it can
 * mean: doubt may not make a child older.
 */
export function urgenciesOf(facts: UrgencyFacts, limits: DepartureLimits): readonly Urgency[] {
  const found: Urgency[] = [];
  if (facts.danger) found.push('sign-of-danger');
  if (facts.inProtectedShelter) found.push('protected-shelter');
  if (facts.strongSigns > 0) found.push('strong-sign');
  if (ageOn(facts.birthDate, dayOf(facts.lastSeenAt)).min < limits.urgentUnderAge) found.push('under-age-limit');
  if (facts.medical) found.push('medical');
  return found;
}

/** What of a file can make a disappearance urgent. */
export type UrgencyFile = Pick<MinorFile, 'minor' | 'placements' | 'signs'>;

/** Why a departure with these details cannot wait, from what the file says now. */
export const urgenciesIn = (file: UrgencyFile, { lastSeenAt, medical, danger }: Pick<DepartureDetails, 'lastSeenAt' | 'medical' | 'danger'>): readonly Urgency[] =>
  urgenciesOf(
    {
      lastSeenAt,
      inProtectedShelter: secretPlaceAt(file.placements, lastSeenAt)?.kind === 'protected-shelter',
      strongSigns: file.signs.filter(isStrongForYouth).length,
      birthDate: countingBirthDate(file.minor),
      medical,
      danger,
    },
    departureLimitsOn(dayOf(lastSeenAt)),
  );

/** The same together with what made it urgent before: what is recorded later can make it urgent, and nothing takes that away. */
export const urgenciesSoFar = (file: UrgencyFile, details: Pick<DepartureDetails, 'lastSeenAt' | 'medical' | 'danger'>, before: readonly Urgency[]): readonly Urgency[] =>
  [...new Set([...urgenciesIn(file, details), ...before])];
