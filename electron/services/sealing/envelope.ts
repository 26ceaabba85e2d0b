import { createCipheriv } from 'node:crypto';
import type { CipherGCM } from 'node:crypto';
import { SMALLEST_RSA_BITS, certificateKeyOf } from './certificate';
import { certificateParts } from './certificate-parts';
import { derHeader, derLength, derOctets, derOid, derSequence, derSetOf, derSmallInteger } from './der';
import type { Der } from './der';
import { keyAgreement } from './key-agreement';
import { keyTransport } from './key-transport';
import { OID } from './object-identifiers';
import { ofSize } from './of-size';
import { take } from './random';
import type { Random } from './random';
import { MOST_RECIPIENTS } from './recipient';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const BLOCK_BYTES = 16;

export interface EnvelopeFacts {
  /** Bytes of the content. */
  readonly size: number;
  readonly format: 'cms-gcm' | 'cms-cbc';
  /** The recipients' certificates, DER. */
  readonly certificates: readonly Uint8Array[];
  readonly random: Random;
}

/**
 * Encrypts content into one CMS file, openable by each of 1 to 10 recipients: AuthEnvelopedData (RFC 5083) with
 * AES-256-GCM (RFC 5084), or EnvelopedData (RFC 5652 section 6) with AES-256-CBC (RFC 3565). DER with definite lengths,
 * so the content's size is told beforehand. Fails with RangeError for another number of recipients, an unfit key, or
 * content of another size than told. The content key is drawn for this one file and wiped at once.
 */
export async function* envelope(content: AsyncIterable<Uint8Array>, facts: EnvelopeFacts): AsyncGenerator<Uint8Array> {
  const { head, cipher } = opened(facts);
  yield head;
  for await (const chunk of ofSize(content, facts.size)) yield cipher.update(chunk);
  yield cipher.final();
  if (facts.format === 'cms-gcm') yield derOctets((cipher as CipherGCM).getAuthTag());
}

function opened({ size, format, certificates, random }: EnvelopeFacts) {
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError('not a content size');
  if (certificates.length < 1 || certificates.length > MOST_RECIPIENTS) throw new RangeError('1 to 10 recipients');
  const key = take(random, KEY_BYTES);
  try {
    const recipients = certificates.map((certificate) => recipientInfo(certificate, key));
    if (format === 'cms-gcm') {
      const nonce = take(random, NONCE_BYTES);
      return { head: authEnvelopedHead(size, recipients, nonce), cipher: createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }) };
    }
    const start = take(random, BLOCK_BYTES);
    return { head: envelopedHead(size, recipients, start), cipher: createCipheriv('aes-256-cbc', key, start) };
  } finally {
    key.fill(0);
  }
}

/** Everything that stands before the encrypted bytes. The lengths already count the bytes and the tag that follow. */
function authEnvelopedHead(size: number, recipients: readonly RecipientInfo[], nonce: Uint8Array): Der {
  const cipher = derSequence(derOid(OID.aes256Gcm), derSequence(derOctets(nonce), derSmallInteger(TAG_BYTES)));
  return headOf({ type: OID.authEnvelopedData, version: 0, recipients, cipher, encryptedSize: size, after: 2 + TAG_BYTES });
}

/** The padding (PKCS#7, RFC 5652 section 6.3) always adds 1 to 16 bytes. */
function envelopedHead(size: number, recipients: readonly RecipientInfo[], start: Uint8Array): Der {
  const cipher = derSequence(derOid(OID.aes256Cbc), derOctets(start));
  const version = recipients.every((recipient) => recipient.version === 0) ? 0 : 2; // RFC 5652 section 6.1
  const encryptedSize = size - (size % BLOCK_BYTES) + BLOCK_BYTES;
  return headOf({ type: OID.envelopedData, version, recipients, cipher, encryptedSize, after: 0 });
}

interface HeadFacts {
  readonly type: string;
  readonly version: number;
  readonly recipients: readonly RecipientInfo[];
  readonly cipher: Der;
  readonly encryptedSize: number;
  /** Bytes that follow the encrypted content. */
  readonly after: number;
}

function headOf({ type, version, recipients, cipher, encryptedSize, after }: HeadFacts): Der {
  const contentHead = join(derOid(OID.data), cipher, Uint8Array.of(0x80), derLength(encryptedSize)); // [0] IMPLICIT OCTET STRING
  const content = join(derHeader(0x30, contentHead.length + encryptedSize), contentHead);
  const follows = encryptedSize + after;

  const inside = join(derSmallInteger(version), derSetOf(...recipients.map((recipient) => recipient.der)), content);
  const enveloped = join(derHeader(0x30, inside.length + follows), inside);
  const explicit = join(derHeader(0xa0, enveloped.length + follows), enveloped);
  const info = join(derOid(type), explicit);
  return join(derHeader(0x30, info.length + follows), info);
}

interface RecipientInfo {
  readonly version: 0 | 3;
  readonly der: Der;
}

function recipientInfo(certificate: Uint8Array, contentKey: Uint8Array): RecipientInfo {
  const parts = certificateParts(certificate);
  const key = parts && certificateKeyOf(parts);
  if (!key) throw new RangeError('not a certificate for sealing');
  if (key.kind === 'ec') return { version: 3, der: keyAgreement(parts, key.curve, contentKey) };
  if (key.bits < SMALLEST_RSA_BITS) throw new RangeError('the recipient key is too small');
  return { version: 0, der: keyTransport(parts, contentKey) };
}

const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
