import { z } from 'zod';
import { isPlainDate, type PlainDate } from './plain-date';

/** A moment: ISO 8601 in UTC with milliseconds (`2026-11-24T22:04:00.000Z`), so that moments sort as text. */
export type Instant = string & z.BRAND<'Instant'>;

/** Where the work is done. Days and printed times are read there. */
export const ZONE = 'Europe/Amsterdam';

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const MS_AN_HOUR = 3_600_000;

/** Milliseconds of an ISO moment with a zone, or NaN. `Date.parse` alone takes 30 February for 2 March and 24:00 for the next day. */
function parsed(text: string): number {
  return FORM.test(text) && isPlainDate(text.slice(0, 10)) && text.slice(11, 13) < '24' ? Date.parse(text) : Number.NaN;
}

/** Reads an ISO moment with a zone (`Z` or an offset). Throws RangeError when it is not one. */
export function instant(text: string): Instant {
  const ms = parsed(text);
  if (Number.isNaN(ms)) throw new RangeError('not a moment with a zone');
  return new Date(ms).toISOString() as Instant;
}

/** The moment `hours` later (earlier when negative). */
export const addHours = (at: Instant, hours: number): Instant => new Date(Date.parse(at) + hours * MS_AN_HOUR).toISOString() as Instant;

/** Hours from `from` to `to`, with a fraction; negative when `to` is earlier. */
export const hoursBetween = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / MS_AN_HOUR;

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'longOffset',
});

function localParts(at: Instant): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(Date.parse(at)).map((part) => [part.type, part.value]));
}

/** The calendar day of a moment in the Netherlands. */
export function dayOf(at: Instant): PlainDate {
  const { year, month, day } = localParts(at);
  return `${year}-${month}-${day}` as PlainDate;
}

/** The clock time of a moment in the Netherlands, `23:04`. */
export function timeOf(at: Instant): string {
  const { hour, minute } = localParts(at);
  return `${hour}:${minute}`;
}

/** A moment with its Dutch offset, for proof on paper: `2026-11-24T23:04+01:00`. */
export function withOffset(at: Instant): string {
  const { year, month, day, hour, minute, timeZoneName } = localParts(at);
  return `${year}-${month}-${day}T${hour}:${minute}${(timeZoneName ?? 'GMT').replace('GMT', '') || '+00:00'}`;
}

/** The moment of a Dutch day and clock time. In the hour that a clock change skips or repeats, the later reading is taken. */
export function momentIn(day: PlainDate, time: string): Instant {
  const asUtc = parsed(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc)) throw new RangeError('not a day and a time');
  for (const offset of [1, 2]) {
    const guess = new Date(asUtc - offset * MS_AN_HOUR).toISOString() as Instant;
    if (dayOf(guess) === day && timeOf(guess) === time) return guess;
  }
  return new Date(asUtc - MS_AN_HOUR).toISOString() as Instant;
}

/** A moment at the border: ISO 8601 with `Z` or an offset; kept in UTC. */
export const InstantSchema = z
  .string({ error: (issue) => (issue.input === undefined ? 'required' : 'not-a-moment') })
  .refine((text) => !Number.isNaN(parsed(text)), { error: 'not-a-moment', abort: true })
  .transform((text) => instant(text))
  .meta({ description: 'A moment, ISO 8601 with a zone' });
