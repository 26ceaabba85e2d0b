import { dayOf } from '../shared/instant';
import { refusal, type Permission, type Refusal } from '../shared/refusal';
import { writtenDate, type PlainDate } from '../shared/plain-date';
import { endDateBy } from '../transfers/end-date';
import { countingBirthDate, eighteenthBirthday, isDayEstablished, type BirthDates } from './age';
import type { Measure, NewMeasure } from './measure';
import type { MeasureEnd } from './measure-change';
import { mayRecordMeasure } from './may-record';

const mayChange = ({ withdrawnAt }: Measure): Permission => (withdrawnAt === null ? [] : [refusal('record-withdrawn', { day: writtenDate(dayOf(withdrawnAt)) })]);

/** The first day a measure speaks of: the decision, or the day it was asked for. Null for "none yet". */
const firstDayOf = (measure: NewMeasure): PlainDate | null => (measure.basis === 'ordered' ? measure.decidedOn : measure.basis === 'requested' ? measure.requestedOn : null);

/**
 * The day on which a measure ends for this reason when the law or the order says which, with where that stands: the day of
 * the order (1:281 BW), never after the 18th birthday; majority (1:233 BW), of a birth date known in part the latest day;
 * the last day of the term. Null when only the guardian can know the day, such as that of a death.
 */
export function lawfulEnd(measure: Measure, birth: BirthDates, { reason, order }: Pick<MeasureEnd, 'reason' | 'order'>): { readonly day: PlainDate; readonly law: string } | null {
  const date = countingBirthDate(birth);
  if (reason === 'majority') return { day: eighteenthBirthday(date).latest, law: '1:233 BW' };
  if (reason === 'term-expired') return measure.basis === 'ordered' && measure.expiresOn !== null ? { day: measure.expiresOn, law: '1:281 BW' } : null;
  return order && endDateBy(order, date);
}

/**
 * May this end be recorded? The measure stands and runs; its end has come, is not before the order, and is the day that the
 * law gives; majority needs an established day of birth. A measure does not end because a youth has left: no reason of the official list says so.
 */
export function mayEndMeasure(measure: Measure, birth: BirthDates, end: MeasureEnd, today: PlainDate): Permission {
  const permission: Refusal[] = [...mayChange(measure)];
  if (measure.endedOn !== null) permission.push(refusal('measure-already-ended', { day: writtenDate(measure.endedOn) }));
  const first = firstDayOf(measure);
  if (first === null) permission.push(refusal('measure-not-asked-yet'));
  else if (end.endedOn < first) permission.push(refusal('measure-end-before-order', { day: writtenDate(first) }));
  const byLaw = lawfulEnd(measure, birth, end);
  if (byLaw?.law === '1:233 BW' && !isDayEstablished(birth)) permission.push(refusal('majority-needs-established-day'));
  if (byLaw && byLaw.day !== end.endedOn) permission.push(refusal('end-date-differs', { day: writtenDate(byLaw.day), law: byLaw.law }));
  if (!byLaw && end.order) permission.push(refusal('order-not-final'));
  if (end.endedOn > today) permission.push(refusal('day-in-the-future'));
  return permission;
}

/** May these facts take the place of what was recorded? As for a new measure, and only while it stands. */
export const mayCorrectMeasure = (measure: Measure, corrected: NewMeasure, today: PlainDate): Permission => [...mayChange(measure), ...mayRecordMeasure(corrected, today)];

/** May this measure be taken back? Once. */
export const mayWithdrawMeasure = (measure: Measure): Permission => mayChange(measure);
