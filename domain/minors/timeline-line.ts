import { momentIn, type Instant } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import type { Changeable } from './former-version';
import type { MinorFile } from './minor-file';

/** Facts a line of the timeline is worded with; codes, days and what the guardian wrote. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** Kinds of line. Each has a sentence in `words.timeline` and a row in the window's table of kinds. */
export const timelineKinds = [
  'minor-added', 'measure', 'placement', 'conversation', 'conversation-corrected', 'follow-up-done', 'sign', 'sign-withdrawn', 'assessment', 'shelter-proposed', 'shelter-step', 'departure-started',
  'departure-step', 'transfer-step', 'notice-sealed', 'notice-step', 'dossier-printed',
  'placement-changed', 'measure-changed', 'risk-profile',
  'contact', 'statement', 'attachment', 'access-asked', 'access-decided', 'access-copied',
  'note', 'note-withdrawn', 'appointment',
  'task-written', 'task-step', 'task-snoozed', 'looked-at',
  'file-closed', 'file-reopened', 'files-merged', 'merge-undone',
  'minor-corrected', 'age-decided', 'photo-added', 'photo-withdrawn', 'stay-withdrawn',
  'sign-corrected', 'contrary', 'contrary-withdrawn', 'consult-noted', 'sign-report',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** What became of a record since: it stays readable, and its line says so. */
export type TimelineMark = 'withdrawn' | 'corrected';

/** One line of the timeline: when, what, by whom. `subjectId` opens the record. */
export interface TimelineItem {
  readonly at: Instant;
  /** True when only the day is known, so that no time is shown that nobody noted. */
  readonly dayOnly: boolean;
  readonly kind: TimelineKind;
  readonly subjectId: string;
  readonly facts: Facts;
  /** Left out while the record stands as it was. */
  readonly mark?: TimelineMark;
}

/** The mark of a record that has versions: taken back, or with other facts than it had. */
export function markOf({ withdrawnAt, former }: Pick<Changeable<unknown>, 'withdrawnAt' | 'former'>): Pick<TimelineItem, 'mark'> {
  if (withdrawnAt !== null) return { mark: 'withdrawn' };
  return former.some((one) => one.change === 'corrected') ? { mark: 'corrected' } : {};
}

/** The lines one subject gives a timeline, oldest first. Pure. */
export type LinesOf = (file: MinorFile) => readonly TimelineItem[];

/** When of a line of which only the day is known. */
export const onDay = (day: PlainDate): Pick<TimelineItem, 'at' | 'dayOnly'> => ({ at: momentIn(day, '00:00'), dayOnly: true });

/** When of a line with its moment. */
export const atMoment = (at: Instant): Pick<TimelineItem, 'at' | 'dayOnly'> => ({ at, dayOnly: false });
