import type { Database } from 'better-sqlite3';
import type { Migration } from './migrations';

/**
 * Why the file is not brought up to date: made by a newer program; a migration that was applied has another text now;
 * one was skipped (merged late); or the step broke something and was undone.
 */
export type MigrationFault = 'newer' | 'changed' | 'skipped' | 'rows-lost' | 'broken-reference' | 'not-intact' | 'failed';

/** The file is left exactly as it was before the step. `migration` is a file name of ours. */
export class MigrationRefused extends Error {
  readonly why: MigrationFault;
  readonly migration: string;

  constructor(why: MigrationFault, migration: string, cause?: unknown) {
    super(`migration refused: ${why} (${migration})`, { cause });
    this.name = 'MigrationRefused';
    this.why = why;
    this.migration = migration;
  }
}

interface Applied {
  readonly number: number;
  readonly name: string;
  readonly sha256: string;
}

/**
 * Brings the file to the newest version, forward only, each step in one transaction of its own that is checked before it
 * is kept: no table lost rows, no reference points nowhere, the file is intact. Returns how many steps were made.
 * Throws MigrationRefused.
 */
export function migrate(client: Database, migrations: readonly Migration[]): number {
  const applied = appliedIn(client);
  checkHistory(client, applied, migrations);
  const pending = migrations.filter((migration) => migration.number > (applied.at(-1)?.number ?? 0));
  if (pending.length === 0) return 0;
  // SQLite ignores this switch inside a transaction, and with it on, rebuilding a table would delete its children.
  client.pragma('foreign_keys=OFF');
  try {
    for (const migration of pending) apply(client, migration);
  } finally {
    client.pragma('foreign_keys=ON');
  }
  return pending.length;
}

function appliedIn(client: Database): readonly Applied[] {
  const exists = client.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migrations'").get();
  return exists ? (client.prepare('SELECT number, name, sha256 FROM migrations ORDER BY number').all() as Applied[]) : [];
}

function checkHistory(client: Database, applied: readonly Applied[], migrations: readonly Migration[]): void {
  const known = new Map(migrations.map((migration) => [migration.number, migration]));
  const last = applied.at(-1)?.number ?? 0;
  const newest = migrations.at(-1)?.number ?? 0;
  const version = client.pragma('user_version', { simple: true }) as number;
  if (version > newest || last > newest) throw new MigrationRefused('newer', applied.at(-1)?.name ?? String(version));
  if (version !== last) throw new MigrationRefused('skipped', String(version));
  const changed = applied.find(({ number, sha256 }) => known.get(number)?.sha256 !== sha256);
  if (changed) throw new MigrationRefused('changed', changed.name);
  const done = new Set(applied.map(({ number }) => number));
  const late = migrations.find(({ number }) => number < last && !done.has(number));
  if (late) throw new MigrationRefused('skipped', late.name);
}

function apply(client: Database, migration: Migration): void {
  const step = client.transaction(() => {
    const before = rowCounts(client);
    client.exec(migration.sql);
    checkRows(before, rowCounts(client), migration);
    if ((client.pragma('foreign_key_check') as unknown[]).length > 0) throw new MigrationRefused('broken-reference', migration.name);
    if (client.pragma('integrity_check', { simple: true }) !== 'ok') throw new MigrationRefused('not-intact', migration.name);
    client.exec('CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL) STRICT');
    client.prepare('INSERT INTO migrations (number, name, sha256) VALUES (?, ?, ?)').run(migration.number, migration.name, migration.sha256);
    client.pragma(`user_version=${migration.number}`);
  });
  try {
    step.immediate();
  } catch (error) {
    throw isStorageTrouble(error) || error instanceof MigrationRefused ? error : new MigrationRefused('failed', migration.name, error);
  }
}

// A full disk or a damaged page is not the migration's fault and has its own answer for the guardian.
function isStorageTrouble(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^SQLITE_(FULL|IOERR|READONLY|BUSY|CORRUPT|NOTADB)/.test(String(error.code));
}

type Counts = ReadonlyMap<string, number>;

// Ordinary tables only: the shadow tables of a search index are rebuilt freely.
function rowCounts(client: Database): Counts {
  const tables = client.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'").pluck().all();
  return new Map((tables as string[]).map((name) => [name, client.prepare(`SELECT count(*) FROM "${name.replaceAll('"', '""')}"`).pluck().get() as number]));
}

function checkRows(before: Counts, after: Counts, migration: Migration): void {
  for (const [table, rows] of before) {
    if (migration.rowsMayChange.includes(table)) continue;
    if ((after.get(table) ?? 0) !== rows) throw new MigrationRefused('rows-lost', migration.name);
  }
}
