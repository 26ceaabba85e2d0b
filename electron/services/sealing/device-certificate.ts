import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { Instant } from '#domain/shared/instant';
import { derBits, derOctets, derOid, derPositiveInteger, derSequence, derSmallInteger, derTagged, derTime, derTrue, derUtf8, derValue } from './der';
import type { Der } from './der';
import { OID } from './object-identifiers';
import { take } from './random';
import type { Random } from './random';

/** The key that signs packages on this device, with the certificate that carries its public half. */
export interface Signer {
  readonly privateKey: KeyObject;
  /** DER. Its SHA-256 is what sender and recipient compare by telephone. */
  readonly certificate: Uint8Array;
}

/** A signer as it may be stored: the private key must be wrapped by the vault before it is written anywhere. */
export interface NewSigner {
  /** PKCS#8, DER. Secret: wipe it (`fill(0)`) after wrapping. */
  readonly privateKey: Uint8Array;
  readonly certificate: Uint8Array;
}

const YEARS = 10;
const SERIAL_BYTES = 16;
const VAULT_KEY_ID = /^[A-Za-z0-9-]{4,64}$/;
const ecdsaSha256 = derSequence(derOid(OID.ecdsaSha256));

/**
 * Draws an ECDSA P-256 key and makes a self-signed certificate for it (X.509 version 3, RFC 5280), valid 10 years.
 * The name is `Hoede <vaultKeyId>`: no person and no organisation, so that the file says nothing about its sender.
 * Throws RangeError for an id that is not 4 to 64 letters, digits or hyphens.
 */
export function createSigner(facts: { readonly vaultKeyId: string; readonly at: Instant; readonly random: Random }): NewSigner {
  if (!VAULT_KEY_ID.test(facts.vaultKeyId)) throw new RangeError('not a vault key id');
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = derSequence(derValue(0x31, derSequence(derOid(OID.commonName), derUtf8(`Hoede ${facts.vaultKeyId}`))));
  const publicKey = new Uint8Array(pair.publicKey.export({ type: 'spki', format: 'der' }));
  const toSign = derSequence(
    derTagged(0, derSmallInteger(2)), // version 3
    derPositiveInteger(positive(take(facts.random, SERIAL_BYTES))),
    ecdsaSha256,
    name,
    derSequence(derTime(facts.at), derTime(yearsLater(facts.at, YEARS))),
    name,
    publicKey,
    derTagged(3, derSequence(...extensions(publicKey))),
  );
  const signature = sign('sha256', toSign, pair.privateKey);
  return {
    privateKey: new Uint8Array(pair.privateKey.export({ type: 'pkcs8', format: 'der' })),
    certificate: derSequence(toSign, ecdsaSha256, derBits(signature)),
  };
}

/** Makes a stored signer usable again. Throws RangeError when the key and the certificate do not belong together. */
export function openSigner(stored: NewSigner): Signer {
  const privateKey = createPrivateKey({ key: Buffer.from(stored.privateKey), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' });
  if (!Buffer.from(stored.certificate).includes(publicKey)) throw new RangeError('the key is not the key of this certificate');
  return { privateKey, certificate: stored.certificate };
}

/** SHA-256 of a certificate in 16 groups of 4 hex digits, as both sides read it aloud. */
export function fingerprintGroups(certificate: Uint8Array): readonly string[] {
  return createHash('sha256').update(certificate).digest('hex').toUpperCase().match(/.{4}/g) ?? [];
}

/** A certificate for signing only, that may not vouch for others; the identifier lets OpenSSL find it (RFC 5280 section 4.2). */
function extensions(publicKey: Uint8Array): readonly Der[] {
  const digitalSignature = derBits(Uint8Array.of(0x80), 7);
  const keyIdentifier = createHash('sha256').update(publicKey).digest().subarray(0, 20); // RFC 7093 section 2, method 4: any hash of the public key
  return [
    derSequence(derOid(OID.basicConstraints), derTrue(), derOctets(derSequence())),
    derSequence(derOid(OID.keyUsage), derTrue(), derOctets(digitalSignature)),
    derSequence(derOid(OID.subjectKeyIdentifier), derOctets(derOctets(keyIdentifier))),
  ];
}

/** Clears the sign bit and sets the next, so that every serial has the same length and none is zero. */
function positive(bytes: Uint8Array): Uint8Array {
  const serial = Uint8Array.from(bytes);
  serial[0] = (serial[0]! & 0x7f) | 0x40;
  return serial;
}

function yearsLater(at: Instant, years: number): string {
  const date = new Date(at);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString();
}
