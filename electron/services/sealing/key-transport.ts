import { constants, createPublicKey, publicEncrypt } from 'node:crypto';
import type { CertificateParts } from './certificate-parts';
import { issuerAndSerial } from './certificate-parts';
import { derNull, derOctets, derOid, derSequence, derSmallInteger, derTagged } from './der';
import type { Der } from './der';
import { OID } from './object-identifiers';

const sha256 = derSequence(derOid(OID.sha256), derNull());

/** RSAES-OAEP with SHA-256 for both the hash and the mask (RFC 4055 section 4.1). */
const oaepSha256 = derSequence(
  derOid(OID.rsaesOaep),
  derSequence(derTagged(0, sha256), derTagged(1, derSequence(derOid(OID.mgf1), sha256))),
);

/** KeyTransRecipientInfo (RFC 5652 section 6.2.1): the content key, encrypted to an RSA key. */
export function keyTransport(certificate: CertificateParts, contentKey: Uint8Array): Der {
  const key = createPublicKey({ key: Buffer.from(certificate.publicKeyInfo), format: 'der', type: 'spki' });
  const encrypted = publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }, contentKey);
  return derSequence(derSmallInteger(0), issuerAndSerial(certificate), oaepSha256, derOctets(encrypted));
}
