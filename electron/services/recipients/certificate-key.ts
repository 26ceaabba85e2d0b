import type { KeyFacts, KeyProblem, KeyUsage } from '#domain/recipients/key-file';
import { keyUsages } from '#domain/recipients/key-file';
import { instant, type Instant } from '#domain/shared/instant';
import * as asn1js from 'asn1js';
import { readCertificate } from '../sealing/certificate';
import { certificateParts } from '../sealing/certificate-parts';
import { OID } from '../sealing/object-identifiers';
import { named } from '../sealing/read-name';

type CertificateKey = Omit<KeyFacts, 'chain' | 'anchoredIn' | 'numbers'>;

/** What the register keeps of one certificate (DER), and why it may not be used when it may not. */
export function certificateFactsOf(der: Uint8Array, now: Instant): { readonly facts: CertificateKey | null; readonly problem: KeyProblem | null } {
  const read = readCertificate(der, now);
  const found = read.verdict === 'usable' ? read : read.facts;
  const facts: CertificateKey | null = found && {
    keyType: 'certificate',
    key: found.der,
    subject: named(found.subject),
    organisation: found.subject.organisation ?? '',
    issuer: named(found.issuer),
    selfSigned: found.selfSigned,
    serial: found.serial,
    keyKind: found.key.kind === 'rsa' ? `RSA ${found.key.bits}` : found.key.curve,
    usage: usagesOf(der),
    validFrom: instant(found.notBefore),
    validUntil: instant(found.notAfter),
    fingerprint: found.sha256,
    spkiSha256: found.spkiSha256,
  };
  return { facts, problem: read.verdict === 'usable' ? null : read.code };
}

/** The key usages that a certificate names; null when it names none at all. */
function usagesOf(der: Uint8Array): KeyUsage[] | null {
  const extension = certificateParts(der)?.parsed.extensions?.find((each) => each.extnID === OID.keyUsage);
  if (!extension) return null;
  const bits = asn1js.fromBER(extension.extnValue.valueBlock.valueHexView).result;
  const first = bits instanceof asn1js.BitString ? (bits.valueBlock.valueHexView[0] ?? 0) : 0;
  return keyUsages.filter((_, place) => (first & (0x80 >> place)) !== 0);
}
