import type { Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';
import { outcomeOf, type Appointment, type NewOutcome } from './appointment';

/**
 * May this outcome be noted? Kept or missed once its time has come; cancelled before that too. An outcome that was noted may
 * be changed, with the reason; the first one stays.
 */
export function mayNoteOutcome(appointment: Pick<Appointment, 'at' | 'outcomes'>, { outcome, reason }: Pick<NewOutcome, 'outcome' | 'reason'>, now: Instant): Permission {
  const before = outcomeOf(appointment);
  if (before?.outcome === outcome) return [refusal('outcome-already-noted')];
  return [
    ...(outcome !== 'cancelled' && appointment.at > now ? [refusal('appointment-still-to-come')] : []),
    ...(before && reason === '' ? [refusal('changed-outcome-needs-reason')] : []),
  ];
}
