import { FigurePeriod, quarterPeriod, yearPeriod } from '#domain/figures/period';
import type { PlainDate } from '#domain/shared/plain-date';

/** A period as it is chosen: all three ways at once, so that going from one to the other loses nothing. */
export interface ChosenPeriod {
  readonly by: 'year' | 'quarter' | 'free';
  readonly year: number;
  readonly quarter: number;
  readonly from: string;
  readonly to: string;
}

/** The year so far, and the quarter of today for who wants that. */
export const periodAtFirst = (today: PlainDate): ChosenPeriod => ({
  by: 'year', year: Number(today.slice(0, 4)), quarter: Math.ceil(Number(today.slice(5, 7)) / 3), from: `${today.slice(0, 4)}-01-01`, to: today,
});

/** The days of a chosen period; undefined while they make none. */
export function daysOf({ by, year, quarter, from, to }: ChosenPeriod): FigurePeriod | undefined {
  if (by === 'year') return yearPeriod(year);
  return by === 'quarter' ? quarterPeriod(year, quarter) : FigurePeriod.safeParse({ from, to }).data;
}
