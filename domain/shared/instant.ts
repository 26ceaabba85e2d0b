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

const offsets = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, timeZoneName: 'longOffset' });
const MS_A_MINUTE = 60_000;
const KEPT_HOURS = 20_000;
// Asking Intl costs some ten microseconds, and a caseload asks thousands of times. Clocks change on a whole hour of UTC.
const offsetOfHour = new Map<number, number>();

/** Milliseconds that the Dutch clock is ahead of UTC at a moment. */
function offsetAt(ms: number): number {
  const hour = Math.floor(ms / MS_AN_HOUR);
  const known = offsetOfHour.get(hour);
  if (known !== undefined) return known;
  const name = offsets.formatToParts(hour * MS_AN_HOUR).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * MS_AN_HOUR + Number(minutes) * MS_A_MINUTE);
  if (offsetOfHour.size >= KEPT_HOURS) offsetOfHour.clear();
  offsetOfHour.set(hour, offset);
  return offset;
}

/** A moment as the Dutch clock reads it, in the form of a UTC moment. */
const local = (at: Instant): string => new Date(Date.parse(at) + offsetAt(Date.parse(at))).toISOString();

/** The calendar day of a moment in the Netherlands. */
export const dayOf = (at: Instant): PlainDate => local(at).slice(0, 10) as PlainDate;

/** The clock time of a moment in the Netherlands, `23:04`. */
export const timeOf = (at: Instant): string => local(at).slice(11, 16);

/** A moment with its Dutch offset, for proof on paper: `2026-11-24T23:04+01:00`. */
export function withOffset(at: Instant): string {
  const offset = offsetAt(Date.parse(at));
  const [hours, minutes] = [Math.floor(Math.abs(offset) / MS_AN_HOUR), (Math.abs(offset) % MS_AN_HOUR) / MS_A_MINUTE];
  return `${local(at).slice(0, 16)}${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
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
