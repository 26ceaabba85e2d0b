import type { KeyObject } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import { openVaultDb, type VaultDb } from '#db/open/open-vault-db';
import type { SetBack } from '#domain/vault/set-back';
import type { ReadableDb, WritableDb } from '#db/open/handles';
import { asRefusal } from '#db/open/sqlite-fault';
import type { TableDigests } from '#db/open/table-digests';
import type { Anchor } from '#domain/journal/chain';
import type { TreeHead } from '#domain/journal/checkpoint';
import { newId } from '#domain/shared/ids';
import { instant, type Instant } from '#domain/shared/instant';
import { VaultRefused } from '#domain/vault/failures';
import { countCharactersOfBytes, isAcceptableLength } from '#domain/vault/passphrase';
import { BackupKeys } from './backup-keys';
import { checkpointPublicKey, signCheckpoint } from './checkpoint-key';
import { clear } from './clearing';
import { headerBytes, isAuthentic, readHeader } from './header';
import { FORMAT, MAGIC, MOST_HEADER_BYTES, type HeaderBody } from './header-format';
import { beginHead, HeadKeeper, type HeadPlace } from './head-keeper';
import { HeaderKeeper } from './header-keeper';
import { calibrate, isAcceptableCost, type Argon2Cost } from './kdf';
import { withSubkey } from './hierarchy';
import { currentPath, findGeneration, hasVault, lockPath, makeFolder, makeGeneration, readAtMost, sweepStrays, sweepWork, tighten, type Generation } from './layout';
import { takeLock, type Lock } from './lock-file';
import { machineRandom, randomSecret, type Random } from './random';
import { readRecoveryCode } from './recovery-code';
import { rewrite } from './rewrite';
import { newSigningKey } from './signing-key';
import { openSlot, openSlots, passphraseSlot, sealDbKey, sealSigningKey, unsealDbKey, type Secret, type SlotPlace } from './slots';

/** Where a vault is, and what stands in for the machine. Defaults: the machine's random source, clock and binding. */
export interface VaultPlace {
  readonly folder: string;
  readonly random?: Random;
  readonly now?: () => Instant;
  /** The compiled SQLite binding, when it is not the one in the package. */
  readonly nativeBinding?: string | undefined;
}

/** What it takes to make a vault. `passphrase` is UTF-8 of the NFKC form (`passphraseBytes`) and is cleared. */
export interface CreateVault extends VaultPlace {
  readonly passphrase: Uint8Array;
  /** The cost of guessing. Left out: measured on this machine. Tests name the floor. */
  readonly kdf?: Argon2Cost | undefined;
}

/** What it takes to open one. The passphrase or recovery code (ASCII, as typed) is cleared. */
export type OpenVaultWith = VaultPlace & ({ readonly passphrase: Uint8Array } | { readonly recoveryCode: Uint8Array });

/** A new passphrase; it is cleared. */
export interface NextPassphrase {
  readonly next: Uint8Array;
  readonly kdf?: Argon2Cost | undefined;
}

/** An open vault. Holds the master key in one buffer until `close`. */
export interface OpenVault {
  readonly vaultId: string;
  /** Which database key this vault has; it goes up when the key is renewed. */
  readonly dekGeneration: number;
  readonly read: ReadableDb;
  readonly write: WritableDb;
  /** Number of the last migration. */
  readonly version: number;
  readonly signing: {
    /** The public half of the signing key, SubjectPublicKeyInfo DER. */
    spki(): Uint8Array;
    /** The ECDSA P-256 private key, for one signature; do not keep it. */
    unwrap(): KeyObject;
  };
  /** The key that signs checkpoints of the journal. */
  readonly journal: {
    /** The public half, Ed25519, 32 bytes. */
    publicKey(): Uint8Array;
    /** A checkpoint as a signed note. `origin`: the name of the journal. */
    sign(origin: string, head: TreeHead): string;
  };
  /** Puts another signing key (PKCS #8 DER, ECDSA P-256; cleared) in place of the present one. Throws RangeError on another kind. */
  storeSigningKey(pkcs8: Uint8Array): Promise<void>;
  /** Is this still the guardian? Throws VaultRefused `wrong-passphrase` when it is not the passphrase, which is cleared. */
  checkPassphrase(passphrase: Uint8Array): Promise<void>;
  /** Puts another passphrase in place of the present one. Throws RangeError when it has the wrong length. */
  setPassphrase(change: NextPassphrase): Promise<void>;
  /** Lets the code of this secret open the vault, in place of an earlier one. The secret is cleared. */
  keepRecovery(secret: Uint8Array): Promise<void>;
  /** The keys of its backups. */
  readonly backup: BackupKeys;
  /** Keeps the identity (ASCII; cleared) that opens the backups, and its recipient. */
  storeBackupIdentity(identity: Uint8Array, recipient: string): Promise<void>;
  /** The header as it lies on the disk: only wrapped keys are in it. Throws VaultRefused `damaged`. */
  headerBytes(): Uint8Array;
  /** Bytes of the database on the disk, with its write-ahead log. */
  bytes(): number;
  /** In what it was not as it was left when it was opened; undefined when it was, and after it was told. */
  setBack(): SetBack | undefined;
  /** The guardian can read what was found. From here on the vault counts as it is. */
  toldSetBack(): void;
  /** Writes the database as it is now to a new file, under the same key. Throws VaultRefused `storage`. */
  snapshotTo(file: string): void;
  /** Every table as it is now: how many rows, and a hash over them. */
  tables(): TableDigests;
  /** SHA-256 of each row of a table as it is now. */
  rows(table: string): Iterable<Buffer>;
  /** Empties the write-ahead log into the file. */
  checkpoint(): void;
  /** Checkpoints, closes, clears the master key, gives up the lock. May be called twice. */
  close(): void;
}

/**
 * Makes a vault in a folder and opens it. The database comes first, then the header, then `CURRENT`, each flushed: a
 * power cut leaves no vault or a whole one.
 * Throws VaultRefused `exists`, `in-use` or `storage`; RangeError when the passphrase has the wrong length or the cost is
 * outside the limits. How hard the passphrase is to guess is asked before, where it is still text.
 */
export async function createVault(how: CreateVault): Promise<OpenVault> {
  try {
    if (!isAcceptableLength(countCharactersOfBytes(how.passphrase))) throw new RangeError('passphrase has the wrong length');
    if (how.kdf && !isAcceptableCost(how.kdf)) throw new RangeError('key derivation cost outside the limits');
    return await asVaultFault(async () => {
      if (hasVault(how.folder)) throw new VaultRefused('exists');
      return locked(how, makeFolder, (lock) => create(how, lock));
    });
  } finally {
    clear(how.passphrase);
  }
}

/**
 * Opens a vault. Order: lock, size, text, sum, version, fields, limits, slot, authenticity, database key, database.
 * Throws VaultRefused: `missing`, `damaged`, `newer-version`, `wrong-passphrase`, `in-use` or `storage`.
 */
export async function openVault(how: OpenVaultWith): Promise<OpenVault> {
  const typed = 'passphrase' in how ? how.passphrase : how.recoveryCode;
  try {
    return await asVaultFault(() => {
      findGeneration(how.folder);
      return locked(how, tighten, (lock) => open(how, secretOf(how), lock));
    });
  } finally {
    clear(typed);
  }
}

/** True when a folder holds a vault, be it damaged. Throws VaultRefused `storage` when that cannot be seen. */
export function isVault(folder: string): boolean {
  try {
    return hasVault(folder);
  } catch (error) {
    throw asRefusal(error);
  }
}

/** Can this vault be opened with a recovery code? Looks only at what stands open in the header; a header that cannot be read says no. */
export function hasRecovery(folder: string): boolean {
  try {
    const bytes = readAtMost(findGeneration(folder).header, MOST_HEADER_BYTES);
    return bytes !== undefined && readHeader(bytes).slots.some(({ type }) => type === 'recovery');
  } catch {
    return false;
  }
}

async function create(how: CreateVault, lock: Lock): Promise<OpenVault> {
  if (hasVault(how.folder)) throw new VaultRefused('exists');
  const random = how.random ?? machineRandom;
  const freshId = idMaker(how);
  const place: SlotPlace = { vaultId: freshId(), format: FORMAT };
  const cost = how.kdf ?? (await calibrate());
  const generation = makeGeneration(how.folder);
  const vmk = randomSecret(random, 32);
  const dek = randomSecret(random, 32);
  const salt = random(16);
  const signing = newSigningKey();
  let slotKey: Buffer | undefined;
  let db: VaultDb | undefined;
  try {
    const made = await passphraseSlot(vmk, how.passphrase, cost, place, freshId(), random);
    slotKey = made.key;
    db = openVaultDb({ file: generation.db, key: dek, salt, mode: 'create', nativeBinding: how.nativeBinding });
    db.checkpoint();
    const body: HeaderBody = {
      magic: MAGIC,
      format: place.format,
      minReader: FORMAT,
      vaultId: place.vaultId,
      gen: 1,
      db: sealDbKey(vmk, dek, salt, 1, place, random),
      slots: [made.slot],
      backup: null,
      sign: sealSigningKey(vmk, signing.pkcs8, signing.spki, place, random),
      head: 'ab',
      prev: null,
    };
    const bytes = headerBytes(body, vmk);
    const headPlace = { file: generation.head, vmk, vaultId: place.vaultId, random };
    await beginHead(headPlace, { end: db.journalEnd(), file: null });
    await rewrite({ file: generation.header, bytes, random, check: (readBack) => checkReadBack(readBack, slotKey!, vmk) });
    await rewrite({ file: currentPath(how.folder), bytes: Buffer.from(`${generation.name}\n`), random, check: () => {} });
    const head = new HeadKeeper(headPlace, generation.db);
    head.watch(db);
    return opened({ keeper: new HeaderKeeper(readHeader(bytes), generation.header, vmk, random, freshId), head, generation, vmk, db, lock, nativeBinding: how.nativeBinding });
  } catch (error) {
    db?.close();
    clear(vmk);
    // Made in this call and never reported as made, so it holds nothing of anyone.
    rmSync(generation.folder, { recursive: true, force: true });
    throw error;
  } finally {
    clear(dek, slotKey, signing.pkcs8);
  }
}

async function open(how: VaultPlace, secret: Secret | undefined, lock: Lock): Promise<OpenVault> {
  const generation = findGeneration(how.folder);
  sweepStrays(how.folder, generation.folder);
  sweepWork(how.folder);
  const bytes = readAtMost(generation.header, MOST_HEADER_BYTES);
  if (!bytes) throw new VaultRefused('damaged');
  const header = readHeader(bytes);
  if (!secret) throw new VaultRefused('wrong-passphrase');
  const found = await openSlots(header, secret);
  if (!found) throw new VaultRefused('wrong-passphrase');
  const { vmk } = found;
  let dek: Buffer | undefined;
  try {
    if (!isAuthentic(header, vmk)) throw new VaultRefused('damaged');
    dek = unsealDbKey(vmk, header);
    if (!dek) throw new VaultRefused('damaged');
    const random = how.random ?? machineRandom;
    const headPlace = { file: generation.head, vmk, vaultId: header.vaultId, random };
    const known = header.head === 'ab' ? new HeadKeeper(headPlace, generation.db) : undefined;
    const db = openVaultDb({ file: generation.db, key: dek, salt: Buffer.from(header.db.salt, 'base64'), mode: 'open', nativeBinding: how.nativeBinding });
    const keeper = new HeaderKeeper(header, generation.header, vmk, random, idMaker(how));
    try {
      const head = known ?? (await begunHead(headPlace, generation.db, db, keeper));
      head.watch(db);
      return opened({ keeper, head, generation, vmk, db, lock, nativeBinding: how.nativeBinding });
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    clear(vmk);
    throw error;
  } finally {
    clear(dek);
    if (secret.kind === 'recovery') clear(secret.bytes);
  }
}

/** A vault of a program that kept no head gets one, and says so in its header. */
async function begunHead(place: HeadPlace, dbFile: string, db: VaultDb, keeper: HeaderKeeper): Promise<HeadKeeper> {
  await beginHead(place, { end: db.journalEnd(), file: null });
  await keeper.noteHead();
  return new HeadKeeper(place, dbFile);
}

interface Opened {
  readonly keeper: HeaderKeeper;
  readonly head: HeadKeeper;
  readonly generation: Generation;
  readonly vmk: Buffer;
  readonly db: VaultDb;
  readonly lock: Lock;
  readonly nativeBinding: string | undefined;
}

function opened({ keeper, head, generation, vmk, db, lock, nativeBinding }: Opened): OpenVault {
  const header = keeper.header();
  let isOpen = true;
  return {
    vaultId: header.vaultId,
    dekGeneration: header.db.dekGen,
    read: db.read,
    write: db.write,
    version: db.version,
    signing: { spki: () => keeper.spki(), unwrap: () => keeper.signingKey() },
    journal: {
      publicKey: () => withSubkey(vmk, 'journal-sign', header.vaultId, checkpointPublicKey),
      sign: (origin, tree) => withSubkey(vmk, 'journal-sign', header.vaultId, (seed) => signCheckpoint(seed, origin, tree)),
    },
    storeSigningKey: (pkcs8) => asVaultFault(() => keeper.storeSigningKey(pkcs8)),
    checkPassphrase: (passphrase) => asVaultFault(() => keeper.checkPassphrase(passphrase)),
    setPassphrase: (change) => asVaultFault(() => keeper.setPassphrase(change)),
    keepRecovery: (secret) => asVaultFault(() => keeper.keepRecovery(secret)),
    backup: new BackupKeys(() => keeper.header(), vmk, nativeBinding),
    storeBackupIdentity: (identity, recipient) => asVaultFault(() => keeper.storeBackupIdentity(identity, recipient)),
    headerBytes: () => keeper.bytes(),
    bytes: () => [generation.db, `${generation.db}-wal`].reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0),
    setBack: () => head.found,
    toldSetBack: () => head.told(),
    snapshotTo: (file) => db.snapshotTo(file),
    tables: () => db.tables(),
    rows: (table) => db.rows(table),
    checkpoint: () => db.checkpoint(),
    close() {
      if (!isOpen) return;
      isOpen = false;
      let end: Anchor | undefined;
      try {
        const last = db.journalEnd();
        db.close();
        end = last;
      } finally {
        head.close(end);
        clear(vmk);
        lock.release();
      }
    },
  };
}

function checkReadBack(readBack: Uint8Array, slotKey: Uint8Array, vmk: Uint8Array): void {
  const header = readHeader(readBack);
  const found = openSlot(header.slots[0]!, slotKey, header);
  const same = found?.equals(vmk) === true && isAuthentic(header, vmk);
  clear(found);
  if (!same) throw new VaultRefused('storage');
}

async function locked(how: VaultPlace, prepare: (folder: string) => void, work: (lock: Lock) => Promise<OpenVault>): Promise<OpenVault> {
  prepare(how.folder);
  const lock = takeLock(lockPath(how.folder), how.random ?? machineRandom);
  try {
    return await work(lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

function secretOf(how: OpenVaultWith): Secret | undefined {
  if ('passphrase' in how) return { kind: 'passphrase', bytes: how.passphrase };
  const bytes = readRecoveryCode(how.recoveryCode);
  return bytes ? { kind: 'recovery', bytes } : undefined;
}

function idMaker({ now, random = machineRandom }: VaultPlace): () => string {
  const clock = now ?? (() => instant(new Date().toISOString()));
  return () => newId(clock(), random(10));
}

async function asVaultFault<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asRefusal(error);
  }
}
