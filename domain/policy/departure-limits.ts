import type { PlaceRunner } from '../placements/placement-kinds';
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
  /** Days from one duty to report to the next. */
  readonly reportEveryDays: number;
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
  /** Days after a hand-over, an end of guardianship or the last step within which what then follows is done: signatures, confirmation of the receiver, registration, closing. */
  readonly settleTransferWithinDays: number;
  /** Age under which a disappearance is urgent by itself. */
  readonly urgentUnderAge: number;
  /** Hours after it was noted within which room, telephone and network are looked at. */
  readonly checkWithinHours: number;
  /** Hours after it was noted within which COA and Nidos have told each other. */
  readonly tellEachOtherWithinHours: number;
  /** Hours after a sign of danger was noted within which 112 was called: at once, written as a quarter. */
  readonly call112WithinHours: number;
  /** Days between two contacts with the police about progress, after the report. */
  readonly askProgressEveryDays: number;
  /** Hours after a ground begins to hold within which COA tells AVIM. */
  readonly tellAvimWithinHours: number;
  /** Days after a ground begins to hold by which the departure notice of AVIM is expected. */
  readonly avimNoticeWithinDays: number;
  /** Days after AVIM's notice within which the guardian confirms it. */
  readonly confirmUnknownWithinDays: number;
  /** Days after unknown destination was established within which IND and DT&V have been told. */
  readonly tellIndWithinDays: number;
  /** Hours after a youth is back, found or dead within which the police, and COA, are told. */
  readonly tellEndWithinHours: number;
  /** Days after a return by which the right to reception is looked at. */
  readonly receptionWithinDays: number;
  /** Days after majority or death within which the others are told and the measure is ended on paper. */
  readonly settleWithinDays: number;
  /** Hours after a youth who was found left again within which the police know: they closed the search. */
  readonly tellGoneAgainWithinHours: number;
  /** Hours after a destination proved false within which the police have the correction. */
  readonly correctionWithinHours: number;
  /** Who looks, reports to the police and tells AVIM, by who runs the place where the youth lived; where no place is noted nobody else can be counted on than Nidos. */
  readonly reporters: Readonly<Record<PlaceRunner, 'coa' | 'nidos'>>;
  /** Hours before a limit in days at which the clock turns from quiet to due. */
  readonly dueHoursBeforeDays: number;
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
    reportEveryDays: 7,
    daysWithoutInHouseCheck: 8,
    returnTalkWithinHours: 72,
    destinationResearchDays: 14,
    safetyCheckMaxAgeDays: 14,
    transferStepDays: 14,
    settleTransferWithinDays: 14,
    urgentUnderAge: 15,
    checkWithinHours: 2,
    tellEachOtherWithinHours: 4,
    call112WithinHours: 0.25,
    askProgressEveryDays: 7,
    tellAvimWithinHours: 24,
    avimNoticeWithinDays: 3,
    confirmUnknownWithinDays: 3,
    tellIndWithinDays: 2,
    tellEndWithinHours: 4,
    receptionWithinDays: 2,
    settleWithinDays: 7,
    tellGoneAgainWithinHours: 1,
    correctionWithinHours: 24,
    reporters: { coa: 'coa', nidos: 'nidos', none: 'nidos' },
    dueHoursBeforeDays: 24,
  },
];

/** The limits in force on a day. Days before the first version get the first version: earlier agreements are unknown. */
export function departureLimitsOn(day: PlainDate): DepartureLimits {
  return versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
}
