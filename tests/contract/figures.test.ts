import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { figureOf, type Figures } from '#domain/figures/figure';
import { instant } from '#domain/shared/instant';
import { anOpenMachine, type TestMachine } from '#tests/builders/machine-for-tests';
import { asked } from './contract-for-tests';

let test: TestMachine;
beforeEach(async () => { test = await anOpenMachine({}, instant('2026-11-24T09:00:00Z')); });
afterEach(() => test.end());

async function done<T>(name: string, input: unknown): Promise<T> {
  const envelope = await asked(test, name, input);
  if (!envelope.ok) throw new Error(`${name}: ${JSON.stringify(envelope.failure)}`);
  return envelope.value as T;
}

const add = async (givenNames: string, more: object = {}): Promise<string> => (await done<{ id: string }>('minors.add', {
  givenNames, familyName: 'Abnet', sex: 'male', nationality: 'ER', statedBirthDate: '2010', asylumApplication: 'yes', ageInspection: { state: 'not-done', reason: 'not-yet' }, ...more,
})).id;
const leave = (minorId: string, lastSeenAt: string) => done<{ id: string }>('departures.start', { minorId, lastSeenAt, lastSeenWhere: 'In de hal.', lastSeenBy: 'Mentor Verzonnen' });
const read = (from = '2026-01-01', to = '2026-12-31') => done<Figures>('figures.read', { from, to });

it('two files that became one are one youth, and what both held counts once', async () => {
  const seen = '2026-11-20T10:00:00Z';
  const [kept, other] = [await add('Yonas'), await add('Yonas', { nationality: 'SY' })];
  await leave(kept, seen);
  const { id: departureId } = await leave(other, seen);
  await done('departures.reportMissing', { departureId, reportedAt: '2026-11-20T12:00:00Z', reportedBy: 'Mentor Verzonnen', channel: '0900-8844' });
  await done('departures.return', { departureId, seenAt: '2026-11-22T10:00:00Z', where: 'In de hal.', by: 'Mentor Verzonnen' });
  expect(figureOf(await read(), 'departures-by-nationality').total).toEqual({ times: 2, minors: 2 });
  await done('files.merge', { minorId: kept, mergedId: other, compared: true, reason: 'Twee keer ingeschreven.' });
  expect(figureOf(await read(), 'departures-by-nationality')).toEqual({ name: 'departures-by-nationality', rows: [{ key: 'ER', times: 1, minors: 1 }], total: { times: 1, minors: 1 } });
});

it('counts on the last seen as it was put right, and goes by the nationality that was established', async () => {
  const minorId = await add('Filmon', { nationality: 'SY', establishedNationality: 'ER', nationalitySource: 'document' });
  const { id } = await leave(minorId, '2026-11-20T10:00:00Z');
  const { started } = (await done<{ departures: { started: Record<string, unknown> }[] }>('minors.read', { minorId })).departures[0]!;
  const { minorId: _, ...details } = started;
  await done('departures.addDetails', { departureId: id, details: { ...details, lastSeenAt: '2026-10-31T23:30:00Z' }, reason: 'De mentor zag op de lijst een andere dag.' });
  expect(figureOf(await read(), 'departures-over-time').rows.find((row) => row.times > 0)?.key).toBe('2026-11');
  await done('departures.addDetails', { departureId: id, details: { ...details, lastSeenAt: '2026-10-31T22:30:00Z' }, reason: 'Het was een uur eerder.' });
  const figures = await read('2026-10-01', '2026-10-31');
  expect(figureOf(figures, 'departures-over-time').rows).toEqual([{ key: '2026-10', times: 1, minors: 1 }]);
  expect(figureOf(figures, 'departures-by-nationality').rows[0]?.key).toBe('ER');
});

it('takes a sign and a placement that were withdrawn out, and a sign about another too', async () => {
  const minorId = await add('Yonas');
  const sign = (subject: string) => done<{ ids?: string[]; id?: string }>('signs.add', { minorId, code: 'unexplained-cash', observedOn: '2026-11-20', source: 'youth', observedBy: 'Voogd', subject });
  const { id } = await sign('youth');
  await sign('host');
  expect(figureOf(await read(), 'signs-over-time').total).toEqual({ times: 1, minors: 1 });
  await done('signs.withdraw', { signId: id, reason: 'Het was zijn zakgeld.' });
  expect(figureOf(await read(), 'signs-over-time').total).toEqual({ times: 0, minors: 0 });
});

it('refuses a period that ends before it begins, at the field', async () => {
  expect(await asked(test, 'figures.read', { from: '2026-02-01', to: '2026-01-01' })).toEqual({ ok: false, failure: { kind: 'not-valid', fields: [{ field: 'to', code: 'before-start', about: {} }] } });
});

it('names nobody: ids, names and numbers stay behind', async () => {
  const minorId = await add('Yonas', { vNumber: '0000000012' });
  await leave(minorId, '2026-11-20T10:00:00Z');
  expect(JSON.stringify(await read())).not.toMatch(new RegExp(`${minorId}|Yonas|Abnet|0000000012`));
});

const entries = async (): Promise<number> => (await done<{ entries: number }>('journal.verify', {})).entries;
const saved = (form: string, more: object = {}) => asked(test, 'figures.save', { from: '2026-01-01', to: '2026-12-31', form, ...more });

it('leaves in each form under a neutral name, with an entry of period, form and file and nothing else, and nothing when the dialog is given up', async () => {
  for (const [place, country] of ['VN', 'VN', 'VN', 'VN', 'VN', 'VN', 'SY', 'SY'].entries()) await leave(await add(`Proef${place}`, { nationality: country, vNumber: `000000001${place}` }), '2026-11-20T10:00:00Z');
  const before = await entries();
  for (const [form, more] of [['csv', {}], ['pdf', {}], ['svg', { figure: 'departures-by-outcome' }]] as const) expect(await saved(form, more), form).toMatchObject({ ok: true, value: { fileName: expect.stringMatching(new RegExp(`^[0-9A-Z]{4}-[0-9A-Z]{4}\\.${form}$`)) } });
  const out = readdirSync(test.out);
  expect(out).toHaveLength(3);
  const csv = readFileSync(join(test.out, out.find((name) => name.endsWith('csv'))!), 'utf8');
  expect(csv).not.toMatch(/Proef|Abnet|00000000|Syri/);
  expect(csv).toContain('Samen;8;8');
  expect(await entries()).toBe(before + 3);
  Object.assign(test.machine, { chooseSavePlace: () => Promise.resolve(null) });
  expect(await saved('csv')).toMatchObject({ failure: { reasons: [{ code: 'saving-cancelled' }] } });
  expect([readdirSync(test.out).length, await entries()]).toEqual([3, before + 3]);
});

it('a drawing is of one figure, and never of one that stays on the screen', async () => {
  expect(await saved('svg')).toMatchObject({ failure: { kind: 'not-valid', fields: [{ field: 'figure', code: 'required' }] } });
  expect(await saved('svg', { figure: 'unknown-from-shelter' })).toMatchObject({ failure: { kind: 'not-valid', fields: [{ field: 'figure', code: 'not-an-option' }] } });
});
