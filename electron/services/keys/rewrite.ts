import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import type { Random } from './random';

/** The moments at which a power cut would find the disk in another state. Tests stop there. */
export type RewriteStep = 'opened' | 'written' | 'flushed' | 'checked' | 'renamed' | 'settled';

/** A file to replace so that at every moment either the old or the new one is there, whole. */
export interface Rewrite {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Looks at the bytes as they were read back, and throws when they would not do. The old file is then still there. */
  readonly check: (readBack: Uint8Array) => void;
  readonly random: Random;
  readonly platform?: NodeJS.Platform;
  readonly rename?: (from: string, to: string) => void;
  readonly reached?: (step: RewriteStep) => void;
}

/** What the name of a file that was never finished looks like. */
export const STRAY = /\.[0-9a-f]{16}\.new$/;

/**
 * Writes a new file beside the old, flushes it, reads it back and checks it, takes the old one's name and flushes the
 * folder. Without the last, a power cut may bring back the old file after this returned.
 * Throws what `check` throws, and errors of the file system; the unfinished file is then removed.
 */
export async function rewrite(how: Rewrite): Promise<void> {
  const platform = how.platform ?? process.platform;
  const reached = how.reached ?? (() => {});
  const unfinished = `${how.file}.${Buffer.from(how.random(8)).toString('hex')}.new`;
  try {
    writeFlushed(unfinished, how.bytes, reached);
    how.check(readFileSync(unfinished));
    reached('checked');
    await renamePatiently(unfinished, how.file, platform, how.rename ?? renameSync);
    reached('renamed');
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
  flushName(how.file, platform);
  reached('settled');
}

function writeFlushed(file: string, bytes: Uint8Array, reached: (step: RewriteStep) => void): void {
  const handle = openSync(file, 'wx', 0o600);
  try {
    reached('opened');
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
    reached('written');
    fsyncSync(handle);
    reached('flushed');
  } finally {
    closeSync(handle);
  }
}

// On Windows a virus scanner may hold the file for a moment.
const WAITS_MS = [50, 100, 200, 400, 800, 2000];

async function renamePatiently(from: string, to: string, platform: NodeJS.Platform, rename: (from: string, to: string) => void): Promise<void> {
  for (const wait of platform === 'win32' ? WAITS_MS : []) {
    try {
      return rename(from, to);
    } catch (error) {
      if (!isHeldByAnother(error)) throw error;
      await later(wait);
    }
  }
  rename(from, to);
}

const isHeldByAnother = (error: unknown): boolean => error instanceof Error && 'code' in error && /^(EPERM|EBUSY|EACCES)$/.test(String(error.code));

/** Makes the name of a file survive a power cut: by its folder, or on Windows, which cannot flush a folder, by the file. */
export function flushName(file: string, platform: NodeJS.Platform = process.platform): void {
  const handle = platform === 'win32' ? openSync(file, 'r+') : openSync(dirname(file), 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
