import { dayOf, timeOf, type Instant } from '#domain/shared/instant';
import { writtenDate, type PartialDate, type PlainDate } from '#domain/shared/plain-date';
import type { Language } from '#domain/words/words';

// Made once: making one takes longer than drawing the row it is for.
const written = (locale: string) => ({
  weekday: new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }),
  day: new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
});
const formats: Readonly<Record<Language, ReturnType<typeof written>>> = { nl: written('nl-NL'), en: written('en-GB') };

const noon = (day: PlainDate): number => Date.parse(`${day}T12:00:00Z`);

/** A short weekday: `di`, `Tue`. */
export const shortWeekday = (day: PlainDate, language: Language): string =>
  formats[language].weekday.format(noon(day)).replace('.', '');

/** A day in full, as it is read aloud: `dinsdag 24 november 2026`. */
export const dayInFull = (day: PlainDate, language: Language): string =>
  formats[language].day.format(noon(day));

/** A month in full: `maart 2010`. */
export const monthInFull = (month: PartialDate, language: Language): string =>
  formats[language].month.format(Date.parse(`${month}-15T12:00:00Z`));

/** A day with its weekday: `di 24-11-2026`. */
export const dayWithWeekday = (day: PlainDate, language: Language): string => `${shortWeekday(day, language)} ${writtenDate(day)}`;

/** A moment in the Netherlands: `di 24-11-2026, 23:04`. */
export const writtenMoment = (at: Instant, language: Language): string => `${dayWithWeekday(dayOf(at), language)}, ${timeOf(at)}`;

/**
 * A moment for a list, in at most two short parts: within a year of today `di 24-11` and `23:04`, else the full date.
 * Days without a time have one part.
 */
export function listedMoment(at: Instant | PlainDate, today: PlainDate, language: Language): readonly string[] {
  const day = at.length === 10 ? (at as PlainDate) : dayOf(at as Instant);
  const near = Math.abs(noon(today) - noon(day)) < 180 * 86_400_000;
  const dayPart = near ? `${shortWeekday(day, language)} ${writtenDate(day).slice(0, 5)}` : writtenDate(day);
  return at.length === 10 || !near ? [dayPart] : [dayPart, timeOf(at as Instant)];
}

/** Hours and minutes that went by: `24 u 54`, or `54 min` in the first hour. Negative time counts as none. */
export function elapsedTime(hours: number, language: Language): string {
  const minutes = Math.max(0, Math.floor(hours * 60));
  const whole = Math.floor(minutes / 60);
  if (whole === 0) return `${minutes} min`;
  return `${whole} ${language === 'nl' ? 'u' : 'h'} ${String(minutes % 60).padStart(2, '0')}`;
}

/** The part of the day, for a greeting. */
export function partOfDay(at: Instant): 'morning' | 'afternoon' | 'evening' | 'night' {
  const hour = Number(timeOf(at).slice(0, 2));
  if (hour < 6) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}

