import { plainDate, type PlainDate } from '../shared/plain-date';

/** The combinations of signs within one dimension that ask for a decision, heaviest first. */
export const signRuleCodes = ['two-strong', 'strong-and-other', 'three-medium', 'two-medium-one-weak'] as const;
export type SignRuleCode = (typeof signRuleCodes)[number];

/** How many different signs of each strength a rule asks for at least. */
export interface SignRule {
  readonly code: SignRuleCode;
  readonly strong: number;
  readonly medium: number;
  readonly weak: number;
  /** Signs that may be of medium or weak strength. */
  readonly mediumOrWeak: number;
}

/** A dated set of rules. An assessment stores the version it was made under. */
export interface SignRules {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  /** The weighting is general knowledge about ILO's method: to be validated with EMM and CoMensha before anyone relies on it. */
  readonly toBeValidated: boolean;
  /** Heaviest first: the first that holds is the one named. */
  readonly rules: readonly SignRule[];
  /** Dimensions in which a rule must hold before the program proposes to consider a real suspicion. */
  readonly dimensionsToConsider: number;
}

const needs = (code: SignRuleCode, counts: Partial<Omit<SignRule, 'code'>>): SignRule => ({ code, strong: 0, medium: 0, weak: 0, mediumOrWeak: 0, ...counts });

const versions: readonly SignRules[] = [
  {
    version: 'sign-rules-2009-1',
    validFrom: plainDate('2009-09-01'),
    source: 'ILO/EC, Operational indicators of trafficking in human beings (2009); weighting from general knowledge',
    toBeValidated: true,
    rules: [
      needs('two-strong', { strong: 2 }),
      needs('strong-and-other', { strong: 1, mediumOrWeak: 1 }),
      needs('three-medium', { medium: 3 }),
      needs('two-medium-one-weak', { medium: 2, weak: 1 }),
    ],
    dimensionsToConsider: 1,
  },
];

/** The rules in force on a day. Days before the first version get the first version. */
export const signRulesOn = (day: PlainDate): SignRules => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
