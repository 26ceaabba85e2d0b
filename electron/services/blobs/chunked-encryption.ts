import { createCipheriv, createDecipheriv } from 'node:crypto';
import { BlobRefused } from './blob-refused';
import { checkedKeys, CHUNK, chunkKeys, HEAD, nonceOf, SEALED_CHUNK, TAG } from './chunk-keys';

/** What a message is sealed with: its own random key, and the place it belongs to. */
export interface ChunkSeal {
  /** 32 random bytes, for this message alone. Not cleared here. */
  readonly key: Uint8Array;
  /** Bytes that name the place: a message that is put in another does not open there. */
  readonly context: Uint8Array;
}

/** A message or its sealed form, in pieces of any size. */
export type Pieces = AsyncIterable<Uint8Array>;

/** The pieces cut anew: all of `size` bytes and a last one that is shorter, perhaps empty. At most `size` bytes are held. */
async function* cutInto(size: number, pieces: Pieces): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    rest = rest.length === 0 ? Buffer.from(piece.buffer, piece.byteOffset, piece.length) : Buffer.concat([rest, piece]);
    let at = 0;
    for (; rest.length - at >= size; at += size) yield rest.subarray(at, at + size);
    rest = Buffer.from(rest.subarray(at)); // a copy: the piece may be used again by who gave it
  }
  yield rest;
}

/** Seals a message. `salt` is 24 random bytes. Holds one chunk at a time. */
export async function* sealChunks({ key, context }: ChunkSeal, salt: Uint8Array, message: Pieces): AsyncGenerator<Uint8Array> {
  const keys = chunkKeys(key, salt, context);
  try {
    yield Buffer.concat([salt, keys.commitment]);
    let number = 0;
    for await (const chunk of cutInto(CHUNK, message)) {
      const cipher = createCipheriv('aes-256-gcm', keys.key, nonceOf(keys.nonce, number++));
      yield Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
    }
  } finally {
    keys.key.fill(0);
  }
}

/** Opens a sealed message, chunk by chunk, each only after it was found genuine. Throws BlobRefused; see there what that says of what came before. */
export async function* openChunks({ key, context }: ChunkSeal, sealed: Pieces): AsyncGenerator<Uint8Array> {
  const { head, rest } = await headOf(sealed);
  const keys = checkedKeys(key, head, context);
  try {
    let number = 0;
    let ended = false;
    for await (const chunk of cutInto(SEALED_CHUNK, rest)) {
      ended = chunk.length < SEALED_CHUNK;
      if (chunk.length < TAG) throw new BlobRefused('truncated');
      yield openChunk(keys.key, nonceOf(keys.nonce, number++), chunk);
    }
    if (!ended) throw new BlobRefused('truncated');
  } finally {
    keys.key.fill(0);
  }
}

function openChunk(key: Uint8Array, nonce: Uint8Array, chunk: Buffer): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', key, nonce);
  decipher.setAuthTag(chunk.subarray(-TAG));
  const plain = decipher.update(chunk.subarray(0, -TAG));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    plain.fill(0);
    throw new BlobRefused('altered');
  }
}

async function headOf(sealed: Pieces): Promise<{ readonly head: Buffer; readonly rest: Pieces }> {
  const pieces = sealed[Symbol.asyncIterator]();
  let head: Buffer = Buffer.alloc(0);
  while (head.length < HEAD) {
    const { value, done } = await pieces.next();
    if (done) throw new BlobRefused('truncated');
    head = Buffer.concat([head, value]);
  }
  const rest = (async function* () {
    yield head.subarray(HEAD);
    yield* { [Symbol.asyncIterator]: () => pieces };
  })();
  return { head: head.subarray(0, HEAD), rest };
}
