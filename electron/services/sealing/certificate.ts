import { X509Certificate, createHash, createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import * as asn1js from 'asn1js';
import type * as pkijs from 'pkijs';
import type { Instant } from '#domain/shared/instant';
import type { CertificateFacts, CertificateKey, CertificateProblem, CertificateProblemCode } from './certificate-facts';
import { certificateParts } from './certificate-parts';
import type { CertificateParts } from './certificate-parts';
import { certificateBytes } from './certificate-file';
import { OID } from './object-identifiers';
import { readName } from './read-name';

export const LARGEST_CERTIFICATE_FILE = 64 * 1024;
export const SMALLEST_RSA_BITS = 3072;

/**
 * Reads what should be one recipient's certificate (X.509, RFC 5280), PEM or DER, and judges whether a package may be
 * sealed for it at `now`. Never throws, whatever the bytes are: an unusable file is a `CertificateProblem`.
 */
export function readCertificate(bytes: Uint8Array, now: Instant): CertificateFacts | CertificateProblem {
  if (bytes.length > LARGEST_CERTIFICATE_FILE) return refused('too-large');
  const file = certificateBytes(bytes);
  if (file.kind !== 'one') return refused(file.kind === 'several' ? 'more-than-one' : 'not-a-certificate');
  const parts = certificateParts(file.der);
  if (!parts) return refused('not-a-certificate');
  try {
    return judge(file.der, parts, now);
  } catch {
    return refused('not-a-certificate');
  }
}

function judge(der: Uint8Array, parts: CertificateParts, now: Instant): CertificateFacts | CertificateProblem {
  const publicKey = readPublicKey(parts.publicKeyInfo);
  const key = publicKey && keyOf(publicKey);
  if (!key) return refused('key-kind-not-supported');

  const sha256 = hexDigest(der);
  const facts: CertificateFacts = {
    verdict: 'usable',
    der,
    subject: readName(parts.parsed.subject),
    issuer: readName(parts.parsed.issuer),
    serial: hex(parts.parsed.serialNumber.valueBlock.valueHexView).replace(/^(00)+(?=.)/, ''),
    notBefore: parts.parsed.notBefore.value.toISOString(),
    notAfter: parts.parsed.notAfter.value.toISOString(),
    key,
    usage: usageOf(parts.parsed),
    selfSigned: isSelfSigned(der, parts, publicKey),
    sha256,
    fingerprintGroups: sha256.toUpperCase().match(/.{4}/g) ?? [],
    spkiSha256: hexDigest(parts.publicKeyInfo),
  };
  const code = problemOf(facts, now);
  if (!code) return facts;
  const { verdict: _usable, ...read } = facts;
  return { verdict: 'refused', code, facts: read };
}

function problemOf(facts: CertificateFacts, now: Instant): CertificateProblemCode | undefined {
  if (facts.key.kind === 'rsa' && facts.key.bits < SMALLEST_RSA_BITS) return 'key-too-small';
  const mayEncrypt = facts.key.kind === 'rsa' ? facts.usage.keyEncipherment : facts.usage.keyAgreement;
  if (!mayEncrypt) return 'usage-forbids-encryption';
  return outsideValidity(facts, now);
}

/** Whether `now` lies outside the certificate's own dates; both ends belong to the period (RFC 5280 section 4.1.2.5). */
export function outsideValidity(facts: Pick<CertificateFacts, 'notBefore' | 'notAfter'>, now: Instant): 'expired' | 'not-yet-valid' | undefined {
  if (Date.parse(now) > Date.parse(facts.notAfter)) return 'expired';
  if (Date.parse(now) < Date.parse(facts.notBefore)) return 'not-yet-valid';
  return undefined;
}

function readPublicKey(spki: Uint8Array): KeyObject | undefined {
  try {
    return createPublicKey({ key: Buffer.from(spki), format: 'der', type: 'spki' });
  } catch {
    return undefined; // a curve or a kind of key that this machine does not know, or a point that is not on its curve
  }
}

/** The kind and size of a certificate's public key; undefined for a key that nothing can be sealed for. */
export function certificateKeyOf(parts: CertificateParts): CertificateKey | undefined {
  const key = readPublicKey(parts.publicKeyInfo);
  return key && keyOf(key);
}

function keyOf(key: KeyObject): CertificateKey | undefined {
  const details = key.asymmetricKeyDetails;
  if (key.asymmetricKeyType === 'rsa' && details?.modulusLength) return { kind: 'rsa', bits: details.modulusLength };
  if (key.asymmetricKeyType !== 'ec') return undefined;
  if (details?.namedCurve === 'prime256v1') return { kind: 'ec', curve: 'P-256' };
  if (details?.namedCurve === 'secp384r1') return { kind: 'ec', curve: 'P-384' };
  return undefined;
}

function usageOf(certificate: pkijs.Certificate): CertificateFacts['usage'] {
  const extension = certificate.extensions?.find((each) => each.extnID === OID.keyUsage);
  if (!extension) return { stated: false, keyEncipherment: true, keyAgreement: true };
  const bits = asn1js.fromBER(extension.extnValue.valueBlock.valueHexView).result;
  const first = bits instanceof asn1js.BitString ? (bits.valueBlock.valueHexView[0] ?? 0) : 0;
  return { stated: true, keyEncipherment: (first & 0x20) !== 0, keyAgreement: (first & 0x08) !== 0 };
}

function isSelfSigned(der: Uint8Array, parts: CertificateParts, key: KeyObject): boolean {
  if (Buffer.compare(parts.issuerName, parts.subjectName) !== 0) return false;
  try {
    return new X509Certificate(der).verify(key);
  } catch {
    return false; // signed with an algorithm that this machine does not know
  }
}

const refused = (code: CertificateProblemCode): CertificateProblem => ({ verdict: 'refused', code, facts: null });
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const hexDigest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
