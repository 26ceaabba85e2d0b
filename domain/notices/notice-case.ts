import type { NoticeRecord } from './notice';

/**
 * The seed of the case a new notice belongs to, from the notices that were sealed: one case for each departure, and one for
 * the signs of a youth. They are never the same case: whoever reads of a disappearance must not be able to tie it to a
 * report of signs. Undefined when the case has no notice yet.
 */
export const caseOf = (notices: readonly Pick<NoticeRecord, 'departureId' | 'caseSeed'>[], about: Pick<NoticeRecord, 'departureId'>): string | undefined =>
  notices.findLast((one) => one.departureId === about.departureId)?.caseSeed;
