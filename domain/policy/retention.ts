import { plainDate, type PlainDate } from '../shared/plain-date';

/**
 * How long a file is kept. A proposal until Nidos has chosen: the law gives a least term for youth help, and for the file of
 * a certified institution with guardianship or supervision a most.
 */
export interface RetentionPolicy {
  readonly version: string;
  readonly validFrom: PlainDate;
  /** Years after the last change of the file, for every file. */
  readonly youthHelpYears: number;
  /** Years after majority, for a file with a guardianship measure or supervision order. */
  readonly afterMajorityYears: number;
  readonly sources: { readonly youthHelp: string; readonly guardianship: string };
  /** The sources were read second-hand: to be confirmed by a lawyer before anything is destroyed. */
  readonly toBeConfirmed: boolean;
}

/** Dated rows, the newest last: a new choice adds a row. */
const policies: readonly RetentionPolicy[] = [
  {
    version: 'retention-2020-01',
    validFrom: plainDate('2020-01-01'),
    youthHelpYears: 20,
    afterMajorityYears: 30,
    sources: {
      youthHelp: 'Jeugdwet art. 7.3.8; Rijksoverheid, bewaartermijn jeugdhulpdossier',
      guardianship: 'Rijksoverheid, bewaartermijn jeugdhulpdossier (gecertificeerde instelling: hoogstens 30 jaar na de meerderjarigheid)',
    },
    toBeConfirmed: true,
  },
];

/** The policy on a day; before the first row its own. */
export const retentionPolicyOn = (day: PlainDate): RetentionPolicy => policies.findLast((one) => one.validFrom <= day) ?? policies[0]!;
