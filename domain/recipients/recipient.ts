import { z } from 'zod';
import { choice, line, optionalLine } from '../fields/kinds';
import { recipientProfiles, type RecipientProfile } from '../notices/recipient-profile';
import { sealedFormats, type SealedFormat } from '../notices/sealed-format';
import { idSchema, type RecipientId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import type { KeyUsage } from './key-file';

const recipientId = idSchema<RecipientId>();
/** A key as the guardian gives it: text of a file (PEM, an age key), or bytes of a file in base64. Stands for at most 64 KiB. */
const givenKey = z.string().trim().min(1, { error: 'required' }).max(90_000, { error: 'too-long' });

/** A key of a body that may receive sealed messages. */
export const NewRecipient = z.strictObject({
  name: line(200),
  /** Left out, it is the police, to whom the least may go. */
  profile: choice(recipientProfiles).default('police'),
  certificate: givenKey,
  /** The recipient whose new key this is, when the guardian says so. The same name or the same holder says it as well. */
  replaces: recipientId.nullable().default(null),
});
export type NewRecipient = z.output<typeof NewRecipient>;

/** A key to look at, before it is added. */
export const KeyToLookAt = NewRecipient.pick({ certificate: true });

/**
 * The check of a fingerprint by telephone: two groups of the fingerprint, read by the other side, typed back; the number
 * that was called, and the other source than the key itself that it comes from.
 */
export const RecipientVerification = z.strictObject({
  recipientId,
  groups: z.array(z.string().trim().toLowerCase().regex(/^[0-9a-f]{4}$/, { error: 'not-a-group' })).length(2, { error: 'too-few' }),
  spokenWith: line(200),
  number: line(40),
  numberFrom: line(300),
});
export type RecipientVerification = z.output<typeof RecipientVerification>;

/** Why a key may no longer be used, by decision of the guardian. */
export const RecipientWithdrawal = z.strictObject({ recipientId, reason: line(500) });
export type RecipientWithdrawal = z.output<typeof RecipientWithdrawal>;

/** For whom and how is sealed, chosen anew. `formatReason` says why not the default of the key. */
export const RecipientChange = z.strictObject({ recipientId, profile: choice(recipientProfiles), format: choice(sealedFormats), formatReason: optionalLine(500) });
export type RecipientChange = z.output<typeof RecipientChange>;

/** A list of revoked certificates: PEM, or DER in base64, at most 8 MiB; and its issuer's certificate when that is not in the register. */
export const RevocationListGiven = z.strictObject({
  recipientId,
  list: z.string().trim().min(1, { error: 'required' }).max(11_500_000, { error: 'too-long' }),
  issuer: z.string().trim().max(90_000, { error: 'too-long' }).default(''),
});
export type RevocationListGiven = z.output<typeof RevocationListGiven>;

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

/** One list that was checked: signed by the issuer of this certificate, and what it says. */
export interface CheckedList {
  readonly checkedAt: Instant;
  readonly issuer: string;
  /** `thisUpdate` of the list. */
  readonly madeAt: Instant;
  /** `nextUpdate`, or null when the list promises none. */
  readonly nextAt: Instant | null;
  readonly revoked: { readonly at: Instant; readonly reason: string | null } | null;
}

/** A certificate above the recipient's own, as shown. */
export interface ShownLink {
  readonly subject: string;
  readonly issuer: string;
  readonly fingerprint: string;
  readonly validUntil: Instant;
}

/** What was read from the key when it was added; it never changes. */
export interface RecipientKey {
  readonly keyType: RecipientKeyType;
  readonly subject: string;
  readonly organisation: string;
  readonly issuer: string;
  readonly selfSigned: boolean;
  readonly serial: string;
  /** Kind and size in words: `RSA 3072`, `P-256`, `X25519`. */
  readonly keyKind: string;
  /** Null when the certificate names none, which forbids nothing. */
  readonly usage: readonly KeyUsage[] | null;
  /** Null for an age key, which has no dates. */
  readonly validFrom: Instant | null;
  readonly validUntil: Instant | null;
  /** SHA-256 in hex of what is pinned: the certificate's public key (SubjectPublicKeyInfo), or the age key as it is written. */
  readonly spkiSha256: string;
  readonly chain: readonly ShownLink[];
  /** The known root that the chain ends in; null when it ends in none. */
  readonly anchoredIn: string | null;
  /** Telephone numbers in the file of the key, digits only. */
  readonly numbers: readonly string[];
  /** The recipient whose new key this is. */
  readonly replaces: RecipientId | null;
}

/** A recipient as the register knows it. The key is pinned by `spkiSha256`. */
export interface RecipientRecord extends RecipientKey {
  readonly id: RecipientId;
  readonly rev: number;
  readonly name: string;
  /** What kind of receiver this is: it decides what may leave at all. */
  readonly profile: RecipientProfile;
  /** How files for this recipient are sealed. */
  readonly format: SealedFormat;
  /** Why not the default format; '' for the default. */
  readonly formatReason: string;
  /** SHA-256 in hex: of the certificate, or of the age key as it is written. */
  readonly fingerprint: string;
  readonly importedAt: Instant;
  /** The two groups (1 to 16) that the check asks for: drawn at import, and anew after a wrong answer. */
  readonly askedGroups: readonly [number, number];
  /** Wrong answers at the check by telephone, in order. */
  readonly wrongTries: readonly Instant[];
  readonly verification: { readonly at: Instant; readonly by: string; readonly spokenWith: string; readonly number: string; readonly numberFrom: string } | null;
  /** The newest list that was checked; null when none was. */
  readonly list: CheckedList | null;
  readonly revocation: Revocation | null;
  readonly withdrawal: { readonly at: Instant; readonly by: string; readonly reason: string } | null;
}

/** The format a key gets by itself. */
export const defaultFormat = (keyType: RecipientKeyType): SealedFormat => (keyType === 'age' ? 'age' : 'cms-gcm');

/** The formats a key can be sealed with. */
export const formatsFor = (keyType: RecipientKeyType): readonly SealedFormat[] => sealedFormats.filter((format) => (keyType === 'age') === (format === 'age'));

/** The sixteen groups of four of a SHA-256 fingerprint in hex. */
export const fingerprintGroups = (fingerprint: string): readonly string[] => fingerprint.match(/.{4}/g) ?? [];
