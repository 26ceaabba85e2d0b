import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledMigrations } from '#db/open/migrations';
import { openVaultDb } from '#db/open/open-vault-db';
import { findPeople, findRecords } from '#db/queries/search';
import { notSearched, sources } from '#db/search/sources';
import { addMinor } from '#db/writes/minors';
import { recordNote, withdrawNote } from '#db/writes/notes';
import { listMinorFiles } from '#db/queries/minor-files';
import { NewMinor } from '#domain/minors/identity';
import { NewNote } from '#domain/notes/note';
import { instant } from '#domain/shared/instant';
import { newId, type Id, type MinorId, type NoteId } from '#domain/shared/ids';
import { termsOf } from '#domain/search/terms';
import { randomBytes } from 'node:crypto';
import { aStamp, aVaultDb, clientOf, plansOf, type TestDb } from './vault-for-tests';

const at = instant('2026-11-24T22:04:00Z');
const who = aStamp();
const anId = <I extends Id<string>>(): I => newId<I>(at, randomBytes(10));
const minorNamed = (givenNames: string, familyName: string, over: object = {}) =>
  NewMinor.parse({ givenNames, familyName, sex: 'unknown', nationality: 'VN', statedBirthDate: '2010', asylumApplication: 'unknown', ageInspection: { state: 'not-done', reason: 'not-yet' }, ...over });
const noteOn = (minorId: MinorId, text: string, happenedAt: string = at) => NewNote.parse({ minorId, happenedAt, kind: 'visit', text });

function add(db: TestDb, givenNames: string, familyName: string, over: object = {}): MinorId {
  const id = anId<MinorId>();
  addMinor(db.write, who, id, minorNamed(givenNames, familyName, over));
  return id;
}
function write(db: TestDb, minorId: MinorId, text: string, happenedAt?: string): NoteId {
  const id = anId<NoteId>();
  recordNote(db.write, who, id, noteOn(minorId, text, happenedAt));
  return id;
}
const records = (db: TestDb, typed: string, before?: number, limit = 50) => {
  const terms = termsOf(typed);
  return terms.length === 0 ? [] : findRecords(db.read, terms, terms.map((term) => findPeople(db.read, term).map(({ minorId }) => minorId)), { before, limit });
};
const people = (db: TestDb, typed: string) => termsOf(typed).flatMap((term) => findPeople(db.read, term));
const ids = (db: TestDb, typed: string) => records(db, typed).map(({ recordId }) => recordId);

let db: TestDb;
let linh: MinorId;
let yonas: MinorId;
let school: NoteId;
let bakery: NoteId;
beforeAll(() => {
  db = aVaultDb();
  linh = add(db, 'Thị Linh', 'Trần', { vNumber: '0281940377', otherNames: [{ kind: 'alias', text: 'Nguyễn Đào' }] });
  yonas = add(db, 'Yonas', 'Habtemariam', { nameInScript: { text: 'ዮናስ ሃብተማርያም', lang: 'ti' }, vNumber: '0290000001' });
  add(db, 'Muhammad', 'Al-Voorbeeld', { nameInScript: { text: 'مُحَمَّد', lang: 'ar' } });
  school = write(db, linh, 'Đi học: zij was op school, crème brûlée gemaakt.', '2026-03-01T10:00:00Z');
  bakery = write(db, yonas, 'Hij werkt bij de bakkerij naast de school. Zijn nummer is 0281 940 377.', '2026-05-01T10:00:00Z');
});
afterAll(() => db.end());

describe('what is found', () => {
  it.each(['tran', 'TRẦN', 'linh', 'lin', 'dao', 'nguyen', '0281940377', '281940377', '0281 940 377', '0281'])('a youth by %s', (typed) => {
    expect(people(db, typed).map(({ minorId }) => minorId)).toContain(linh);
  });

  it.each([['ዮናስ', 'name'], ['محمد', 'name'], ['مُحَمَّد', 'name'], ['Mohamed', 'sound'], ['Jonas', 'sound']])('a name in its own script or by its sound: %s', (typed, by) => {
    expect(people(db, typed)[0]?.by).toBe(by);
  });

  it('texts without diacritics, by the beginning of a word, by phrase and by number; the newest first', () => {
    expect(ids(db, 'creme')).toEqual([school]);
    expect(ids(db, 'di hoc')).toEqual([school]);
    expect(ids(db, 'bakk')).toEqual([bakery]);
    expect(ids(db, '"op school"')).toEqual([school]);
    expect(ids(db, '"school op"')).toEqual([]);
    expect(ids(db, 'school')).toEqual([bakery, school]);
    expect(ids(db, '0281940377')).toEqual([bakery]);
  });

  it('a word and a name together: the texts about that youth', () => {
    expect(ids(db, 'linh school')).toEqual([school]);
    expect(ids(db, 'jonas school')).toEqual([bakery]);
    expect(ids(db, 'linh bakkerij')).toEqual([]);
    expect(ids(db, 'linh')).toEqual([]);
  });

  it('older texts follow a page', () => {
    const [first] = records(db, 'school', undefined, 1);
    expect(records(db, 'school', first!.place, 1).map(({ recordId }) => recordId)).toEqual([school]);
  });
});

describe('what is typed', () => {
  const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(fc.constantFrom('"', '*', ':', '(', ')', 'AND', 'OR', 'NOT', 'NEAR', '^', '-', '+', '{names}', 'names:', 'whose : m', 'school', 'a', '\u0000', '\ud800', '¶', "'", ';--', ','), { maxLength: 12 }).map((parts) => parts.join(' ')));

  it('never breaks the search and never finds a record that does not hold its words', () => {
    fc.assert(fc.property(typed, (text) => {
      const terms = termsOf(text);
      for (const { minorId } of people(db, text)) expect(typeof minorId).toBe('string');
      for (const { recordId } of records(db, text)) {
        const words = (recordId === school ? 'di hoc zij was op school creme brulee gemaakt visit tran thi linh nguyen dao' : 'hij werkt bij de bakkerij naast de school zijn nummer is 0281 940 377 yonas habtemariam');
        // by sound a name may be spelled otherwise, so only what is quoted is held to the letter
        for (const term of terms.filter((one) => one.whole)) expect(words).toContain(term.words.join(' '));
      }
    }), { numRuns: 400 });
  });
});

describe('the index', () => {
  const intact = (one: TestDb) => one.client.exec("INSERT INTO search_words (search_words, rank) VALUES ('integrity-check', 1)");
  const terms = (one: TestDb): readonly string[] => {
    one.client.exec('CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab (main, search_words, row)');
    return one.client.prepare('SELECT term FROM temp.vocabulary').pluck().all() as string[];
  };

  it('is intact, and its rows are those of the records', () => {
    expect(() => intact(db)).not.toThrow();
    expect(db.client.prepare('SELECT count(*) FROM search_words').pluck().get()).toBe(db.client.prepare('SELECT count(*) FROM search_rows').pluck().get());
    expect(db.client.prepare('SELECT count(*) FROM search_queue').pluck().get()).toBe(0);
  });

  it('keeps nothing of a note that was withdrawn but why', () => {
    const id = write(db, linh, 'Geheimzinnigheid in de keuken.');
    expect(terms(db)).toContain('geheimzinnigheid');
    withdrawNote(db.write, who, { id, minorId: linh }, 'Verkeerdedossier.');
    expect(terms(db)).not.toContain('geheimzinnigheid');
    expect(JSON.stringify(db.client.prepare('SELECT * FROM search_words_content').all())).not.toMatch(/geheimzinnigheid/i);
    for (const block of db.client.prepare('SELECT block FROM search_words_data').pluck().all() as Buffer[]) expect(block.toString('latin1')).not.toContain('geheimzinnigheid');
    expect(ids(db, 'verkeerdedossier')).toEqual([id]);
    expect(() => intact(db)).not.toThrow();
  });

  it('forgets a record that is erased, whoever erases it', () => {
    const id = write(db, yonas, 'Wegwerpzin.');
    db.client.prepare('DELETE FROM note_versions WHERE note_id = ?').run(id);
    db.client.prepare('DELETE FROM notes WHERE id = ?').run(id);
    write(db, yonas, 'Iets anders.');
    expect(ids(db, 'wegwerpzin')).toEqual([]);
    expect(terms(db)).not.toContain('wegwerpzin');
  });

  it('is left as it was when the act fails', () => {
    db.client.exec("CREATE TEMP TRIGGER no_entry BEFORE INSERT ON main.journal BEGIN SELECT RAISE(ABORT, 'no entry'); END");
    expect(() => write(db, yonas, 'Halverwege.')).toThrow(/no entry/);
    db.client.exec('DROP TRIGGER no_entry');
    expect(ids(db, 'halverwege')).toEqual([]);
    expect(db.client.prepare('SELECT count(*) FROM search_queue').pluck().get()).toBe(0);
  });

  it('never holds the address of a place that is known by its code', () => {
    const client = db.client;
    client.prepare("INSERT INTO placements (id, minor_id, kind, from_day, recorded_at, body) VALUES (?, ?, 'protected-shelter', '2026-03-02', ?, ?)")
      .run(anId(), linh, at, JSON.stringify({ kind: 'protected-shelter', locationCode: 'BO-04', location: 'Geheimlaan 7', reason: 'Bescherming nodig.', overrideMotive: '' }));
    write(db, yonas, 'Nog iets.');
    expect(terms(db)).not.toContain('geheimlaan');
    expect(ids(db, '"bescherming nodig"')).toHaveLength(1);
  });

  it('is made for a vault with records from before it', () => {
    const before = bundledMigrations().filter(({ number }) => number < bundledMigrations().find(({ name }) => name.endsWith('_search'))!.number);
    const old = aVaultDb({ migrations: before });
    const id = add(old, 'Thị Vroeg', 'Trần');
    const note = write(old, id, 'Van voor de zoekfunctie.');
    old.close();
    const now = openVaultDb({ ...old.how, mode: 'open', migrations: bundledMigrations() });
    const opened = { ...old, ...now, client: clientOf(now.read) };
    try {
      expect(ids(opened, 'zoekfunctie')).toEqual([note]);
      expect(people(opened, 'vroeg')).toMatchObject([{ minorId: id, by: 'name' }]);
      const later = write(opened, id, 'Van erna.');
      expect(ids(opened, 'erna')).toEqual([later]);
      expect(() => intact(opened)).not.toThrow();
    } finally {
      now.close();
      old.end();
    }
  });

  it('stays as it is when a vault is opened again', () => {
    const one = aVaultDb();
    const id = add(one, 'Thị Weer', 'Trần');
    one.close();
    const again = openVaultDb({ ...one.how, mode: 'open' });
    const opened = { ...one, ...again, client: clientOf(again.read) };
    expect(people(opened, 'weer')).toMatchObject([{ minorId: id }]);
    expect(listMinorFiles(again.read)).toHaveLength(1);
    again.close();
    one.end();
  });
});

describe('an index that is made anew', () => {
  it('holds what the records say and nothing else, and overwrites what goes later', () => {
    const one = aVaultDb();
    const id = add(one, 'Thị Anders', 'Trần');
    const note = write(one, id, 'Vlindertuin.');
    one.client.exec("INSERT INTO search_rows VALUES (7, 'note', 'gone', NULL, ''); INSERT INTO search_words (rowid, texts) VALUES (7, 'spookwoord'); UPDATE search_state SET made_by = 0");
    one.close();
    const again = openVaultDb({ ...one.how, mode: 'open' });
    const opened = { ...one, ...again, client: clientOf(again.read) };
    try {
      expect(ids(opened, 'vlindertuin')).toEqual([note]);
      expect(ids(opened, 'spookwoord')).toEqual([]);
      expect(people(opened, 'anders')).toMatchObject([{ minorId: id, by: 'name' }]);
      expect(opened.client.prepare("SELECT v FROM search_words_config WHERE k = 'secure-delete'").pluck().get()).toBe(1);
      withdrawNote(opened.write, who, { id: note, minorId: id }, 'Verkeerd.');
      for (const block of opened.client.prepare('SELECT block FROM search_words_data').pluck().all() as Buffer[]) expect(block.toString('latin1')).not.toMatch(/vlindertuin|spookwoord/);
      expect(() => opened.client.exec("INSERT INTO search_words (search_words, rank) VALUES ('integrity-check', 1)")).not.toThrow();
    } finally {
      again.close();
      one.end();
    }
  });
});

describe('every table', () => {
  it('is searched, or it is said why not', () => {
    const tables = db.client.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'search\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'").pluck().all() as string[];
    expect(tables.filter((table) => !sources.some((source) => source.table === table) && !(table in notSearched))).toEqual([]);
    expect([...sources.map(({ table }) => table), ...Object.keys(notSearched)].filter((table) => !tables.includes(table))).toEqual([]);
  });

  it.each(sources)('$table has the columns that are named, and finds a record by an index', ({ table, record, last, bodies, says, head, only }) => {
    const columns = db.client.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[];
    for (const column of [record, ...(last ? [last] : []), ...Object.keys(bodies ?? {}), ...(says ?? []), ...(only ? [only.column] : []), ...(head ? [head.minor, head.at] : [])]) expect(columns).toContain(column);
    const plan = db.client.prepare(`EXPLAIN QUERY PLAN SELECT * FROM "${table}" WHERE ${only ? `"${only.column}" = '${only.says}' AND ` : ''}"${record}" = ?`).all('x') as { detail: string }[];
    for (const { detail } of plan) expect(detail).not.toMatch(/\bSCAN\b/);
  });
});

describe('a search', () => {
  it('goes through the index of words and finds its rows by their place', () => {
    const plans = plansOf(db.client, (read) => {
      const terms = termsOf('linh school 0281940377');
      for (const term of terms) findPeople(read, term);
      return findRecords(read, terms, [[linh], [], []], { limit: 40 });
    });
    const throughWords = plans.filter((plan) => plan.includes('VIRTUAL TABLE'));
    expect(throughWords.length).toBeGreaterThan(3);
    for (const plan of throughWords) {
      expect(plan).toMatch(/SCAN w VIRTUAL TABLE INDEX \d+:\S*M/);
      expect(plan).toMatch(/SEARCH r USING INTEGER PRIMARY KEY/);
    }
    expect(plans.at(-1)).not.toMatch(/TEMP B-TREE/);
  });
});
