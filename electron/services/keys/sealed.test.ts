import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slotKey, subkey } from './hierarchy';
import { seal, unseal } from './sealed';

const key = randomBytes(32);
const aad = Buffer.from('where it belongs');

describe('a sealed secret', () => {
  it('opens with its key in its place, and only so', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (secret) => {
        const sealed = seal(key, secret, aad, randomBytes);
        expect(unseal(key, sealed, aad)?.equals(secret)).toBe(true);
        expect(unseal(randomBytes(32), sealed, aad)).toBeUndefined();
        expect(unseal(key, sealed, Buffer.from('elsewhere'))).toBeUndefined();
      }),
    );
  });

  it('opens no more after any one bit was changed', () => {
    const sealed = seal(key, Buffer.from('secret'), aad, randomBytes);
    for (const part of ['nonce', 'ct'] as const) {
      for (let bit = 0; bit < sealed[part].length * 8; bit++) {
        const worn = Buffer.from(sealed[part]);
        worn[bit >> 3]! ^= 1 << bit % 8;
        expect(unseal(key, { ...sealed, [part]: worn }, aad)).toBeUndefined();
      }
    }
    expect(unseal(key, { nonce: sealed.nonce, ct: sealed.ct.subarray(0, 10) }, aad)).toBeUndefined();
  });
});

describe('the keys below the master key', () => {
  it('differ by purpose, vault and master key', () => {
    const vmk = randomBytes(32);
    const labels = ['hdr-mac', 'dek-wrap', 'head-mac', 'sign-wrap', 'backup-id', 'search-pepper'] as const;
    const keys = [...labels.map((label) => subkey(vmk, label, 'a')), ...labels.map((label) => subkey(vmk, label, 'b')), subkey(randomBytes(32), 'hdr-mac', 'a')];
    expect(new Set(keys.map((one) => one.toString('hex'))).size).toBe(keys.length);
    expect(subkey(vmk, 'hdr-mac', 'a').equals(keys[0]!)).toBe(true);
  });

  it('of a slot depend on the secret, the second factor, the salt, the vault and the slot', () => {
    const base = { secret: randomBytes(32), salt: randomBytes(32), vaultId: 'v', slotId: 's' };
    const keys = [base, { ...base, secret: randomBytes(32) }, { ...base, deviceSecret: randomBytes(32) }, { ...base, salt: randomBytes(32) }, { ...base, vaultId: 'w' }, { ...base, slotId: 't' }].map((from) => slotKey(from).toString('hex'));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
