import { closeSync, existsSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import { VaultRefused } from '#domain/vault/failures';
import type { Anchor } from '#domain/journal/chain';
import { handlesOn, whenKept, type Handles } from './handles';
import { hashOfEntry, journalEnd } from './journal-end';
import { giveKey, readSomething } from './key';
import { bundledMigrations, type Migration } from './migrations';
import { migrate, MigrationRefused } from './migrate';
import { APPLICATION_ID, connectionPragmas } from './pragmas';
import { keepIndex } from '../search/keep-index';
import { writeSnapshot } from './snapshot';
import { asRefusal } from './sqlite-fault';
import { rowHashes, tableDigests, type TableDigests } from './table-digests';

/** How to open the database of a vault. */
export interface OpenVaultDb {
  readonly file: string;
  /** 32 bytes. Not cleared here: the caller made it, the caller clears it. */
  readonly key: Uint8Array;
  /** 16 bytes, the first of the file; no secret. */
  readonly salt: Uint8Array;
  /** `create` makes a new file and refuses an existing one; `open` refuses a missing or empty one. */
  readonly mode: 'create' | 'open';
  /** The compiled binding, when it is not the one in the package. */
  readonly nativeBinding?: string | undefined;
  readonly platform?: NodeJS.Platform;
  /** For tests of the migrator. */
  readonly migrations?: readonly Migration[];
}

/** An open database. */
export interface VaultDb extends Handles {
  /** Number of the last migration in the file. */
  readonly version: number;
  /** Moves what is in the write-ahead log into the file and empties the log. */
  checkpoint(): void;
  /** Writes the database as it is now to a new file (0600), under the same key. Holds the connection meanwhile. Throws VaultRefused `storage`. */
  snapshotTo(file: string): void;
  /** Where the journal ends now. */
  journalEnd(): Anchor;
  /** The hash of an entry of the journal; undefined when there is none. */
  hashOfEntry(seq: number): string | undefined;
  /** Has somebody told after each act that reached the disk. */
  whenKept(listener: () => void): void;
  /** Every table as it is now. Reads everything. */
  tables(): TableDigests;
  /** SHA-256 of each row of a table. */
  rows(table: string): Iterable<Buffer>;
  /** Checkpoints and closes. May be called twice. */
  close(): void;
}

/**
 * Opens the encrypted file, the only place that does so: SQLCipher 4 format with a raw key, every setting of
 * `connectionPragmas`, migrated to the newest version, handed out as a reading and a writing handle on one connection.
 * Throws VaultRefused: `damaged`, `newer-version`, `in-use`, `exists` or `storage`.
 */
export function openVaultDb(how: OpenVaultDb): VaultDb {
  try {
    prepareFile(how);
    return openPrepared(how);
  } catch (error) {
    throw refusalOf(error);
  }
}

function prepareFile({ file, mode }: OpenVaultDb): void {
  if (mode === 'open') {
    if (!existsSync(file)) throw new VaultRefused('damaged');
    return;
  }
  if (existsSync(file)) throw new VaultRefused('exists');
  // Made before SQLite sees it, because SQLite gives its log files the rights of the file.
  closeSync(openSync(file, 'wx', 0o600));
}

function openPrepared(how: OpenVaultDb): VaultDb {
  const client = new Database(how.file, { fileMustExist: true, ...(how.nativeBinding ? { nativeBinding: how.nativeBinding } : {}) });
  try {
    giveKey(client, how.key, how.salt);
    const pragmas = connectionPragmas(how.platform ?? process.platform);
    const [locking, ...rest] = pragmas;
    client.pragma(`${locking!.name}=${locking!.set}`);
    readSomething(client);
    if (how.mode === 'open') recognise(client);
    for (const { name, set } of rest) client.pragma(`${name}=${set}`);
    if (how.mode === 'create') client.pragma(`application_id=${APPLICATION_ID}`);
    const made = migrate(client, how.migrations ?? bundledMigrations());
    keepIndex(client, handlesOn(client).write, made > 0);
  } catch (error) {
    client.close();
    throw error;
  }
  return vaultDb(client);
}

// An empty file opens with every key, as a new database. That is a vault that lost everything, not a new vault.
function recognise(client: Database.Database): void {
  if (client.pragma('application_id', { simple: true }) !== APPLICATION_ID) throw new VaultRefused('damaged');
}

function vaultDb(client: Database.Database): VaultDb {
  const checkpoint = (): void => {
    client.pragma('wal_checkpoint(TRUNCATE)');
  };
  const handles = handlesOn(client);
  return {
    ...handles,
    journalEnd: () => journalEnd(client),
    hashOfEntry: (seq) => hashOfEntry(client, seq),
    whenKept: (listener) => whenKept(handles.write, listener),
    version: client.pragma('user_version', { simple: true }) as number,
    checkpoint,
    snapshotTo: (file) => writeSnapshot(client, file),
    tables: () => tableDigests(client),
    rows: (table) => rowHashes(client, table),
    close() {
      if (!client.open) return;
      try {
        checkpoint();
      } finally {
        client.close();
      }
    },
  };
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof MigrationRefused)) return asRefusal(error);
  return new VaultRefused(error.why === 'newer' ? 'newer-version' : 'damaged', `${error.why}:${error.migration}`);
}
