import { dayOf, instant, timeOf } from '../shared/instant';
import { writtenDate } from '../shared/plain-date';

/** A moment among facts, as it is written in a sentence: `24-11-2026 23:04`. Throws RangeError when the fact is no moment. */
export const writtenMomentOf = (fact: unknown): string => {
  const at = instant(String(fact));
  return `${writtenDate(dayOf(at))} ${timeOf(at)}`;
};
