import { plainDate, type PlainDate } from '../shared/plain-date';

/** Within which time a sealed notice goes out and is answered, as dated data. No public rule exists: our own proposal, to be agreed with the police. */
export interface NoticeAnswerLimits {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  /** Hours after it was sealed within which a notice goes out. */
  readonly sendWithinHours: number;
  /** Hours after it went out within which the receiver has acknowledged it. */
  readonly acknowledgeWithinHours: number;
  /** Days after it was acknowledged within which number and closing are known. */
  readonly answerWithinDays: number;
  /** Clocks differ: minutes that the moment on a signed receipt may lie before the seal, or after now. */
  readonly receiptClockMinutes: number;
  /** Hours before each limit from which the screen says that it is near. */
  readonly dueHoursBefore: number;
}

const versions: readonly NoticeAnswerLimits[] = [
  { version: 'notice-answer-2026-11', validFrom: plainDate('2026-11-01'), source: 'Own proposal, to be agreed with the police', sendWithinHours: 4, acknowledgeWithinHours: 24, answerWithinDays: 7, receiptClockMinutes: 5, dueHoursBefore: 6 },
];

/** The limits in force on a day. Days before the first version get the first version. */
export const noticeAnswerLimitsOn = (day: PlainDate): NoticeAnswerLimits => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
