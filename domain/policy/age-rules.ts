import { plainDate, type PlainDate } from '../shared/plain-date';

/**
 * How long a question about somebody's age may wait for the guardian, as dated data. No public rule was found: our proposal,
 * to be confirmed. A new version is a new row, never an edit.
 */
export interface AgeRules {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  readonly toBeConfirmed: boolean;
  /** Days from the moment the question is there until the guardian says what to do with it. */
  readonly decideWithinDays: number;
}

const versions: readonly AgeRules[] = [
  { version: 'age-2026-11', validFrom: plainDate('2026-11-01'), source: 'Own proposal', toBeConfirmed: true, decideWithinDays: 7 },
];

/** The rules in force on a day. Days before the first version get the first version: earlier rules are unknown. */
export const ageRulesOn = (day: PlainDate): AgeRules => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
