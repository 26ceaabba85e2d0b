import { stageAt, type Stage } from '../departures/departure-clock';
import { noticeAnswerLimitsOn, type NoticeAnswerLimits } from '../policy/notice-answer-limits';
import { addHours, dayOf, momentIn, type Instant } from '../shared/instant';
import { addDays } from '../shared/plain-date';
import { saysKnownDestination } from './about-destination';
import type { NoticeRecord } from './notice';
import { standingOfNotice } from './notice-standing';
import { policeNumberOf } from './kept-payload';

/** What a notice asks for next. */
export type NoticeAct = 'send-notice' | 'ask-police-confirmation' | 'ask-police-answer';

/** What is asked next, by when, and by which dated limits. */
export interface NextAct {
  readonly act: NoticeAct;
  readonly dueAt: Instant;
  readonly dayOnly: boolean;
  readonly limits: NoticeAnswerLimits;
}

type Asking = Pick<NoticeRecord, 'id' | 'kind' | 'payload' | 'packageId' | 'departureId' | 'sealedAt' | 'events'>;

/** Does a later notice carry on what this one told: its correction, or after a message of vanishing the one that the youth is found or safe? */
export const isFollowed = (notice: Asking, notices: readonly Asking[]): boolean =>
  notices.some(({ kind, payload, departureId, sealedAt }) =>
    (kind === 'correction' && payload.kind === 'correction' && payload.refersTo.packageId === notice.packageId)
    || (notice.kind === 'missing' && (kind === 'found' || kind === 'known-destination') && departureId === notice.departureId && sealedAt > notice.sealedAt));

/** Does this notice ask the police to close an investigation? That a measure was lifted closes none. */
export const asksClosing = (notice: Pick<NoticeRecord, 'kind' | 'payload'>): boolean => saysKnownDestination(notice) || (notice.kind === 'found' && notice.payload.request === 'close-investigation-and-confirm');

/** Does this notice wait for a number? A report of signs gets none, and a correction has that of what it corrects. */
const asksNumber = ({ kind, payload }: Pick<NoticeRecord, 'kind' | 'payload'>): boolean => kind === 'missing' && policeNumberOf(payload) === '';

/** What a notice asks for next among the others of its file; undefined when nothing is open. */
export function nextActOf(notice: Asking, notices: readonly Asking[]): NextAct | undefined {
  const { status, sent, acknowledged, number, closed } = standingOfNotice(notice);
  if (status === 'kept-back' || isFollowed(notice, notices)) return undefined;
  const limits = noticeAnswerLimitsOn(dayOf(notice.sealedAt));
  if (!acknowledged) {
    return sent
      ? { act: 'ask-police-confirmation', dueAt: addHours(sent.body.at, limits.acknowledgeWithinHours), dayOnly: false, limits }
      : { act: 'send-notice', dueAt: addHours(notice.sealedAt, limits.sendWithinHours), dayOnly: false, limits };
  }
  const isOpen = (asksClosing(notice) && !closed) || (asksNumber(notice) && !number);
  return isOpen ? { act: 'ask-police-answer', dueAt: momentIn(addDays(dayOf(acknowledged.body.at), limits.answerWithinDays), '23:59'), dayOnly: true, limits } : undefined;
}

/** How near the limit of the next act is at `now`. */
export const stageOfAct = ({ dueAt, limits }: NextAct, now: Instant): Exclude<Stage, 'done'> => stageAt(dueAt, limits.dueHoursBefore, now);
