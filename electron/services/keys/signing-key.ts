import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** An ECDSA P-256 key pair as DER: PKCS #8 (secret, to be cleared) and SubjectPublicKeyInfo. */
export interface SigningKeyPair {
  readonly pkcs8: Buffer;
  readonly spki: Buffer;
}

/** A new key pair for signing notices. */
export function newSigningKey(): SigningKeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
    publicKeyEncoding: { type: 'spki', format: 'der' },
  });
  return { pkcs8: privateKey, spki: publicKey };
}

/** A private key to sign with, from its PKCS #8 DER. Throws RangeError when it is not an ECDSA P-256 key. */
export function readSigningKey(pkcs8: Uint8Array): KeyObject {
  const key = createPrivateKey({ key: Buffer.from(pkcs8.buffer, pkcs8.byteOffset, pkcs8.length), format: 'der', type: 'pkcs8' });
  const curve = key.asymmetricKeyDetails?.namedCurve;
  if (key.asymmetricKeyType !== 'ec' || curve !== 'prime256v1') throw new RangeError('not an ECDSA P-256 key');
  return key;
}

/** The public half as SubjectPublicKeyInfo DER. */
export const publicHalf = (key: KeyObject): Buffer => createPublicKey(key).export({ type: 'spki', format: 'der' });
