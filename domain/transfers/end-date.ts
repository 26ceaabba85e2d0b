import { eighteenthBirthday } from '../minors/age';
import { measureEnd, type MeasureEndReason } from '../minors/measure';
import type { PartialDate, PlainDate } from '../shared/plain-date';
import type { Route } from './routes';
import type { TransferOrder } from './transfer';

/** When the measure ends by an order, and why. */
export interface EndDate {
  readonly day: PlainDate;
  /** `majority`: the youth turns 18 before the order works. `at-once`: the day after sending. `final`: the day it became final. */
  readonly reason: 'majority' | 'at-once' | 'final';
  readonly law: '1:281 BW' | '1:233 BW';
}

/**
 * The end of guardianship by an order (1:281 lid 2 BW): the day the order becomes final, or, when it is enforceable at
 * once, the day after it was issued or sent. Majority (1:233 BW) ends it earlier. Null while an order that is not
 * enforceable at once has not become final. A birth date known in part counts by its latest day, so that guardianship
 * never ends too early on a guess.
 */
export function endDateBy(order: Pick<TransferOrder, 'enforceableAtOnce' | 'sentOn' | 'finalOn'>, birthDate: PartialDate): EndDate | null {
  const majority = eighteenthBirthday(birthDate).latest;
  const day = measureEnd(order);
  if (day !== null && day <= majority) return { day, reason: order.enforceableAtOnce ? 'at-once' : 'final', law: '1:281 BW' };
  return day !== null || order.sentOn >= majority ? { day: majority, reason: 'majority', law: '1:233 BW' } : null;
}

/** Why the measure ends by this transfer, in the words of the official list (Regeling beleidsinformatie jeugdzorg 2011, annex III). */
export function measureEndReasonOf(route: Route | null, reason: EndDate['reason']): MeasureEndReason {
  if (reason === 'majority') return 'majority';
  if (route === 'to-parent' || route === 'placement-with-parent-abroad') return 'back-to-parent';
  return route === 'return-to-origin' ? 'back-to-country-of-origin' : 'court-decision';
}
