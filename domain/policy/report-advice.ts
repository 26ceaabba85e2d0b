import { plainDate, type PlainDate } from '../shared/plain-date';

/** Where signs are reported, or what is asked for: the police, the national register, and time to reflect. */
export const reportAdviceCodes = ['police', 'comensha', 'reflection-period'] as const;
export type ReportAdviceCode = (typeof reportAdviceCodes)[number];

/** What makes an advice: the guardian's decision of a real suspicion, or the first sign that counts. */
export type ReportTrigger = 'real-suspicion' | 'first-sign';

/** One advice to report, with its ground. The words are in `words.signs.advice`. */
export interface ReportAdvice {
  readonly code: ReportAdviceCode;
  readonly trigger: ReportTrigger;
  /** Hours after the trigger in which it is reported, or noted why not. Our own proposal: no public rule gives one. */
  readonly withinHours: number;
  /** The rule it rests on, as a lawyer would name it. */
  readonly ground: string;
  readonly source: string;
  /** The source is old, or says less than the rule here: confirm it before relying on it. */
  readonly toBeConfirmed: boolean;
}

/** A dated set of advices, and the limits around a decision on signs. */
export interface ReportPolicy {
  readonly version: string;
  readonly validFrom: PlainDate;
  /** Where the limits come from. */
  readonly source: string;
  readonly advices: readonly ReportAdvice[];
  /** The age from which a youth gives consent for the national register; for younger ones the guardian does. */
  readonly ownConsentFromAge: number;
  /** A decision to consult first: days until the outcome is noted. Own proposal. */
  readonly consultWithinDays: number;
  /** After the outcome of a consult: days until the guardian decides. Own proposal. */
  readonly decideAfterConsultDays: number;
  /** A sign that is not strong, noted after a decision: days until the signs are weighed again. Own proposal. */
  readonly newSignsWithinDays: number;
}

const versions: readonly ReportPolicy[] = [
  {
    version: 'report-advice-2026-11',
    validFrom: plainDate('2020-03-23'),
    source: 'Own proposal; no public rule gives these limits',
    advices: [
      {
        code: 'police', trigger: 'real-suspicion', withinHours: 24, toBeConfirmed: true,
        ground: 'Art. 273f Sr; Aanwijzing mensenhandel (BWBR0033564)',
        source: 'Kamerstukken II 2019/20, 27 062 / 28 638, nr. 110; Aanwijzing mensenhandel',
      },
      {
        code: 'comensha', trigger: 'real-suspicion', withinHours: 168, toBeConfirmed: true,
        ground: 'Toestemming: art. 6 lid 1 onder a AVG',
        source: 'comensha.nl, Registratie; kenniscentrum-kjp.nl, registratie slachtoffers loverboys',
      },
      {
        code: 'reflection-period', trigger: 'first-sign', withinHours: 24, toBeConfirmed: true,
        ground: 'Vc 2000 B8/3',
        source: 'Vreemdelingencirculaire 2000 B8/3; WBV 2023/11 (Stcrt. 2023, 13577)',
      },
    ],
    ownConsentFromAge: 16,
    consultWithinDays: 2,
    decideAfterConsultDays: 1,
    newSignsWithinDays: 7,
  },
];

/** The policy in force on a day. Days before the first version get the first version. */
export const reportPolicyOn = (day: PlainDate): ReportPolicy => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
