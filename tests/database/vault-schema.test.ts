import { is } from 'drizzle-orm';
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterAll, describe, expect, it } from 'vitest';
import { aVaultDb } from './vault-for-tests';

const modules: Record<string, Record<string, unknown>> = import.meta.glob('../../db/schema/*.ts', { eager: true });
const tables = Object.values(modules).flatMap((module) => Object.values(module)).filter((value): value is SQLiteTable => is(value, SQLiteTable));

const db = aVaultDb();
afterAll(() => db.end());

interface Column {
  readonly name: string;
  readonly type: string;
  readonly notnull: 0 | 1;
  readonly pk: number;
}

const columnsOf = (table: string): Column[] => db.client.prepare('SELECT name, type, "notnull", pk FROM pragma_table_info(?)').all(table) as Column[];

// SQLite fills in an INTEGER PRIMARY KEY and a STRICT table allows no empty key, so a key is never null whatever `notnull` says.
const described = ({ name, type, notnull, pk }: Column) => ({ name, type: type.toUpperCase(), notNull: notnull === 1 || pk > 0, key: pk > 0 });

describe('the tables in code and in the file', () => {
  it('are found', () => {
    expect(tables.length).toBeGreaterThanOrEqual(3);
  });

  it.each(tables.map((table) => [getTableConfig(table).name, table] as const))('have the same columns: %s', (name, table) => {
    const config = getTableConfig(table);
    const composite = new Set(config.primaryKeys.flatMap((key) => key.columns.map((column) => column.name)));
    const inCode = config.columns.map((column) => {
      const key = column.primary || composite.has(column.name);
      return { name: column.name, type: column.getSQLType().toUpperCase(), notNull: column.notNull || key, key };
    });
    const byName = (a: { readonly name: string }, b: { readonly name: string }) => a.name.localeCompare(b.name);
    expect(inCode.sort(byName)).toEqual(columnsOf(name).map(described).sort(byName));
  });

  it.each(tables.map((table) => [getTableConfig(table).name, table] as const))('have the same indexes: %s', (name, table) => {
    const inFile = db.client.prepare("SELECT name FROM pragma_index_list(?) WHERE origin = 'c'").pluck().all(name) as string[];
    expect(getTableConfig(table).indexes.map((index) => index.config.name).sort()).toEqual(inFile.sort());
  });

  it('leave no table of the file without code, but for search indexes and the list of migrations', () => {
    const inFile = db.client.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'").pluck().all() as string[];
    const inCode = tables.map((table) => getTableConfig(table).name);
    expect(inFile.filter((name) => !inCode.includes(name)).sort()).toEqual(['migrations', 'search_queue', 'search_rows', 'search_state']);
  });
});
