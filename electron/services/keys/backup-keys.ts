import { createHmac, timingSafeEqual } from 'node:crypto';
import { openCopy, type CopyDb } from '#db/open/open-copy';
import { VaultRefused } from '#domain/vault/failures';
import { clear } from './clearing';
import type { Header } from './header-format';
import { withSubkey } from './hierarchy';
import { unsealBackupIdentity, unsealDbKey } from './slots';

/** What the master key of a vault opens of its backups. Holds no copy of that key: whoever made this clears it. */
export class BackupKeys {
  readonly #header: () => Header;
  readonly #vmk: Uint8Array;
  readonly #nativeBinding: string | undefined;

  constructor(header: () => Header, vmk: Uint8Array, nativeBinding: string | undefined) {
    this.#header = header;
    this.#vmk = vmk;
    this.#nativeBinding = nativeBinding;
  }

  get vaultId(): string {
    return this.#header().vaultId;
  }

  /** The `age1...` for whom backups are made; null while none was ever made. */
  recipient(): string | null {
    return this.#header().backup?.recipient ?? null;
  }

  /**
   * The identity that opens backups, `AGE-SECRET-KEY-1...`. A text, because the age library takes only that; it goes with
   * the process, which ends at every lock. Throws VaultRefused `damaged`.
   */
  identity(): string {
    const bytes = unsealBackupIdentity(this.#vmk, this.#header());
    if (!bytes) throw new VaultRefused('damaged');
    const text = bytes.toString('latin1');
    clear(bytes);
    return text;
  }

  /** HMAC-SHA256 under `backup-mac`, base64: shows that a backup was made by who had this vault open. */
  mac(bytes: Uint8Array): string {
    return withSubkey(this.#vmk, 'backup-mac', this.vaultId, (key) => createHmac('sha256', key).update(bytes).digest('base64'));
  }

  isMac(bytes: Uint8Array, mac: string): boolean {
    const ours = Buffer.from(this.mac(bytes), 'base64');
    const theirs = Buffer.from(mac, 'base64');
    return ours.length === theirs.length && timingSafeEqual(ours, theirs);
  }

  /** Opens a copy of the database for reading, alone or `with its log`. Throws VaultRefused: `damaged`, `newer-version` or `storage`. */
  openCopy(file: string, as?: 'with its log'): CopyDb {
    const header = this.#header();
    const key = unsealDbKey(this.#vmk, header);
    if (!key) throw new VaultRefused('damaged');
    try {
      return openCopy({ file, key, salt: Buffer.from(header.db.salt, 'base64'), nativeBinding: this.#nativeBinding, withLog: as === 'with its log' });
    } finally {
      clear(key);
    }
  }
}
