import { firstDay, lastDay, type PlainDate } from '../shared/plain-date';
import { countingBirthDate, eighteenthBirthday, type BirthDates } from './age';
import { measureStart, type Measure, type NewMeasure } from './measure';

/** Where a computed day comes from. `to-be-confirmed`: the text read was of 2017, or is silent. */
export type MeasureLaw = 'reporting-rule' | 'majority-law' | 'order-term';

/** Why a measure starts on its day, or why that day is not known. */
export type StartReason = 'on-decision' | 'day-after-sending' | 'not-sent-yet' | 'no-order';

/** The first day of a measure. */
export interface MeasureStart {
  readonly day: PlainDate | null;
  readonly why: StartReason;
  readonly law: MeasureLaw | null;
}

/** The first day, with its reason and where that stands. */
export function startOf(measure: NewMeasure): MeasureStart {
  const day = measureStart(measure);
  if (measure.basis !== 'ordered') return { day: null, why: 'no-order', law: null };
  if (measure.kind === 'provisional-guardianship') return { day, why: 'on-decision', law: 'reporting-rule' };
  return { day, why: day === null ? 'not-sent-yet' : 'day-after-sending', law: 'reporting-rule' };
}

/** What has to be asked before an end can be known to the day. */
export type EndQuestion = 'birth-date-partial' | 'birth-date-not-established' | 'adult-before-order';

/**
 * When a measure ends. `ended`: recorded. `ends`: the day is known, by law or by the term of the order. `range`: the 18th
 * birthday is not known to the day, so only the first and the last possible day are, with the question to ask. `asked`:
 * what is recorded contradicts itself. `not-begun`: there is no order.
 */
export type MeasureFinish =
  | { readonly kind: 'ended'; readonly day: PlainDate; readonly reason: Measure['endReason'] }
  | { readonly kind: 'ends'; readonly day: PlainDate; readonly why: 'majority' | 'term'; readonly law: MeasureLaw }
  | { readonly kind: 'range'; readonly earliest: PlainDate; readonly latest: PlainDate; readonly question: EndQuestion }
  | { readonly kind: 'asked'; readonly question: EndQuestion }
  | { readonly kind: 'not-begun' };

/**
 * When this measure ends, as far as can be known: the end that was recorded; the last day of its term; or the 18th birthday
 * by the established birth date (1:233 BW). A partial or only stated birth date gives a range and a question, never a day.
 * Departure is not in it: guardianship goes on while a youth is missing.
 */
export function finishOf(measure: Measure, birth: BirthDates): MeasureFinish {
  if (measure.endedOn !== null) return { kind: 'ended', day: measure.endedOn, reason: measure.endReason };
  if (measure.basis !== 'ordered') return { kind: 'not-begun' };
  const date = countingBirthDate(birth);
  const { earliest, latest } = eighteenthBirthday(date);
  const term = measure.expiresOn;
  // An order about somebody who was an adult by then: one of the two dates is wrong, and which is not for us to guess.
  if (latest <= measure.decidedOn) return { kind: 'asked', question: 'adult-before-order' };
  if (term !== null && term <= earliest) return { kind: 'ends', day: term, why: 'term', law: 'order-term' };
  const known = birth.establishedBirthDate !== null && firstDay(date) === lastDay(date);
  if (known) return { kind: 'ends', day: latest, why: 'majority', law: 'majority-law' };
  const question = firstDay(date) === lastDay(date) ? 'birth-date-not-established' : 'birth-date-partial';
  return { kind: 'range', earliest: laterOf(earliest, measure.decidedOn), latest: term !== null && term < latest ? term : latest, question };
}

const laterOf = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/** Does the measure still run on a day, as far as is known? While its end is in doubt it runs: guardianship never ends on a guess. */
export function runsOn(finish: MeasureFinish, day: PlainDate): boolean {
  switch (finish.kind) {
    case 'ended':
    case 'ends': return day < finish.day;
    case 'range': return day < finish.latest;
    case 'asked': return true;
    case 'not-begun': return false;
  }
}
