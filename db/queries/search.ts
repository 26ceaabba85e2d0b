import { sql } from 'drizzle-orm';
import type { SearchKind } from '#domain/search/kinds';
import type { Term } from '#domain/search/terms';
import { soundsOf } from '#domain/minors/name-sound';
import type { MinorId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { findSurvivor } from './files';
import type { Entry } from '../search/entry';
import { readEntry, soundWord, whoseWord } from '../search/keep-index';

/** A record that was found, with its place in the order of time. */
export interface FoundRecord {
  readonly place: number;
  readonly kind: SearchKind;
  readonly recordId: string;
  readonly minorId: MinorId | null;
  readonly at: string;
}

/** How a youth was found. */
export type FoundBy = 'name' | 'number' | 'sound';

/** A youth that was found by one of the terms. */
export interface FoundPerson {
  readonly minorId: MinorId;
  readonly by: FoundBy;
}

/*
 * Only words that `wordsIn` made come here: they hold no quotation mark and no space. What was typed never reaches the
 * language of the index, so it cannot break it or say more than it seems to.
 */
const phrase = ({ words, whole }: Term): string => `"${words.join(' ')}"${whole ? '' : ' *'}`;
const anyOf = (parts: readonly string[]): string => `(${parts.join(' OR ')})`;
const MOST_PEOPLE = 40;
/** Sounds of one or two letters are in half of all names. */
const LETTERS_TO_HEAR = 3;

function idsMatching(read: ReadableDb, expression: string, limit: number): readonly MinorId[] {
  return read.all<{ minorId: MinorId }>(sql`
    SELECT r.whose AS minorId FROM search_words w JOIN search_rows r ON r.place = w.rowid
    WHERE search_words MATCH ${`whose : "minor" AND ${expression}`} ORDER BY bm25(search_words, 0.0, 10.0, 1.0, 5.0, 0.0) LIMIT ${limit}`).map(({ minorId }) => minorId);
}

/** The youths a term names: by a name, else by a number, else by the sound of a name; the best first. A merged file gives the one it is part of. */
export function findPeople(read: ReadableDb, term: Term): readonly FoundPerson[] {
  const found = new Map<MinorId, FoundBy>();
  const add = (by: FoundBy, expression: string): void => {
    for (const id of idsMatching(read, expression, MOST_PEOPLE).map((one) => findSurvivor(read, one))) if (!found.has(id)) found.set(id, by);
  };
  add('name', `names : ${phrase(term)}`);
  if (term.number !== '') add('number', `numbers : "${term.number}" *`);
  const sounds = term.words.length === 1 && !term.whole && term.words[0]!.length >= LETTERS_TO_HEAR ? soundsOf(term.words[0]!).map(soundWord).filter(Boolean) : [];
  if (sounds.length > 0) add('sound', `sounds : ${anyOf(sounds.map((sound) => `"${sound}"`))}`);
  return [...found].map(([minorId, by]) => ({ minorId, by }));
}

const inText = (term: Term): string => anyOf([`texts : ${phrase(term)}`, ...(term.number === '' ? [] : [`(numbers : "${term.number}" * NOT whose : "minor")`])]);

/**
 * Records that hold every term, the newest first; a term may also be the name of the youth the record is about, as long as
 * one stands in the record itself. `people` has the youths of each term.
 */
export function findRecords(read: ReadableDb, terms: readonly Term[], people: readonly (readonly MinorId[])[], { before, limit }: { readonly before?: number | undefined; readonly limit: number }): readonly FoundRecord[] {
  const each = terms.map((term, place) => {
    const whose = people[place] ?? [];
    return whose.length === 0 ? inText(term) : anyOf([inText(term), `whose : ${anyOf(whose.map((id) => `"${whoseWord(id)}"`))}`]);
  });
  const expression = `${each.join(' AND ')} AND ${anyOf(terms.map(inText))}`;
  return read.all<FoundRecord>(sql`
    SELECT r.place, r.kind, r.record_id AS recordId, r.whose AS minorId, r.at FROM search_words w JOIN search_rows r ON r.place = w.rowid
    WHERE search_words MATCH ${expression} AND w.rowid < ${before ?? Number.MAX_SAFE_INTEGER} ORDER BY w.rowid DESC LIMIT ${limit}`);
}

/** What is searched of a record; nothing when it is gone. */
export const findEntry = (read: ReadableDb, kind: SearchKind, recordId: string): Entry | undefined => readEntry(read, kind, recordId);

/** Is there such a record to open, and about whom? */
export const findIndexed = (read: ReadableDb, kind: SearchKind, recordId: string): { readonly minorId: MinorId | null } | undefined =>
  read.get<{ minorId: MinorId | null } | undefined>(sql`SELECT whose AS minorId FROM search_rows WHERE kind = ${kind} AND record_id = ${recordId}`);
