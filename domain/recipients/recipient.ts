import { z } from 'zod';
import { choice, line } from '../fields/kinds';
import { recipientProfiles, type RecipientProfile } from '../notices/recipient-profile';
import type { SealedFormat } from '../notices/sealed-format';
import { idSchema, type RecipientId } from '../shared/ids';
import { dayOf, type Instant } from '../shared/instant';
import { addDays } from '../shared/plain-date';
import { refusal, type Permission } from '../shared/refusal';

/** A certificate of a body that may receive sealed messages. At most 64 KiB, PEM or DER in base64. */
export const NewRecipient = z.strictObject({
  name: line(200),
  /** Left out, it is the police, to whom the least may go. */
  profile: choice(recipientProfiles).default('police'),
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

/** What a recipient's key is: an X.509 certificate, or an age key (X25519, age-encryption.org/v1). */
export type RecipientKeyType = 'certificate' | 'age';

/** What the issuer's own list says of a certificate. */
export interface Revocation {
  readonly revokedAt: Instant;
  /** CRLReason of RFC 5280 section 5.3.1, or null when the list gives none. */
  readonly reason: string | null;
  /** When the list was made. */
  readonly listedAt: Instant;
}

/** A recipient as the register knows it. The key is pinned by `spkiSha256`. */
export interface RecipientRecord {
  readonly id: RecipientId;
  readonly rev: number;
  readonly name: string;
  /** What kind of receiver this is: it decides what may leave at all. */
  readonly profile: RecipientProfile;
  /** How files for this recipient are sealed. */
  readonly format: SealedFormat;
  /** Why not the default format; '' for the default. */
  readonly formatReason: string;
  readonly keyType: RecipientKeyType;
  readonly subject: string;
  readonly issuer: string;
  readonly selfSigned: boolean;
  /** Kind and size in words: `RSA 3072`, `P-256`, `X25519`. */
  readonly keyKind: string;
  /** Null for an age key, which has no dates. */
  readonly validFrom: Instant | null;
  readonly validUntil: Instant | null;
  /** SHA-256 in hex: of the certificate, or of the age key as it is written. */
  readonly fingerprint: string;
  /** SHA-256 in hex of what is pinned: the certificate's public key (SubjectPublicKeyInfo), or the age key as it is written. */
  readonly spkiSha256: string;
  readonly importedAt: Instant;
  /** The two groups (1 to 16) that this recipient's check asks for, drawn at import. */
  readonly askedGroups: readonly [number, number];
  readonly verification: { readonly at: Instant; readonly by: string; readonly spokenWith: string; readonly numberFrom: string } | null;
  readonly revocation: Revocation | null;
}

export type RecipientStatus = 'not-verified' | 'verified' | 'expiring' | 'expired' | 'not-yet-valid' | 'revoked';

/** The facts that decide how a recipient stands. */
export type RecipientFacts = Pick<RecipientRecord, 'validFrom' | 'validUntil' | 'verification' | 'revocation'>;

/** The format a key gets by itself. */
export const defaultFormat = (keyType: RecipientKeyType): SealedFormat => (keyType === 'age' ? 'age' : 'cms-gcm');

const EXPIRING_DAYS = 30;

/** How a recipient stands on a day. */
export function recipientStatus({ validFrom, validUntil, verification, revocation }: RecipientFacts, now: Instant): RecipientStatus {
  if (revocation !== null) return 'revoked';
  if (validUntil !== null && now > validUntil) return 'expired';
  if (validFrom !== null && now < validFrom) return 'not-yet-valid';
  if (verification === null) return 'not-verified';
  return validUntil !== null && addDays(dayOf(now), EXPIRING_DAYS) >= dayOf(validUntil) ? 'expiring' : 'verified';
}

/** May something be sealed for this recipient? Never for a key that was not checked, was revoked or is out of date: there is no override. */
export function maySealFor(recipient: RecipientFacts, now: Instant): Permission {
  switch (recipientStatus(recipient, now)) {
    case 'not-verified': return [refusal('recipient-not-verified')];
    case 'expired': return [refusal('recipient-expired')];
    case 'not-yet-valid': return [refusal('recipient-not-yet-valid')];
    case 'revoked': return [refusal('recipient-revoked')];
    case 'verified':
    case 'expiring': return [];
  }
}

/** The sixteen groups of four of a SHA-256 fingerprint in hex. */
export const fingerprintGroups = (fingerprint: string): readonly string[] => fingerprint.match(/.{4}/g) ?? [];

/** Do the typed groups agree with the fingerprint? */
export function mayVerify(recipient: Pick<RecipientRecord, 'fingerprint' | 'askedGroups' | 'validUntil'>, groups: readonly string[], now: Instant): Permission {
  const all = fingerprintGroups(recipient.fingerprint);
  const wrong = recipient.askedGroups.filter((place, index) => all[place - 1] !== groups[index]);
  const expired = recipient.validUntil !== null && now > recipient.validUntil ? [refusal('recipient-expired')] : [];
  return [...expired, ...wrong.map((place) => refusal('fingerprint-group-differs', { place }))];
}
