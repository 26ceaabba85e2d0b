import type { CopyDb } from '#db/open/open-copy';
import { VaultRefused } from '#domain/vault/failures';
import type { BackupKeys } from '../keys/backup-keys';
import { BackupRefused } from './backup-refused';
import type { JournalReader } from './journal-reader';
import type { Manifest } from './manifest';

/**
 * Opens the database of a backup and holds it to the manifest: every page whole, no reference to nowhere, every row of
 * every table as it stood in the vault, the chain of the journal unbroken up to the same entry. The caller closes it.
 * Throws BackupRefused: `damaged`, `newer` or `not-the-same`; VaultRefused `storage`.
 */
export function openChecked(file: string, keys: BackupKeys, manifest: Manifest, journal: JournalReader): CopyDb {
  const copy = inWordsOfBackups(() => keys.openCopy(file));
  try {
    inWordsOfBackups(() => copy.mustBeWhole());
    if (copy.version !== manifest.migration || !isSame(copy, manifest)) throw new BackupRefused('not-the-same');
    if (!journal.isSound(copy.read, manifest.journal)) throw new BackupRefused('not-the-same');
    return copy;
  } catch (error) {
    copy.close();
    throw error;
  }
}

function isSame(copy: CopyDb, { tables }: Manifest): boolean {
  const found = copy.tables();
  const names = Object.keys(tables);
  return Object.keys(found).length === names.length && names.every((name) => found[name]?.rows === tables[name]!.rows && found[name].sha256 === tables[name]!.sha256);
}

// "The vault is damaged" would be said of the wrong thing.
function inWordsOfBackups<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof VaultRefused && error.fault === 'damaged') throw new BackupRefused('damaged');
    if (error instanceof VaultRefused && error.fault === 'newer-version') throw new BackupRefused('newer');
    throw error;
  }
}
