import { createHash } from 'node:crypto';
import { Encrypter } from 'age-encryption';
import type { KeyFileAnswer } from '#domain/recipients/key-file';

/** An X25519 recipient of age-encryption.org/v1: 32 bytes in Bech32. Others (hybrid, plugin) have longer names before the 1. */
const X25519 = /^age1[02-9ac-hj-np-z]{58}$/;

/** Reads one age recipient, in lower case. Its fingerprint is the SHA-256 of the key as it is written. */
export async function readAgeKey(written: string): Promise<KeyFileAnswer> {
  if (!X25519.test(written)) return { verdict: 'refused', problem: /^age1.{0,70}$/.test(written) ? 'age-key-damaged' : 'age-kind-not-supported', facts: null };
  if (!(await takesFiles(written))) return { verdict: 'refused', problem: 'age-key-damaged', facts: null };
  const fingerprint = createHash('sha256').update(written, 'ascii').digest('hex');
  return {
    verdict: 'usable',
    facts: {
      keyType: 'age', key: new Uint8Array(Buffer.from(written, 'ascii')), subject: '', organisation: '', issuer: '', selfSigned: false, serial: '', keyKind: 'X25519', usage: null,
      validFrom: null, validUntil: null, fingerprint, spkiSha256: fingerprint, chain: [], anchoredIn: null, numbers: [],
    },
  };
}

// The library checks the characters when the key is added, and the point when something is encrypted to it.
async function takesFiles(written: string): Promise<boolean> {
  try {
    const encrypter = new Encrypter();
    encrypter.addRecipient(written);
    await encrypter.encrypt(new Uint8Array());
    return true;
  } catch {
    return false;
  }
}
