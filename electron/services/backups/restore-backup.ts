import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { clear } from '../keys/clearing';
import { currentPath, findGeneration, generationAt, lockPath, makeFolder, makeWorkFolder, nextGeneration, sweepWork, type Generation } from '../keys/layout';
import { takeLock } from '../keys/lock-file';
import { beginHead, type HeadPlace } from '../keys/head-keeper';
import { flushName, rewrite } from '../keys/rewrite';
import type { Random } from '../keys/random';
import type { Secret } from '../keys/slots';
import { BackupRefused } from './backup-refused';
import { openChecked } from './check-copy';
import { chooseKeys, type ChosenKeys } from './choose-keys';
import type { JournalReader } from './journal-reader';
import { originBytes, originPath, type Origin } from './origin';
import { placeBlobs } from './place-blobs';
import { mustHaveRoomHere, onVaultDisk } from './room';
import { unpackBackup } from './unpack';

/** The moments at which ending the process would find the disk in another state. Tests stop there. */
export type RestoreStep = 'unpacked' | 'checked' | 'blobs-placed' | 'generation-placed' | 'settled';

/** What to put back, where, and with what it opens. */
export interface RestoreFrom {
  /** The vault's folder. A vault may be there, whole or damaged, or none. */
  readonly folder: string;
  /** The `.age` file; its header lies beside it. */
  readonly file: string;
  /** Not cleared here. */
  readonly secret: Secret;
  readonly random: Random;
  readonly journal: JournalReader;
  readonly nativeBinding?: string | undefined;
  readonly reached?: ((step: RestoreStep) => void) | undefined;
}

/** What came of it: where it came from, and the name of the new generation. */
export interface Restored extends Origin {
  readonly generation: string;
}

/**
 * Puts a backup back beside what is there, and never over it: the copy is unpacked and held to its manifest, its attachments
 * are laid where they are missing, the new generation takes its place under a name of its own, and only then does `CURRENT`
 * name it. The generation of before stays. Ended at any moment, the vault of before or the new one is whole, and the new one
 * says where it came from.
 * Throws BackupRefused, VaultRefused (`wrong-passphrase`, `in-use`, `storage`) and errors of the file system.
 */
export async function restoreBackup(how: RestoreFrom): Promise<Restored> {
  makeFolder(how.folder);
  const lock = takeLock(lockPath(how.folder), how.random);
  try {
    sweepWork(how.folder);
    const chosen = await chooseKeys(how.folder, how.file.replace(/\.age$/, '.hdr'), how.secret, how.nativeBinding);
    try {
      return await putBack(how, chosen);
    } finally {
      clear(chosen.vmk);
    }
  } finally {
    lock.release();
  }
}

async function putBack(how: RestoreFrom, chosen: ChosenKeys): Promise<Restored> {
  const { folder, file } = how;
  await mustHaveRoomHere(folder, (await stat(file)).size);
  return onVaultDisk(() => putBeside(how, chosen));
}

async function putBeside(how: RestoreFrom, { headerBytes, keys, vmk }: ChosenKeys): Promise<Restored> {
  const { folder, file, random, reached = () => {} } = how;
  const work = makeWorkFolder(folder, random);
  try {
    const manifest = await unpackBackup({ file, keys, into: work, keeps: () => true });
    reached('unpacked');
    openChecked(join(work, 'vault.db'), keys, manifest, how.journal).close();
    const before = generationOfBefore(folder);
    const origin: Origin = { madeAt: manifest.at, journal: manifest.journal, before: before?.name ?? null };
    reached('checked');
    placeBlobs(folder, work, manifest, random);
    reached('blobs-placed');
    await rewriteCurrent(folder, before, random);
    const next = nextGeneration(folder);
    await placeGeneration(work, next, headerBytes, origin, { vmk, vaultId: keys.vaultId, random });
    reached('generation-placed');
    await rewriteCurrent(folder, next, random);
    reached('settled');
    return { ...origin, generation: next.name };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function generationOfBefore(folder: string): Generation | undefined {
  try {
    return findGeneration(folder);
  } catch {
    return undefined; // there is none, or nothing says which one it was
  }
}

// Written also for the generation of before when nothing named it: two generations and no name would be a riddle.
async function rewriteCurrent(folder: string, generation: Generation | undefined, random: Random): Promise<void> {
  if (generation) await rewrite({ file: currentPath(folder), bytes: Buffer.from(`${generation.name}\n`), random, check: () => {} });
}

/** Makes the whole generation appear under its name at once. */
async function placeGeneration(work: string, next: Generation, headerBytes: Uint8Array, origin: Origin, head: Omit<HeadPlace, 'file'>): Promise<void> {
  const { random } = head;
  const whole = generationAt(work, next.name);
  mkdirSync(whole.folder, { mode: 0o700 });
  renameSync(join(work, 'vault.db'), whole.db);
  await beginHead({ ...head, file: whole.head }, { end: origin.journal, file: null });
  await rewrite({ file: originPath(whole), bytes: originBytes(origin), random, check: (readBack) => mustBe(readBack, originBytes(origin)) });
  await rewrite({ file: whole.header, bytes: headerBytes, random, check: (readBack) => mustBe(readBack, headerBytes) }); // flushes the folder too
  renameSync(whole.folder, next.folder);
  flushName(next.folder);
}

function mustBe(readBack: Uint8Array, written: Uint8Array): void {
  if (Buffer.compare(readBack, written) !== 0) throw new BackupRefused('damaged');
}
