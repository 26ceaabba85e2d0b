import { hoursBetween, type Instant } from '#domain/shared/instant';
import { elapsedTime } from '../../words/moments';
import type { AllWords } from '../../words/words';

const IN_DAYS_FROM_HOURS = 96;

/** How long a youth has not been seen: hours and minutes, and days once the hours say nothing any more. */
export function awayTime(lastSeenAt: Instant, now: Instant, { today, language }: AllWords): string {
  const hours = hoursBetween(lastSeenAt, now);
  return hours >= IN_DAYS_FROM_HOURS ? today.days(Math.floor(hours / 24)) : elapsedTime(hours, language);
}
