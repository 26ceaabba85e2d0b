import type { RecipientRecord } from '../recipients/recipient';
import { maySealFor } from '../recipients/recipient-status';
import type { Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';
import { mayGoTo } from './may-notify';
import type { NoticeRecord } from './notice';
import type { NoticeKind } from './notice-kinds';

/** A message by its kind, and for a correction the kind of what it corrects. */
interface About {
  readonly kind: NoticeKind;
  readonly corrects: NoticeKind | null;
  /** Who got the notice that is corrected. */
  readonly corrected: RecipientRecord | null;
}

/** A correction goes to who got what is wrong, also by a newer key; to somebody else only while that key cannot be used. */
const mayCorrectFor = (recipient: RecipientRecord, corrected: RecipientRecord | null, now: Instant): Permission =>
  (corrected === null || corrected.id === recipient.id || corrected.id === recipient.replaces || maySealFor(corrected, now).length > 0 ? [] : [refusal('correction-for-another', { name: corrected.name })]);

/** May this message go to this recipient at `now`? A key in good standing, of the police, and of the right desk by what was sealed for it before; a correction for who got the notice. */
export const mayReceive = (recipient: RecipientRecord, { kind, corrects, corrected }: About, sealedForRecipient: readonly Pick<NoticeRecord, 'departureId'>[], now: Instant): Permission => [
  ...maySealFor(recipient, now),
  ...(recipient.profile === 'police' ? [] : [refusal('recipient-not-police')]),
  ...mayGoTo(kind, corrects, sealedForRecipient),
  ...mayCorrectFor(recipient, corrected, now),
];
