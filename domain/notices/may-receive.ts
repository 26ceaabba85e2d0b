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
}

/** May this message go to this recipient at `now`? A key in good standing, of the police, and of the right desk by what was sealed for it before. */
export const mayReceive = (recipient: RecipientRecord, { kind, corrects }: About, sealedForRecipient: readonly Pick<NoticeRecord, 'departureId'>[], now: Instant): Permission => [
  ...maySealFor(recipient, now),
  ...(recipient.profile === 'police' ? [] : [refusal('recipient-not-police')]),
  ...mayGoTo(kind, corrects, sealedForRecipient),
];
