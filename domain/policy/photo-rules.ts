import { plainDate, type PlainDate } from '../shared/plain-date';

/**
 * How recent a photo has to be, as dated data. The police advise institutions to keep a recent photo and a description from
 * the placement on (politie.nl, Vermissing van personen uit instellingen) without a number: six months is our proposal, to
 * be confirmed before use. A new version is a new row, never an edit.
 */
export interface PhotoRules {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  readonly toBeConfirmed: boolean;
  /** Months after which a photo no longer counts as recent. */
  readonly oldAfterMonths: number;
}

const versions: readonly PhotoRules[] = [
  { version: 'photo-2026-11', validFrom: plainDate('2026-11-01'), source: 'Own proposal; advice to keep a photo: politie.nl', toBeConfirmed: true, oldAfterMonths: 6 },
];

/** The rules in force on a day. Days before the first version get the first version: earlier rules are unknown. */
export const photoRulesOn = (day: PlainDate): PhotoRules => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
