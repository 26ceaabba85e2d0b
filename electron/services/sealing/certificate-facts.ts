/** Why a file cannot be used as a recipient's certificate. A closed list: the sentence for each is in the words. */
export type CertificateProblemCode =
  | 'too-large' // more than 64 KiB
  | 'not-a-certificate' // garbage, a private key, a certificate list, a damaged file
  | 'more-than-one' // a chain: the recipient's own certificate must be picked out by a person
  | 'key-kind-not-supported' // not RSA, P-256 or P-384, or a key that cannot be read
  | 'key-too-small' // RSA under 3072 bits
  | 'usage-forbids-encryption' // key usage without keyEncipherment (RSA) or keyAgreement (elliptic curve)
  | 'not-yet-valid'
  | 'expired';

/** The names a person checks. Control and direction marks are replaced, so that a name cannot dress up as another. */
export interface CertificateName {
  readonly commonName: string | null;
  readonly organisation: string | null;
}

export type CertificateKey =
  | { readonly kind: 'rsa'; readonly bits: number }
  | { readonly kind: 'ec'; readonly curve: 'P-256' | 'P-384' };

/** What a certificate says, as read; nothing here is proof of who holds the key until a person has compared the fingerprint. */
export interface CertificateFacts {
  readonly verdict: 'usable';
  /** The certificate itself, DER. */
  readonly der: Uint8Array;
  readonly subject: CertificateName;
  readonly issuer: CertificateName;
  /** Lower-case hex, without leading zero bytes. */
  readonly serial: string;
  /** ISO 8601 in UTC. */
  readonly notBefore: string;
  readonly notAfter: string;
  readonly key: CertificateKey;
  /** Key usage (RFC 5280 section 4.2.1.3). A certificate without the extension forbids nothing. */
  readonly usage: { readonly stated: boolean; readonly keyEncipherment: boolean; readonly keyAgreement: boolean };
  /** True when the issuer is the subject and the signature is made with its own key. */
  readonly selfSigned: boolean;
  /** SHA-256 of the whole certificate, 64 hex digits. */
  readonly sha256: string;
  /** The same in 16 groups of 4 upper-case digits, for reading aloud. */
  readonly fingerprintGroups: readonly string[];
  /** SHA-256 of the public key (SubjectPublicKeyInfo), 64 hex digits: what is pinned, and what a manifest names. */
  readonly spkiSha256: string;
}

export interface CertificateProblem {
  readonly verdict: 'refused';
  readonly code: CertificateProblemCode;
  /** What could still be read, so that a person sees whose certificate has expired. Never good for sealing. */
  readonly facts: Omit<CertificateFacts, 'verdict'> | null;
}
