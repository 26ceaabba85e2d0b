import type { Instant } from '../shared/instant';

/** What made a new version of a placement or a measure. Stored: a word may be added, never renamed. */
export const recordChanges = ['ended', 'ended-by-next', 'corrected', 'withdrawn', 'motive-given', 'resumed'] as const;
export type RecordChange = (typeof recordChanges)[number];

/** A record as it stood before a change: when it was changed, by whom and why. Both versions stay readable. */
export interface FormerVersion<Body> {
  readonly rev: number;
  readonly at: Instant;
  readonly by: string;
  readonly change: RecordChange;
  /** Empty where the change speaks for itself, such as the next placement. */
  readonly reason: string;
  readonly before: Body;
}

/** What every record has that can be changed: its revision, its earlier versions, and whether it was taken back. */
export interface Changeable<Body> {
  readonly rev: number;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnReason: string;
  readonly former: readonly FormerVersion<Body>[];
}

/** Records that count: what was withdrawn stays readable and counts no more. */
export const standing = <R extends { readonly withdrawnAt: Instant | null }>(records: readonly R[]): readonly R[] => records.filter((one) => !one.withdrawnAt);
