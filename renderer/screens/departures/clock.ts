import type { DepartureRecord } from '#domain/departures/departure-record';
import { lastOf } from '#domain/departures/departure-record';
import type { Standing } from '#domain/departures/departure-clock';
import { dayOf, hoursBetween, timeOf, type Instant } from '#domain/shared/instant';
import { spanOfMinutes } from '#domain/words/time-span';
import type { Tone } from '../../components/tone';
import { dayWithWeekday } from '../../words/moments';
import type { AllWords } from '../../words/words';

export const stageTone: Record<Standing['stage'], Tone> = { quiet: 'quiet', due: 'attention', late: 'danger', done: 'quiet' };

/** How much time is left or how late it is, in words: "nog 3 u 5 min", "54 min te laat". */
export function timeLeft({ stage, dueAt }: Standing, now: Instant, { field }: AllWords): string {
  const span = spanOfMinutes(Math.floor(Math.abs(hoursBetween(now, dueAt)) * 60));
  return stage === 'done' ? field.departures.clock.done : field.departures.clock[stage](span);
}

/** A limit as people say it: "vandaag 23:10", "di 24-11-2026, 23:10". */
export const limitWords = (at: Instant, now: Instant, { language, departures }: AllWords): string =>
  (dayOf(at) === dayOf(now) ? departures.todayAt(timeOf(at)) : `${dayWithWeekday(dayOf(at), language)}, ${timeOf(at)}`);

/** When the youth was no longer away: back, seen, or known to be elsewhere. Null while the clock runs. */
export function endedAt(departure: DepartureRecord): Instant | null {
  switch (departure.status) {
    case 'returned': return lastOf(departure, 'return')?.body.seenAt ?? null;
    case 'seen-again': return lastOf(departure, 'see-again')?.body.seenAt ?? null;
    case 'found': return lastOf(departure, 'find')?.body.seenAt ?? null;
    case 'of-age': return lastOf(departure, 'come-of-age')?.at ?? null;
    case 'died': return lastOf(departure, 'die')?.body.heardAt ?? null;
    case 'known-destination': return lastOf(departure, 'confirm-known')?.at ?? null;
    default: return null;
  }
}
