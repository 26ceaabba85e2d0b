import { afterAll, beforeAll, expect, it } from 'vitest';
import { kindOfAct } from '#domain/journal/act-kind';
import { commit } from '#db/writes/commit';
import type { Act } from '#domain/journal/entry';
import type { MinorId } from '#domain/shared/ids';
import { openVault } from '#electron/services/keys/vault';
import { testGuardian, testPassphrase } from '#tests/builders/machine-for-tests';
import { aYouthAway, gone, type Away } from './away-for-tests';

let away: Away;
beforeAll(async () => { away = await aYouthAway(); });
afterAll(() => away.test.end());

const list = (more: object = {}) => away.ask('journal.list', { minorId: away.minorId as MinorId, ...more });

it('names the guardian and gives the numbers and codes of an act, newest first', async () => {
  const entries = await list();
  expect(entries.map(({ action }) => action)).toEqual(['departure.missing-reported', 'departure.started', 'minor.added']);
  expect(entries.every(({ actor }) => actor === testGuardian.name)).toBe(true);
  expect(entries[1]!.details).toEqual({ urgencies: expect.any(Number) });
  expect(await away.ask('journal.count', { minorId: away.minorId as MinorId })).toEqual({ entries: 3, since: gone });
});

it('tells looking, leaving and changing apart', async () => {
  await away.ask('minors.open', { minorId: away.minorId as MinorId });
  await away.ask('notices.seal', { kind: 'missing', purpose: 'find-youth', legalGround: 'public-task', departureId: away.departureId, recipientId: away.recipientId, withPhoto: false } as never);
  expect((await list({ kind: 'looked' })).map(({ action }) => action)).toEqual(['minor.opened']);
  expect((await list({ kind: 'left' })).map(({ action }) => action)).toEqual(['notice.sealed']);
  expect((await list({ kind: 'changed' })).map(({ action }) => action)).toEqual(['departure.missing-reported', 'departure.started', 'minor.added']);
  for (const { action } of await list()) expect(['changed', 'left', 'looked']).toContain(kindOfAct(action));
});

it('holds what was noted under the id of a file that was merged into this one, and only while it is merged', async () => {
  const other = { givenNames: 'Filmon', familyName: 'Fetena', sex: 'male', nationality: 'ER', languages: ['ti'], statedBirthDate: '2010-03-12', vNumber: '0000000013', asylumApplication: 'yes', ageInspection: { state: 'not-done', reason: 'age-not-in-doubt' } } as const;
  const before = await away.ask('journal.count', { minorId: away.minorId as MinorId });
  const { id: mergedId } = await away.ask('minors.add', other as never);
  const { id: mergeId } = await away.ask('files.merge', { minorId: away.minorId, mergedId, keptVNumber: other.vNumber, mergedVNumber: other.vNumber, compared: true, reason: 'Twee keer ingeschreven.' });
  const [merged, added] = await list();
  expect([merged!.action, added!.action]).toEqual(['minor.merged', 'minor.added']);
  expect(await away.ask('journal.list', { minorId: mergedId as MinorId })).toEqual(await list());
  expect(await away.ask('journal.count', { minorId: away.minorId as MinorId })).toEqual({ ...before, entries: before.entries + 2 });
  await away.ask('files.undoMerge', { minorId: away.minorId, mergeId, reason: 'Toch twee kinderen.' });
  expect((await away.ask('journal.list', { minorId: mergedId as MinorId })).map(({ action }) => action)).toEqual(['minor.added']);
});

it('goes on before a number until nothing is left, also over two hundred entries, and misses none', async () => {
  for (let turn = 0; turn < 210; turn++) await away.ask('minors.open', { minorId: away.minorId as MinorId });
  const first = await list();
  expect(first.length).toBe(200);
  const second = await list({ beforeSeq: first.at(-1)!.seq });
  const seqs = [...first, ...second].map(({ seq }) => seq);
  expect(seqs).toEqual(seqs.toSorted((a, b) => b - a));
  expect(new Set(seqs).size).toBe((await away.ask('journal.count', { minorId: away.minorId as MinorId })).entries);
  expect(await list({ beforeSeq: second.at(-1)!.seq })).toEqual([]);
});

it('does not call whoever is not the guardian by the guardian’s name', async () => {
  const { machine } = away.test;
  away.test.answerer.lock();
  const vault = await openVault({ folder: machine.folder, random: machine.random, now: machine.now, passphrase: testPassphrase() });
  const act: Act = { at: gone, monotonicMs: 1, bootId: 'b', actor: 'another', appVersion: '0.1.0', action: 'minor.opened', object: { type: 'minor', id: away.minorId }, minorId: away.minorId as MinorId };
  commit(vault.write, act, () => undefined);
  vault.close();
  await away.test.answerer.answer('vault.unlock', { passphrase: testPassphrase() });
  expect((await list())[0]!.actor).toBeNull();
});
