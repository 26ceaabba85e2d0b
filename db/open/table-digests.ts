import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';

/** What stands in a table, without what it says: how many rows, and SHA-256 (64 hexadecimal digits) over all of them in their order. */
export interface TableDigest {
  readonly rows: number;
  readonly sha256: string;
}

/** Every ordinary table by name. */
export type TableDigests = Readonly<Record<string, TableDigest>>;

/** Counts and hashes every ordinary table. The search index is left out: it is computed from the others and rebuilt freely. */
export function tableDigests(client: Database): TableDigests {
  return Object.fromEntries(tableNames(client).map((table) => {
    const digest = createHash('sha256');
    let rows = 0;
    for (const row of rowHashes(client, table)) {
      digest.update(row);
      rows++;
    }
    return [table, { rows, sha256: digest.digest('hex') }];
  }));
}

/** The names of the ordinary tables, in order. */
export const tableNames = (client: Database): readonly string[] =>
  client.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name").pluck().all() as string[];

/** SHA-256 of every row of a table, in the order of its key. */
export function* rowHashes(client: Database, table: string): Generator<Buffer> {
  const name = `"${table.replaceAll('"', '""')}"`;
  const key = keyOf(client, table);
  for (const row of client.prepare(`SELECT * FROM ${name} ORDER BY ${key}`).raw().iterate()) yield rowHash(row as readonly Value[]);
}

type Value = string | number | bigint | null | Buffer;

// Each value with its kind and length before it, so that two rows never give the same bytes.
function rowHash(row: readonly Value[]): Buffer {
  const digest = createHash('sha256');
  for (const value of row) {
    const bytes = Buffer.isBuffer(value) ? value : Buffer.from(String(value), 'utf8');
    digest.update(`${value === null ? 'null' : Buffer.isBuffer(value) ? 'bytes' : typeof value}:${bytes.length}:`).update(bytes);
  }
  return digest.digest();
}

// A copy keeps the order of a table's hidden row numbers, but may number them anew.
function keyOf(client: Database, table: string): string {
  const isWithoutRowid = client.prepare("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?").pluck().get(table) === 1;
  if (!isWithoutRowid) return 'rowid';
  const columns = client.prepare('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk').pluck().all(table) as string[];
  return columns.map((column) => `"${column.replaceAll('"', '""')}"`).join(', ');
}
