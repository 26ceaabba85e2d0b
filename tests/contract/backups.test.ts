import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listJournal } from '#db/queries/journal';
import { addHours, instant } from '#domain/shared/instant';
import { openVault } from '#electron/services/keys/vault';
import { anOpenMachine, testPassphrase, type TestMachine } from '#tests/builders/machine-for-tests';
import { asked } from './contract-for-tests';

const start = instant('2026-11-24T12:00:00Z');
const refusedFor = (code: string) => ({ ok: false, failure: { kind: 'not-allowed', reasons: [{ code }] } });

let test: TestMachine;
let chosen: readonly string[];
let disk: string | null;
beforeEach(async () => {
  chosen = [];
  test = await anOpenMachine({ chooseFiles: () => Promise.resolve(chosen), chooseFolder: () => Promise.resolve(disk) }, start);
  disk = test.out;
});
afterEach(() => test.end());

const ask = (name: string, input: unknown = {}) => asked(test, name, input);
const get = async () => ((await ask('backups.get')) as { value: { standing: unknown; backups: { id: string; stem: string }[]; putBack: unknown; failed: unknown; isThere: boolean } }).value;
const minors = async () => ((await ask('minors.list')) as { value: unknown[] }).value.length;
const addMinor = () => ask('minors.add', {
  givenNames: 'Selam', familyName: 'Fetena', nameInScript: null, otherNames: [], sex: 'female', nationality: 'ER', languages: ['ti'], interpreterLanguage: 'ti',
  statedBirthDate: '2010-03-12', vNumber: '', asylumApplication: 'yes', ageInspection: { state: 'not-done', reason: 'age-not-in-doubt', note: '' },
});

it('a lost laptop: what was kept comes back, and what was not is said', async () => {
  expect(await addMinor()).toMatchObject({ ok: true });
  expect(await ask('backups.make')).toMatchObject(refusedFor('backup-no-folder'));
  expect(await ask('backups.chooseFolder')).toEqual({ ok: true, value: { chosen: true } });
  expect(await ask('backups.make')).toEqual({ ok: true, value: { missing: 0 } });
  expect((await get()).standing).toEqual({ code: 'in-order', days: 0 });
  test.setClock(addHours(start, 1));
  await addMinor();
  test.answerer.lock();

  const { folder } = test.machine;
  writeFileSync(join(folder, 'g0001', 'vault.db'), 'ruined');
  expect(await ask('vault.unlock', { passphrase: testPassphrase() })).toMatchObject(refusedFor('vault-damaged'));
  expect(await ask('vault.putBack', { passphrase: testPassphrase() })).toMatchObject(refusedFor('backup-not-chosen'));
  chosen = readdirSync(test.out).filter((name) => name.endsWith('.age')).map((name) => join(test.out, name));
  expect(await ask('vault.chooseBackup', { language: 'nl' })).toMatchObject({ ok: true, value: { stem: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/) } });
  expect(await ask('vault.putBack', { passphrase: new TextEncoder().encode('een heel andere zin') })).toMatchObject(refusedFor('wrong-passphrase'));
  expect(await ask('vault.putBack', { passphrase: testPassphrase() })).toEqual({ ok: true, value: {} });
  expect(await minors()).toBe(1);
  expect(await get()).toMatchObject({ putBack: { at: addHours(start, 1), madeAt: start, lost: null }, standing: { code: 'in-order', days: 0 }, backups: [] });
  expect(readFileSync(join(folder, 'g0001', 'vault.db'), 'utf8')).toBe('ruined');
  test.answerer.lock();
  const vault = await openVault({ folder, passphrase: testPassphrase() });
  expect(listJournal(vault.read, { limit: 3 }).map(({ entry }) => [entry.action, entry.details])).toEqual([
    ['vault.locked', {}], ['vault.unlocked', {}], ['backup.put-back', { seq: expect.any(Number), madeAt: start, generation: 'g0002', before: 'g0001', lost: 'unknown' }],
  ]);
  vault.close();
}, 60_000);

it('is made by itself when there is new work and it is time, and never piles up', async () => {
  expect(await ask('backups.keepUp', { at: 'work' })).toEqual({ ok: true, value: { made: false } });
  await ask('backups.chooseFolder');
  expect(await ask('backups.keepUp', { at: 'work' })).toEqual({ ok: true, value: { made: true } });
  test.setClock(addHours(start, 1));
  expect(await ask('backups.keepUp', { at: 'work' }), 'nothing new').toEqual({ ok: true, value: { made: false } });
  await addMinor();
  expect(await ask('backups.keepUp', { at: 'work' })).toEqual({ ok: true, value: { made: true } });
  const { backups } = await get();
  expect(readdirSync(test.out).sort(), 'one a day stays').toEqual([`${backups[0]!.stem}.age`, `${backups[0]!.stem}.hdr`]);
  await addMinor();
  rmSync(test.out, { recursive: true });
  test.setClock(addHours(start, 2));
  expect(await ask('backups.keepUp', { at: 'work' }), 'the stick is not plugged in').toEqual({ ok: true, value: { made: false } });
  expect(await ask('backups.make')).toMatchObject(refusedFor('backup-folder-gone'));
  expect(await get()).toMatchObject({ isThere: false });
});

it('is made before a lock and, when the lock did not wait for it, soon after the vault is open again', async () => {
  await ask('backups.chooseFolder');
  expect(await ask('backups.keepUp', { at: 'lock' })).toEqual({ ok: true, value: { made: true } });
  expect(await ask('backups.keepUp', { at: 'lock' }), 'nothing new').toEqual({ ok: true, value: { made: false } });
  test.setClock(addHours(start, 0.1));
  await addMinor();
  test.answerer.lock();
  await ask('vault.unlock', { passphrase: testPassphrase() });
  expect(await ask('backups.keepUp', { at: 'work' }), 'half an hour did not go by').toEqual({ ok: true, value: { made: false } });
  expect(await ask('backups.keepUp', { at: 'unlock' })).toEqual({ ok: true, value: { made: true } });
  expect(await ask('backups.keepUp', { at: 'unlock' })).toEqual({ ok: true, value: { made: false } });
});

it('is practised, and a damaged one is noted as failed', async () => {
  await ask('backups.chooseFolder');
  await ask('backups.make');
  const [backup] = (await get()).backups;
  expect(await ask('backups.practise', { backupId: backup!.id })).toMatchObject({ ok: true, value: { attachments: 0, newerEntries: 1 } });
  writeFileSync(join(test.out, `${backup!.stem}.hdr`), 'worn');
  expect(await ask('backups.practise', { backupId: backup!.id })).toMatchObject(refusedFor('backup-gone'));
});

it('does not go into the vault itself, and one at a time is made', async () => {
  disk = test.machine.folder;
  expect(await ask('backups.chooseFolder')).toMatchObject(refusedFor('backup-folder-in-vault'));
  disk = null;
  expect(await ask('backups.chooseFolder')).toEqual({ ok: true, value: { chosen: false } });
  disk = test.out;
  await ask('backups.chooseFolder');
  const [first, second] = await Promise.all([ask('backups.make'), ask('backups.make')]);
  expect([first, second]).toMatchObject([{ ok: true }, refusedFor('backup-under-way')]);
});

it('a vault that was set back opens, says how many acts are missing, and notes it once', async () => {
  expect(await get()).toMatchObject({ setBack: null });
  test.answerer.lock();
  const database = join(test.machine.folder, 'g0001', 'vault.db');
  const before = readFileSync(database);
  const unlock = () => ask('vault.unlock', { passphrase: testPassphrase() });
  await unlock();
  await addMinor();
  test.answerer.lock();
  writeFileSync(database, before);
  test.setClock(addHours(start, 1));
  for (const _ of ['first', 'second']) {
    expect(await unlock()).toMatchObject({ ok: true });
    expect(await minors()).toBe(0);
    // unlocked, added and locked again
    expect(await get()).toMatchObject({ setBack: { at: addHours(start, 1), kind: 'acts-missing', missing: 3 } });
    test.answerer.lock();
  }
  const vault = await openVault({ folder: test.machine.folder, passphrase: testPassphrase() });
  const told = listJournal(vault.read, { limit: 50 }).map(({ entry }) => entry).filter(({ action }) => action === 'vault.set-back');
  expect(told).toMatchObject([{ details: { kind: 'acts-missing', from: told[0]!.seq, to: told[0]!.seq + 2 } }]);
  vault.close();
}, 60_000);
