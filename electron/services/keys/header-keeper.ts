import type { KeyObject } from 'node:crypto';
import { VaultRefused } from '#domain/vault/failures';
import { countCharactersOfBytes, isAcceptableLength } from '#domain/vault/passphrase';
import { clear } from './clearing';
import { headerBytes, headerHash, isAuthentic, readHeader } from './header';
import { MOST_HEADER_BYTES, type Header, type HeaderBody, type Slot } from './header-format';
import { calibrate, type Argon2Cost } from './kdf';
import { readAtMost } from './layout';
import type { Random } from './random';
import { rewrite } from './rewrite';
import { publicHalf, readSigningKey } from './signing-key';
import { openSlot, openSlots, passphraseSlot, recoverySlot, sealBackupIdentity, sealSigningKey, unsealSigningKey, type NewSlot } from './slots';

/** Keeps the header of an open vault: what is in it, and how it changes. Changes are made one after another. */
export class HeaderKeeper {
  #header: Header;
  #last: Promise<unknown> = Promise.resolve();
  readonly #file: string;
  readonly #vmk: Uint8Array;
  readonly #random: Random;
  readonly #freshId: () => string;

  /** `vmk` stays the caller's: the caller clears it. */
  constructor(header: Header, file: string, vmk: Uint8Array, random: Random, freshId: () => string) {
    this.#header = header;
    this.#file = file;
    this.#vmk = vmk;
    this.#random = random;
    this.#freshId = freshId;
  }

  spki(): Uint8Array {
    return Buffer.from(this.#header.sign.spki, 'base64');
  }

  signingKey(): KeyObject {
    const pkcs8 = unsealSigningKey(this.#vmk, this.#header);
    if (!pkcs8) throw new VaultRefused('damaged');
    try {
      return readSigningKey(pkcs8);
    } finally {
      clear(pkcs8);
    }
  }

  async storeSigningKey(pkcs8: Uint8Array): Promise<void> {
    try {
      const spki = publicHalf(readSigningKey(pkcs8));
      await this.#change((header) => ({ ...header, sign: sealSigningKey(this.#vmk, pkcs8, spki, header, this.#random) }));
    } finally {
      clear(pkcs8);
    }
  }

  /** From now on a vault without `head.ab` is not as it was left. */
  noteHead(): Promise<void> {
    return this.#change((header) => ({ ...header, head: 'ab' }));
  }

  /** The header as it is now. */
  header(): Header {
    return this.#header;
  }

  /** Its bytes as they lie on the disk, which must be this header. Throws VaultRefused `damaged`. */
  bytes(): Uint8Array {
    const bytes = readAtMost(this.#file, MOST_HEADER_BYTES);
    if (!bytes || readHeader(bytes).sum !== this.#header.sum) throw new VaultRefused('damaged');
    return bytes;
  }

  async storeBackupIdentity(identity: Uint8Array, recipient: string): Promise<void> {
    try {
      await this.#change((header) => ({ ...header, backup: sealBackupIdentity(this.#vmk, identity, recipient, header, this.#random) }));
    } finally {
      clear(identity);
    }
  }

  async checkPassphrase(passphrase: Uint8Array): Promise<void> {
    try {
      const found = await openSlots(this.#header, { kind: 'passphrase', bytes: passphrase });
      if (!found) throw new VaultRefused('wrong-passphrase');
      clear(found.vmk);
    } finally {
      clear(passphrase);
    }
  }

  async setPassphrase({ next, kdf }: { readonly next: Uint8Array; readonly kdf?: Argon2Cost | undefined }): Promise<void> {
    let made: NewSlot | undefined;
    try {
      if (!isAcceptableLength(countCharactersOfBytes(next))) throw new RangeError('passphrase has the wrong length');
      made = await passphraseSlot(this.#vmk, next, kdf ?? (await calibrate()), this.#header, this.#freshId(), this.#random);
      await this.#replace('passphrase', made);
    } finally {
      clear(next, made?.key);
    }
  }

  async keepRecovery(secret: Uint8Array): Promise<void> {
    const made = recoverySlot(this.#vmk, secret, this.#header, this.#freshId(), this.#random);
    try {
      await this.#replace('recovery', made);
    } finally {
      clear(secret, made.key);
    }
  }

  /** One slot of a kind at a time: the one before it opens nothing any more. */
  #replace(kind: Slot['type'], made: NewSlot): Promise<void> {
    return this.#change((header) => ({ ...header, slots: [...header.slots.filter(({ type }) => type !== kind), made.slot] }), made);
  }

  #change(change: (header: Header) => HeaderBody, mustOpen?: NewSlot): Promise<void> {
    const turn = this.#last.then(() => this.#write(change, mustOpen));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #write(change: (header: Header) => HeaderBody, mustOpen: NewSlot | undefined): Promise<void> {
    const before = readAtMost(this.#file, MOST_HEADER_BYTES);
    if (!before) throw new VaultRefused('damaged');
    const { mac: _, sum: __, ...body } = { mac: '', sum: '', ...change(this.#header) };
    const bytes = headerBytes({ ...body, gen: this.#header.gen + 1, prev: headerHash(before) }, this.#vmk);
    const check = (readBack: Uint8Array): void => this.#check(readHeader(readBack), mustOpen);
    await rewrite({ file: this.#file, bytes, random: this.#random, check });
    this.#header = readHeader(bytes);
  }

  // What was written must open with the new key before the old header goes.
  #check(header: Header, mustOpen: NewSlot | undefined): void {
    if (!isAuthentic(header, this.#vmk)) throw new VaultRefused('storage');
    if (!mustOpen) return;
    const slot = header.slots.find(({ id }) => id === mustOpen.slot.id);
    const found = slot && openSlot(slot, mustOpen.key, header);
    const same = found?.equals(this.#vmk) === true;
    clear(found);
    if (!same) throw new VaultRefused('storage');
  }
}
