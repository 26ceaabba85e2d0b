import type { Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';
import type { NoticeRecord } from './notice';
import type { NewConfirmation, NewSending, NoticeHappening } from './notice-history';
import { isStronger, standingEvents, standingOfNotice } from './notice-standing';
import { noticeLeadsTo, statusAfter, type NoticeMove, type NoticeStatus } from './notice-table';

type Sealed = Pick<NoticeRecord, 'sealedAt' | 'events'>;

// People write moments to the minute; a seal has seconds.
const minuteOf = (moment: Instant): string => moment.slice(0, 'yyyy-mm-ddThh:mm'.length);
const isBefore = (moment: Instant, other: Instant): boolean => minuteOf(moment) < minuteOf(other);

const mayMove = (status: NoticeStatus, move: NoticeMove): Permission => (noticeLeadsTo(status, move) ? [] : [refusal('notice-move-not-from-here', { move, status })]);

/** May it be noted that a notice went out? Not before it was sealed, not in the future, not after it was acknowledged; again only while nobody acknowledged it. */
export function maySend(notice: Sealed, { sentAt }: Pick<NewSending, 'sentAt'>, now: Instant): Permission {
  const { status, sent, acknowledged } = standingOfNotice(notice);
  const permission = [...mayMove(status, 'send')];
  if (isBefore(sentAt, notice.sealedAt)) permission.push(refusal('sent-before-sealed'));
  if (sentAt > now) permission.push(refusal('sent-in-the-future'));
  if (sent && acknowledged) permission.push(refusal('notice-already-acknowledged'));
  else if (acknowledged && isBefore(acknowledged.body.at, sentAt)) permission.push(refusal('sent-after-acknowledged'));
  return permission;
}

/** May a notice be kept back? Only while it is not known to have gone out. */
export const mayKeepBack = (notice: Sealed): Permission => mayMove(standingOfNotice(notice).status, 'keep-back');

/**
 * What one talk adds to a notice: an acknowledgement, when there is none or the code proves more than the one there is; the
 * number, when it is new; the closing, when it was not closed. A code that does not fit adds nothing: see `mayConfirm`.
 */
export function happeningsOf(notice: Sealed, answer: Omit<NewConfirmation, 'noticeId'>): readonly NoticeHappening[] {
  const { acknowledged, number, closed } = standingOfNotice(notice);
  const said = { at: answer.confirmedAt, by: answer.confirmedBy };
  const proof = answer.receiptCode === '' ? 'told' : 'code';
  const acknowledges = !acknowledged || isStronger(proof, acknowledged.body.proof);
  return [
    ...(acknowledges ? [{ move: 'acknowledge' as const, body: { ...said, proof, code: '' } as const }] : []),
    ...(answer.policeNumber !== '' && answer.policeNumber !== number?.body.number ? [{ move: 'note-number' as const, body: { ...said, number: answer.policeNumber } }] : []),
    ...(answer.investigationClosed && !closed ? [{ move: 'close' as const, body: said }] : []),
  ];
}

/**
 * May what the receiver said be noted? `codeFits` compares the code that was read aloud with that of the package; null when
 * none was. Not before the notice was sealed or sent, not before it was acknowledged, not in the future, and something new.
 */
export function mayConfirm(notice: Sealed, answer: Omit<NewConfirmation, 'noticeId'>, codeFits: boolean | null, now: Instant): Permission {
  const { status, sent, acknowledged } = standingOfNotice(notice);
  if (status === 'kept-back') return [refusal('notice-kept-back')];
  const permission = [];
  if (codeFits === false) permission.push(refusal('receipt-code-differs'));
  if (isBefore(answer.confirmedAt, notice.sealedAt)) permission.push(refusal('confirmed-before-sealed'));
  else if (sent && isBefore(answer.confirmedAt, sent.body.at)) permission.push(refusal('confirmed-before-sent'));
  else if (acknowledged && isBefore(answer.confirmedAt, acknowledged.body.at)) permission.push(refusal('confirmed-before-acknowledged'));
  if (answer.confirmedAt > now) permission.push(refusal('confirmed-in-the-future'));
  if (happeningsOf(notice, answer).length === 0) permission.push(refusal('confirmation-says-nothing-new'));
  return permission;
}

/**
 * May a record be taken back? It stands, what was noted after it stands without it, and it is no signed receipt: that proves
 * itself. `closedTransfer` is true when the closing was also the last step of a transfer, which cannot be undone.
 */
export function mayTakeBack(notice: Sealed, seq: number, closedTransfer: boolean): Permission {
  const standing = standingEvents(notice);
  const record = standing.find((event) => event.seq === seq);
  if (!record) return [refusal('notice-record-not-standing')];
  const permission = [];
  if (record.move === 'acknowledge' && record.body.proof === 'receipt') permission.push(refusal('receipt-proves-itself'));
  if (record.move === 'close' && closedTransfer) permission.push(refusal('closing-ended-transfer'));
  if (statusAfter(standing.filter((event) => event !== record).map(({ move }) => move)) === undefined) permission.push(refusal('notice-record-needed'));
  return permission;
}
