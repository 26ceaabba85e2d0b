import { plainDate, type PlainDate } from '../shared/plain-date';

/** When a backup is made, which are kept and when Hoede reminds, as dated data. Our own proposal, to be confirmed before use; a new choice is a new row. */
export interface BackupRules {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  readonly toBeConfirmed: boolean;
  /** Minutes between two backups while there is new work; also between two tries. */
  readonly everyMinutes: number;
  /** Up to so many bytes one is made before a lock: what takes well under a second on a slow laptop. */
  readonly atLockBytes: number;
  /** How many days, weeks and months that have a backup keep their newest one. */
  readonly daily: number;
  readonly weekly: number;
  readonly monthly: number;
  /** Days after which the last backup is called old. */
  readonly oldAfterDays: number;
  /** Days after which putting one back should be practised again. */
  readonly practiseAfterDays: number;
}

const versions: readonly BackupRules[] = [
  { version: 'backups-2026-11', validFrom: plainDate('2026-11-01'), source: 'Own proposal', toBeConfirmed: true, everyMinutes: 30, atLockBytes: 4_000_000, daily: 7, weekly: 4, monthly: 12, oldAfterDays: 7, practiseAfterDays: 30 },
];

/** The rules in force on a day. Days before the first version get the first version. */
export const backupRulesOn = (day: PlainDate): BackupRules => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
