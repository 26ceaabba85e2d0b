import { createHash, createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { aeskw } from '@noble/ciphers/aes.js';
import type { CertificateParts } from './certificate-parts';
import { issuerAndSerial } from './certificate-parts';
import { derBits, derOctets, derOid, derSequence, derSmallInteger, derTagged } from './der';
import type { Der } from './der';
import { OID } from './object-identifiers';

type Curve = 'P-256' | 'P-384';

/** The hash of the key derivation is as strong as the curve (RFC 5753 section 7.1.4). */
const SCHEME = {
  'P-256': { oid: OID.ecdhSha256Kdf, hash: 'sha256', pointBytes: 65 },
  'P-384': { oid: OID.ecdhSha384Kdf, hash: 'sha384', pointBytes: 97 },
} as const satisfies Record<Curve, { oid: string; hash: string; pointBytes: number }>;

const WRAP_KEY_BYTES = 32;
const aes256Wrap = derSequence(derOid(OID.aes256Wrap));

/**
 * KeyAgreeRecipientInfo (RFC 5652 section 6.2.2, RFC 5753 section 3.1.1): a one-time key agrees with the recipient's
 * key, and what they share wraps the content key. Node's own AES key wrap is missing in Electron, hence @noble/ciphers.
 */
export function keyAgreement(certificate: CertificateParts, curve: Curve, contentKey: Uint8Array): Der {
  const recipient = createPublicKey({ key: Buffer.from(certificate.publicKeyInfo), format: 'der', type: 'spki' });
  const oneTime = generateKeyPairSync('ec', { namedCurve: curve });
  const shared = diffieHellman({ privateKey: oneTime.privateKey, publicKey: recipient });
  const wrapKey = derive(shared, curve);
  try {
    const wrapped = aeskw(wrapKey).encrypt(contentKey);
    return derTagged(
      1,
      derSmallInteger(3),
      derTagged(0, derTagged(1, derSequence(derOid(OID.ecPublicKey)), derBits(pointOf(oneTime.publicKey, curve)))),
      derSequence(derOid(SCHEME[curve].oid), aes256Wrap),
      derSequence(derSequence(issuerAndSerial(certificate), derOctets(wrapped))),
    );
  } finally {
    shared.fill(0);
    wrapKey.fill(0);
  }
}

/** The X9.63 derivation over ECC-CMS-SharedInfo (RFC 5753 section 7.2); one round of the hash is enough for 32 bytes. */
function derive(shared: Uint8Array, curve: Curve): Uint8Array {
  const bits = Uint8Array.of(0, 0, 1, 0); // 256, the length of the wrapping key
  const info = derSequence(aes256Wrap, derTagged(2, derOctets(bits)));
  const digest = createHash(SCHEME[curve].hash).update(shared).update(Uint8Array.of(0, 0, 0, 1)).update(info).digest();
  const key = new Uint8Array(digest.subarray(0, WRAP_KEY_BYTES));
  digest.fill(0);
  return key;
}

/** The uncompressed point (RFC 5480 section 2.2): the last bytes of the SubjectPublicKeyInfo. */
const pointOf = (key: KeyObject, curve: Curve): Uint8Array => key.export({ type: 'spki', format: 'der' }).subarray(-SCHEME[curve].pointBytes);
