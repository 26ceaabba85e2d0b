import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findDraft, listDrafts } from '#db/queries/drafts';
import { findJournalEnd, listJournal, verifyJournal } from '#db/queries/journal';
import { findSetting, listSettings } from '#db/queries/settings';
import { ChangedMeanwhile, commit } from '#db/writes/commit';
import { dropDraft, saveDraft } from '#db/writes/drafts';
import { changeSetting } from '#db/writes/settings';
import { newId, type MinorId } from '#domain/shared/ids';
import { instant } from '#domain/shared/instant';
import { aStamp, aVaultDb, plansOf, type TestDb } from './vault-for-tests';

let db: TestDb;
beforeEach(() => {
  db = aVaultDb();
});
afterEach(() => db.end());

const at = instant('2026-11-24T22:04:00Z');
const aMinorId = (): MinorId => newId<MinorId>(at, randomBytes(10));
const looked = (minorId: MinorId) => commit(db.write, { ...aStamp(), action: 'minor.opened', object: { type: 'minor', id: minorId }, minorId }, () => {});

describe('an act', () => {
  it('returns what the change returns, and is in the journal with who, when and what', () => {
    const minorId = aMinorId();
    const made = commit(
      db.write,
      { ...aStamp(), action: 'sign.added', object: { type: 'sign', id: 'sign-1' }, minorId, details: { code: 'papers-held' }, purpose: 'assessment', onBehalfOf: 'guardian-2' },
      () => 42,
    );
    expect(made).toBe(42);
    expect(listJournal(db.read, { limit: 10 })).toEqual([
      {
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        entry: {
          seq: 1, at, offsetMinutes: 60, monotonicMs: 1000, bootId: 'boot-1', actor: 'guardian-1', onBehalfOf: 'guardian-2', action: 'sign.added', objectType: 'sign',
          objectId: 'sign-1', minorId, purpose: 'assessment', outcome: 'done', details: { code: 'papers-held' }, appVersion: '0.1.0', prev: '0'.repeat(64),
        },
      },
    ]);
  });

  it('leaves neither row nor entry when its change fails', () => {
    const fails = () =>
      commit(db.write, { ...aStamp(), action: 'settings.changed', object: { type: 'setting', id: 'x' } }, (tx) => {
        saveDraft(tx, 'half', 1, at);
        throw new Error('no');
      });
    expect(fails).toThrow('no');
    expect(findDraft(db.read, 'half')).toBeUndefined();
    expect(findJournalEnd(db.read)).toBeUndefined();
  });

  it('leaves no row when its entry may not be written', () => {
    const fails = () =>
      commit(db.write, { ...aStamp(), action: 'minor.added', object: { type: 'minor', id: null }, details: { name: 'Jan Voorbeeld' } }, (tx) => saveDraft(tx, 'half', 1, at));
    expect(fails).toThrow();
    expect(listDrafts(db.read)).toEqual([]);
  });

  it('may not be inside another, and may not be async', () => {
    expect(() => commit(db.write, { ...aStamp(), action: 'vault.unlocked', object: { type: 'vault', id: null } }, () => looked(aMinorId()))).toThrow('an act within an act');
    expect(() => commit(db.write, { ...aStamp(), action: 'vault.unlocked', object: { type: 'vault', id: null } }, async () => {})).toThrow(TypeError);
    expect(findJournalEnd(db.read)).toBeUndefined();
  });
});

describe('the journal', () => {
  it('is a chain that holds', () => {
    for (let n = 0; n < 25; n++) looked(aMinorId());
    const end = findJournalEnd(db.read)!;
    expect(end.seq).toBe(25);
    expect(verifyJournal(db.read)).toEqual({ sound: true, end });
    expect(verifyJournal(db.read, [end])).toEqual({ sound: true, end });
  });

  it('refuses SQL that changes or deletes an entry', () => {
    looked(aMinorId());
    expect(() => db.client.exec("UPDATE journal SET action = 'minor.added'")).toThrow(/never changed/);
    expect(() => db.client.exec('DELETE FROM journal')).toThrow(/never deleted/);
    expect(() => db.client.exec('INSERT OR REPLACE INTO journal SELECT * FROM journal')).toThrow(/never replaced/);
  });

  it.each([
    ["UPDATE journal SET entry = json_set(entry, '$.actor', 'someone-else') WHERE seq = 4", 4],
    ["UPDATE journal SET action = 'minor.added' WHERE seq = 4", 4],
    ["UPDATE journal SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 4", 4],
    ['UPDATE journal SET minor_id = NULL WHERE seq = 4', 4],
    ["UPDATE journal SET entry = replace(entry, '{', '{ ') WHERE seq = 4", 4],
    ["UPDATE journal SET entry = '[]' WHERE seq = 4", 4],
    ["UPDATE journal SET hash = replace(hash, substr(hash, 1, 1), 'g') WHERE seq = 4", 4],
    ['DELETE FROM journal WHERE seq = 4', 4],
    ['DELETE FROM journal WHERE seq = 1', 1],
    ['DELETE FROM journal WHERE seq > 7', 8],
    ['DELETE FROM journal', 1],
    ['UPDATE journal SET seq = 100 WHERE seq = 4', 4],
  ])('shows what was done around the program: %s', (sql, firstBadSeq) => {
    for (let n = 0; n < 9; n++) looked(aMinorId());
    const end = findJournalEnd(db.read)!;
    db.client.exec('DROP TRIGGER journal_is_never_changed; DROP TRIGGER journal_is_never_deleted;');
    db.client.exec(sql);
    expect(verifyJournal(db.read, [end])).toMatchObject({ sound: false, firstBadSeq });
  });

  it('is read per minor, newest first, page by page', () => {
    const [one, two] = [aMinorId(), aMinorId()];
    for (let n = 0; n < 5; n++) for (const id of [one, two]) looked(id);
    const first = listJournal(db.read, { minorId: one, limit: 3 });
    expect(first.map(({ entry }) => entry.seq)).toEqual([9, 7, 5]);
    expect(listJournal(db.read, { minorId: one, limit: 3, before: 5 }).map(({ entry }) => entry.seq)).toEqual([3, 1]);
    expect(listJournal(db.read, { limit: 2 }).map(({ entry }) => entry.seq)).toEqual([10, 9]);
  });

  it('is read through an index, never by going through it all', () => {
    const minorId = aMinorId();
    looked(minorId);
    const plans = plansOf(db.client, (read) => [
      listJournal(read, { minorId, limit: 10 }),
      listJournal(read, { minorId, limit: 10, before: 9 }),
      listJournal(read, { limit: 10, before: 9 }),
      verifyJournal(read, [], { seq: 0, hash: '0'.repeat(64) }),
    ]);
    expect(plans).toHaveLength(4);
    expect(plans[0]).toMatch(/SEARCH journal USING INDEX journal_by_minor/);
    expect(plans[1]).toMatch(/SEARCH journal USING INDEX journal_by_minor .*seq</);
    expect(plans[2]).toMatch(/SEARCH journal USING INTEGER PRIMARY KEY/);
    expect(plans[3]).toMatch(/SEARCH journal USING INTEGER PRIMARY KEY/);
    for (const plan of plans) expect(plan).not.toMatch(/TEMP B-TREE/);
    // Without a condition the newest come first by walking the key backwards and stopping: a scan that sorts nothing.
    expect(plansOf(db.client, (read) => [listJournal(read, { limit: 10 }), findJournalEnd(read)]).join()).not.toMatch(/TEMP B-TREE/);
  });
});

describe('a setting', () => {
  it('is kept with a revision and journalled without its value', () => {
    expect(changeSetting(db.write, aStamp(), 'lock-after-minutes', 5, 0)).toBe(1);
    expect(changeSetting(db.write, aStamp(), 'lock-after-minutes', { minutes: 7 }, 1)).toBe(2);
    expect(findSetting(db.read, 'lock-after-minutes')).toEqual({ key: 'lock-after-minutes', value: { minutes: 7 }, rev: 2 });
    expect(listSettings(db.read)).toHaveLength(1);
    expect(listJournal(db.read, { limit: 1 })[0]!.entry).toMatchObject({ action: 'settings.changed', objectId: 'lock-after-minutes', details: { rev: 2 } });
  });

  it('is not overwritten by someone who saw an older one', () => {
    changeSetting(db.write, aStamp(), 'language', 'nl', 0);
    expect(() => changeSetting(db.write, aStamp(), 'language', 'en', 0)).toThrow(ChangedMeanwhile);
    expect(findSetting(db.read, 'language')).toMatchObject({ value: 'nl', rev: 1 });
    expect(findJournalEnd(db.read)!.seq).toBe(1);
  });

  it('and a draft are found by their key', () => {
    for (const plan of plansOf(db.client, (read) => [findSetting(read, 'a'), findDraft(read, 'a')])) expect(plan).toMatch(/SEARCH \w+ USING INDEX sqlite_autoindex/);
  });
});

describe('a draft', () => {
  it('is kept, replaced and dropped without an entry in the journal', () => {
    saveDraft(db.write, 'conversation:new', { note: 'half a sen' }, at);
    saveDraft(db.write, 'conversation:new', { note: 'half a sentence' }, instant('2026-11-24T22:04:02Z'));
    expect(listDrafts(db.read)).toEqual([{ key: 'conversation:new', body: { note: 'half a sentence' }, savedAt: '2026-11-24T22:04:02.000Z', place: null }]);
    expect(dropDraft(db.write, 'conversation:new')).toBe(true);
    expect(dropDraft(db.write, 'conversation:new')).toBe(false);
    expect(findJournalEnd(db.read)).toBeUndefined();
  });

  it('goes in the same moment as the record that settles it', () => {
    saveDraft(db.write, 'd', 1, at);
    commit(db.write, { ...aStamp(), action: 'sign.added', object: { type: 'sign', id: 's' } }, (tx) => dropDraft(tx, 'd'));
    expect(listDrafts(db.read)).toEqual([]);
  });
});
