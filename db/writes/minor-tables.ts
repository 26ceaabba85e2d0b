import { sql } from 'drizzle-orm';
import type { MinorId } from '#domain/shared/ids';
import type { Tx } from '../open/handles';

/**
 * Tables with a `minor_id` whose rows stay with the youth when files are merged: the journal is never changed, and versions
 * and keys belong to an identity. The rows of every other table go along, one made later too.
 */
export const stayBehind: readonly string[] = ['journal', 'minor_versions', 'minor_keys'];

/** Tables whose text is sealed: a trigger keeps it as it was, the id in it too. The column says whose it is now. */
const sealedText: readonly string[] = ['conversation_versions'];

/** A table whose rows go along with a merge. */
export interface MovingTable {
  readonly name: string;
  /** The columns by which a row is known; `minor_id` is not one of them. */
  readonly key: readonly string[];
  /** Is there a text that names the youth and has to say it anew? */
  readonly hasBody: boolean;
  /** Columns that point at a row of another table that moves. */
  readonly hangsOn: readonly { readonly column: string; readonly table: string }[];
}

/** What a record in `body` hangs on without a column of its own. */
const hangsOnInBody: Readonly<Record<string, { readonly path: string; readonly table: string }>> = { signs: { path: '$.conversationId', table: 'conversations' } };

interface Column {
  readonly name: string;
  readonly pk: number;
}

/** Every table whose rows go along with a merge, read from the file itself. */
export function movingTables(tx: Pick<Tx, 'all'>): readonly MovingTable[] {
  const named = tx.all<{ name: string; type: string }>(sql`
    SELECT name, type FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND EXISTS (SELECT 1 FROM pragma_table_info(pragma_table_list.name) WHERE name = 'minor_id')
    ORDER BY name`).filter(({ name }) => !stayBehind.includes(name));
  const names = new Set(named.map(({ name }) => name));
  return named.map(({ name }) => {
    const columns = tx.all<Column>(sql`SELECT name, pk FROM pragma_table_info(${name})`);
    const key = columns.filter((column) => column.pk > 0 && column.name !== 'minor_id').sort((a, b) => a.pk - b.pk).map((column) => column.name);
    const references = tx.all<{ column: string; table: string }>(sql`SELECT "from" AS "column", "table" FROM pragma_foreign_key_list(${name})`);
    return { name, key: key.length > 0 ? key : ['rowid'], hasBody: !sealedText.includes(name) && columns.some((column) => column.name === 'body'), hangsOn: references.filter(({ table }) => names.has(table)) };
  });
}

const column = sql.identifier;
const keyOf = (table: MovingTable) => sql`json_array(${sql.join(table.key.map((name) => column(name)), sql`, `)})`;

/** The rows of a youth in one table, each as its key in JSON. */
export const rowsOf = (tx: Pick<Tx, 'all'>, table: MovingTable, minorId: MinorId): readonly string[] =>
  tx.all<{ key: string }>(sql`SELECT ${keyOf(table)} AS key FROM ${column(table.name)} WHERE minor_id = ${minorId}`).map(({ key }) => key);

/** What each row of a youth in one table hangs on: the id of a row in another table, if any. */
export function hangersOf(tx: Pick<Tx, 'all'>, table: MovingTable, minorId: MinorId): readonly { readonly key: string; readonly table: string; readonly on: string }[] {
  const inBody = table.hasBody ? hangsOnInBody[table.name] : undefined;
  const sources = [...table.hangsOn.map((one) => ({ table: one.table, value: sql`${column(one.column)}` })), ...(inBody ? [{ table: inBody.table, value: sql`json_extract(body, ${inBody.path})` }] : [])];
  return sources.flatMap((source) =>
    tx.all<{ key: string; on: string | null }>(sql`SELECT ${keyOf(table)} AS key, ${source.value} AS "on" FROM ${column(table.name)} WHERE minor_id = ${minorId}`)
      .flatMap(({ key, on }) => (on === null ? [] : [{ key, table: source.table, on }])));
}

/**
 * Gives one row to another youth; the id in its body goes along. Returns false when it stays where it is because the other
 * has that row already: a conversation in which both took part.
 */
export function giveRow(tx: Tx, table: MovingTable, key: string, from: MinorId, to: MinorId): boolean {
  const body = table.hasBody ? sql`, body = CASE WHEN json_extract(body, '$.minorId') = ${from} THEN json_set(body, '$.minorId', ${to}) ELSE body END` : sql``;
  const { changes } = tx.run(sql`UPDATE OR IGNORE ${column(table.name)} SET minor_id = ${to}${body} WHERE minor_id = ${from} AND ${keyOf(table)} = ${key}`);
  return changes > 0;
}
