import { addDays, addMonths, daysBetween, plainDate, type PlainDate } from '../shared/plain-date';
import { countsForYouth, type Sign } from './sign';
import { signStrengths, type SignStrength } from './sign-codes';
import { signRow } from './sign-table';

/** How many observations there are of each strength. */
export type StrengthCounts = Readonly<Record<SignStrength, number>>;

/** One week or month: its first and last day, and the observations seen in it. */
export interface SignPeriod {
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly counts: StrengthCounts;
}

/** The signs of a youth in the order of time, as a plot shows them. */
export interface SignsOverTime {
  readonly by: 'week' | 'month';
  /** The day of the first observation, and of the last one. */
  readonly firstSeen: PlainDate;
  readonly lastSeen: PlainDate;
  /** Every week or month from the first observation to the last one, also those in which nothing was seen. */
  readonly periods: readonly SignPeriod[];
  readonly counts: StrengthCounts;
}

type SeenSign = Pick<Sign, 'code' | 'observedOn' | 'subject' | 'withdrawnAt'>;

/** As long as so many weeks hold all signs, weeks are shown. They begin on Monday. */
const MOST_WEEKS = 12;
const A_MONDAY = plainDate('1900-01-01');

const mondayOf = (day: PlainDate): PlainDate => addDays(day, -(daysBetween(A_MONDAY, day) % 7));
const firstOfMonth = (day: PlainDate): PlainDate => plainDate(`${day.slice(0, 7)}-01`);

/**
 * The observations about the youth that stand, counted on the day they were seen. The same sign seen twice counts twice
 * here: this shows what came up when, and weighs nothing. Null when nothing stands.
 */
export function signsOverTime(signs: readonly SeenSign[]): SignsOverTime | null {
  const seen = signs.filter(countsForYouth).toSorted((a, b) => (a.observedOn < b.observedOn ? -1 : 1));
  const firstSeen = seen[0]?.observedOn;
  const lastSeen = seen.at(-1)?.observedOn;
  if (firstSeen === undefined || lastSeen === undefined) return null;
  const by = daysBetween(mondayOf(firstSeen), lastSeen) < MOST_WEEKS * 7 ? 'week' : 'month';
  const next = (first: PlainDate): PlainDate => (by === 'week' ? addDays(first, 7) : addMonths(first, 1));
  const periods: SignPeriod[] = [];
  for (let first = by === 'week' ? mondayOf(firstSeen) : firstOfMonth(firstSeen); first <= lastSeen; first = next(first)) {
    const last = addDays(next(first), -1);
    periods.push({ first, last, counts: countsOf(seen.filter(({ observedOn }) => observedOn >= first && observedOn <= last)) });
  }
  return { by, firstSeen, lastSeen, periods, counts: countsOf(seen) };
}

/** How many observations there are together. */
export const countedTogether = (counts: StrengthCounts): number => signStrengths.reduce((sum, strength) => sum + counts[strength], 0);

function countsOf(signs: readonly SeenSign[]): StrengthCounts {
  const counts: Record<SignStrength, number> = { strong: 0, medium: 0, weak: 0 };
  for (const { code } of signs) counts[signRow(code).strength] += 1;
  return counts;
}
