import type { MinorFile } from '#domain/minors/minor-file';
import { departureLimitsOn } from '#domain/policy/departure-limits';
import type { PlainDate } from '#domain/shared/plain-date';
import { openStrongSignsAboutHost } from '#domain/signs/host-signs';
import type { SafetyFacts } from '#domain/transfers/safety-check';
import { answersOf, type TransferRecord } from '#domain/transfers/transfer-record';

/** What the safety check is judged on; the same facts the vault looks at. */
export const safetyFactsOf = (file: MinorFile, transfer: TransferRecord, guardian: string, today: PlainDate): SafetyFacts => ({
  answers: answersOf(transfer),
  openStrongSignsAboutHost: openStrongSignsAboutHost(file.signs, file.assessments),
  guardian,
  today,
  limits: departureLimitsOn(today),
});
