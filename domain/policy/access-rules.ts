import { plainDate, type PlainDate } from '../shared/plain-date';

/**
 * When a youth may ask for access to the file and how fast the request is decided, as dated data. The text of the Jeugdwet
 * was read in a copy of May 2017; both values wait for a lawyer.
 */
export interface AccessRules {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  readonly toBeConfirmed: boolean;
  /** Age in years from which the youth asks for access or a copy; below it a legal representative does. */
  readonly fromAge: number;
  /** Weeks after the request in which it is decided. The GDPR says one month; four weeks are never more. */
  readonly decideWithinWeeks: number;
}

const versions: readonly AccessRules[] = [
  {
    version: 'access-2017-05',
    validFrom: plainDate('2015-01-01'),
    source: 'Jeugdwet 7.3.8–7.3.15 (mei 2017); AVG art. 12 lid 3 en art. 15',
    toBeConfirmed: true,
    fromAge: 12,
    decideWithinWeeks: 4,
  },
];

/** The rules in force on a day. Days before the first version get the first version. */
export const accessRulesOn = (day: PlainDate): AccessRules => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
