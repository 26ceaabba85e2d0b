import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { passphraseBytes } from '#domain/vault/passphrase';
import { listJournal } from '#db/queries/journal';
import { openVault } from '#electron/services/keys/vault';
import { anOpenMachine, testPassphrase, type TestMachine } from '#tests/builders/machine-for-tests';
import { asked } from './contract-for-tests';

const OTHER = 'gember trapleer zeehond kwartet lantaarn';
const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const refusedFor = (code: string) => ({ ok: false, failure: { kind: 'not-allowed', reasons: [{ code }] } });
const done = { ok: true, value: {} };

let test: TestMachine;
beforeEach(async () => {
  test = await anOpenMachine();
});
afterEach(() => test.end());

async function prepared(): Promise<string> {
  const envelope = await asked(test, 'vault.prepareRecovery', { passphrase: testPassphrase() });
  if (!envelope.ok) throw new Error('no code was made');
  return new TextDecoder().decode((envelope.value as { code: Uint8Array }).code);
}

async function aSheet(): Promise<string> {
  const code = await prepared();
  expect(await asked(test, 'vault.keepRecovery', { code: ascii(code) })).toMatchObject({ ok: true });
  return code;
}

const recover = (code: string, next = OTHER) => asked(test, 'vault.recover', { code: ascii(code), next: passphraseBytes(next) });
const sheetNow = async () => ((await asked(test, 'settings.get', {})) as { value: { recoverySheet: unknown } }).value.recoverySheet;

describe('a recovery sheet', () => {
  it('is made after the passphrase was asked again', async () => {
    expect(await asked(test, 'vault.prepareRecovery', { passphrase: passphraseBytes(OTHER) })).toMatchObject(refusedFor('wrong-passphrase'));
    expect(await asked(test, 'vault.printRecovery', {})).toMatchObject(refusedFor('recovery-not-prepared'));
    expect(await prepared()).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{2}$/);
  });

  it('goes to paper with its code in groups, a number and no code in its QR; no file is made', async () => {
    const code = await prepared();
    expect(await asked(test, 'vault.printRecovery', {})).toEqual({ ok: true, value: { printed: true } });
    const [paper] = test.papers;
    for (const group of code.split('-')) expect(paper).toContain(`</small>${group}</li>`);
    expect(paper).toContain('Blad H-1');
    expect(paper).toContain('<svg role="img"');
    expect(paper).not.toContain('<script');
  });

  it('opens nothing before its code was typed back from the paper', async () => {
    const code = await prepared();
    test.answerer.lock();
    expect(await asked(test, 'vault.status', {})).toMatchObject({ value: { recovery: false } });
    expect(await recover(code)).toMatchObject(refusedFor('recovery-code-wrong'));
    expect(await asked(test, 'vault.unlock', { passphrase: testPassphrase() })).toEqual(done);
    // The vault was closed in between: the code is gone, and says so.
    expect(await asked(test, 'vault.keepRecovery', { code: ascii(code) })).toMatchObject(refusedFor('recovery-not-prepared'));
    expect(await sheetNow()).toBeNull();
  });

  it('tells a slip of the pen from another sheet', async () => {
    const code = await prepared();
    const slip = `${code[0] === '7' ? '8' : '7'}${code.slice(1)}`;
    expect(await asked(test, 'vault.keepRecovery', { code: ascii(slip) })).toMatchObject(refusedFor('recovery-code-slip'));
    const again = await prepared();
    expect(await asked(test, 'vault.keepRecovery', { code: ascii(code) })).toMatchObject(refusedFor('recovery-code-other'));
    expect(await asked(test, 'vault.keepRecovery', { code: ascii(again.toLowerCase().replaceAll('-', ' ')) })).toEqual({ ok: true, value: { sheet: 'H-1' } });
    expect(await sheetNow()).toMatchObject({ number: 1 });
  });

  it('opens the vault with a new passphrase; the lost one and an earlier sheet open nothing any more', async () => {
    const first = await aSheet();
    const second = await aSheet();
    test.answerer.lock();
    expect(await asked(test, 'vault.status', {})).toMatchObject({ value: { vault: 'closed', recovery: true } });
    expect(await recover(first)).toMatchObject(refusedFor('recovery-code-wrong'));
    expect(await recover(second, 'kort')).toMatchObject(refusedFor('passphrase-too-short'));
    expect(await recover(second)).toEqual(done);
    expect(await sheetNow()).toMatchObject({ number: 2 });
    test.answerer.lock();
    expect(await asked(test, 'vault.unlock', { passphrase: testPassphrase() })).toMatchObject(refusedFor('wrong-passphrase'));
    expect(await asked(test, 'vault.unlock', { passphrase: passphraseBytes(OTHER) })).toEqual(done);
  });

  it('leaves its steps in the journal, and its code nowhere in the folder', async () => {
    const code = await aSheet();
    test.answerer.lock();
    await recover(code);
    test.answerer.lock();
    const { folder, random, now } = test.machine;
    const vault = await openVault({ folder, random, now, passphrase: passphraseBytes(OTHER) });
    const actions = listJournal(vault.read, { limit: 10 }).map(({ entry }) => entry.action).toReversed();
    vault.close();
    expect(actions.slice(-4)).toEqual(['vault.recovery-made', 'vault.locked', 'vault.recovered', 'vault.locked']);
    for (const name of ['vault.hdr', 'vault.db']) {
      const bytes = readFileSync(path.join(folder, 'g0001', name)).toString('latin1');
      for (const form of [code, code.replaceAll('-', '')]) expect(bytes).not.toContain(form);
    }
  });
});

describe('another passphrase', () => {
  it('asks for the present one, and is held to the same rules', async () => {
    expect(await asked(test, 'vault.changePassphrase', { current: passphraseBytes(OTHER), next: passphraseBytes(OTHER) })).toMatchObject(refusedFor('wrong-passphrase'));
    expect(await asked(test, 'vault.changePassphrase', { current: testPassphrase(), next: passphraseBytes('aaaaaaaaaaaaaaaaaaaa') })).toMatchObject(refusedFor('passphrase-too-easy'));
    expect(await asked(test, 'vault.changePassphrase', { current: testPassphrase(), next: passphraseBytes(OTHER) })).toEqual(done);
    test.answerer.lock();
    expect(await asked(test, 'vault.unlock', { passphrase: passphraseBytes(OTHER) })).toEqual(done);
  });

  it('cannot be guessed at an open vault: wrong tries make the next one wait', async () => {
    for (let tries = 0; tries < 3; tries += 1) await asked(test, 'vault.prepareRecovery', { passphrase: passphraseBytes(OTHER) });
    expect(await asked(test, 'vault.changePassphrase', { current: testPassphrase(), next: passphraseBytes(OTHER) })).toMatchObject(refusedFor('wait-before-next-try'));
  });
});
