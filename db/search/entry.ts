import type { SearchKind } from '#domain/search/kinds';
import { textsOf, type FieldText } from '#domain/search/texts-of';
import { sources, type Row, type Source } from './sources';

/** A text of a record that is searched, and whether it is the name of somebody. */
export interface EntryText extends FieldText {
  readonly isName: boolean;
}

/** What is searched of one record. */
export interface Entry {
  readonly minorId: string | null;
  readonly at: string;
  readonly texts: readonly EntryText[];
}

/** The rows of one record in one table, in the order they were made. */
export type RowsOf = (source: Source, recordId: string) => readonly Row[];

/** The tables of a kind. */
const tablesOf = (kind: string): readonly Source[] => sources.filter((source) => source.kind === kind);

const standing = (source: Source, rows: readonly Row[]): readonly Row[] => (source.last ? rows.slice(-1) : rows);

function bodyTexts(source: Source, row: Row): readonly EntryText[] {
  return Object.entries(source.bodies ?? {}).flatMap(([column, schema]) => {
    const json = row[column];
    if (typeof json !== 'string') return [];
    const kept: unknown = JSON.parse(json);
    const body: unknown = source.asNow ? source.asNow(kept as never) : kept;
    const never = source.never?.(body as Record<string, unknown>) ?? [];
    return textsOf(schema, source.withMove ? { move: row['move'], body } : body)
      .filter(({ path }) => !never.includes(path[0] ?? ''))
      .map((one) => ({ ...one, isName: source.names?.includes(one.path[0] ?? '') ?? false }));
  });
}

const saidTexts = (source: Source, row: Row): readonly EntryText[] =>
  (source.says ?? []).flatMap((column) => (typeof row[column] === 'string' && row[column] !== '' ? [{ path: [column], text: row[column], isName: false }] : []));

/** What is searched of a record as it stands now; nothing when it is gone. */
export function entryOf(kind: SearchKind, recordId: string, rowsOf: RowsOf): Entry | undefined {
  const parts = tablesOf(kind).map((source) => ({ source, rows: standing(source, rowsOf(source, recordId)) }));
  const top = parts.find(({ source, rows }) => source.head !== undefined && rows.length > 0);
  if (!top?.source.head) return undefined;
  const first = top.rows[0]!;
  const { minor, at } = top.source.head;
  const takenBack = parts.some(({ source, rows }) => rows.some((row) => source.withdrawn?.(row)));
  const texts = takenBack
    ? parts.flatMap(({ source, rows }) => rows.flatMap((row) => saidTexts(source, row)))
    : parts.flatMap(({ source, rows }) => rows.flatMap((row) => [...bodyTexts(source, row), ...saidTexts(source, row)]));
  return { minorId: first[minor] === null ? null : String(first[minor]), at: String(first[at]), texts };
}
