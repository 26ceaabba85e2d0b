import { hkdfSync } from 'node:crypto';
import { canonicalize } from 'json-canonicalize';
import { clear } from './clearing';

/** What each key below the vault master key is for. One purpose, one key. */
export type KeyLabel = 'hdr-mac' | 'dek-wrap' | 'head-mac' | 'sign-wrap' | 'backup-id' | 'backup-mac' | 'search-pepper' | 'journal-sign';

const NO_SALT = new Uint8Array(0);

/** The key for one purpose, derived from the vault master key (HKDF-SHA256, RFC 5869). The caller clears it. */
export const subkey = (vmk: Uint8Array, label: KeyLabel, vaultId: string): Buffer => Buffer.from(hkdfSync('sha256', vmk, NO_SALT, `vault/${label}/v1${vaultId}`, 32));

/** Runs with a key for one purpose and clears it afterwards. */
export function withSubkey<T>(vmk: Uint8Array, label: KeyLabel, vaultId: string, use: (key: Uint8Array) => T): T {
  const key = subkey(vmk, label, vaultId);
  try {
    return use(key);
  } finally {
    clear(key);
  }
}

/** What the key of a slot is derived from. */
export interface SlotSecret {
  /** The stretched passphrase, or the recovery code's bytes. */
  readonly secret: Uint8Array;
  /** A second factor kept by the machine, when there is one. */
  readonly deviceSecret?: Uint8Array;
  readonly salt: Uint8Array;
  readonly vaultId: string;
  readonly slotId: string;
}

/** The key that opens one slot. The caller clears it. */
export function slotKey({ secret, deviceSecret, salt, vaultId, slotId }: SlotSecret): Buffer {
  const material = Buffer.concat([secret, deviceSecret ?? NO_SALT]);
  const key = Buffer.from(hkdfSync('sha256', material, salt, `vault/kek/v1${vaultId}${slotId}`, 32));
  clear(material);
  return key;
}

/**
 * What a sealed secret in the header is tied to: the facts beside it (canonical JSON), the vault and the format, so that
 * it opens in no other place.
 */
export const headerAad = (facts: object, vaultId: string, format: number): Uint8Array => Buffer.from(canonicalize(facts) + vaultId + String(format), 'utf8');
