import { addYears, firstDay, lastDay, type PartialDate, type PlainDate } from '../shared/plain-date';

/** The age of majority (1:233 BW). */
export const MAJORITY = 18;

/** An age in whole years. Both ends are the same when the birth date is known to the day. */
export interface AgeRange {
  readonly min: number;
  readonly max: number;
}

function yearsBetween(birth: PlainDate, day: PlainDate): number {
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return addYears(birth, years) <= day ? years : years - 1;
}

/** The ages a birth date, known to the day, month or year, can give on a day. Before birth the age is 0. */
export function ageOn(birthDate: PartialDate | PlainDate, day: PlainDate): AgeRange {
  return { min: Math.max(0, yearsBetween(lastDay(birthDate), day)), max: Math.max(0, yearsBetween(firstDay(birthDate), day)) };
}

/**
 * The first and the last day on which the 18th birthday can fall. Guardianship never ends on a guess: whoever needs one
 * day takes `latest`.
 */
export function eighteenthBirthday(birthDate: PartialDate | PlainDate): { readonly earliest: PlainDate; readonly latest: PlainDate } {
  return { earliest: addYears(firstDay(birthDate), MAJORITY), latest: addYears(lastDay(birthDate), MAJORITY) };
}

/**
 * Looks this like a date that was assigned? After a test that says "at least 20" the IND assigns 1 January or 1 July
 * (Vc 2000 C1/4.4.5). A child can be born on these days too: a question, never a conclusion.
 */
export const isAssignedDate = (birthDate: PartialDate | PlainDate): boolean => /^\d{4}-(01|07)-01$/.test(birthDate);

/** Both birth dates of a youth; they are kept apart and neither overwrites the other. */
export interface BirthDates {
  readonly statedBirthDate: PartialDate;
  readonly establishedBirthDate: PartialDate | null;
}

/** Is the day of birth established? Majority is recorded only then: guardianship never ends on what was merely stated. */
export const isDayEstablished = ({ establishedBirthDate: date }: Pick<BirthDates, 'establishedBirthDate'>): boolean => date !== null && firstDay(date) === lastDay(date);

/** The birth date by which limits are counted: the established one, and while there is none the stated one. */
export const countingBirthDate = (dates: BirthDates): PartialDate => dates.establishedBirthDate ?? dates.statedBirthDate;
