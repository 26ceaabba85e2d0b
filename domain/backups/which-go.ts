import type { BackupRules } from '../policy/backup-rules';
import { dayOf, type Instant } from '../shared/instant';
import { addDays, daysBetween, plainDate, type PlainDate } from '../shared/plain-date';
import type { Backup } from './backup';

type Dated = Pick<Backup, 'id' | 'madeAt'>;

const MONDAY = plainDate('2024-01-01');
const weekOf = (day: PlainDate): PlainDate => addDays(day, -(((daysBetween(MONDAY, day) % 7) + 7) % 7));

/**
 * Which backups may go: all but the newest of each of the last days, weeks and months that have one. Counted in days that
 * have a backup, not in days on the calendar, so that a holiday makes none of them go. The newest of all always stays.
 */
export function whichGo<B extends Dated>(backups: readonly B[], { daily, weekly, monthly }: Pick<BackupRules, 'daily' | 'weekly' | 'monthly'>): readonly B[] {
  const newestFirst = backups.toSorted((a, b) => b.madeAt.localeCompare(a.madeAt) || b.id.localeCompare(a.id));
  const kept = new Set<B>(newestFirst.slice(0, 1));
  for (const one of [
    ...newestOfEach(newestFirst, daily, (at) => dayOf(at)),
    ...newestOfEach(newestFirst, weekly, (at) => weekOf(dayOf(at))),
    ...newestOfEach(newestFirst, monthly, (at) => dayOf(at).slice(0, 7)),
  ]) kept.add(one);
  return newestFirst.filter((one) => !kept.has(one));
}

/** The newest of each of the last `most` periods. */
function newestOfEach<B extends Dated>(newestFirst: readonly B[], most: number, periodOf: (at: Instant) => string): readonly B[] {
  const periods = new Map<string, B>();
  for (const one of newestFirst) {
    const period = periodOf(one.madeAt);
    if (!periods.has(period) && periods.size < most) periods.set(period, one);
  }
  return [...periods.values()];
}
