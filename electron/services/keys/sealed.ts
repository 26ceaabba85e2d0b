import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { Random } from './random';

/** AES-256-GCM: 12 bytes nonce, and the ciphertext with its 16 byte tag behind it. */
export interface Sealed {
  readonly nonce: Uint8Array;
  readonly ct: Uint8Array;
}

const TAG = 16;

/** Seals a secret under a 32 byte key, tied to `aad`. A key seals few things in its life, so random nonces are safe. */
export function seal(key: Uint8Array, secret: Uint8Array, aad: Uint8Array, random: Random): Sealed {
  const nonce = random(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  cipher.setAAD(aad);
  return { nonce, ct: Buffer.concat([cipher.update(secret), cipher.final(), cipher.getAuthTag()]) };
}

/** Opens what `seal` made, or undefined when the key or anything else is not the same. The caller clears the result. */
export function unseal(key: Uint8Array, { nonce, ct }: Sealed, aad: Uint8Array): Buffer | undefined {
  if (nonce.length !== 12 || ct.length < TAG) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  decipher.setAAD(aad);
  decipher.setAuthTag(ct.subarray(ct.length - TAG));
  const secret = decipher.update(ct.subarray(0, ct.length - TAG));
  try {
    decipher.final();
    return secret;
  } catch {
    secret.fill(0);
    return undefined;
  }
}
