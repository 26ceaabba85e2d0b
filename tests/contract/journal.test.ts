import { expect, it } from 'vitest';
import { listCheckpoints, listJournal } from '#db/queries/journal';
import { requests, type RequestName } from '#electron/contract/contract';
import { createVault, openVault } from '#electron/services/keys/vault';
import { aMachine, testGuardian, testPassphrase, type TestMachine } from '#tests/builders/machine-for-tests';
import { asked, fresh, told } from './contract-for-tests';

async function entries(test: TestMachine): Promise<number> {
  const envelope = await asked(test, 'journal.verify', {});
  if (!envelope.ok) throw new Error('the journal could not be read');
  const { entries: count, firstBadSeq, wrongCheckpoint } = envelope.value as { entries: number; firstBadSeq: number | null; wrongCheckpoint: number | null };
  expect([firstBadSeq, wrongCheckpoint]).toEqual([null, null]);
  return count;
}

/** Every action in the file, oldest first, and why checkpoints were kept; read behind the border. The vault has to be closed. */
async function keptIn({ machine }: TestMachine): Promise<{ readonly actions: readonly string[]; readonly checkpoints: readonly string[] }> {
  const vault = await openVault({ folder: machine.folder, random: machine.random, now: machine.now, passphrase: testPassphrase() });
  try {
    return { actions: listJournal(vault.read, { limit: 500 }).map(({ entry }) => entry.action).toReversed(), checkpoints: listCheckpoints(vault.read).map(({ why }) => why) };
  } finally {
    vault.close();
  }
}

it('every request that leaves a record leaves exactly its entries in the journal', async () => {
  const expected: string[] = ['vault.created', 'settings.changed', 'settings.changed', 'vault.unlocked'];
  const done = new Set<RequestName>();
  const { test } = await told(async (name, leaves, running) => {
    expected.push(...leaves);
    if (!name.startsWith('vault.') && requests.get(name)?.writes !== 'nothing') done.add(name);
    expect(await entries(running), name).toBe(expected.length);
  });
  test.answerer.lock();
  try {
    const { actions, checkpoints } = await keptIn(test);
    expect(actions).toEqual([...expected, 'vault.locked']);
    expect([...new Set(checkpoints)].sort()).toEqual(['backup', 'export', 'lock', 'unlock']);
    expect(checkpoints.filter((why) => why === 'export').length).toBeGreaterThanOrEqual([...done].filter((name) => requests.get(name)!.freshPassphrase).length);
  } finally {
    test.end();
  }
  // A request that is added to the contract and left out of the story is noticed here.
  const recording = [...requests].filter(([name, { writes }]) => writes !== 'nothing' && !name.startsWith('vault.')).map(([name]) => name);
  expect([...done].sort()).toEqual(recording.sort());
});

it('a request that records nothing, and one that is refused, leaves no entry', async () => {
  const { test, valid } = await told();
  try {
    const before = await entries(test);
    for (const [name, { writes, needs }] of requests) {
      if (writes !== 'nothing') continue;
      const envelope = await asked(test, name, fresh(valid.get(name)));
      expect(envelope.ok || envelope.failure.kind === 'not-found' || needs === 'closed', name).toBe(true);
      expect(await entries(test), name).toBe(before);
    }
    // Done once already: none of these can be done again.
    for (const name of ['departures.seeAgain', 'departures.return', 'departures.confirmKnown', 'transfers.endGuardianship', 'signs.withdraw', 'signs.withdrawContrary', 'signs.noteConsult', 'notes.withdraw', 'appointments.noteOutcome', 'notices.confirm', 'placements.moveShelter', 'recipients.import'] as const) {
      expect(await asked(test, name, fresh(valid.get(name))), name).toMatchObject({ ok: false, failure: { kind: 'not-allowed' } });
      expect(await entries(test), name).toBe(before);
    }
    expect(test.bugs).toEqual([]);
  } finally {
    test.end();
  }
});

it('making, closing and opening the vault are in the journal too', async () => {
  const test = aMachine();
  try {
    expect(await asked(test, 'vault.status', {})).toMatchObject({ ok: true, value: { vault: 'none' } });
    expect(await asked(test, 'vault.create', { passphrase: testPassphrase(), guardian: testGuardian, language: 'nl' })).toEqual({ ok: true, value: {} });
    expect(await asked(test, 'vault.lock', {})).toEqual({ ok: true, value: {} });
    expect(await asked(test, 'vault.unlock', { passphrase: new TextEncoder().encode('een heel andere lange wachtzin') })).toMatchObject({ failure: { kind: 'not-allowed', reasons: [{ code: 'wrong-passphrase' }] } });
    expect(await asked(test, 'vault.unlock', { passphrase: testPassphrase() })).toEqual({ ok: true, value: {} });
    expect(await asked(test, 'vault.unlock', { passphrase: testPassphrase() })).toMatchObject({ failure: { kind: 'not-allowed', reasons: [{ code: 'vault-in-use' }] } });
    test.answerer.lock();
    expect((await keptIn(test)).actions).toEqual(['vault.created', 'settings.changed', 'settings.changed', 'vault.unlocked', 'vault.locked', 'vault.unlocked', 'vault.locked']);
  } finally {
    test.end();
  }
});

it('a vault whose making broke off before anybody was named is taken away when it is opened, and can be made anew', async () => {
  const test = aMachine();
  const { folder, random, now, kdf } = test.machine;
  try {
    (await createVault({ folder, random, now, kdf, passphrase: testPassphrase() })).close();
    expect(await asked(test, 'vault.unlock', { passphrase: new TextEncoder().encode('een heel andere lange wachtzin') })).toMatchObject({ failure: { reasons: [{ code: 'wrong-passphrase' }] } });
    expect(await asked(test, 'vault.status', {})).toMatchObject({ value: { vault: 'closed' } });
    expect(await asked(test, 'vault.unlock', { passphrase: testPassphrase() })).toMatchObject({ failure: { kind: 'not-allowed', reasons: [{ code: 'vault-unfinished' }] } });
    expect(await asked(test, 'vault.status', {})).toMatchObject({ value: { vault: 'none' } });
    expect(await asked(test, 'vault.create', { passphrase: testPassphrase(), guardian: testGuardian, language: 'nl' })).toEqual({ ok: true, value: {} });
    expect(test.bugs).toEqual([]);
  } finally {
    test.end();
  }
});
