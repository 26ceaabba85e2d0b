import { createHmac, timingSafeEqual } from 'node:crypto';
import { BlobRefused } from './blob-refused';

/**
 * The numbers of C2SP chunked encryption v1 (https://c2sp.org/chunked-encryption) with AES-256-GCM and SHA-512, the pair that
 * is called Cobblestone-256 and has test vectors: a salt and a commitment to the key, then chunks of 16 KiB, the last one
 * always shorter so that an end cannot be cut off unseen.
 */
export const CHUNK = 16_384;
export const TAG = 16;
export const SALT = 24;
export const COMMITMENT = 32;
export const HEAD = SALT + COMMITMENT;
export const SEALED_CHUNK = CHUNK + TAG;
export const KEY = 32;

const NONCE = 12;
const LABEL = Buffer.from('c2sp.org/chunked-encryption@v1+AEAD_AES_256_GCM\0', 'latin1');
/** The counter is 38 bits wide in the construction; a number of JavaScript holds more. */
const MOST_CHUNKS = 2 ** 38;

/** What the chunks of one message are sealed with. Cleared by who derived it. */
export interface ChunkKeys {
  readonly key: Uint8Array;
  readonly nonce: Uint8Array;
  readonly commitment: Uint8Array;
}

/**
 * Derives the key, the first nonce and the commitment from the key of a message (32 random bytes), its salt and what it is
 * tied to. HKDF-Expand alone (RFC 5869, 2.3), because the key is uniformly random already; Node offers Extract and Expand only together.
 */
export function chunkKeys(inputKey: Uint8Array, salt: Uint8Array, context: Uint8Array): ChunkKeys {
  if (inputKey.length !== KEY || salt.length !== SALT) throw new RangeError('the key is 32 bytes and the salt 24');
  const size = KEY + NONCE + COMMITMENT;
  const info = Buffer.concat([LABEL, salt, context]);
  const blocks: Buffer[] = [];
  for (let count = 1; (count - 1) * 64 < size; count++) {
    blocks.push(createHmac('sha512', inputKey).update(blocks.at(-1) ?? Buffer.alloc(0)).update(info).update(Buffer.of(count)).digest());
  }
  const all = Buffer.concat(blocks);
  for (const block of blocks) block.fill(0);
  return { key: all.subarray(0, KEY), nonce: all.subarray(KEY, KEY + NONCE), commitment: all.subarray(KEY + NONCE, size) };
}

/** Derives the keys of a message and checks that it was sealed with this key for this place. Throws BlobRefused `wrong-key`. */
export function checkedKeys(inputKey: Uint8Array, head: Uint8Array, context: Uint8Array): ChunkKeys {
  const keys = chunkKeys(inputKey, head.subarray(0, SALT), context);
  if (!timingSafeEqual(head.subarray(SALT, HEAD), keys.commitment)) throw new BlobRefused('wrong-key');
  return keys;
}

/** The nonce of a chunk: the first one, with the number of the chunk laid over its end (big-endian). Throws RangeError past 2^38 chunks. */
export function nonceOf(first: Uint8Array, chunk: number): Uint8Array {
  if (chunk >= MOST_CHUNKS) throw new RangeError('a message has at most 2^38 chunks');
  const nonce = Uint8Array.from(first);
  for (let place = NONCE - 1, rest = chunk; rest > 0; place--, rest = Math.floor(rest / 256)) nonce[place]! ^= rest % 256;
  return nonce;
}

/** The size in bytes of a sealed message of so many bytes. */
export const sealedSize = (bytes: number): number => HEAD + Math.floor(bytes / CHUNK) * SEALED_CHUNK + (bytes % CHUNK) + TAG;
