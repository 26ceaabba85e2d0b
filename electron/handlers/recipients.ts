import { defaultFormat, mayVerify, type NewRecipient, type RecipientRecord } from '#domain/recipients/recipient';
import type { RecipientId } from '#domain/shared/ids';
import { instant } from '#domain/shared/instant';
import { refusal } from '#domain/shared/refusal';
import { words } from '#domain/words/words';
import { findRecipient, hasRecipient, listRecipients } from '#db/queries/recipients';
import { importRecipient, verifyRecipient } from '#db/writes/recipients';
import { readCertificate } from '../services/sealing/certificate';
import type { CertificateFacts, CertificateName } from '../services/sealing/certificate-facts';
import { freshId, type Desk } from './desk';
import type { HandlersOf } from './handler';
import { allow, found, refuseWhen, Refused } from './refused';

const named = ({ commonName, organisation }: CertificateName): string => [commonName, organisation].filter(Boolean).join(', ');

// PEM is text; DER comes in base64, because bytes do not travel in a script.
function bytesOf(certificate: string): Uint8Array {
  return certificate.includes('-----BEGIN') ? new TextEncoder().encode(certificate) : Buffer.from(certificate, 'base64');
}

/** Draws two different places from 1 to 16: the groups that the check by telephone asks for. */
function drawGroups(desk: Desk): readonly [number, number] {
  const [a = 0, b = 0] = desk.machine.random(2);
  const first = (a % 16) + 1;
  const second = ((first + (b % 15)) % 16) + 1;
  return [first, second];
}

function recordOf(desk: Desk, { name, profile }: NewRecipient, facts: CertificateFacts): RecipientRecord {
  return {
    id: freshId<RecipientId>(desk),
    rev: 1,
    name,
    profile,
    format: defaultFormat('certificate'),
    formatReason: '',
    keyType: 'certificate',
    subject: named(facts.subject),
    issuer: named(facts.issuer),
    selfSigned: facts.selfSigned,
    keyKind: facts.key.kind === 'rsa' ? `RSA ${facts.key.bits}` : facts.key.curve,
    validFrom: instant(facts.notBefore),
    validUntil: instant(facts.notAfter),
    fingerprint: facts.sha256,
    spkiSha256: facts.spkiSha256,
    importedAt: desk.now,
    askedGroups: drawGroups(desk),
    verification: null,
    revocation: null,
  };
}

export const recipients: HandlersOf<'recipients'> = {
  'recipients.import': (desk, wish) => {
    const facts = readCertificate(bytesOf(wish.certificate), desk.now);
    if (facts.verdict === 'refused') {
      throw new Refused([refusal('certificate-not-usable', { problem: words(desk.settings.language).notices.certificateProblems[facts.code] })]);
    }
    refuseWhen(hasRecipient(desk.vault.read, facts.sha256), 'recipient-already-known');
    const recipient = recordOf(desk, wish, facts);
    importRecipient(desk.vault.write, desk.stamp, recipient, facts.der);
    return { id: recipient.id, fingerprint: recipient.fingerprint, askedGroups: [...recipient.askedGroups] };
  },
  'recipients.list': (desk) => listRecipients(desk.vault.read),
  'recipients.verify': (desk, { recipientId, groups, spokenWith, numberFrom }) => {
    const { recipient } = found(findRecipient(desk.vault.read, recipientId), 'recipient');
    allow(mayVerify(recipient, groups, desk.now));
    verifyRecipient(desk.vault.write, desk.stamp, recipient, { at: desk.now, by: desk.settings.guardian.name, spokenWith, numberFrom });
    return {};
  },
};
