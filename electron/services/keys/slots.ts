import { clear } from './clearing';
import type { Header, HeaderBody, Slot } from './header-format';
import { headerAad, slotKey, withSubkey } from './hierarchy';
import { derive, type Argon2Cost } from './kdf';
import type { Random } from './random';
import { seal, unseal, type Sealed } from './sealed';

/** What someone has to open the vault with: a passphrase (UTF-8, NFKC) or the 20 bytes of a recovery code. */
export type Secret = { readonly kind: 'passphrase'; readonly bytes: Uint8Array } | { readonly kind: 'recovery'; readonly bytes: Uint8Array };

/** The vault a slot belongs to. */
export type SlotPlace = Pick<HeaderBody, 'vaultId' | 'format'>;

/** A new slot, and the key that opens it so that what was written can be tried. The caller clears the key. */
export interface NewSlot {
  readonly slot: Slot;
  readonly key: Buffer;
}

/** A slot that opens with a passphrase, at the cost given. */
export async function passphraseSlot(vmk: Uint8Array, passphrase: Uint8Array, cost: Argon2Cost, place: SlotPlace, id: string, random: Random): Promise<NewSlot> {
  const salt = random(32);
  const facts = { id, type: 'passphrase', kdf: { alg: 'argon2id', v: 19, ...only(cost), salt: toBase64(salt) }, factor: 'none' } as const;
  const stretched = await derive(passphrase, salt, cost);
  const key = slotKey({ secret: stretched, salt, vaultId: place.vaultId, slotId: id });
  clear(stretched);
  return { slot: { ...facts, ...text(seal(key, vmk, slotAad(facts, place), random)) }, key };
}

/** A slot that opens with a recovery code. No Argon2: the code is 160 random bits. */
export function recoverySlot(vmk: Uint8Array, secret: Uint8Array, place: SlotPlace, id: string, random: Random): NewSlot {
  const salt = random(32);
  const facts = { id, type: 'recovery', kdf: { alg: 'hkdf-sha256', salt: toBase64(salt) } } as const;
  const key = slotKey({ secret, salt, vaultId: place.vaultId, slotId: id });
  return { slot: { ...facts, ...text(seal(key, vmk, slotAad(facts, place), random)) }, key };
}

/** The vault master key, from the first slot that the secret opens, and which slot that was; undefined when none does. */
export async function openSlots(header: Header, secret: Secret): Promise<{ readonly vmk: Buffer; readonly slotId: string } | undefined> {
  for (const slot of header.slots) {
    if (slot.type !== secret.kind) continue;
    const key = await keyFor(slot, secret.bytes, header.vaultId);
    const vmk = openSlot(slot, key, header);
    clear(key);
    if (vmk) return { vmk, slotId: slot.id };
  }
  return undefined;
}

/** The vault master key from one slot, or undefined. */
export function openSlot(slot: Slot, key: Uint8Array, place: SlotPlace): Buffer | undefined {
  const { nonce, ct, ...facts } = slot;
  return unseal(key, bytes({ nonce, ct }), slotAad(facts, place));
}

async function keyFor(slot: Slot, secret: Uint8Array, vaultId: string): Promise<Buffer> {
  const salt = Buffer.from(slot.kdf.salt, 'base64');
  if (slot.type === 'recovery') return slotKey({ secret, salt, vaultId, slotId: slot.id });
  const stretched = await derive(secret, salt, slot.kdf);
  const key = slotKey({ secret: stretched, salt, vaultId, slotId: slot.id });
  clear(stretched);
  return key;
}

const slotAad = (facts: object, { vaultId, format }: SlotPlace): Uint8Array => headerAad(facts, vaultId, format);

/** The database key, sealed under `dek-wrap`. */
export function sealDbKey(vmk: Uint8Array, dek: Uint8Array, salt: Uint8Array, dekGen: number, place: SlotPlace, random: Random): Header['db'] {
  const facts = { cipher: 'sqlcipher4', page: 4096, salt: toBase64(salt), dekGen } as const;
  return withSubkey(vmk, 'dek-wrap', place.vaultId, (key) => ({ ...facts, ...text(seal(key, dek, slotAad(facts, place), random)) }));
}

/** The database key, or undefined when it is not what was sealed. The caller clears it. */
export function unsealDbKey(vmk: Uint8Array, header: Header): Buffer | undefined {
  const { nonce, ct, ...facts } = header.db;
  return withSubkey(vmk, 'dek-wrap', header.vaultId, (key) => unseal(key, bytes({ nonce, ct }), slotAad(facts, header)));
}

/** The signing key (PKCS #8 DER), sealed under `sign-wrap` beside its public half (SubjectPublicKeyInfo DER). */
export function sealSigningKey(vmk: Uint8Array, pkcs8: Uint8Array, spki: Uint8Array, place: SlotPlace, random: Random): Header['sign'] {
  const facts = { spki: toBase64(spki) };
  return withSubkey(vmk, 'sign-wrap', place.vaultId, (key) => ({ ...facts, ...text(seal(key, pkcs8, slotAad(facts, place), random)) }));
}

/** The signing key as PKCS #8 DER, or undefined when it is not what was sealed. The caller clears it. */
export function unsealSigningKey(vmk: Uint8Array, header: Header): Buffer | undefined {
  const { nonce, ct, ...facts } = header.sign;
  return withSubkey(vmk, 'sign-wrap', header.vaultId, (key) => unseal(key, bytes({ nonce, ct }), slotAad(facts, header)));
}

/** The identity of the backups (the text `AGE-SECRET-KEY-1...` in ASCII), sealed under `backup-id` beside its recipient. */
export function sealBackupIdentity(vmk: Uint8Array, identity: Uint8Array, recipient: string, place: SlotPlace, random: Random): NonNullable<Header['backup']> {
  const facts = { recipient };
  return withSubkey(vmk, 'backup-id', place.vaultId, (key) => ({ ...facts, ...text(seal(key, identity, slotAad(facts, place), random)) }));
}

/** The identity of the backups, or undefined when there is none or it is not what was sealed. The caller clears it. */
export function unsealBackupIdentity(vmk: Uint8Array, header: Header): Buffer | undefined {
  if (!header.backup) return undefined;
  const { nonce, ct, ...facts } = header.backup;
  return withSubkey(vmk, 'backup-id', header.vaultId, (key) => unseal(key, bytes({ nonce, ct }), slotAad(facts, header)));
}

const only = ({ m, t, p }: Argon2Cost): Argon2Cost => ({ m, t, p });
const toBase64 = (value: Uint8Array): string => Buffer.from(value).toString('base64');
const text = ({ nonce, ct }: Sealed) => ({ nonce: toBase64(nonce), ct: toBase64(ct) });
const bytes = ({ nonce, ct }: { readonly nonce: string; readonly ct: string }): Sealed => ({ nonce: Buffer.from(nonce, 'base64'), ct: Buffer.from(ct, 'base64') });
