import { createCipheriv } from 'node:crypto';
import { Transform } from 'node:stream';
import type { CertificateFacts } from './certificate-facts';
import { certificateParts } from './certificate-parts';
import { SMALLEST_RSA_BITS } from './certificate';
import { derHeader, derLength, derOctets, derOid, derSequence, derSetOf, derSmallInteger } from './der';
import type { Der } from './der';
import { keyAgreement } from './key-agreement';
import { keyTransport } from './key-transport';
import { OID } from './object-identifiers';
import { take } from './random';
import type { Random } from './random';

export const MOST_RECIPIENTS = 10;
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts what flows through it into one CMS AuthEnvelopedData (RFC 5083) with AES-256-GCM (RFC 5084), openable by
 * each of 1 to 10 recipients. DER with definite lengths, so the content's size in bytes is told beforehand.
 * Fails with RangeError for another number of recipients, an unfit key, or content of another size than told.
 * The content key is drawn for this one file and wiped when the stream ends, fails or is destroyed.
 */
export function envelopeStream(contentSize: number, recipients: readonly CertificateFacts[], random: Random): Transform {
  if (!Number.isSafeInteger(contentSize) || contentSize < 0) throw new RangeError('not a content size');
  if (recipients.length < 1 || recipients.length > MOST_RECIPIENTS) throw new RangeError('1 to 10 recipients');
  const key = take(random, KEY_BYTES);
  const nonce = take(random, NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  let head: Der | undefined;
  try {
    head = envelopeHead(contentSize, recipients.map((recipient) => recipientInfo(recipient, key)), nonce);
  } finally {
    key.fill(0);
  }
  let seen = 0;

  return new Transform({
    construct(done) {
      this.push(head);
      done();
    },
    transform(chunk: Uint8Array, _encoding, done) {
      seen += chunk.length;
      if (seen > contentSize) return done(new RangeError('more content than was told'));
      done(null, cipher.update(chunk));
    },
    flush(done) {
      if (seen !== contentSize) return done(new RangeError('less content than was told'));
      this.push(cipher.final());
      done(null, derOctets(cipher.getAuthTag()));
    },
  });
}

/** Everything that stands before the encrypted bytes. The lengths already count the bytes and the tag that follow. */
function envelopeHead(contentSize: number, recipientInfos: readonly Der[], nonce: Uint8Array): Der {
  const version = derSmallInteger(0);
  const recipients = derSetOf(...recipientInfos);
  const cipher = derSequence(derOid(OID.aes256Gcm), derSequence(derOctets(nonce), derSmallInteger(TAG_BYTES)));
  const contentHead = join(derOid(OID.data), cipher, Uint8Array.of(0x80), derLength(contentSize)); // [0] IMPLICIT OCTET STRING
  const content = join(derHeader(0x30, contentHead.length + contentSize), contentHead);
  const tagSize = 2 + TAG_BYTES;

  const inside = join(version, recipients, content);
  const enveloped = join(derHeader(0x30, inside.length + contentSize + tagSize), inside);
  const explicit = join(derHeader(0xa0, enveloped.length + contentSize + tagSize), enveloped);
  const info = join(derOid(OID.authEnvelopedData), explicit);
  return join(derHeader(0x30, info.length + contentSize + tagSize), info);
}

function recipientInfo(recipient: CertificateFacts, contentKey: Uint8Array): Der {
  const parts = certificateParts(recipient.der);
  if (!parts) throw new RangeError('not a certificate');
  if (recipient.key.kind === 'ec') return keyAgreement(parts, recipient.key.curve, contentKey);
  if (recipient.key.bits < SMALLEST_RSA_BITS) throw new RangeError('the recipient key is too small');
  return keyTransport(parts, contentKey);
}

const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
