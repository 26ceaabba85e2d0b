import type { TimelineItem } from '#domain/minors/timeline-line';
import { dayOf } from '#domain/shared/instant';
import { addDays, type PlainDate } from '#domain/shared/plain-date';
import type { AllWords } from '../../words/words';
import { searchable } from '../caseload/find-minors';
import { kindRow, type TimelineFilter } from './timeline-kinds';

/** How far back the timeline is shown. */
export const timelinePeriods = ['all', 'month', 'half-year', 'year'] as const;
export type TimelinePeriod = (typeof timelinePeriods)[number];
const daysBack: Record<Exclude<TimelinePeriod, 'all'>, number> = { month: 31, 'half-year': 183, year: 366 };

/** What to show of a timeline. */
export interface LinesSought {
  readonly filter: TimelineFilter;
  readonly period: TimelinePeriod;
  readonly typed: string;
}

/** The first day of a period; null when it has none. */
export const periodStart = (period: TimelinePeriod, today: PlainDate): PlainDate | null => (period === 'all' ? null : addDays(today, -daysBack[period]));

/** The lines of a kind, since a day, in which every word that was typed occurs, without accents, in what is read on screen. */
export function findLines(items: readonly TimelineItem[], { filter, period, typed }: LinesSought, today: PlainDate, words: AllWords): readonly TimelineItem[] {
  const sought = searchable(typed).split(' ').filter(Boolean);
  const from = periodStart(period, today);
  return items.filter((item) => {
    if (filter !== 'all' && kindRow(item.kind).filter !== filter) return false;
    if (from !== null && dayOf(item.at) < from) return false;
    if (sought.length === 0) return true;
    const { title, detail } = words.field.timeline[item.kind](item.facts);
    const here = searchable(`${title} ${detail} ${item.mark ? words.minors.timeline.marks[item.mark] : ''}`);
    return sought.every((word) => here.includes(word));
  });
}
