import { plainDate, type PlainDate } from '../shared/plain-date';

/**
 * Limits of the departure clock and the safety check, as dated data. The joint work agreements of 2020 between police,
 * COA, Nidos and DT&V are not public; these values come from the public guidance of DT&V ("Bericht van vertrek") where
 * it gives one and are our own proposal where it does not.
 */
export interface DepartureLimits {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  /** Hours after last seen within which the disappearance is reported to the police. Sooner when safety is at risk. */
  readonly reportWithinHours: number;
  /** Hours after last seen within which it is reported when there is urgency (protected shelter, strong sign, under 15, medical). */
  readonly urgentReportWithinHours: number;
  /** Hours before the limit at which the clock turns from quiet to due. */
  readonly dueHoursBefore: number;
  /** Ground for unknown destination: hours after a booked arrival at which the youth did not appear. */
  readonly missedArrivalHours: number;
  /** Ground: missed weekly reports in a row. */
  readonly missedReports: number;
  /** Ground: days in a row without the in-house check. */
  readonly daysWithoutInHouseCheck: number;
  /** Hours after return within which the return talk is held (practice in the United Kingdom). */
  readonly returnTalkWithinHours: number;
  /** Days a destination claim may stay in research before it must be judged or dropped. */
  readonly destinationResearchDays: number;
  /** Days a safety check stays fresh enough to act on. */
  readonly safetyCheckMaxAgeDays: number;
  /** Days after the last step of a transfer by which the next one is looked at. */
  readonly transferStepDays: number;
  /** Days after a notice was sealed by which the police are asked whether they have it. */
  readonly askPoliceAfterDays: number;
  /** Age under which a disappearance is urgent by itself. */
  readonly urgentUnderAge: number;
}

const versions: readonly DepartureLimits[] = [
  {
    version: 'departure-2020-03',
    validFrom: plainDate('2020-03-23'),
    source: 'DT&V, Leidraad Terugkeer en Vertrek, Bericht van vertrek; own proposal where the guidance is silent',
    reportWithinHours: 24,
    urgentReportWithinHours: 1,
    dueHoursBefore: 6,
    missedArrivalHours: 48,
    missedReports: 2,
    daysWithoutInHouseCheck: 8,
    returnTalkWithinHours: 72,
    destinationResearchDays: 14,
    safetyCheckMaxAgeDays: 14,
    transferStepDays: 14,
    askPoliceAfterDays: 7,
    urgentUnderAge: 15,
  },
];

/** The limits in force on a day. Days before the first version get the first version: earlier agreements are unknown. */
export function departureLimitsOn(day: PlainDate): DepartureLimits {
  return versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
}
