import { rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CopyDb } from '#db/open/open-copy';
import { makeWorkFolder } from '../keys/layout';
import { openChecked } from './check-copy';
import type { BackupSource, BackupWish } from './make-backup';
import { mustHaveRoomHere, onVaultDisk } from './room';
import { filesOf } from './unfinished';
import { unpackBackup } from './unpack';

/** What a drill found. */
export interface Practised {
  readonly tables: number;
  /** Rows that came back, each as it stood in the vault when the backup was made. */
  readonly rows: number;
  /** Of those, how many read otherwise in the vault now, or are gone: what was worked on since. Null when the tables have another form now. */
  readonly changedSince: number | null;
  /** Entries of the journal that are newer than the backup. */
  readonly newerEntries: number;
  readonly attachments: number;
}

/**
 * Puts a backup back in a folder of its own inside the vault's, opens it, compares every table row by row, and removes it
 * again. Every row must be as it stood in the vault when the backup was made (the manifest has the hash of each table); what
 * differs from the vault of now was worked on since, and is counted.
 * Throws BackupRefused, SealError and errors of the file system.
 */
export async function practiseRestore(source: Omit<BackupSource, 'blobIds'>, from: { readonly folder: string; readonly stem: string } & Pick<BackupWish, 'signal' | 'onProgress'>): Promise<Practised> {
  const { vault, folder, random, journal } = source;
  const { age } = filesOf(from.folder, from.stem);
  const { size } = await stat(age);
  await mustHaveRoomHere(folder, size);
  const progress = { bytes: 0, of: size };
  const onBytes = (more: number): void => {
    progress.bytes += more;
    from.onProgress?.({ ...progress });
  };
  const work = makeWorkFolder(folder, random);
  try {
    const manifest = await onVaultDisk(() => unpackBackup({ file: age, keys: vault.backup, into: work, keeps: () => true, signal: from.signal, onBytes }));
    const copy = openChecked(join(work, 'vault.db'), vault.backup, manifest, journal);
    try {
      const changedSince = copy.version === vault.version ? copy.tableNames().reduce((sum, table) => sum + countMissing(copy, table, vault.rows(table)), 0) : null;
      return {
        tables: Object.keys(manifest.tables).length,
        rows: Object.values(manifest.tables).reduce((sum, { rows }) => sum + rows, 0),
        changedSince,
        newerEntries: journal.end(vault.read).seq - manifest.journal.seq,
        attachments: manifest.members.length - 2,
      };
    } finally {
      copy.close();
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** How many rows of the copy have no equal in the vault. */
function countMissing(copy: CopyDb, table: string, now: Iterable<Buffer>): number {
  const known = new Set<string>();
  for (const row of now) known.add(row.toString('latin1'));
  let missing = 0;
  for (const row of copy.rows(table)) if (!known.has(row.toString('latin1'))) missing++;
  return missing;
}
