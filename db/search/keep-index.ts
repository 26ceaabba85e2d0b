import type { Database, Statement } from 'better-sqlite3';
import { soundsOfName } from '#domain/minors/name-sound';
import type { SearchKind } from '#domain/search/kinds';
import { foldedLine, numbersIn } from '#domain/search/words-in';
import type { ReadableDb, WritableDb } from '../open/handles';
import { entryOf, type Entry, type RowsOf } from './entry';
import { sources } from './sources';

/** Goes up with every change in what is kept of a text, so that older indexes are made anew. */
const MADE_BY = 1;

const clientOf = (handle: ReadableDb | WritableDb): Database => (handle as unknown as { readonly $client: Database }).$client;

// Preparing costs more than running, and an index that is made anew runs the same few statements very often.
const prepared = new WeakMap<Database, Map<string, Statement>>();

function statement(client: Database, sql: string): Statement {
  const known = prepared.get(client) ?? new Map<string, Statement>();
  prepared.set(client, known);
  const made = known.get(sql) ?? client.prepare(sql);
  known.set(sql, made);
  return made;
}

const rowsFrom = (client: Database): RowsOf => ({ table, record, last, only }, recordId) =>
  statement(client, `SELECT * FROM "${table}" WHERE "${record}" = ?${only ? ` AND "${only.column}" = '${only.says}'` : ''} ORDER BY ${last ? `"${last}"` : 'rowid'}`).all(recordId) as ReturnType<RowsOf>;

/** What is searched of a record as it stands now; nothing when it is gone. */
export const readEntry = (handle: ReadableDb, kind: SearchKind, recordId: string): Entry | undefined => entryOf(kind, recordId, rowsFrom(clientOf(handle)));

/** A sound as a word of the index: small letters, with a sign for a name that begins with a vowel. */
export const soundWord = (sound: string): string => sound.toLowerCase().replace('-', '0');

/** Whose a row is, as a word of the index. */
export const whoseWord = (minorId: string): string => `m${minorId.replaceAll('-', '')}`;

/*
 * The place of a row says when it was: minutes since 1970, and room for 2^26 records in each. The newest records are then
 * read first by the index itself, which stops when it has enough.
 */
const ROOM = 2 ** 26;
const placesFrom = (at: string): number => Math.max(0, Math.floor((Date.parse(at) || 0) / 60_000)) * ROOM;

// A word that nobody types stands between two texts, so that no phrase runs from one into the next.
const wordsOf = (lines: readonly string[]): string => lines.filter((line) => line !== '').join(' ¶ ');

function columnsOf({ minorId, texts }: Entry, kind: string): readonly string[] {
  const names = texts.filter((one) => one.isName).map(({ text }) => text);
  // A youth is found as a person by the own names; anybody else is somebody in a text.
  const others = texts.filter((one) => kind !== 'minor' || !one.isName).map(({ text }) => text);
  return [
    minorId === null ? '' : `${whoseWord(minorId)} ${kind}`,
    wordsOf(names.map(foldedLine)),
    [...new Set(names.flatMap((name) => soundsOfName(name)))].map(soundWord).join(' '),
    [...new Set(texts.flatMap(({ text }) => numbersIn(text)))].join(' '),
    wordsOf(others.map(foldedLine)),
  ];
}

function indexRecord(client: Database, kind: string, recordId: string): void {
  const before = statement(client, 'SELECT place FROM search_rows WHERE kind = ? AND record_id = ?').pluck().get(kind, recordId) as number | undefined;
  if (before !== undefined) {
    statement(client, 'DELETE FROM search_words WHERE rowid = ?').run(before);
    statement(client, 'DELETE FROM search_rows WHERE place = ?').run(before);
  }
  const entry = entryOf(kind as SearchKind, recordId, rowsFrom(client));
  if (!entry) return;
  const from = placesFrom(entry.at);
  // A record that is read again keeps its place in the order of time.
  const stays = before !== undefined && before >= from && before < from + ROOM;
  const last = stays ? null : statement(client, 'SELECT max(place) FROM search_rows WHERE place >= ? AND place < ?').pluck().get(from, from + ROOM) as number | null;
  const place = stays ? before : (last ?? from) + 1;
  statement(client, 'INSERT INTO search_rows (place, kind, record_id, whose, at) VALUES (?, ?, ?, ?, ?)').run(place, kind, recordId, entry.minorId, entry.at);
  statement(client, 'INSERT INTO search_words (rowid, whose, names, sounds, numbers, texts) VALUES (?, ?, ?, ?, ?, ?)').run(place, ...columnsOf(entry, kind));
}

const hasIndex = (client: Database): boolean => statement(client, "SELECT 1 FROM sqlite_master WHERE name = 'search_queue'").get() !== undefined;

/** Reads every record again that was touched in this transaction. `commit` does it before it is journalled. */
export function indexChanged(handle: WritableDb | ReadableDb): void {
  const client = clientOf(handle);
  if (!hasIndex(client)) return;
  const queue = statement(client, 'SELECT kind, record_id AS recordId FROM search_queue').all() as { readonly kind: string; readonly recordId: string }[];
  if (queue.length === 0) return;
  for (const { kind, recordId } of queue) indexRecord(client, kind, recordId);
  statement(client, 'DELETE FROM search_queue').run();
}

/**
 * Sets the triggers that note every record that is touched, whoever writes it. They belong to the connection, not to the
 * file: a new table is watched from the moment it stands in `sources`, and a rebuilt one does not lose them.
 */
function watch(client: Database): void {
  for (const { table, kind, record, only } of sources) {
    const name = (event: string): string => `"search_${table}_${kind}_${event}"`;
    const when = (row: 'NEW' | 'OLD'): string => (only ? `WHEN ${row}."${only.column}" = '${only.says}'` : '');
    const note = (row: 'NEW' | 'OLD'): string => `INSERT OR IGNORE INTO search_queue (kind, record_id) VALUES ('${kind}', CAST(${row}."${record}" AS TEXT));`;
    client.exec(`CREATE TEMP TRIGGER ${name('added')} AFTER INSERT ON main."${table}" ${when('NEW')} BEGIN ${note('NEW')} END;
      CREATE TEMP TRIGGER ${name('changed')} AFTER UPDATE ON main."${table}" ${when('NEW')} BEGIN ${note('OLD')} ${note('NEW')} END;
      CREATE TEMP TRIGGER ${name('erased')} AFTER DELETE ON main."${table}" ${when('OLD')} BEGIN ${note('OLD')} END;`);
  }
}

/**
 * Empties the index by making its table anew. To erase row by row overwrites each word where it stood, ten times as slow as
 * making them; a dropped table is overwritten by pages (`secure_delete` of the connection).
 */
function emptyIndex(client: Database): void {
  const made = client.prepare("SELECT sql FROM sqlite_master WHERE name = 'search_words'").pluck().get() as string;
  client.exec(`DROP TABLE search_words; ${made}; DELETE FROM search_rows; DELETE FROM search_queue; DELETE FROM search_state;`);
  // As the migration sets it: words that go later are overwritten in the index too.
  client.exec("INSERT INTO search_words (search_words, rank) VALUES ('secure-delete', 1)");
}

function makeAnew(client: Database): void {
  emptyIndex(client);
  for (const { table, kind, record, head } of sources) {
    if (head) client.exec(`INSERT OR IGNORE INTO search_queue (kind, record_id) SELECT DISTINCT '${kind}', CAST("${record}" AS TEXT) FROM "${table}"`);
  }
  client.prepare('INSERT INTO search_state (made_by) VALUES (?)').run(MADE_BY);
}

/**
 * Keeps the index from now on. It is made anew when a migration may have touched records, or when the rules by which it is
 * made have changed; all in one transaction, so that a power cut leaves the old one.
 */
export function keepIndex(client: Database, handle: WritableDb, migrated: boolean): void {
  if (!hasIndex(client)) return;
  const madeBy = client.prepare('SELECT made_by FROM search_state').pluck().get();
  client.transaction(() => {
    if (migrated || madeBy !== MADE_BY) makeAnew(client);
    indexChanged(handle);
  }).immediate();
  watch(client);
}
