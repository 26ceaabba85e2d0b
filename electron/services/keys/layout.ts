import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { VaultRefused } from '#domain/vault/failures';
import type { Random } from './random';
import { STRAY } from './rewrite';

/**
 * Where things are in a vault's folder (0700; every file 0600):
 * `CURRENT` names the live generation, `g0001/vault.hdr` the header, `g0001/vault.db` the database, `g0001/head.ab` how it was left, `lock` who has it open.
 * A generation is a whole vault: restoring a backup makes a new one beside the old and then changes `CURRENT`.
 */
export interface Generation {
  readonly name: string;
  readonly folder: string;
  readonly header: string;
  readonly db: string;
  readonly head: string;
}

const NAME = /^g\d{4}$/;

export const lockPath = (folder: string): string => join(folder, 'lock');
export const currentPath = (folder: string): string => join(folder, 'CURRENT');

/** The paths of one generation. */
export function generationAt(folder: string, name: string): Generation {
  const inside = join(folder, name);
  return { name, folder: inside, header: join(inside, 'vault.hdr'), db: join(inside, 'vault.db'), head: join(inside, 'head.ab') };
}

/**
 * The live generation. Without `CURRENT`, the only one that has a header and a database: making a vault ends with
 * `CURRENT`, so a power cut may have left just that. Throws VaultRefused: `missing` when there was never a whole vault,
 * `damaged` when it is not clear which one is live.
 */
export function findGeneration(folder: string): Generation {
  const current = readOrNothing(currentPath(folder));
  if (current === undefined) return onlyGeneration(folder);
  const name = current.toString('latin1').trim();
  if (!NAME.test(name)) throw new VaultRefused('damaged');
  return generationAt(folder, name);
}

function onlyGeneration(folder: string): Generation {
  const whole = generationNames(folder)
    .map((name) => generationAt(folder, name))
    .filter(({ header, db }) => existsSync(header) && existsSync(db));
  if (whole.length > 1) throw new VaultRefused('damaged');
  const [only] = whole;
  if (!only) throw new VaultRefused('missing');
  return only;
}

/** True when a folder holds a vault, be it damaged: then no other is made there. Throws errors of the file system. */
export function hasVault(folder: string): boolean {
  try {
    findGeneration(folder);
    return true;
  } catch (error) {
    if (!(error instanceof VaultRefused)) throw error;
    return error.fault !== 'missing';
  }
}

/** Takes back a vault whose making failed half way, header first. Only for a vault that holds nothing yet: made in this very call, or one in which nobody was ever named. */
export function discardNewVault(folder: string): void {
  const { folder: generation } = findGeneration(folder);
  rmSync(currentPath(folder), { force: true });
  rmSync(generation, { recursive: true, force: true });
}

/** Makes the folder of a new generation; the number after what is there, so that nothing is ever written over. */
export function makeGeneration(folder: string): Generation {
  const generation = nextGeneration(folder);
  mkdirSync(generation.folder, { mode: 0o700 });
  return generation;
}

/** Makes the vault's folder, or takes the one that is there, for its owner alone. */
export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
}

/** Takes away rights that others got on the vault by a copy or a restore. Anything else in the folder is left alone. */
export function tighten(folder: string): void {
  chmodSync(folder, 0o700);
  for (const file of [currentPath(folder), lockPath(folder)]) tightenFile(file);
  for (const name of generationNames(folder)) {
    const generation = generationAt(folder, name);
    chmodSync(generation.folder, 0o700);
    for (const file of readdirSync(generation.folder)) tightenFile(join(generation.folder, file));
  }
}

function tightenFile(file: string): void {
  const found = lstatOrNothing(file);
  if (found?.isFile() && (found.mode & 0o777) !== 0o600) chmodSync(file, 0o600);
}

/** Removes what a rewrite that was cut short left behind. Only while the lock is held. */
export function sweepStrays(...folders: readonly string[]): void {
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder)) if (STRAY.test(name)) rmSync(join(folder, name), { force: true });
  }
}

const WORK = /^work-[0-9a-f]{16}$/;

/** Makes a folder for a copy that is looked at and goes again, for its owner alone. On the vault's own disk, so that a copy can become a generation by its name. */
export function makeWorkFolder(folder: string, random: Random): string {
  const work = join(folder, `work-${Buffer.from(random(8)).toString('hex')}`);
  mkdirSync(work, { mode: 0o700 });
  return work;
}

/** Removes the work folders of a process that was ended half way. Only while the lock is held. */
export function sweepWork(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (WORK.test(name)) rmSync(join(folder, name), { recursive: true, force: true });
}

/** How many generations there are: more than one after a backup was put back. */
export const countGenerations = (folder: string): number => generationNames(folder).length;

/** The generation that comes after all that are there. It does not exist yet. */
export function nextGeneration(folder: string): Generation {
  const last = generationNames(folder).at(-1)?.slice(1) ?? '0';
  return generationAt(folder, `g${String(Number(last) + 1).padStart(4, '0')}`);
}

/** At most `most` + 1 bytes of a file, so that a huge one is seen to be too large without being read. */
export function readAtMost(file: string, most: number): Buffer | undefined {
  const found = lstatOrNothing(file);
  if (!found?.isFile()) return undefined;
  return found.size > most ? Buffer.alloc(most + 1) : readFileSync(file);
}

function generationNames(folder: string): readonly string[] {
  return isFolder(folder) ? readdirSync(folder).filter((name) => NAME.test(name)).sort() : [];
}

function readOrNothing(file: string): Buffer | undefined {
  return existsSync(file) ? (readAtMost(file, 64) ?? Buffer.alloc(0)) : undefined;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

function lstatOrNothing(file: string) {
  try {
    return lstatSync(file);
  } catch {
    return undefined;
  }
}
