import { momentIn, type Instant } from '#domain/shared/instant';
import { addDays, isPartialDate, isPlainDate, readWrittenDate, type PartialDate, type PlainDate } from '#domain/shared/plain-date';

const EIGHT_DIGITS = /^(\d{2})(\d{2})(\d{4})$/;
const CLOCK = /^(\d{1,2})(?:[:.u ]?(\d{2}))?(?: ?(?:uur|u|h))?$/i;

/**
 * Reads a day as people type it: what the domain reads (`24-11-2026`, `11-2026`, `2026`), eight digits in a row, or a
 * word that counts from today (`dayWords`: word to number of days). Undefined when it is none of these.
 */
export function readDay(text: string, today: PlainDate, dayWords: Readonly<Record<string, number>>): PartialDate | PlainDate | undefined {
  const entry = text.trim().toLowerCase();
  const away = Object.hasOwn(dayWords, entry) ? dayWords[entry] : undefined;
  if (away !== undefined) return addDays(today, away);
  const digits = EIGHT_DIGITS.exec(entry);
  return readWrittenDate(digits ? `${digits[1]}-${digits[2]}-${digits[3]}` : entry);
}

/** Reads a clock time: `23:04`, `23.04`, `2304`, `9:05`, `9`. Gives `HH:MM`, or undefined. */
export function readTime(text: string): string | undefined {
  const parts = CLOCK.exec(text.trim());
  if (!parts) return undefined;
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** A field's value as a day, when it was read as one. */
export const asDay = (value: string): PlainDate | undefined => (isPlainDate(value) ? value : undefined);

/** A field's value as a day, month or year, when it was read as one. */
export const asPartialDay = (value: string): PartialDate | undefined => (isPartialDate(value) ? value : undefined);

/** The moment of a read day and time. */
export const asMoment = (day: PlainDate, time: string): Instant => momentIn(day, time);
