import { z } from 'zod';
import { line } from '../fields/kinds';
import { idSchema, type RecipientId } from '../shared/ids';
import { dayOf, type Instant } from '../shared/instant';
import { addDays, type PlainDate } from '../shared/plain-date';
import { refusal, type Permission } from '../shared/refusal';

/** A certificate of a body that may receive sealed messages. At most 64 KiB, PEM or DER in base64. */
export const NewRecipient = z.strictObject({
  name: line(200),
  certificate: z.string().min(1, { error: 'required' }).max(90_000, { error: 'too-long' }),
});
export type NewRecipient = z.output<typeof NewRecipient>;

/**
 * The check of a fingerprint by telephone: two groups of the fingerprint, read by the other side, typed back; the number
 * that was called comes from another source than the certificate.
 */
export const RecipientVerification = z.strictObject({
  recipientId: idSchema<RecipientId>(),
  groups: z.array(z.string().trim().toLowerCase().regex(/^[0-9a-f]{4}$/, { error: 'not-a-group' })).length(2, { error: 'too-few' }),
  spokenWith: line(200),
  numberFrom: line(300),
});
export type RecipientVerification = z.output<typeof RecipientVerification>;

/** A recipient as the register knows it. The key is pinned by `spkiSha256`. */
export interface RecipientRecord {
  readonly id: RecipientId;
  readonly rev: number;
  readonly name: string;
  readonly subject: string;
  readonly issuer: string;
  readonly selfSigned: boolean;
  readonly keyKind: string;
  readonly validFrom: Instant;
  readonly validUntil: Instant;
  readonly fingerprint: string;
  readonly spkiSha256: string;
  readonly importedAt: Instant;
  /** The two groups (1 to 16) that this recipient's check asks for, drawn at import. */
  readonly askedGroups: readonly [number, number];
  readonly verification: { readonly at: Instant; readonly by: string; readonly spokenWith: string; readonly numberFrom: string } | null;
}

export type RecipientStatus = 'not-verified' | 'verified' | 'expiring' | 'expired' | 'not-yet-valid';

const EXPIRING_DAYS = 30;

/** How a recipient stands on a day. */
export function recipientStatus(recipient: Pick<RecipientRecord, 'validFrom' | 'validUntil' | 'verification'>, now: Instant): RecipientStatus {
  if (now > recipient.validUntil) return 'expired';
  if (now < recipient.validFrom) return 'not-yet-valid';
  if (recipient.verification === null) return 'not-verified';
  const today: PlainDate = dayOf(now);
  return addDays(today, EXPIRING_DAYS) >= dayOf(recipient.validUntil) ? 'expiring' : 'verified';
}

/** May something be sealed for this recipient? Never for a key that was not checked or is out of date: there is no override. */
export function maySealFor(recipient: Pick<RecipientRecord, 'validFrom' | 'validUntil' | 'verification'>, now: Instant): Permission {
  const status = recipientStatus(recipient, now);
  if (status === 'not-verified') return [refusal('recipient-not-verified')];
  if (status === 'expired') return [refusal('recipient-expired')];
  return status === 'not-yet-valid' ? [refusal('recipient-not-yet-valid')] : [];
}

/** The sixteen groups of four of a SHA-256 fingerprint in hex. */
export const fingerprintGroups = (fingerprint: string): readonly string[] => fingerprint.match(/.{4}/g) ?? [];

/** Do the typed groups agree with the fingerprint? */
export function mayVerify(recipient: Pick<RecipientRecord, 'fingerprint' | 'askedGroups' | 'validUntil' | 'validFrom'>, groups: readonly string[], now: Instant): Permission {
  const all = fingerprintGroups(recipient.fingerprint);
  const wrong = recipient.askedGroups.filter((place, index) => all[place - 1] !== groups[index]);
  const expired = now > recipient.validUntil ? [refusal('recipient-expired')] : [];
  return [...expired, ...wrong.map((place) => refusal('fingerprint-group-differs', { place }))];
}
