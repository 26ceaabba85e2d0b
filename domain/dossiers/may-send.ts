import type { RecipientProfile } from '../notices/recipient-profile';
import type { RecipientRecord } from '../recipients/recipient';
import { maySealFor } from '../recipients/recipient-status';
import type { Instant } from '../shared/instant';
import { refusal, type Permission } from '../shared/refusal';
import type { DossierRecord } from './dossier-record';

/** May a dossier for this kind of receiver be sealed for this recipient? The key was checked, and the recipient is of that kind: another kind may know other things. */
export const mayReceiveDossier = (recipient: RecipientRecord, profile: RecipientProfile, now: Instant): Permission => [
  ...maySealFor(recipient, now), ...(recipient.profile === profile ? [] : [refusal('recipient-of-other-kind')]),
];

/** May another copy be made? Not while it is unsaid whether the last one came out of the printer: two copies would have one number. */
export const mayMakeAnother = (waiting: readonly DossierRecord[]): Permission => (waiting.length === 0 ? [] : [refusal('dossier-paper-waits')]);
