import { plainDate, type PlainDate } from '../shared/plain-date';

/** The combinations of signs within one dimension that ask for a decision, heaviest first. */
export const signRuleCodes = ['two-strong', 'strong-and-other', 'three-medium', 'two-medium-one-weak', 'one-strong'] as const;
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

/** Every version of the rules. A version is never edited or taken out: decisions name it. */
export const signRuleVersions = ['sign-rules-2009-1', 'sign-rules-minors-proposal-1'] as const;
export type SignRuleVersion = (typeof signRuleVersions)[number];

/** A dated set of rules. An assessment stores the version it was made under. */
export interface SignRules {
  readonly version: SignRuleVersion;
  /** The first day on which it is in force; null for a proposal that is only there to compare with. */
  readonly validFrom: PlainDate | null;
  readonly source: string;
  /** The weighting is general knowledge about ILO's method: to be validated with EMM and CoMensha before anyone relies on it. */
  readonly toBeValidated: boolean;
  /** Heaviest first: the first that holds is the one named. */
  readonly rules: readonly SignRule[];
  /** Dimensions in which a rule must hold before the program proposes to consider a real suspicion. */
  readonly dimensionsToConsider: number;
}

const needs = (code: SignRuleCode, counts: Partial<Omit<SignRule, 'code'>>): SignRule => ({ code, strong: 0, medium: 0, weak: 0, mediumOrWeak: 0, ...counts });

const ilo: readonly SignRule[] = [
  needs('two-strong', { strong: 2 }),
  needs('strong-and-other', { strong: 1, mediumOrWeak: 1 }),
  needs('three-medium', { medium: 3 }),
  needs('two-medium-one-weak', { medium: 2, weak: 1 }),
];

const versions: readonly SignRules[] = [
  {
    version: 'sign-rules-2009-1',
    validFrom: plainDate('2009-09-01'),
    source: 'ILO/EC, Operational indicators of trafficking in human beings (2009); weighting from general knowledge',
    toBeValidated: true,
    rules: ilo,
    dimensionsToConsider: 1,
  },
  {
    // For a minor no means of coercion has to be shown (art. 273f lid 1 onder 2 Sr), and ILO has lists of its own for
    // children; their weighting was not public. This asks what changes when one strong sign is enough.
    version: 'sign-rules-minors-proposal-1',
    validFrom: null,
    source: 'Own proposal for minors, to be put to EMM and CoMensha; not in force',
    toBeValidated: true,
    rules: [...ilo, needs('one-strong', { strong: 1 })],
    dimensionsToConsider: 1,
  },
];

/** The rules in force on a day. Days before the first version get the first version. */
export const signRulesOn = (day: PlainDate): SignRules => versions.findLast((one) => one.validFrom !== null && one.validFrom <= day) ?? versions[0]!;

/** The rules of a version, in force or not. */
export const signRulesNamed = (version: SignRuleVersion): SignRules => versions.find((one) => one.version === version)!;
