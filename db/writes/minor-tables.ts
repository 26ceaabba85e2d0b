import { sql, type SQL } from 'drizzle-orm';
import type { MinorId } from '#domain/shared/ids';
import type { Tx } from '../open/handles';

/**
 * Tables with a `minor_id` whose rows stay with the youth when files are merged: the journal is never changed, and versions
 * and keys belong to an identity. The rows of every other table go along, one made later too.
 */
export const stayBehind: readonly string[] = ['journal', 'minor_versions', 'minor_keys'];

const column = sql.identifier;

/** Tables whose text is sealed: a trigger keeps it as it was, the id in it too. The column says whose it is now. */
const sealedText: readonly string[] = ['conversation_versions'];

/** A table whose rows go along with a merge. */
export interface MovingTable {
  readonly name: string;
  /** The columns by which a row is known; `minor_id` is not one of them. */
  readonly key: readonly string[];
  /** Is there a text that names the youth and has to say it anew? */
  readonly hasBody: boolean;
  /** Where a row names the record it is a version of, or hangs on: columns, and a place in its text. */
  readonly names: readonly SQL[];
}

/** Names of a record that stand in a text and in no column of their own. */
const namesInBody: Readonly<Record<string, readonly string[]>> = { signs: ['$.conversationId', '$.link.id'], contraries: ['$.about.signId'], attachment_versions: ['$.link.departureId', '$.link.transferId'] };

/** Every table whose rows go along with a merge, read from the file itself. */
export function movingTables(tx: Pick<Tx, 'all'>): readonly MovingTable[] {
  const found = tx.all<{ name: string }>(sql`
    SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND EXISTS (SELECT 1 FROM pragma_table_info(pragma_table_list.name) WHERE name = 'minor_id')
    ORDER BY name`).filter(({ name }) => !stayBehind.includes(name));
  return found.map(({ name }) => {
    const columns = tx.all<{ name: string; pk: number }>(sql`SELECT name, pk FROM pragma_table_info(${name})`);
    const key = columns.filter((one) => one.pk > 0 && one.name !== 'minor_id').sort((a, b) => a.pk - b.pk).map((one) => one.name);
    const pointers = columns.filter((one) => one.name.endsWith('_id') && one.name !== 'minor_id').map((one) => sql`${column(one.name)}`);
    const inBody = (namesInBody[name] ?? []).map((path) => sql`json_extract(body, ${path})`);
    return {
      name, key: key.length > 0 ? key : ['rowid'], hasBody: !sealedText.includes(name) && columns.some((one) => one.name === 'body'),
      names: [...pointers, ...inBody],
    };
  });
}

const keyOf = (table: MovingTable) => sql`json_array(${sql.join(table.key.map((name) => column(name)), sql`, `)})`;

/** The rows of a youth in one table, each as its key in JSON. */
export const rowsOf = (tx: Pick<Tx, 'all'>, table: MovingTable, minorId: MinorId): readonly string[] =>
  tx.all<{ key: string }>(sql`SELECT ${keyOf(table)} AS key FROM ${column(table.name)} WHERE minor_id = ${minorId}`).map(({ key }) => key);

/** The rows of a youth in one table that name another record, with the id of that record. */
export const hangersOf = (tx: Pick<Tx, 'all'>, table: MovingTable, minorId: MinorId): readonly { readonly key: string; readonly on: string }[] =>
  table.names.flatMap((name) =>
    tx.all<{ key: string; on: string }>(sql`SELECT ${keyOf(table)} AS key, ${name} AS "on" FROM ${column(table.name)} WHERE minor_id = ${minorId} AND ${name} IS NOT NULL`));

/**
 * Gives one row to another youth; the id in its body goes along. Returns false when it stays where it is because the other
 * has that row already: a conversation in which both took part.
 */
export function giveRow(tx: Tx, table: MovingTable, key: string, from: MinorId, to: MinorId): boolean {
  const body = table.hasBody ? sql`, body = CASE WHEN json_extract(body, '$.minorId') = ${from} THEN json_set(body, '$.minorId', ${to}) ELSE body END` : sql``;
  const { changes } = tx.run(sql`UPDATE OR IGNORE ${column(table.name)} SET minor_id = ${to}${body} WHERE minor_id = ${from} AND ${keyOf(table)} = ${key}`);
  return changes > 0;
}
