import { plainDate, type PlainDate } from '../shared/plain-date';

/** A standing rule that youths of a nationality go to protected shelter unless a motive says otherwise. Never proof of victimhood. */
export interface ShelterDefault {
  readonly version: string;
  readonly nationality: string;
  readonly validFrom: PlainDate;
  /** The first day on which it no longer holds; null while it does. */
  readonly validUntil: PlainDate | null;
  readonly source: string;
  /** The source is a letter of 2020 that says "at this moment": ask whether it is still policy. */
  readonly toBeConfirmed: boolean;
}

/** Dated rules: a change ends one row and adds another, so that an old placement keeps the rule it was made under. */
const rules: readonly ShelterDefault[] = [
  {
    version: 'shelter-default-2020-03',
    nationality: 'VN',
    validFrom: plainDate('2020-03-23'),
    validUntil: null,
    source: 'Kamerstukken II 2019/20, 27 062 / 28 638, nr. 110',
    toBeConfirmed: true,
  },
];

/** The rule for a nationality on a day, or null when there is none. */
export const shelterDefaultFor = (nationality: string, day: PlainDate): ShelterDefault | null =>
  rules.find((rule) => rule.nationality === nationality && rule.validFrom <= day && (rule.validUntil === null || day < rule.validUntil)) ?? null;

/** Ages at which protected shelter takes youths (risk profile, then indication by Nidos). */
export const shelterAges = { min: 13, max: 17 } as const;
