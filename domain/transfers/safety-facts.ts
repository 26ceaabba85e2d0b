import type { MinorFile } from '../minors/minor-file';
import { departureLimitsOn } from '../policy/departure-limits';
import { safetyPointsOn } from '../policy/safety-points';
import type { PlainDate } from '../shared/plain-date';
import { refusal, type Permission } from '../shared/refusal';
import { openStrongSignsAboutHost } from '../signs/host-signs';
import { safetyGaps, type CheckedFacts, type SafetyFacts } from './safety-check';
import { answersOf, hostJudgementsOf, isSafetyApproved, type TransferRecord } from './transfer-record';

/** The part of a file that the safety of a destination is judged on. */
export type SafetyFile = Pick<MinorFile, 'signs' | 'contacts'>;
type SeenTransfer = Pick<TransferRecord, 'status' | 'events' | 'destination'>;

/** What the safety check of a transfer is judged on, on a day. */
export const checkedFactsOf = (file: SafetyFile, transfer: SeenTransfer, today: PlainDate): CheckedFacts => ({
  answers: answersOf(transfer),
  openStrongSignsAboutHost: openStrongSignsAboutHost(file.signs, hostJudgementsOf(transfer)),
  hostIsSuspected: file.contacts.some((contact) => contact.id === transfer.destination.hostContactId && contact.role === 'suspected'),
  today,
  limits: departureLimitsOn(today),
  asked: safetyPointsOn(today).points,
});

/** The same for a review. `guardian`: who works here, and so is no second person. */
export const safetyFactsOf = (file: SafetyFile, transfer: SeenTransfer, guardian: string, today: PlainDate): SafetyFacts => ({ ...checkedFactsOf(file, transfer, today), guardian });

/**
 * What stands in the way of acting on a claimed destination today; empty when it was approved and still stands. An approval
 * says how it was on its day: answers grow old by the policy, and a strong sign about the host may have come since.
 */
export function maySayItIsSafe(file: SafetyFile, transfer: SeenTransfer | undefined, today: PlainDate): Permission {
  if (!transfer || !isSafetyApproved(transfer)) return [refusal('known-needs-approved-check')];
  return safetyGaps(checkedFactsOf(file, transfer, today));
}
