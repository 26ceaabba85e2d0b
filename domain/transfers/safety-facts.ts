import type { SafetyStanding } from '../departures/departure-guards';
import type { MinorFile } from '../minors/minor-file';
import { departureLimitsOn } from '../policy/departure-limits';
import type { PlainDate } from '../shared/plain-date';
import { openStrongSignsAboutHost } from '../signs/host-signs';
import { safetyGaps, type SafetyFacts } from './safety-check';
import { answersOf, isSafetyApproved, type TransferRecord } from './transfer-record';

type SeenFile = Pick<MinorFile, 'signs' | 'assessments' | 'contacts'>;

/** What the safety check of a transfer is judged on. `guardian`: who works here, and so is no second person. */
export const safetyFactsOf = (file: SeenFile, transfer: TransferRecord, guardian: string, today: PlainDate): SafetyFacts => ({
  answers: answersOf(transfer),
  openStrongSignsAboutHost: openStrongSignsAboutHost(file.signs, file.assessments),
  hostIsSuspected: file.contacts.some((contact) => contact.id === transfer.destination.hostContactId && contact.role === 'suspected'),
  guardian,
  today,
  limits: departureLimitsOn(today),
});

/** How the safety check of a claimed destination stands today; of none, not approved. */
export function safetyStandingOf(file: SeenFile, transfer: TransferRecord | undefined, guardian: string, today: PlainDate): SafetyStanding {
  if (!transfer) return { approved: false, gaps: [] };
  return { approved: isSafetyApproved(transfer), gaps: safetyGaps(safetyFactsOf(file, transfer, guardian, today)) };
}
