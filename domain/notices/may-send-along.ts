import type { AttachmentRecord } from '../attachments/attachment';
import { noticeAttachmentsOn } from '../policy/notice-attachments';
import type { PlainDate } from '../shared/plain-date';
import { refusal, type Permission } from '../shared/refusal';
import type { NoticeKind } from './notice-kinds';
import type { ChosenAttachment } from './sent-attachment';

/** May an attachment of this kind ever go along with a notice of this kind? */
export const mayGoAlong = ({ kind }: Pick<AttachmentRecord, 'kind'>, notice: NoticeKind, today: PlainDate): boolean => noticeAttachmentsOn(today).kinds[notice].kinds.includes(kind);

function mayOne(attachments: readonly AttachmentRecord[], notice: NoticeKind, { attachmentId, rev, why, reason }: ChosenAttachment, today: PlainDate): Permission {
  const { kinds, needReason } = noticeAttachmentsOn(today);
  const attachment = attachments.find((one) => one.id === attachmentId);
  if (!attachment || attachment.withdrawn !== null) return [refusal('notice-attachment-not-here')];
  if (attachment.rev !== rev) return [refusal('notice-attachment-changed')];
  if (!mayGoAlong(attachment, notice, today)) return [refusal('notice-attachment-kind-stays')];
  return [
    ...(kinds[notice].whys.includes(why) ? [] : [refusal('notice-attachment-why-not-for-kind')]),
    ...(needReason.includes(attachment.kind) && reason === '' ? [refusal('notice-attachment-needs-reason')] : []),
  ];
}

/** May these attachments of this youth go along with a notice of this kind? Each stands, is the version that was seen, and is of a kind and has a reason that the policy of the day allows. */
export function maySendAlong(attachments: readonly AttachmentRecord[], notice: NoticeKind, chosen: readonly ChosenAttachment[], today: PlainDate): Permission {
  const { most } = noticeAttachmentsOn(today);
  return [...(chosen.length > most ? [refusal('notice-attachments-too-many', { most })] : []), ...chosen.flatMap((one) => mayOne(attachments, notice, one, today))];
}
