import type { SealedFormat } from '#domain/notices/sealed-format';
import type { Instant } from '#domain/shared/instant';
import type { CertificateProblemCode } from './certificate-facts';
import type { Random } from './random';

/** Somebody's key and the form of file that is made for it: what has to be kept to seal for somebody. */
export interface RecipientKey {
  readonly format: SealedFormat;
  /** The certificate (X.509, PEM or DER) for the CMS forms; the text `age1...` in ASCII for age. */
  readonly key: Uint8Array;
}

/** Somebody for whom a package can be sealed, whatever the form. Read by `readRecipient`. */
export interface Recipient extends RecipientKey {
  readonly verdict: 'usable';
  readonly description: RecipientDescription;
  /** SHA-256 that both sides compare by telephone, 64 hex digits: of the certificate, or of the text `age1...`. */
  readonly fingerprint: string;
  /** SHA-256 that is pinned and named in the manifest: of the public key (SubjectPublicKeyInfo), or of the text `age1...`. */
  readonly keySha256: string;
}

/** What a key says about its owner. Nothing here is proof until a person has compared the fingerprint. */
export interface RecipientDescription {
  readonly name: string | null;
  readonly organisation: string | null;
  /** `RSA 3072`, `P-256`, `P-384`, `X25519`. */
  readonly key: string;
  /** ISO 8601 in UTC; null for a key without dates. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

export type RecipientProblemCode = CertificateProblemCode | 'not-an-age-key';

/** Why nothing can be sealed for a key. */
export interface RecipientProblem {
  readonly verdict: 'refused';
  readonly code: RecipientProblemCode;
}

/** One form of sealed file. */
export interface SealedForm {
  readonly extension: 'p7m' | 'age';
  /** Reads a key and judges whether something may be sealed for it at `at`. Never throws. */
  readonly readRecipient: (key: Uint8Array, at: Instant) => Recipient | RecipientProblem;
  /**
   * Encrypts exactly `size` bytes for each of 1 to 10 recipients of this form. Fails with RangeError when `content` is of
   * another size. The key of the content is drawn for this one file.
   */
  readonly encrypt: (content: AsyncIterable<Uint8Array>, size: number, recipients: readonly Recipient[], random: Random) => AsyncIterable<Uint8Array>;
}

/** OpenSSL and age read more; nobody needs more, and each one is a person who can read the file. */
export const MOST_RECIPIENTS = 10;
