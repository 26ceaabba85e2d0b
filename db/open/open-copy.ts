import Database from 'better-sqlite3';
import { VaultRefused } from '#domain/vault/failures';
import { handlesOn, type ReadableDb } from './handles';
import { giveKey, readSomething } from './key';
import { bundledMigrations } from './migrations';
import { APPLICATION_ID } from './pragmas';
import { asRefusal } from './sqlite-fault';
import { rowHashes, tableDigests, tableNames, type TableDigests } from './table-digests';

/** Which copy, and what opens it: as for the database itself. */
export interface OpenCopy {
  readonly file: string;
  readonly key: Uint8Array;
  readonly salt: Uint8Array;
  readonly nativeBinding?: string | undefined;
  /** A database with its write-ahead log beside it: SQLite can only read that when it may write, so never the real one. */
  readonly withLog?: boolean;
}

/** A copy of a vault's database, open for reading only. */
export interface CopyDb {
  readonly read: ReadableDb;
  /** Number of the last migration in it. */
  readonly version: number;
  /** Every page is whole and no reference points nowhere. Throws VaultRefused `damaged`. */
  mustBeWhole(): void;
  tables(): TableDigests;
  tableNames(): readonly string[];
  /** SHA-256 of each row of a table. */
  rows(table: string): Iterable<Buffer>;
  /** May be called twice. */
  close(): void;
}

/**
 * Opens a copy as it lies there: nothing is migrated, and without a log nothing is written to it.
 * Throws VaultRefused: `damaged`, `newer-version` when a later program made it, or `storage`.
 */
export function openCopy({ file, key, salt, nativeBinding, withLog = false }: OpenCopy): CopyDb {
  try {
    const client = new Database(file, { readonly: !withLog, fileMustExist: true, ...(nativeBinding ? { nativeBinding } : {}) });
    try {
      giveKey(client, key, salt);
      for (const setting of ['locking_mode=EXCLUSIVE', 'temp_store=MEMORY', 'trusted_schema=OFF', 'cell_size_check=ON', 'mmap_size=0']) client.pragma(setting);
      readSomething(client);
      return recognised(client);
    } catch (error) {
      client.close();
      throw error;
    }
  } catch (error) {
    throw asRefusal(error);
  }
}

function recognised(client: Database.Database): CopyDb {
  if (client.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw new VaultRefused('damaged');
  const version = client.pragma('user_version', { simple: true }) as number;
  if (version > bundledMigrations().at(-1)!.number) throw new VaultRefused('newer-version');
  return {
    read: handlesOn(client).read,
    version,
    mustBeWhole: () => mustBeWhole(client),
    tables: () => tableDigests(client),
    tableNames: () => tableNames(client),
    rows: (table) => rowHashes(client, table),
    close: () => void client.close(),
  };
}

function mustBeWhole(client: Database.Database): void {
  try {
    const whole = client.pragma('integrity_check', { simple: true }) === 'ok' && (client.pragma('foreign_key_check') as unknown[]).length === 0;
    if (!whole) throw new VaultRefused('damaged');
  } catch (error) {
    throw asRefusal(error);
  }
}
