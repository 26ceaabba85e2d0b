import { z } from 'zod';
import { addDays, addMonths, isPlainDate, PlainDateSchema, plainDate, type PlainDate } from '../shared/plain-date';

/** No caseload is older; a longer period is a slip of the hand, and every month of it would be counted. */
const MOST_YEARS = 60;

const days = { from: PlainDateSchema, to: PlainDateSchema };

/** The check of a period, also of one with more fields around it. */
export function checkPeriod({ from, to }: z.output<z.ZodObject<typeof days>>, context: z.RefinementCtx): void {
  if (!isPlainDate(from) || !isPlainDate(to)) return; // said at the field already
  if (to < from) context.addIssue({ code: 'custom', message: 'before-start', path: ['to'] });
  else if (addMonths(from, MOST_YEARS * 12) < to) context.addIssue({ code: 'custom', message: 'too-large', path: ['to'] });
}

/** From one day to another, both counted. */
export const FigurePeriod = z.strictObject(days).superRefine(checkPeriod);
export type FigurePeriod = z.output<typeof FigurePeriod>;

/** Is this day in the period? */
export const isIn = ({ from, to }: FigurePeriod, day: PlainDate): boolean => from <= day && day <= to;

/** The whole of a calendar year. */
export const yearPeriod = (year: number): FigurePeriod => ({ from: plainDate(`${year}-01-01`), to: plainDate(`${year}-12-31`) });

/** A quarter of a calendar year, 1 to 4. */
export function quarterPeriod(year: number, quarter: number): FigurePeriod {
  const from = plainDate(`${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`);
  return { from, to: addDays(addMonths(from, 3), -1) };
}

/** Whether a period is told by month or by year. */
export const stepOf = ({ from, to }: FigurePeriod): 'month' | 'year' => (addMonths(from, 12) > to ? 'month' : 'year');

/** The month or year of a day: `2026-03` or `2026`. */
export const partOf = (day: PlainDate, step: 'month' | 'year'): string => day.slice(0, step === 'month' ? 7 : 4);

/** Every month or year of a period, oldest first; also those in which nothing happened, for a gap is a finding too. */
export function partsOf(period: FigurePeriod): readonly string[] {
  const step = stepOf(period);
  const parts: string[] = [];
  for (let day = period.from; partOf(day, step) <= partOf(period.to, step); day = addMonths(plainDate(`${day.slice(0, 7)}-01`), step === 'month' ? 1 : 12)) parts.push(partOf(day, step));
  return parts;
}
