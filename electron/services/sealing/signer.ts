import { sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Instant } from '#domain/shared/instant';
import { certificateParts, issuerAndSerial } from './certificate-parts';
import type { CertificateParts } from './certificate-parts';
import { derOctets, derOid, derSequence, derSetOf, derSmallInteger, derTagged } from './der';
import type { Der } from './der';
import { OID } from './object-identifiers';
import { digestAlgorithm, signatureAlgorithm, signedAttributes } from './signed-attributes';

/**
 * Signs a manifest: a CMS SignedData (RFC 5652 section 5) without the content in it, DER, to be stored as `.p7s`.
 * `key` is the ECDSA P-256 key of `certificate` (DER); the certificate travels along. `at` becomes the signing time,
 * to the second. Throws RangeError when `certificate` is not one.
 */
export function signDetached(manifest: Uint8Array, key: KeyObject, certificate: Uint8Array, at: Instant): Uint8Array {
  const parts = certificateParts(certificate);
  if (!parts) throw new RangeError('not a certificate');
  const attributes = signedAttributes(manifest, certificate, parts, at);
  return detachedSignature(attributes, sign('sha256', attributes, key), certificate, parts);
}

/** Puts the signature, and the attributes it was made over, into their CMS form. */
export function detachedSignature(attributes: Der, signature: Uint8Array, certificate: Uint8Array, parts: CertificateParts): Der {
  // In the file the attributes carry [0] instead of the SET tag they are signed under (RFC 5652 section 5.4).
  const attributesInFile = Uint8Array.from(attributes);
  attributesInFile[0] = 0xa0;

  const signerInfo = derSequence(
    derSmallInteger(1),
    issuerAndSerial(parts),
    digestAlgorithm,
    attributesInFile,
    signatureAlgorithm,
    derOctets(signature),
  );
  const signedData = derSequence(
    derSmallInteger(1),
    derSetOf(digestAlgorithm),
    derSequence(derOid(OID.data)),
    derTagged(0, certificate),
    derSetOf(signerInfo),
  );
  return derSequence(derOid(OID.signedData), derTagged(0, signedData));
}
