import { ageOn } from '../minors/age';
import type { DepartureLimits } from '../policy/departure-limits';
import { dayOf, type Instant } from '../shared/instant';
import type { PartialDate } from '../shared/plain-date';
import type { Urgency } from './departure';

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
