import { closeSync, openSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { asRefusal } from './sqlite-fault';

/**
 * Writes what is committed to a new file, under the same key and salt (SQLite's VACUUM INTO; its backup interface refuses
 * encrypted files). The file is made first, because SQLite would make it with rights for others.
 * Throws VaultRefused `storage`; what was written is then left to the caller.
 */
export function writeSnapshot(client: Database, file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
    client.prepare('VACUUM INTO ?').run(file);
  } catch (error) {
    throw asRefusal(error);
  }
}
