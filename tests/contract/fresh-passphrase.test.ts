import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addHours, instant } from '#domain/shared/instant';
import { passphraseBytes } from '#domain/vault/passphrase';
import { listJournal } from '#db/queries/journal';
import { requests } from '#electron/contract/contract';
import { openVault } from '#electron/services/keys/vault';
import { anOpenMachine, testPassphrase, type TestMachine } from '#tests/builders/machine-for-tests';
import { asked, fresh, told } from './contract-for-tests';

const opened = instant('2026-11-24T09:00:00Z');
const minutesLater = (minutes: number) => addHours(opened, minutes / 60);
const stale = { ok: false, failure: { kind: 'not-allowed', reasons: [{ code: 'passphrase-not-fresh', about: { minutes: 15 } }] } };
const wrong = { ok: false, failure: { kind: 'not-allowed', reasons: [{ code: 'wrong-passphrase' }] } };
const other = () => passphraseBytes('gember trapleer zeehond kwartet lantaarn');

let test: TestMachine;
let minorId: string;
beforeEach(async () => {
  test = await anOpenMachine({}, opened);
  const added = await asked(test, 'minors.add', { givenNames: 'Yonas', familyName: 'Abnet', sex: 'male', nationality: 'ER', statedBirthDate: '2010', asylumApplication: 'yes', ageInspection: { state: 'not-done', reason: 'not-yet' } });
  if (!added.ok) throw new Error('no minor');
  minorId = (added.value as { id: string }).id;
});
afterEach(() => test.end());

const print = () => asked(test, 'dossiers.print', { minorId, receiver: 'Jeugddienst Voorbeeld', as: 'draft' });

describe('before data leaves', () => {
  it('the passphrase of the opening counts for fifteen minutes, and typing it again starts them anew', async () => {
    test.setClock(minutesLater(15));
    expect(await print()).toMatchObject({ ok: true });
    test.setClock(minutesLater(16));
    expect(await print()).toEqual(stale);
    expect(await asked(test, 'vault.confirmPassphrase', { passphrase: testPassphrase() })).toEqual({ ok: true, value: {} });
    expect(await print()).toMatchObject({ ok: true });
    test.setClock(minutesLater(32));
    expect(await print()).toEqual(stale);
  });

  it('a wrong one opens nothing and makes the next try wait, as at the door', async () => {
    test.setClock(minutesLater(60));
    for (let tries = 0; tries < 3; tries += 1) expect(await asked(test, 'vault.confirmPassphrase', { passphrase: other() })).toMatchObject(wrong);
    expect(await asked(test, 'vault.confirmPassphrase', { passphrase: testPassphrase() })).toMatchObject({ failure: { reasons: [{ code: 'wait-before-next-try' }] } });
    expect(await print()).toEqual(stale);
    test.setClock(minutesLater(61));
    expect(await asked(test, 'vault.confirmPassphrase', { passphrase: testPassphrase() })).toMatchObject({ ok: true });
    expect(await print()).toMatchObject({ ok: true });
  });

  it('both the typing and the wrong tries stand in the journal, and the bytes are cleared', async () => {
    const typed = testPassphrase();
    await asked(test, 'vault.confirmPassphrase', { passphrase: other() });
    await asked(test, 'vault.confirmPassphrase', { passphrase: typed });
    expect(typed.every((byte) => byte === 0)).toBe(true);
    test.answerer.lock();
    const { folder, random, now } = test.machine;
    const vault = await openVault({ folder, random, now, passphrase: testPassphrase() });
    const told = listJournal(vault.read, { limit: 3 }).map(({ entry }) => `${entry.action} ${entry.outcome}`).toReversed();
    vault.close();
    expect(told).toEqual(['vault.passphrase-confirmed refused', 'vault.passphrase-confirmed done', 'vault.locked done']);
  });

  it('closing and opening asks for it anyway', async () => {
    test.setClock(minutesLater(60));
    test.answerer.lock();
    await asked(test, 'vault.unlock', { passphrase: testPassphrase() });
    expect(await print()).toMatchObject({ ok: true });
  });
});

it('every request that lets data leave is refused when the passphrase is old, and no other is', async () => {
  const story = await told();
  try {
    story.test.setClock(addHours(story.test.machine.now(), 24));
    for (const [name, { freshPassphrase }] of requests) {
      if (name === 'vault.lock' || name === 'vault.confirmPassphrase' || name === 'vault.changePassphrase' || name === 'vault.prepareRecovery') continue;
      const envelope = await asked(story.test, name, fresh(story.valid.get(name)));
      const codes = !envelope.ok && envelope.failure.kind === 'not-allowed' ? envelope.failure.reasons.map((reason) => reason.code) : [];
      expect(codes.includes('passphrase-not-fresh'), name).toBe(freshPassphrase === true);
    }
  } finally {
    story.test.end();
  }
});

it('every request that writes a file outside the vault is one of them', () => {
  const leaving = [...requests].filter(([, { freshPassphrase }]) => freshPassphrase).map(([name]) => name);
  expect(leaving).toEqual(expect.arrayContaining(['notices.seal', 'dossiers.print', 'dossiers.putOnPaper', 'dossiers.seal', 'access.print', 'placements.printRiskProfile', 'figures.save', 'journal.export']));
});
