import { backupRulesOn } from '../policy/backup-rules';
import type { Backup, PutBack } from './backup';
import { dayOf, hoursBetween, type Instant } from '../shared/instant';

/** What is known of the backups of a vault. */
export interface BackupFacts {
  readonly hasFolder: boolean;
  /** When the last one was made, and the oldest that is still there. */
  readonly lastMadeAt: Instant | null;
  readonly firstMadeAt: Instant | null;
  readonly lastPractisedAt: Instant | null;
}

/** How it stands: no place was chosen; none was made yet; the last one is old; it is time to practise; nothing to do. */
export const backupStandings = ['no-folder', 'none-made', 'old', 'practise', 'in-order'] as const;
export interface BackupStanding {
  readonly code: (typeof backupStandings)[number];
  /** Whole days since the last one was made, or since it was practised; 0 where that says nothing. */
  readonly days: number;
}

/**
 * What is known, from the backups that are recorded and the one that was last put back. That one is a backup like any other,
 * and putting it back was the best practice there is; but it is in no list, because it was made before it could be recorded in itself.
 */
export function backupFacts(hasFolder: boolean, backups: readonly Pick<Backup, 'madeAt' | 'practisedAt'>[], putBack: Pick<PutBack, 'at' | 'madeAt'> | null): BackupFacts {
  const made = [...backups.map(({ madeAt }) => madeAt), ...(putBack ? [putBack.madeAt] : [])].toSorted();
  const practised = [...backups.flatMap(({ practisedAt }) => practisedAt ?? []), ...(putBack ? [putBack.at] : [])].toSorted();
  return { hasFolder, lastMadeAt: made.at(-1) ?? null, firstMadeAt: made[0] ?? null, lastPractisedAt: practised.at(-1) ?? null };
}

const daysSince = (at: Instant, now: Instant): number => Math.max(0, Math.floor(hoursBetween(at, now) / 24));

/** What to remind of, the worst first. */
export function backupStanding({ hasFolder, lastMadeAt, firstMadeAt, lastPractisedAt }: BackupFacts, now: Instant): BackupStanding {
  const { oldAfterDays, practiseAfterDays } = backupRulesOn(dayOf(now));
  if (!hasFolder) return { code: 'no-folder', days: 0 };
  if (lastMadeAt === null) return { code: 'none-made', days: 0 };
  const age = daysSince(lastMadeAt, now);
  if (age >= oldAfterDays) return { code: 'old', days: age };
  const unpractised = daysSince(lastPractisedAt ?? firstMadeAt ?? lastMadeAt, now);
  return unpractised >= practiseAfterDays ? { code: 'practise', days: unpractised } : { code: 'in-order', days: age };
}

/** When the program thinks of a backup by itself: shortly after the vault was opened, every minute while it is, and before it is locked or quit. */
export const keepUpMoments = ['unlock', 'work', 'lock'] as const;
export type KeepUpMoment = (typeof keepUpMoments)[number];

/** What decides whether one is made now. */
export interface TimeToMake {
  readonly at: KeepUpMoment;
  readonly hasNewWork: boolean;
  readonly lastMadeAt: Instant | null;
  readonly lastTriedAt: Instant | null;
  /** Of the database, and of the last backup with its attachments: what says how long one takes. */
  readonly bytes: readonly number[];
}

/**
 * Is it time to make one? Only when there is new work. At a lock when it is quick, because the keys wait for it; after an
 * unlock always, because what the lock did not wait for is still in no backup; in between when the last one or the last try is long enough
 * ago. A clock that was set back makes it time.
 */
export function isTimeToMake({ at, hasNewWork, lastMadeAt, lastTriedAt, bytes }: TimeToMake, now: Instant): boolean {
  if (!hasNewWork) return false;
  const { everyMinutes, atLockBytes } = backupRulesOn(dayOf(now));
  switch (at) {
    case 'unlock': return true;
    case 'lock': return bytes.every((size) => size <= atLockBytes);
    case 'work': return [lastMadeAt, lastTriedAt].every((moment) => moment === null || now < moment || hoursBetween(moment, now) * 60 >= everyMinutes);
  }
}
