import { refusal, type Permission } from '../shared/refusal';
import type { DepartureStatus } from './departure';
import { isOpen } from './departure-clock';

/** A departure that has to be gone on with before another one can begin: it is open, or the youth is known to be elsewhere by it. */
export const standsInTheWay = <D extends { readonly status: DepartureStatus }>(departures: readonly D[]): D | undefined =>
  departures.findLast(({ status }) => isOpen(status)) ?? departures.findLast(({ status }) => status === 'known-destination');

/**
 * May a departure begin? Not beside one that is open; and not beside a known destination: who is gone from there is reported
 * in that departure, so that the police hear that what they were told is no longer so.
 */
export function mayStart(departures: readonly { readonly status: DepartureStatus }[]): Permission {
  const before = standsInTheWay(departures);
  if (!before) return [];
  return [before.status === 'known-destination' ? refusal('known-destination-stands') : refusal('departure-already-open')];
}
