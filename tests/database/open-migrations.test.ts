import { afterEach, describe, expect, it } from 'vitest';
import { bundledMigrations, findGap, migrationsOf } from '#db/open/migrations';
import { migrate, type MigrationFault } from '#db/open/migrate';
import { openVaultDb } from '#db/open/open-vault-db';
import { aVaultDb, clientOf, type TestDb } from './vault-for-tests';

const open: TestDb[] = [];
afterEach(() => open.splice(0).forEach((db) => db.end()));
const dbWith = (files: Record<string, string>): TestDb => {
  const db = aVaultDb({ migrations: migrationsOf(files) });
  open.push(db);
  return db;
};

const houses = { '0001_houses.sql': 'CREATE TABLE house (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;' };
const rooms = { '0002_rooms.sql': 'CREATE TABLE room (id INTEGER PRIMARY KEY, house INTEGER NOT NULL REFERENCES house(id)) STRICT;' };
const refused = (why: MigrationFault) => expect.objectContaining({ why });
const tables = (db: TestDb) => db.client.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all();

describe('the migrations of the program', () => {
  it('are numbered without gaps', () => {
    expect(findGap(bundledMigrations())).toBeUndefined();
  });

  it('leave the transaction and the switches to the migrator', () => {
    for (const { name, sql } of bundledMigrations()) expect([name, /^\s*(BEGIN\s*(TRANSACTION|IMMEDIATE|;)|COMMIT|ROLLBACK|PRAGMA|ATTACH|VACUUM)\b/im.test(sql)]).toEqual([name, false]);
  });

  it('never delete children with their parent', () => {
    for (const { name, sql } of bundledMigrations()) expect([name, /ON\s+DELETE\s+CASCADE/i.test(sql.replaceAll(/--.*$/gm, ''))]).toEqual([name, false]);
  });

  it('bring a new file to the last number, with every reference checked from then on', () => {
    const db = aVaultDb();
    open.push(db);
    expect(db.version).toBe(bundledMigrations().at(-1)!.number);
    expect(db.client.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(db.client.prepare('SELECT count(*) FROM migrations').pluck().get()).toBe(bundledMigrations().length);
  });
});

describe('the migrator', () => {
  it('goes on from where a file was, and does nothing the second time', () => {
    const db = dbWith(houses);
    db.client.exec("INSERT INTO house VALUES (1, 'Voorbeeldhuis')");
    expect(migrate(db.client, migrationsOf({ ...houses, ...rooms }))).toBe(1);
    expect(migrate(db.client, migrationsOf({ ...houses, ...rooms }))).toBe(0);
    expect(db.client.pragma('user_version', { simple: true })).toBe(2);
    expect(db.client.prepare('SELECT name FROM house').pluck().all()).toEqual(['Voorbeeldhuis']);
  });

  it('refuses a file of a newer program, and says so', () => {
    const db = dbWith({ ...houses, ...rooms });
    expect(() => migrate(db.client, migrationsOf(houses))).toThrow(refused('newer'));
    db.close();
    expect(() => openVaultDb({ ...db.how, mode: 'open', migrations: migrationsOf(houses) })).toThrow(expect.objectContaining({ fault: 'newer-version' }));
  });

  it('refuses a migration that has another text now, whatever the line ends', () => {
    const db = dbWith(houses);
    expect(() => migrate(db.client, migrationsOf({ '0001_houses.sql': `${houses['0001_houses.sql']}\n` }))).toThrow(refused('changed'));
    const twoLines = { '0001_a.sql': 'CREATE TABLE a (id INTEGER);\nCREATE TABLE b (id INTEGER);' };
    const other = dbWith(twoLines);
    expect(migrate(other.client, migrationsOf({ '0001_a.sql': twoLines['0001_a.sql'].replace('\n', '\r\n') }))).toBe(0);
  });

  it('refuses a migration that was merged late, below one that was applied', () => {
    const third = { '0003_c.sql': 'CREATE TABLE c (id INTEGER);' };
    const db = dbWith({ ...houses, ...third });
    expect(() => migrate(db.client, migrationsOf({ ...houses, ...rooms, ...third }))).toThrow(refused('skipped'));
    expect(findGap(migrationsOf({ ...houses, ...third }))).toBe(2);
  });

  it('undoes a step that loses rows, unless it says which', () => {
    const db = dbWith(houses);
    db.client.exec("INSERT INTO house VALUES (1, 'a'), (2, 'b')");
    const lossy = 'DELETE FROM house WHERE id = 2; CREATE TABLE extra (id INTEGER);';
    expect(() => migrate(db.client, migrationsOf({ ...houses, '0002_tidy.sql': lossy }))).toThrow(refused('rows-lost'));
    expect(() => migrate(db.client, migrationsOf({ ...houses, '0002_tidy.sql': 'DROP TABLE house;' }))).toThrow(refused('rows-lost'));
    expect(db.client.prepare('SELECT count(*) FROM house').pluck().get()).toBe(2);
    expect(tables(db)).toEqual(['house', 'migrations']);
    expect(db.client.pragma('user_version', { simple: true })).toBe(1);
    expect(db.client.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(migrate(db.client, migrationsOf({ ...houses, '0002_tidy.sql': `-- rows may change: house\n${lossy}` }))).toBe(1);
  });

  it('keeps the children when their parent is rebuilt', () => {
    const db = dbWith({ ...houses, ...rooms });
    db.client.exec("INSERT INTO house VALUES (1, 'a'); INSERT INTO room VALUES (10, 1)");
    const rebuild = `CREATE TABLE house_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, city TEXT) STRICT;
      INSERT INTO house_new (id, name) SELECT id, name FROM house; DROP TABLE house; ALTER TABLE house_new RENAME TO house;`;
    expect(migrate(db.client, migrationsOf({ ...houses, ...rooms, '0003_city.sql': rebuild }))).toBe(1);
    expect(db.client.prepare('SELECT count(*) FROM room').pluck().get()).toBe(1);
    expect(() => db.client.exec('INSERT INTO room VALUES (11, 99)')).toThrow(/FOREIGN KEY/);
  });

  it('undoes a step that leaves a reference to nothing', () => {
    const db = dbWith({ ...houses, ...rooms });
    db.client.exec("INSERT INTO house VALUES (1, 'a'); INSERT INTO room VALUES (10, 1)");
    expect(() => migrate(db.client, migrationsOf({ ...houses, ...rooms, '0003_move.sql': 'UPDATE house SET id = 2;' }))).toThrow(refused('broken-reference'));
    expect(db.client.prepare('SELECT id FROM house').pluck().all()).toEqual([1]);
  });

  it('undoes a step that fails half way', () => {
    const db = dbWith(houses);
    expect(() => migrate(db.client, migrationsOf({ ...houses, '0002_bad.sql': 'CREATE TABLE half (id INTEGER); SELECT nothing FROM nowhere;' }))).toThrow(refused('failed'));
    expect(tables(db)).toEqual(['house', 'migrations']);
  });

  it('takes no number twice and no other file name', () => {
    expect(() => migrationsOf({ '0001_a.sql': '', '0001_b.sql': '' })).toThrow(/twice/);
    expect(() => migrationsOf({ 'signs.sql': '' })).toThrow(/file name/);
  });

  it('lets a file be opened again as it was after a refused step', () => {
    const db = dbWith(houses);
    db.close();
    const bad = migrationsOf({ ...houses, '0002_bad.sql': 'DROP TABLE nowhere;' });
    expect(() => openVaultDb({ ...db.how, mode: 'open', migrations: bad })).toThrow(expect.objectContaining({ fault: 'damaged' }));
    const again = openVaultDb({ ...db.how, mode: 'open' });
    expect(clientOf(again.read).prepare('SELECT count(*) FROM house').pluck().get()).toBe(0);
    again.close();
  });
});
