import { plainDate, type PlainDate } from '../shared/plain-date';

/** How long a measure may stay without its next step before somebody is reminded, as dated data. */
export interface MeasureLimits {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  /** No public rule was found: our own proposal, to be confirmed by Nidos. */
  readonly toBeConfirmed: boolean;
  /** Days after the youth came into the caseload within which a measure is asked for. */
  readonly askWithinDays: number;
  /** Days after asking within which the court's answer is looked for. */
  readonly answerWithinDays: number;
  /** Days after the decision within which the day of sending is known. */
  readonly sentWithinDays: number;
}

const versions: readonly MeasureLimits[] = [
  { version: 'measure-2026-11', validFrom: plainDate('2026-11-01'), source: 'Own proposal', toBeConfirmed: true, askWithinDays: 14, answerWithinDays: 42, sentWithinDays: 14 },
];

/** The limits in force on a day. Days before the first version get the first version: earlier agreements are unknown. */
export const measureLimitsOn = (day: PlainDate): MeasureLimits => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
