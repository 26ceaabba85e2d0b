import { dayOf, timeOf, type Instant } from '#domain/shared/instant';
import { addDays } from '#domain/shared/plain-date';
import { listedMoment } from '../../words/moments';
import type { AllWords } from '../../words/words';

interface Limit {
  readonly dueAt: Instant;
  /** The limit is a day, not an hour. */
  readonly dayOnly: boolean;
}

/** When something has to be done, as people say it: "Vandaag voor 23:10.", "Te laat sinds ma 23-11 22:10." */
export function dueWords({ dueAt, dayOnly }: Limit, now: Instant, { today: { due }, language }: AllWords): string {
  const day = dayOf(dueAt);
  const today = dayOf(now);
  const moment = listedMoment(dayOnly ? day : dueAt, today, language).join(' ');
  if (dueAt < now) return due.lateSince(moment);
  if (day === today) return dayOnly ? due.today : due.todayBefore(timeOf(dueAt));
  if (day === addDays(today, 1)) return dayOnly ? due.tomorrow : due.tomorrowBefore(timeOf(dueAt));
  return due.on(moment);
}

/** Does this limit belong to today's work: late, or due before the end of tomorrow morning? */
export const asksToday = ({ dueAt }: Pick<Limit, 'dueAt'>, now: Instant): boolean => dueAt < now || dayOf(dueAt) <= addDays(dayOf(now), 1);
