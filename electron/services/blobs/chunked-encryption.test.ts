import { createCipheriv, randomBytes } from 'node:crypto';
import { hmac } from '@noble/hashes/hmac.js';
import { sha512 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlobRefused } from './blob-refused';
import { CHUNK, HEAD, SEALED_CHUNK, sealedSize } from './chunk-keys';
import { openChunks, sealChunks, type ChunkSeal, type Pieces } from './chunked-encryption';
import { wholeOf } from './whole';

const A_LOT = 2 ** 30;
const seal: ChunkSeal = { key: randomBytes(32), context: Buffer.from('vault/blob/1') };

/** Bytes in pieces of these sizes, over and over. */
async function* cut(bytes: Uint8Array, sizes: readonly number[]): Pieces {
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const next = at + Math.max(1, sizes[turn % sizes.length] ?? bytes.length);
    yield bytes.subarray(at, next);
    at = next;
  }
}
const sealed = (bytes: Uint8Array, how = seal): Promise<Uint8Array> => wholeOf(sealChunks(how, randomBytes(24), cut(bytes, [5000])), A_LOT);
const opened = (bytes: Uint8Array, how = seal, sizes = [4096]): Promise<Uint8Array> => wholeOf(openChunks(how, cut(bytes, sizes)), A_LOT);
const faultOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'opened', (error: unknown) => (error instanceof BlobRefused ? error.fault : `another error: ${String(error)}`));

/** Sizes at and around the borders of chunks. */
const sizes = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: -2, max: 2 })).map(([chunks, off]) => chunks * CHUNK + off), fc.integer({ min: 0, max: 70_000 }));

describe('chunked encryption', () => {
  it('gives back what went in, whatever its size and however it is cut', async () => {
    await fc.assert(fc.asyncProperty(sizes, fc.array(fc.integer({ min: 1, max: 40_000 }), { minLength: 1, maxLength: 5 }), async (size, pieces) => {
      const content = randomBytes(size);
      const whole = await wholeOf(sealChunks(seal, randomBytes(24), cut(content, pieces)), A_LOT);
      expect(whole.length).toBe(sealedSize(size));
      expect(Buffer.compare(await opened(whole, seal, pieces), content)).toBe(0);
    }), { numRuns: 60 });
  });

  it('is the published construction, computed here a second time with another library', async () => {
    const salt = randomBytes(24);
    const content = randomBytes(CHUNK + 100);
    const info = Buffer.concat([Buffer.from('c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0', 'latin1'), salt, seal.context]);
    // HKDF-Expand by its definition (RFC 5869, 2.3)
    const block = hmac(sha512, seal.key, Buffer.concat([info, Buffer.of(1)]));
    const derived = Buffer.concat([block, hmac(sha512, seal.key, Buffer.concat([block, info, Buffer.of(2)]))]).subarray(0, 32 + 12 + 32);
    const nonce = Buffer.from(derived.subarray(32, 44));
    const chunk = (part: Uint8Array, number: number): Buffer => {
      const mine = Buffer.from(nonce);
      mine[11]! ^= number;
      const cipher = createCipheriv('aes-256-gcm', derived.subarray(0, 32), mine);
      return Buffer.concat([cipher.update(part), cipher.final(), cipher.getAuthTag()]);
    };
    const expected = Buffer.concat([salt, derived.subarray(44), chunk(content.subarray(0, CHUNK), 0), chunk(content.subarray(CHUNK), 1)]);
    expect(Buffer.compare(await wholeOf(sealChunks(seal, salt, cut(content, [999])), A_LOT), expected)).toBe(0);
  });

  it('does not open with another key or in another place', async () => {
    const whole = await sealed(randomBytes(20_000));
    expect(await faultOf(opened(whole, { ...seal, key: randomBytes(32) }))).toBe('wrong-key');
    expect(await faultOf(opened(whole, { ...seal, context: Buffer.from('vault/blob/2') }))).toBe('wrong-key');
  });

  it('is refused with any one bit changed', async () => {
    const whole = await sealed(randomBytes(CHUNK + 50));
    await fc.assert(fc.asyncProperty(fc.nat(whole.length * 8 - 1), async (bit) => {
      const changed = Uint8Array.from(whole);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(['altered', 'wrong-key']).toContain(await faultOf(opened(changed)));
    }), { numRuns: 80 });
  });

  it('is refused when anything is cut off its end, also exactly at the border of a chunk', async () => {
    const whole = await sealed(randomBytes(2 * CHUNK));
    const borders = [HEAD, HEAD + SEALED_CHUNK, HEAD + 2 * SEALED_CHUNK];
    await fc.assert(fc.asyncProperty(fc.oneof(fc.constantFrom(...borders), fc.nat(whole.length - 1)), async (length) => {
      expect(['truncated', 'altered']).toContain(await faultOf(opened(whole.subarray(0, length))));
    }), { numRuns: 60 });
    for (const border of borders) expect(await faultOf(opened(whole.subarray(0, border))), String(border)).toBe('truncated');
  });

  it('is refused when something hangs behind its end, or chunks change places', async () => {
    const whole = Buffer.from(await sealed(randomBytes(2 * CHUNK + 10)));
    expect(await faultOf(opened(Buffer.concat([whole, randomBytes(5)])))).toBe('altered');
    const [first, second] = [whole.subarray(HEAD, HEAD + SEALED_CHUNK), whole.subarray(HEAD + SEALED_CHUNK, HEAD + 2 * SEALED_CHUNK)];
    expect(await faultOf(opened(Buffer.concat([whole.subarray(0, HEAD), second, first, whole.subarray(HEAD + 2 * SEALED_CHUNK)])))).toBe('altered');
    expect(await faultOf(opened(Buffer.concat([whole.subarray(0, HEAD), first, first, whole.subarray(HEAD + 2 * SEALED_CHUNK)])))).toBe('altered');
  });
});
