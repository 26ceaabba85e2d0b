import { plainDate, type PlainDate } from '../shared/plain-date';
import type { TaskSubject } from '../tasks/task-kinds';

/** How long a task may be put off. */
export interface SnoozeLimit {
  /** Hours at most, counted from the moment of snoozing. */
  readonly atMostHours: number;
  /** Never past the limit of the task itself, and not at all once that has passed. */
  readonly withinLimit: boolean;
}

/** Snooze limits as dated data. No public rule exists: these are proposals to be confirmed. */
export interface SnoozeLimits {
  readonly version: string;
  readonly validFrom: PlainDate;
  readonly source: string;
  readonly limits: Readonly<Record<TaskSubject, SnoozeLimit>>;
}

const DAY = 24;

const versions: readonly SnoozeLimits[] = [
  {
    version: 'snooze-2026-11',
    validFrom: plainDate('2026-11-01'),
    source: 'Own proposal',
    limits: {
      missing: { atMostHours: 2, withinLimit: true },
      'strong-sign': { atMostHours: DAY, withinLimit: true },
      departure: { atMostHours: 2 * DAY, withinLimit: true },
      talk: { atMostHours: 7 * DAY, withinLimit: false },
      casework: { atMostHours: 14 * DAY, withinLimit: false },
      'by-hand': { atMostHours: 30 * DAY, withinLimit: false },
    },
  },
];

/** The limits in force on a day. */
export const snoozeLimitsOn = (day: PlainDate): SnoozeLimits => versions.findLast((version) => version.validFrom <= day) ?? versions[0]!;
