import { createHash } from 'node:crypto';
import type { Instant } from '#domain/shared/instant';
import type { CertificateParts } from './certificate-parts';
import { derOctets, derOid, derSequence, derSetOf, derTagged, derTime } from './der';
import type { Der } from './der';
import { OID } from './object-identifiers';

export const digestAlgorithm = derSequence(derOid(OID.sha256));
export const signatureAlgorithm = derSequence(derOid(OID.ecdsaSha256));

/**
 * The SET OF attributes that the signature is really made over (RFC 5652 section 5.4): what was signed, when, with
 * which certificate, and with which algorithms, so that none of these can be swapped afterwards.
 */
export function signedAttributes(content: Uint8Array, certificate: Uint8Array, parts: CertificateParts, at: Instant): Der {
  return derSetOf(
    attribute(OID.contentType, derOid(OID.data)),
    attribute(OID.messageDigest, derOctets(sha256(content))),
    attribute(OID.signingTime, derTime(at)),
    attribute(OID.signingCertificateV2, signingCertificate(certificate, parts)),
    attribute(OID.algorithmProtection, algorithmProtection()),
  );
}

const attribute = (type: string, value: Der): Der => derSequence(derOid(type), derSetOf(value));

/** SigningCertificateV2 (RFC 5035 section 3) with one ESSCertIDv2; SHA-256 is its default and so stays unsaid. */
function signingCertificate(certificate: Uint8Array, parts: CertificateParts): Der {
  const issuerSerial = derSequence(derSequence(derTagged(4, parts.issuerName)), parts.serialNumber);
  return derSequence(derSequence(derSequence(derOctets(sha256(certificate)), issuerSerial)));
}

/** CMSAlgorithmProtection (RFC 6211 section 2): the digest, and the signature algorithm as [1] IMPLICIT. */
const algorithmProtection = (): Der => derSequence(digestAlgorithm, derTagged(1, derOid(OID.ecdsaSha256)));

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
