import { isAboutDestination } from '#domain/notices/about-destination';
import { happeningsOf, mayConfirm, mayKeepBack, maySend, mayTakeBack } from '#domain/notices/may-follow-up';
import type { NoticeRecord } from '#domain/notices/notice';
import type { NoticeHappening } from '#domain/notices/notice-history';
import { standingOfNotice } from '#domain/notices/notice-standing';
import type { NoticeId } from '#domain/shared/ids';
import { lastStep, type TransferRecord } from '#domain/transfers/transfer-record';
import { afterPoliceAnswer } from '#domain/transfers/with-departure';
import { findDeparture } from '#db/queries/departures';
import { findNotice } from '#db/queries/notices';
import { findTransfer, findTransferOfDeparture } from '#db/queries/transfers';
import { followUpNotice, noteAnswerRefused } from '#db/writes/notices';
import type { TransferStep } from '#db/writes/transfers';
import { typedCode } from '../services/sealing/receipt-code';
import type { Desk } from './desk';
import type { HandlersOf } from './handler';
import { allow, found } from './refused';

/** The transfer whose destination a notice is about; undefined when it is about none. */
function transferOf(desk: Desk, notice: NoticeRecord): TransferRecord | undefined {
  const ofDeparture = notice.departureId && findTransferOfDeparture(desk.vault.read, notice.departureId);
  return ofDeparture && isAboutDestination(notice, ofDeparture) ? findTransfer(desk.vault.read, ofDeparture.id) : undefined;
}

/** A closed investigation is also the last step of the transfer to that destination, once its measure has ended. */
function stepOf(desk: Desk, notice: NoticeRecord): TransferStep | null {
  const seen = transferOf(desk, notice);
  const departure = seen && findDeparture(desk.vault.read, seen.departureId);
  const status = departure && afterPoliceAnswer(seen.status, departure.status);
  return status ? { seen, happening: { move: 'confirm-by-police', body: { transferId: seen.id } }, status } : null;
}

const sealedNotice = (desk: Desk, id: NoticeId): NoticeRecord => found(findNotice(desk.vault.read, id), 'notice');
const note = (desk: Desk, notice: NoticeRecord, happenings: readonly [NoticeHappening, ...NoticeHappening[]], step: TransferStep | null = null): void =>
  followUpNotice(desk.vault.write, desk.stamp, desk.settings.guardian.name, notice, happenings, step);

/** What comes after a notice was sealed. */
export const answers: Pick<HandlersOf<'notices'>, 'notices.send' | 'notices.keepBack' | 'notices.confirm' | 'notices.takeBack'> = {
  'notices.send': (desk, { noticeId, sentAt, sentBy, way }) => {
    const notice = sealedNotice(desk, noticeId);
    allow(maySend(notice, { sentAt }, desk.now));
    note(desk, notice, [{ move: 'send', body: { at: sentAt, by: sentBy, way } }]);
    return {};
  },
  'notices.keepBack': (desk, { noticeId, reason }) => {
    const notice = sealedNotice(desk, noticeId);
    allow(mayKeepBack(notice));
    note(desk, notice, [{ move: 'keep-back', body: { reason } }]);
    return {};
  },
  'notices.confirm': (desk, { noticeId, ...answer }) => {
    const notice = sealedNotice(desk, noticeId);
    // Read back by telephone, the code proves that the police opened the package; without one nothing is claimed.
    const codeFits = answer.receiptCode === '' ? null : typedCode(answer.receiptCode) === notice.receiptCode;
    const permission = mayConfirm(notice, answer, codeFits, desk.now);
    if (permission.some(({ code }) => code === 'receipt-code-differs')) noteAnswerRefused(desk.vault.write, desk.stamp, notice, 'receipt-code-differs');
    allow(permission);
    const [first, ...others] = happeningsOf(notice, answer);
    note(desk, notice, [first!, ...others], answer.investigationClosed && !standingOfNotice(notice).closed ? stepOf(desk, notice) : null);
    return { noted: [first!, ...others].map(({ move }) => move).filter((move) => move !== 'take-back') };
  },
  'notices.takeBack': (desk, { noticeId, seq, reason }) => {
    const notice = sealedNotice(desk, noticeId);
    const transfer = transferOf(desk, notice);
    const closedTransfer = transfer !== undefined && lastStep(transfer, 'confirm-by-police') !== undefined;
    allow(mayTakeBack(notice, seq, closedTransfer));
    note(desk, notice, [{ move: 'take-back', body: { seq, reason } }]);
    return {};
  },
};
