import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Anchor } from '#domain/journal/chain';
import type { Instant } from '#domain/shared/instant';
import type { BackupKeys } from '../keys/backup-keys';
import type { Generation } from '../keys/layout';
import type { JournalReader } from './journal-reader';

/**
 * What the vault of before recorded after a backup, when it still opens: the moments of its entries. A copy of it is read, so
 * that it stays exactly as it lies there. Undefined when it cannot be read, or is of another history.
 */
export function afterInOldVault({ db }: Generation, work: string, keys: BackupKeys, end: Anchor, journal: JournalReader): readonly Instant[] | undefined {
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
    for (const part of ['', '-wal']) rmSync(copy + part, { force: true });
  }
}
