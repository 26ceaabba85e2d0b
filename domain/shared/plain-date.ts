import { z } from 'zod';

/** A calendar day without a clock or zone, `YYYY-MM-DD` in the proleptic Gregorian calendar. */
export type PlainDate = string & z.BRAND<'PlainDate'>;

/** A day that may be known only to the month or the year: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. First-class, never padded. */
export type PartialDate = string & z.BRAND<'PartialDate'>;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const PARTIAL = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const MS_A_DAY = 86_400_000;

const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (ms: number): PlainDate => new Date(ms).toISOString().slice(0, 10) as PlainDate;

/** True for a real calendar day between the years 1900 and 2199 (30 February is not one). */
export function isPlainDate(text: string): text is PlainDate {
  const parts = DAY.exec(text);
  if (!parts) return false;
  const year = Number(parts[1]);
  if (year < 1900 || year > 2199) return false;
  const ms = utc(text);
  return !Number.isNaN(ms) && fromUtc(ms) === text;
}

/** True for a year, a month or a day that exists. */
export function isPartialDate(text: string): text is PartialDate {
  return PARTIAL.test(text) && isPlainDate(firstDay(text as PartialDate));
}

/** Reads a day from trusted text, such as a literal in a table. Throws RangeError when it is not a day. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError('not a calendar day');
  return text;
}

/** The earliest day a partial date can mean. */
export function firstDay(date: PartialDate | PlainDate): PlainDate {
  return (date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date) as PlainDate;
}

/** The latest day a partial date can mean. */
export function lastDay(date: PartialDate | PlainDate): PlainDate {
  if (date.length === 10) return date as string as PlainDate;
  if (date.length === 4) return `${date}-12-31` as PlainDate;
  return addDays(addMonths(firstDay(date), 1), -1);
}

/** The day `days` later (earlier when negative). */
export const addDays = (date: PlainDate, days: number): PlainDate => fromUtc(utc(date) + days * MS_A_DAY);

/** The same day of the month `months` later; a day that does not exist there becomes the first of the next month. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const firstOfTarget = Date.UTC(year, month - 1 + months, 1);
  const daysInTarget = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return fromUtc(firstOfTarget + (Math.min(day, daysInTarget + 1) - 1) * MS_A_DAY);
}

/**
 * The same day `years` later. Someone born on 29 February comes of age on 1 March: when the law is silent,
 * guardianship must not end a day too early.
 */
export const addYears = (date: PlainDate, years: number): PlainDate => addMonths(date, years * 12);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => Math.round((utc(to) - utc(from)) / MS_A_DAY);

/** Days sort as text. */
export const isBefore = (a: PlainDate, b: PlainDate): boolean => a < b;

/** A day as people write it, `dd-mm-jjjj`; a partial date as `mm-jjjj` or `jjjj`. */
export const writtenDate = (date: PlainDate | PartialDate): string => date.split('-').reverse().join('-');

/**
 * Reads what a person types: `24-11-2026`, `24/11/2026`, `24.11.2026`, `11-2026`, `2026`, or ISO.
 * Returns undefined when it is none of these or the day does not exist.
 */
export function readWrittenDate(text: string): PartialDate | undefined {
  const parts = text.trim().split(/[-/. ]+/);
  if (parts.length > 3 || parts.some((part) => !/^\d{1,4}$/.test(part))) return undefined;
  if (parts[0]?.length !== 4) parts.reverse();
  if (parts[0]?.length !== 4) return undefined;
  const iso = parts.map((part, place) => (place === 0 ? part : part.padStart(2, '0'))).join('-');
  return isPartialDate(iso) ? iso : undefined;
}

/** A calendar day at the border: `YYYY-MM-DD`. */
export const PlainDateSchema = z
  .string({ error: (issue) => (issue.input === undefined ? 'required' : 'not-a-day') })
  .refine(isPlainDate, { error: 'not-a-day' })
  .transform((text) => text as PlainDate)
  .meta({ description: 'A calendar day, YYYY-MM-DD' });

/** A day, month or year at the border. */
export const PartialDateSchema = z
  .string({ error: (issue) => (issue.input === undefined ? 'required' : 'not-a-partial-day') })
  .refine(isPartialDate, { error: 'not-a-partial-day' })
  .transform((text) => text as PartialDate)
  .meta({ description: 'A day, month or year: YYYY-MM-DD, YYYY-MM or YYYY' });
