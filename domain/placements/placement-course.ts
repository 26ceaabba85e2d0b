import { standing } from '../minors/former-version';
import type { Instant } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import type { NewPlacement } from './placement';

/** Something in the row of places that asks for a look: days without a place, or days in two places. Never a refusal. */
export type CourseRemark =
  | { readonly kind: 'gap'; readonly from: PlainDate; readonly until: PlainDate }
  | { readonly kind: 'no-place-since'; readonly from: PlainDate }
  | { readonly kind: 'overlap'; readonly from: PlainDate; readonly until: PlainDate }
  | { readonly kind: 'overlap-now'; readonly from: PlainDate };

type Stay = Pick<NewPlacement, 'from' | 'to'> & { readonly withdrawnAt: Instant | null };

/**
 * Gaps and overlaps in where a youth lived, in their order, up to `today`. The day on which a place ends belongs to the
 * next one, so a move on one day is neither. What was withdrawn is not looked at.
 */
export function courseRemarks(placements: readonly Stay[], today: PlainDate): readonly CourseRemark[] {
  const stays = standing(placements).filter((one) => one.from <= today).toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const remarks: CourseRemark[] = [];
  let covered: PlainDate | null | undefined; // how far the places so far reach; null is until now
  for (const stay of stays) {
    if (covered !== undefined && covered !== null && covered < stay.from) remarks.push({ kind: 'gap', from: covered, until: stay.from });
    if (covered === null || (covered !== undefined && covered > stay.from)) {
      const until = earliest(covered, stay.to);
      if (until === null || until > today) remarks.push({ kind: 'overlap-now', from: stay.from });
      else if (until > stay.from) remarks.push({ kind: 'overlap', from: stay.from, until });
    }
    covered = covered === undefined ? stay.to : latest(covered, stay.to);
  }
  if (covered !== undefined && covered !== null && covered <= today) remarks.push({ kind: 'no-place-since', from: covered });
  return remarks;
}

// null is "until now", later than every day
const earliest = (a: PlainDate | null, b: PlainDate | null): PlainDate | null => (a === null ? b : b === null ? a : a < b ? a : b);
const latest = (a: PlainDate | null, b: PlainDate | null): PlainDate | null => (a === null || b === null ? null : a > b ? a : b);
