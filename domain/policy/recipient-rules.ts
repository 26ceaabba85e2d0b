import { plainDate, type PlainDate } from '../shared/plain-date';

/** How the keys of recipients are checked, as dated data. */
export interface RecipientRules {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  /** Our own proposal, to be confirmed by whoever answers for the security of the notices. */
  readonly toBeConfirmed: boolean;
  /** Wrong answers after which the check by telephone is closed for a while. */
  readonly wrongTries: number;
  /** Hours for which it is then closed; after that two other groups are asked. */
  readonly closedHours: number;
  /** Days before the end of a certificate from which that is told. */
  readonly expiringDays: number;
  /** Days after which a list of revoked certificates counts as old. */
  readonly listOldAfterDays: number;
}

const versions: readonly RecipientRules[] = [
  {
    version: 'recipients-2026-11', validFrom: plainDate('2026-11-01'), source: 'Own proposal', toBeConfirmed: true,
    wrongTries: 3, closedHours: 1, expiringDays: 30, listOldAfterDays: 7,
  },
];

/** The rules in force on a day; the first version also for the days before it. */
export const recipientRulesOn = (day: PlainDate): RecipientRules => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
