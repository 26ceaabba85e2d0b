/**
 * The forms of a sealed file. `cms-gcm`: CMS AuthEnvelopedData with AES-256-GCM (RFC 5083), the default for a certificate.
 * `age`: age v1 (age-encryption.org/v1), for a receiver with an age key. `cms-cbc`: CMS EnvelopedData with AES-256-CBC, a
 * marked compatibility choice for a receiver whose program cannot open the first.
 */
export const sealedFormats = ['cms-gcm', 'age', 'cms-cbc'] as const;
export type SealedFormat = (typeof sealedFormats)[number];
