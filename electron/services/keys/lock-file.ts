import { closeSync, fsyncSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { VaultRefused } from '#domain/vault/failures';
import { startOfProcess, thisBoot } from './boot';
import type { Random } from './random';

const HolderSchema = z.strictObject({ pid: z.int().min(1), boot: z.string().max(80), start: z.string().max(40).nullable() });
type Holder = z.infer<typeof HolderSchema>;

/** A held lock. */
export interface Lock {
  /** Gives it up. May be called twice. */
  release(): void;
}

/**
 * Takes the lock of a vault's folder for this process. A lock left by a process that is gone is taken over.
 * Where it cannot be known whether the holder is gone (only Linux tells when a process started), the lock is taken over
 * too: the operating system's own lock on the database is what then keeps a second process out.
 * Throws VaultRefused `in-use`.
 */
export function takeLock(file: string, random: Random): Lock {
  const mine = JSON.stringify({ pid: process.pid, boot: thisBoot(), start: startOfProcess(process.pid) ?? null } satisfies Holder);
  for (let attempt = 0; attempt < 3; attempt++) {
    if (writeNew(file, mine)) return lockOn(file, mine);
    const found = readText(file);
    if (found === undefined) continue;
    if (isAlive(found)) throw new VaultRefused('in-use');
    moveAside(file, found, `${file}.${Buffer.from(random(8)).toString('hex')}.new`);
  }
  throw new VaultRefused('in-use');
}

function lockOn(file: string, mine: string): Lock {
  return {
    release() {
      if (readText(file) === mine) rmSync(file, { force: true });
    },
  };
}

function writeNew(file: string, text: string): boolean {
  let handle: number;
  try {
    handle = openSync(file, 'wx', 0o600);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return true;
}

// Two processes may find the same old lock. Moving is done by one of them only, and what was moved is looked at: when it
// turns out to be a new lock, it is put back.
function moveAside(file: string, expected: string, aside: string): void {
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readText(aside) !== expected) putBack(aside, file);
  rmSync(aside, { force: true });
}

function putBack(aside: string, file: string): void {
  try {
    linkSync(aside, file);
  } catch {
    // A third process has taken the lock in the meantime; SQLite's lock decides between the two.
  }
}

function isAlive(found: string): boolean {
  const holder = parsed(found);
  // Unreadable is half written by a process that died. Should it be alive and just writing, SQLite's lock decides.
  if (!holder || holder.boot !== thisBoot()) return false;
  if (holder.start === null) return holder.pid === process.pid;
  return startOfProcess(holder.pid) === holder.start;
}

function parsed(text: string): Holder | undefined {
  try {
    return HolderSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
