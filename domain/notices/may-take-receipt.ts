import { noticeAnswerLimitsOn } from '../policy/notice-answer-limits';
import { noticeLifetimeOn } from '../policy/notice-lifetime';
import { recipientStatus } from '../recipients/recipient-status';
import type { RecipientRecord } from '../recipients/recipient';
import { addHours, dayOf, type Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';
import type { NoticeRecord } from './notice';
import { standingOfNotice } from './notice-standing';
import type { Receipt, ReceiptAnswer } from './receipt';

/** What a receipt is held against. */
export interface ReceiptScene {
  readonly notice: Pick<NoticeRecord, 'packageId' | 'manifestSha256' | 'sealedAt' | 'events'>;
  readonly recipient: RecipientRecord;
  /** The file of the notice of this vault that the receipt names; null when it names none. */
  readonly named: string | null;
  /** Was this very file, or another receipt for this package, taken before? */
  readonly used: boolean;
  readonly now: Instant;
}

/** May a receipt come for this notice at all? Only somebody with a certificate can sign, and a key that was taken back signs nothing. */
export function mayAskReceipt({ keyType, ...recipient }: RecipientRecord, now: Instant): Permission {
  if (keyType === 'age') return [refusal('receipt-needs-certificate')];
  const status = recipientStatus({ ...recipient }, now);
  return status === 'revoked' || status === 'withdrawn' ? [refusal('receipt-key-revoked')] : [];
}

// What the receiver's clock and ours may differ is dated policy.
function mayBeThen({ receivedAt }: Receipt, { notice: { sealedAt }, recipient, now }: ReceiptScene): Permission {
  const slack = noticeAnswerLimitsOn(dayOf(sealedAt)).receiptClockMinutes / 60;
  if (receivedAt < addHours(sealedAt, -slack)) return [refusal('receipt-before-sealed')];
  if (receivedAt > addHours(now, slack)) return [refusal('receipt-in-the-future')];
  if (receivedAt > addHours(sealedAt, noticeLifetimeOn(dayOf(sealedAt)).days * 24)) return [refusal('receipt-expired')];
  return recipient.validUntil !== null && receivedAt > recipient.validUntil ? [refusal('receipt-certificate-expired')] : [];
}

/** May this receipt be taken for this notice? Of this package and manifest, signed by its receiver, never used before, and of a moment that can be. */
export function mayTakeReceipt(answer: ReceiptAnswer, scene: ReceiptScene): Permission {
  if (answer.verdict === 'refused') return [answer.problem === 'too-large' ? refusal('receipt-too-large') : refusal('receipt-not-readable')];
  const { receipt, signature } = answer;
  const { notice, named, used } = scene;
  if (named === null) return [refusal('receipt-foreign')];
  if (receipt.packageId !== notice.packageId) return [refusal('receipt-of-other-notice', { file: named })];
  if (signature !== 'valid') return [signature === 'wrong' ? refusal('receipt-wrong-signature') : refusal('receipt-other-signer')];
  const permission = [...mayAskReceipt(scene.recipient, scene.now), ...mayBeThen(receipt, scene)];
  if (standingOfNotice(notice).status === 'kept-back') permission.push(refusal('notice-kept-back'));
  if (receipt.manifestSha256 !== notice.manifestSha256) permission.push(refusal('receipt-other-manifest'));
  if (used) permission.push(refusal('receipt-used'));
  return permission;
}
