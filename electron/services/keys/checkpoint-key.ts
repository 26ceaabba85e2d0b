import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';
import type { TreeHead } from '#domain/journal/checkpoint';
import { rootOf } from '#domain/journal/tree';
import { clear } from './clearing';

// PKCS #8 of an Ed25519 key (RFC 8410 section 7) up to its 32 secret bytes, and SubjectPublicKeyInfo up to its 32 public ones.
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_BYTES = 32;
// C2SP signed-note: what stands before an Ed25519 public key where the number of a key is made.
const ED25519 = Uint8Array.of(0x0a, 0x01);

function keyOf(seed: Uint8Array): KeyObject {
  const der = Buffer.concat([PKCS8, seed]);
  try {
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  } finally {
    clear(der);
  }
}

const publicOf = (key: KeyObject): Buffer => createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-PUBLIC_BYTES);

/** The public half of the key that signs checkpoints, 32 bytes. `seed`: 32 bytes of the vault's key hierarchy. */
export const checkpointPublicKey = (seed: Uint8Array): Buffer => publicOf(keyOf(seed));

/** The first four bytes of SHA-256(name, line end, kind of key, key): how a signed note says which key signed it. */
export const keyNumber = (name: string, publicKey: Uint8Array): Buffer => createHash('sha256').update(name).update(ED25519).update(publicKey).digest().subarray(0, 4);

/**
 * What is signed (C2SP tlog-checkpoint): the name of the journal, how many entries, and the root of the tree in base64, each
 * with a line end.
 */
const checkpointText = (origin: string, { size, frontier }: TreeHead): string => `${origin}\n${size}\n${Buffer.from(rootOf(frontier), 'hex').toString('base64')}\n`;

/** The signed note (C2SP signed-note): the text, an empty line, and the signature with the name and number of the key (4 bytes). */
const noteOf = (text: string, name: string, keyNumber: Uint8Array, signature: Uint8Array): string => `${text}\n\u2014 ${name} ${Buffer.concat([keyNumber, signature]).toString('base64')}\n`;

/** A checkpoint of a journal as a signed note (C2SP tlog-checkpoint, Ed25519). */
export function signCheckpoint(seed: Uint8Array, origin: string, head: TreeHead): string {
  const key = keyOf(seed);
  const text = checkpointText(origin, head);
  return noteOf(text, origin, keyNumber(origin, publicOf(key)), sign(null, Buffer.from(text), key));
}
