import type { SealedFormat } from '#domain/notices/sealed-format';
import { readCertificate } from './certificate';
import type { CertificateFacts, CertificateKey } from './certificate-facts';
import { envelope } from './envelope';
import type { Recipient, SealedForm } from './recipient';

/** The two forms for a certificate: CMS with AES-256-GCM, and with AES-256-CBC for readers that know nothing newer. */
export const cmsForm = (format: Exclude<SealedFormat, 'age'>): SealedForm => ({
  extension: 'p7m',
  readRecipient: (key, at) => {
    const read = readCertificate(key, at);
    return read.verdict === 'usable' ? recipientOf(read, format) : { verdict: 'refused', code: read.code };
  },
  encrypt: (content, size, recipients, random) => envelope(content, { size, format, certificates: recipients.map((recipient) => recipient.key), random }),
});

const recipientOf = (facts: CertificateFacts, format: SealedFormat): Recipient => ({
  verdict: 'usable',
  format,
  key: facts.der,
  description: { name: facts.subject.commonName, organisation: facts.subject.organisation, key: keyName(facts.key), validFrom: facts.notBefore, validUntil: facts.notAfter },
  fingerprint: facts.sha256,
  keySha256: facts.spkiSha256,
});

const keyName = (key: CertificateKey): string => (key.kind === 'rsa' ? `RSA ${key.bits}` : key.curve);
