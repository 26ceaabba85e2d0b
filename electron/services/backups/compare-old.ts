import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '#domain/shared/instant';
import type { BackupKeys } from '../keys/backup-keys';
import { generationAt, makeWorkFolder } from '../keys/layout';
import type { Random } from '../keys/random';
import type { JournalReader } from './journal-reader';
import type { Origin } from './origin';

/** Where the vault of before lies, and what opens it. */
export interface OldVault {
  readonly folder: string;
  readonly keys: BackupKeys;
  readonly random: Random;
  readonly journal: JournalReader;
}

/**
 * What the vault of before recorded after a backup, when it still opens: the moments of its entries. A copy of it is read, so
 * that it stays exactly as it lies there. Undefined when there was none, it cannot be read, or is of another history.
 */
export function recordedAfter({ folder, keys, random, journal }: OldVault, { before, journal: end }: Origin): readonly Instant[] | undefined {
  if (before === null) return undefined;
  const { db } = generationAt(folder, before);
  const work = makeWorkFolder(folder, random);
  const copy = join(work, 'old.db');
  try {
    for (const part of ['', '-wal']) if (existsSync(db + part)) copyFileSync(db + part, copy + part);
    const old = keys.openCopy(copy, 'with its log');
    try {
      return journal.after(old.read, end);
    } finally {
      old.close();
    }
  } catch {
    return undefined; // it is lost, which is why a backup is put back
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
