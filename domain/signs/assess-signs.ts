import type { SignRule, SignRuleCode, SignRules } from '../policy/sign-rules';
import type { SignId } from '../shared/ids';
import { signDimensions, type SignDimension, type SignStrength } from './sign-codes';
import { countsForYouth, type Sign } from './sign';
import { isContextOnly, signRow, type SignCode } from './sign-table';

/** How many different signs of each strength. The same sign seen twice is one sign with two observations. */
export type StrengthCounts = Readonly<Record<SignStrength, number>>;

/** Why a rule holds: what it asks for and the signs that answer it. Shown as a sentence, stored with a decision. */
export interface FiredRule {
  readonly code: SignRuleCode;
  readonly asks: Omit<SignRule, 'code'>;
  readonly codes: readonly SignCode[];
}

/** What is seen in one dimension. */
export interface DimensionFinding {
  readonly dimension: SignDimension;
  /** Different signs, in the order of the table. */
  readonly codes: readonly SignCode[];
  /** Every observation behind them, sorted by id. */
  readonly signIds: readonly SignId[];
  readonly counts: StrengthCounts;
  readonly fired: FiredRule | null;
}

/** What the program may propose. It proposes to look, never that somebody is a victim, and never that somebody is not. */
export const signProposals = ['consider-real-suspicion', 'keep-watching', 'nothing-fired'] as const;
export type SignProposal = (typeof signProposals)[number];

/** The assessment of one youth's signs under one set of rules. */
export interface SignAssessment {
  readonly ruleVersion: string;
  /** Every observation that was read: about the youth, not withdrawn, sorted by id. */
  readonly signIds: readonly SignId[];
  /** Always all six, in ILO's order. */
  readonly dimensions: readonly DimensionFinding[];
  /** Signs of smuggling alone: they tell how somebody travelled and count in no dimension. */
  readonly context: readonly SignCode[];
  readonly proposal: SignProposal;
  /**
   * The police offer a reflection period (bedenktijd) at the slightest indication (Vc 2000 B8/3): true from the first sign
   * that counts, however weak. It is for those who do not stay lawfully; whether that is so is for the guardian to check.
   */
  readonly askForReflectionPeriod: boolean;
}

/** What the assessment reads of an observation. */
export type AssessedSign = Pick<Sign, 'id' | 'code' | 'subject' | 'withdrawnAt'>;

/**
 * Weighs the signs of one youth. Only observations about the youth that stand are read; the order does not matter, and
 * another sign never makes a dimension lighter.
 */
export function assessSigns(signs: readonly AssessedSign[], ruleSet: SignRules): SignAssessment {
  const standing = signs.filter(countsForYouth);
  const counted = standing.filter((sign) => !isContextOnly(sign.code));
  const dimensions = signDimensions.map((dimension) => findingOf(dimension, counted, ruleSet));
  const fired = dimensions.filter((finding) => finding.fired !== null).length;
  return {
    ruleVersion: ruleSet.version,
    signIds: standing.map((sign) => sign.id).sort(),
    dimensions,
    context: differentCodes(standing.filter((sign) => isContextOnly(sign.code))),
    proposal: proposalOf(fired, standing.length, ruleSet),
    askForReflectionPeriod: counted.length > 0,
  };
}

function proposalOf(fired: number, standing: number, ruleSet: SignRules): SignProposal {
  if (fired >= ruleSet.dimensionsToConsider) return 'consider-real-suspicion';
  return standing > 0 ? 'keep-watching' : 'nothing-fired';
}

function findingOf(dimension: SignDimension, counted: readonly AssessedSign[], ruleSet: SignRules): DimensionFinding {
  const here = counted.filter((sign) => signRow(sign.code).dimensions.includes(dimension));
  const codes = differentCodes(here);
  const of = (strength: SignStrength) => codes.filter((code) => signRow(code).strength === strength).length;
  const counts = { strong: of('strong'), medium: of('medium'), weak: of('weak') };
  const rule = ruleSet.rules.find((one) => holds(one, counts));
  return { dimension, codes, signIds: here.map((sign) => sign.id).sort(), counts, fired: rule ? firedBy(rule, codes) : null };
}

const holds = (rule: SignRule, counts: StrengthCounts): boolean =>
  counts.strong >= rule.strong && counts.medium >= rule.medium && counts.weak >= rule.weak && counts.medium + counts.weak >= rule.mediumOrWeak;

/** The signs a rule rests on: all of the strengths it asks for. */
function firedBy({ code, ...asks }: SignRule, codes: readonly SignCode[]): FiredRule {
  const asked: Record<SignStrength, boolean> = {
    strong: asks.strong > 0,
    medium: asks.medium > 0 || asks.mediumOrWeak > 0,
    weak: asks.weak > 0 || asks.mediumOrWeak > 0,
  };
  return { code, asks, codes: codes.filter((one) => asked[signRow(one).strength]) };
}

const differentCodes = (signs: readonly AssessedSign[]): readonly SignCode[] =>
  [...new Set(signs.map((sign) => sign.code))].sort((a, b) => signRow(a).number - signRow(b).number);
