import { addHours, dayOf, momentIn, type Instant } from '#domain/shared/instant';
import { addDays, addMonths, addYears, type PlainDate } from '#domain/shared/plain-date';

/** Days and moments counted back from the moment the demo is opened, so that its clocks run. */
export interface Calendar {
  readonly now: Instant;
  readonly today: PlainDate;
  /** The day so many days ago. */
  day(ago: number): PlainDate;
  /** A clock time on the day so many days ago; one day or more, so that it lies behind us at any hour. */
  at(ago: number, time: string): Instant;
  /** The moment so many hours ago. */
  hoursAgo(hours: number): Instant;
  /** A birth date that makes somebody so old today. */
  born(years: number, months: number, days: number): PlainDate;
}

/** Makes the calendar of one opening of the demo. */
export function calendarOf(now: Instant): Calendar {
  const today = dayOf(now);
  return {
    now,
    today,
    day: (ago) => addDays(today, -ago),
    at: (ago, time) => {
      if (ago < 1) throw new RangeError('today may not have come that far');
      return momentIn(addDays(today, -ago), time);
    },
    hoursAgo: (hours) => addHours(now, -hours),
    born: (years, months, days) => addDays(addMonths(addYears(today, -years), -months), -days),
  };
}
