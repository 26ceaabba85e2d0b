import type { Instant } from '../shared/instant';
import { countsFromOf, evidenceOf, lastOf, limitsOf, statusBefore, type DepartureEvent, type DepartureRecord } from './departure-record';
import { groundsOf } from './grounds';

type TakenBackNote = Extract<DepartureEvent, { move: 'take-note-back' }>;

/** Does an unknown destination stand: as the status itself, or under a destination that is looked into? */
function standsUnknown(departure: DepartureRecord): boolean {
  if (departure.status === 'unknown-destination') return true;
  const claimed = departure.status === 'destination-claimed' ? lastOf(departure, 'claim-destination') : undefined;
  return claimed !== undefined && statusBefore(departure, claimed) === 'unknown-destination';
}

/**
 * The note that was taken back and left an unknown destination without its ground; undefined while a ground holds. A ground
 * that held when it was established is enough, and so is one that was noted since. That the youth was seen later takes no
 * ground away.
 */
export function lostGroundOf(departure: DepartureRecord, now: Instant): TakenBackNote | undefined {
  const established = lastOf(departure, 'confirm-unknown');
  if (!established || !standsUnknown(departure)) return undefined;
  const last = departure.events.findLast((event): event is TakenBackNote => event.move === 'take-note-back' && departure.events[event.body.nr]?.move === 'note-evidence');
  if (!last) return undefined;
  const evidence = evidenceOf(departure);
  const holds = (counted: typeof evidence, at: Instant): boolean => groundsOf(counted, limitsOf(departure), countsFromOf(departure), at).some((ground) => ground.holds);
  return holds(evidence.filter(({ notedAt }) => notedAt <= established.at), established.at) || holds(evidence, now) ? undefined : last;
}
