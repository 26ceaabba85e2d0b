import { randomBytes } from 'node:crypto';
import { readFileSync, statSync, truncateSync, writeFileSync, rmSync, readdirSync, readlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, describe, expect, it } from 'vitest';
import { asRefusal } from '#db/open/sqlite-fault';
import { openVaultDb } from '#db/open/open-vault-db';
import { APPLICATION_ID, connectionPragmas } from '#db/open/pragmas';
import { saveDraft } from '#db/writes/drafts';
import { instant } from '#domain/shared/instant';
import { aVaultDb, clientOf, type TestDb } from './vault-for-tests';

const open: TestDb[] = [];
const aDb = (...args: Parameters<typeof aVaultDb>): TestDb => {
  const db = aVaultDb(...args);
  open.push(db);
  return db;
};
afterEach(() => open.splice(0).forEach((db) => db.end()));

const at = instant('2026-11-24T22:04:00Z');

describe('every connection', () => {
  it.each(['linux', 'darwin'] as const)('reads back every setting it was given (%s)', (platform) => {
    const { client } = aDb({ platform });
    for (const { name, reads } of connectionPragmas(platform)) expect([name, client.pragma(name, { simple: true })]).toEqual([name, reads]);
    expect(client.pragma('application_id', { simple: true })).toBe(APPLICATION_ID);
    expect(client.pragma('page_size', { simple: true })).toBe(4096);
  });

  it('reads back every setting when an existing file is opened', () => {
    const first = aDb();
    first.close();
    const again = openVaultDb({ ...first.how, mode: 'open' });
    const client = clientOf(again.read);
    for (const { name, reads } of connectionPragmas(process.platform)) expect([name, client.pragma(name, { simple: true })]).toEqual([name, reads]);
    again.close();
  });

  it('waits for the disk at every commit, and flushes the drive on macOS', () => {
    const settings = new Map(connectionPragmas('darwin').map(({ name, set }) => [name, set]));
    expect(settings.get('synchronous')).toBe('FULL');
    expect(settings.get('fullfsync')).toBe('ON');
    expect(settings.get('checkpoint_fullfsync')).toBe('ON');
  });

  it('sorts without a temporary file', () => {
    const { client } = aDb();
    client.exec('CREATE TABLE t (id INTEGER PRIMARY KEY, body TEXT)');
    const insert = client.prepare('INSERT INTO t (body) VALUES (?)');
    client.transaction(() => {
      for (let row = 0; row < 20_000; row++) insert.run(randomBytes(8).toString('hex') + 'y'.repeat(600));
    })();
    client.pragma('cache_size=-2000');
    const rows = client.prepare('SELECT body FROM t ORDER BY body').iterate();
    rows.next();
    if (process.platform === 'linux') expect(openFiles().filter((file) => /etilqs/.test(file))).toEqual([]);
    rows.return?.();
  });
});

const openFiles = (): readonly string[] =>
  readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return [readlinkSync(`/proc/self/fd/${fd}`)];
    } catch {
      return [];
    }
  });

describe('the file', () => {
  it('is SQLCipher 4 with a raw key: it opens with the key and salt in hexadecimal, by other means', () => {
    const db = aDb();
    saveDraft(db.write, 'd', { a: 1 }, at);
    db.close();
    const other = new Database(db.how.file);
    other.pragma("cipher='sqlcipher'");
    other.pragma('legacy=4');
    other.pragma(`key="x'${Buffer.from(db.how.key).toString('hex')}${Buffer.from(db.how.salt).toString('hex')}'"`);
    expect(other.prepare('SELECT key, body FROM drafts').all()).toEqual([{ key: 'd', body: '{"a":1}' }]);
    other.close();
    expect(readFileSync(db.how.file).subarray(0, 16).equals(db.how.salt)).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('is for its owner alone, and so is its log', () => {
    const db = aDb();
    saveDraft(db.write, 'd', 1, at);
    for (const file of [db.how.file, `${db.how.file}-wal`]) expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('keeps no clear text, in itself or in its log', () => {
    const db = aDb();
    saveDraft(db.write, 'canary-key', 'canary-body', at);
    for (const name of readdirSync(dirname(db.how.file))) expect(readFileSync(`${dirname(db.how.file)}/${name}`).includes('canary')).toBe(false);
    db.checkpoint();
    expect(statSync(`${db.how.file}-wal`).size).toBe(0);
    expect(readFileSync(db.how.file).includes('canary')).toBe(false);
  });

  it('is refused as damaged with another key', () => {
    const db = aDb();
    db.close();
    expect(() => openVaultDb({ ...db.how, key: randomBytes(32), mode: 'open' })).toThrow(expect.objectContaining({ fault: 'damaged' }));
  });

  it('is refused as damaged when it is gone, empty or cut anywhere', () => {
    const db = aDb();
    for (let n = 0; n < 40; n++) saveDraft(db.write, `draft-${n}`, 'y'.repeat(2000), at);
    db.close();
    const { file } = db.how;
    const whole = readFileSync(file);
    const refusal = expect.objectContaining({ fault: 'damaged' });
    for (const size of [0, 1, 15, 16, 100, 4095, 4096, 8192, whole.length - 4096]) {
      writeFileSync(file, whole);
      truncateSync(file, size);
      expect(() => readAll(db), String(size)).toThrow(refusal);
    }
    rmSync(file);
    expect(() => openVaultDb({ ...db.how, mode: 'open' })).toThrow(refusal);
    writeFileSync(file, whole);
    expect(readAll(db)).toBe('ok');
  });

  it('is refused, or found damaged by its check, when the last page was cut short', () => {
    const db = aDb();
    db.close();
    truncateSync(db.how.file, statSync(db.how.file).size - 1);
    expect(checkedOrRefused(db)).toBe('found'); // what stands on the last page depends on the migrations
  });

  it('is not made over an existing one, and not shared with a second connection', () => {
    const db = aDb();
    expect(() => openVaultDb(db.how)).toThrow(expect.objectContaining({ fault: 'exists' }));
    expect(() => openVaultDb({ ...db.how, mode: 'open' })).toThrow(expect.objectContaining({ fault: 'in-use' }));
  }, 15_000);

  it('may be closed twice', () => {
    const db = aDb();
    db.close();
    expect(() => db.close()).not.toThrow();
  });
});

function readAll(db: TestDb): unknown {
  const again = openVaultDb({ ...db.how, mode: 'open' });
  try {
    return clientOf(again.read).pragma('integrity_check', { simple: true });
  } finally {
    again.close();
  }
}

function checkedOrRefused(db: TestDb): 'found' | 'not found' {
  try {
    return readAll(db) === 'ok' ? 'not found' : 'found';
  } catch (error) {
    expect(asRefusal(error)).toMatchObject({ fault: 'damaged' });
    return 'found';
  }
}
