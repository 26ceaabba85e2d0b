import { recipientRulesOn } from '../policy/recipient-rules';
import { addHours, dayOf, type Instant } from '../shared/instant';
import { addDays } from '../shared/plain-date';
import { refusal, type Permission } from '../shared/refusal';
import type { RecipientRecord } from './recipient';

/** How a recipient's key can stand, the gravest first: the first that holds is told. */
export const recipientStatuses = ['withdrawn', 'revoked', 'expired', 'not-yet-valid', 'changed', 'not-verified', 'expiring', 'verified'] as const;
export type RecipientStatus = (typeof recipientStatuses)[number];

/** The dated facts that decide how a recipient stands. */
export type RecipientFacts = Pick<RecipientRecord, 'validFrom' | 'validUntil' | 'verification' | 'revocation'> & Partial<Pick<RecipientRecord, 'withdrawal' | 'replaces'>>;

type Test = (facts: RecipientFacts, now: Instant) => boolean;

const holds: Readonly<Record<RecipientStatus, Test>> = {
  withdrawn: ({ withdrawal }) => (withdrawal ?? null) !== null,
  revoked: ({ revocation }) => revocation !== null,
  expired: ({ validUntil }, now) => validUntil !== null && now > validUntil,
  'not-yet-valid': ({ validFrom }, now) => validFrom !== null && now < validFrom,
  changed: ({ verification, replaces }) => verification === null && (replaces ?? null) !== null,
  'not-verified': ({ verification }) => verification === null,
  expiring: ({ validUntil }, now) => validUntil !== null && addDays(dayOf(now), recipientRulesOn(dayOf(now)).expiringDays) >= dayOf(validUntil),
  verified: () => true,
};

/** How a recipient stands at a moment. */
export const recipientStatus = (facts: RecipientFacts, now: Instant): RecipientStatus => recipientStatuses.find((status) => holds[status](facts, now)) ?? 'not-verified';

/** May something be sealed for this recipient? Only for a key that was checked, is in date, and was not taken back: there is no override. */
export function maySealFor(recipient: RecipientFacts, now: Instant): Permission {
  const status = recipientStatus(recipient, now);
  return status === 'verified' || status === 'expiring' ? [] : [refusal(`recipient-${status}`)];
}

/** What is known of revocation when something is sealed: kept in the journal entry of the sealing. */
export const revocationKnowledge = ['age-key', 'no-list', 'list-old', 'list-overdue', 'list-fresh'] as const;
export type RevocationKnowledge = (typeof revocationKnowledge)[number];

/** How fresh the newest list of revoked certificates is that was checked for this recipient. */
export function revocationKnownOf({ keyType, list }: Pick<RecipientRecord, 'keyType' | 'list'>, now: Instant): RevocationKnowledge {
  if (keyType === 'age') return 'age-key';
  if (!list) return 'no-list';
  if (list.nextAt !== null && now > list.nextAt) return 'list-overdue';
  return now > addHours(list.madeAt, recipientRulesOn(dayOf(now)).listOldAfterDays * 24) ? 'list-old' : 'list-fresh';
}
