import { readdirSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { anOpenMachine, printBlank, type TestMachine } from '#tests/builders/machine-for-tests';
import { asked, told } from './contract-for-tests';

let test: TestMachine;
afterEach(() => test.end());

it('nothing leaves with a withheld value in it, however it got there; the refusal says what kind and where, and never the value', async () => {
  const secret = 'De docent zag haar stil in de klas zitten.';
  let seeded = '';
  test = await anOpenMachine({ print: (html) => printBlank(`${html}<p>${seeded}</p>`) });
  const identity = { familyName: 'Abnet', sex: 'male', nationality: 'ER', statedBirthDate: '2010', asylumApplication: 'yes', ageInspection: { state: 'not-done', reason: 'not-yet' } };
  const add = async (more: object): Promise<string> => ((await asked(test, 'minors.add', { ...identity, ...more })) as { value: { id: string } }).value.id;
  const minorId = await add({ givenNames: 'Yonas' });
  await add({ givenNames: 'Filmon', vNumber: '0000000044' });
  expect(await asked(test, 'notes.record', { minorId, happenedAt: '2026-01-05T08:00:00Z', kind: 'with-school', withRole: 'Docent', text: secret })).toMatchObject({ ok: true });
  const print = () => asked(test, 'dossiers.print', { minorId, receiver: 'Jeugddienst Voorbeeld', as: 'draft' });

  for (const [leak, part] of [[secret.toUpperCase(), 'notes'], ['Filmon Abnet', 'other-minors'], ['0000 0000 44', 'other-minors']] as const) {
    seeded = leak;
    const refused = await print();
    expect(refused, leak).toMatchObject({ ok: false, failure: { kind: 'not-allowed', reasons: [{ code: 'output-leaks', about: { part, place: 'inside-document' } }] } });
    expect(JSON.stringify(refused)).not.toContain(leak);
  }
  expect(readdirSync(test.out)).toEqual([]);
  const journal = await asked(test, 'journal.list', { minorId });
  expect(journal).toMatchObject({ value: [{ action: 'export.refused', outcome: 'refused' }, { action: 'export.refused' }, { action: 'export.refused' }, { action: 'note.recorded' }, { action: 'minor.added' }] });
  seeded = 'De docent van een ander.';
  expect(await print()).toMatchObject({ ok: true });
  expect(test.bugs).toEqual([]);
});

it('a record of the hand-over does not come out with what its reader may not get in it', async () => {
  const story = await told();
  test = story.test;
  const { machine, papers } = test;
  const print = machine.print;
  let seeded = '';
  Object.assign(machine, { print: (html: string) => print(`${html}<p>${seeded}</p>`) });
  const before = papers.length;
  await test.confirmPassphrase();
  const input = story.valid.get('transfers.printHandOver');
  for (const leak of ['De docent zag haar stil in de klas zitten.', 'Juf Verzinsel']) {
    seeded = leak;
    const refused = await asked(test, 'transfers.printHandOver', input);
    expect(refused, leak).toMatchObject({ ok: false, failure: { kind: 'not-allowed', reasons: [{ code: 'output-leaks', about: { place: 'inside-document' } }] } });
    expect(JSON.stringify(refused)).not.toContain(leak);
  }
  expect(papers).toHaveLength(before);
  seeded = 'Een gewone zin.';
  expect(await asked(test, 'transfers.printHandOver', input)).toMatchObject({ ok: true });
}, 150_000); // the whole story is told first
