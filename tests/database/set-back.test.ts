import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listJournal } from '#db/queries/journal';
import { changeSetting } from '#db/writes/settings';
import { passphraseBytes } from '#domain/vault/passphrase';
import type { SetBack } from '#domain/vault/set-back';
import { headerBytes, readHeader } from '#electron/services/keys/header';
import { FLOOR_COST } from '#electron/services/keys/kdf';
import { newRecoverySecret, recoveryCode } from '#electron/services/keys/recovery-code';
import { openSlots } from '#electron/services/keys/slots';
import { createVault, openVault, type OpenVault } from '#electron/services/keys/vault';
import { machineRandom } from '#electron/services/keys/random';
import { aStamp, temporaryFolder } from './vault-for-tests';

const PASSPHRASE = 'vijf paarse olifanten zingen';
const home = temporaryFolder();
const model = join(home, 'model');
const folder = join(home, 'vault');
const taken = join(home, 'taken');
let code: Uint8Array;
const opened: OpenVault[] = [];

const inside = (name: string, of = folder): string => join(of, 'g0001', name);
const open = async (of = folder): Promise<OpenVault> => {
  const vault = await openVault({ folder: of, recoveryCode: Uint8Array.from(code) });
  opened.push(vault);
  return vault;
};
const found = async (): Promise<SetBack | undefined> => {
  const vault = await open();
  const setBack = vault.setBack();
  vault.close();
  return setBack;
};
const act = (vault: OpenVault, key: string): void => void changeSetting(vault.write, aStamp(), key, 'x'.repeat(3000), 0);

/** What is on the disk of a vault that is open: the same as after its process was killed. */
const asKilled = (): void => {
  rmSync(taken, { recursive: true, force: true });
  cpSync(folder, taken, { recursive: true });
  rmSync(join(taken, 'lock'));
};
const putIn = (name: string, from: string): void => cpSync(inside(name, from), inside(name));

beforeAll(async () => {
  const vault = await createVault({ folder: model, passphrase: passphraseBytes(PASSPHRASE), kdf: FLOOR_COST });
  const secret = newRecoverySecret(machineRandom);
  code = recoveryCode(secret);
  await vault.keepRecovery(secret);
  for (let number = 0; number < 20; number++) act(vault, `first-${number}`);
  vault.close();
});
beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(model, folder, { recursive: true });
});
afterEach(() => opened.splice(0).forEach((vault) => vault.close()));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('a vault that is as it was left says nothing', () => {
  it('after it was closed, again and again', async () => {
    for (let time = 0; time < 3; time++) expect(await found()).toBeUndefined();
  });

  it('after it was killed at work, and after it was killed before its first act', async () => {
    const vault = await open();
    asKilled();
    act(vault, 'one');
    vault.close();
    rmSync(folder, { recursive: true });
    cpSync(taken, folder, { recursive: true });
    expect(await found()).toBeUndefined();
    const again = await open();
    for (let number = 0; number < 5; number++) act(again, `more-${number}`);
    asKilled();
    again.close();
    rmSync(folder, { recursive: true });
    cpSync(taken, folder, { recursive: true });
    expect(await found()).toBeUndefined();
  });

  it('when one of the two slots was torn by a power cut', async () => {
    const vault = await open();
    act(vault, 'one');
    asKilled();
    vault.close();
    for (const slot of [0, 1]) {
      rmSync(folder, { recursive: true });
      cpSync(taken, folder, { recursive: true });
      const head = readFileSync(inside('head.ab'));
      head.fill(0, slot * 512, slot * 512 + 300);
      writeFileSync(inside('head.ab'), head);
      expect(await found()).toBeUndefined();
    }
  });

  it('when it is of a program that kept no head: it gets one', async () => {
    const { mac: _, sum: __, head: ___, ...before } = readHeader(readFileSync(inside('vault.hdr')));
    const slots = await openSlots(readHeader(readFileSync(inside('vault.hdr'))), { kind: 'passphrase', bytes: passphraseBytes(PASSPHRASE) });
    writeFileSync(inside('vault.hdr'), headerBytes(before, slots!.vmk));
    rmSync(inside('head.ab'));
    expect(await found()).toBeUndefined();
    expect(existsSync(inside('head.ab'))).toBe(true);
    rmSync(inside('head.ab'));
    expect(await found()).toEqual({ kind: 'no-head' });
  });
});

describe('a vault that is not as it was left says so', () => {
  it('when the whole database is one of before', async () => {
    const vault = await open();
    for (let number = 0; number < 3; number++) act(vault, `later-${number}`);
    vault.close();
    putIn('vault.db', model);
    expect(await found()).toEqual({ kind: 'acts-missing', from: 21, to: 23 });
  });

  it('when its write-ahead log is gone, or lost what comes after a flipped bit', async () => {
    const vault = await open();
    for (let number = 0; number < 10; number++) act(vault, `later-${number}`);
    asKilled();
    vault.close();
    const log = readFileSync(inside('vault.db-wal', taken));
    for (let time = 0; time < 24; time++) {
      rmSync(folder, { recursive: true });
      cpSync(taken, folder, { recursive: true });
      const worn = Buffer.from(log);
      const place = time === 0 ? 0 : Math.floor((time * log.length) / 24);
      worn[place]! ^= 1 << time % 8;
      if (time === 23) rmSync(inside('vault.db-wal'));
      else writeFileSync(inside('vault.db-wal'), worn);
      const setBack = await found();
      expect(setBack, `byte ${place}`).toMatchObject({ kind: 'acts-missing', to: 30 });
    }
  });

  it('when one page of before was put back', async () => {
    const vault = await open();
    for (let number = 0; number < 3; number++) act(vault, `later-${number}`);
    vault.close();
    const [now, before] = [readFileSync(inside('vault.db')), readFileSync(inside('vault.db', model))];
    let effective = 0;
    for (let page = 0; page < before.length / 4096; page++) {
      const [one, other] = [now, before].map((file) => file.subarray(page * 4096, (page + 1) * 4096));
      if (one!.equals(other!)) continue;
      effective++;
      const mixed = Buffer.from(now);
      other!.copy(mixed, page * 4096);
      writeFileSync(inside('vault.db'), mixed);
      const setBack = await found().catch((error: { fault?: string }) => error.fault);
      expect(setBack === 'damaged' || typeof setBack === 'object', `page ${page}`).toBe(true);
    }
    expect(effective).toBeGreaterThan(3);
  });

  it('when the head is gone, cut, of another vault, or of before', async () => {
    for (const ruin of [() => rmSync(inside('head.ab')), () => writeFileSync(inside('head.ab'), readFileSync(inside('head.ab')).subarray(0, 700)), () => writeFileSync(inside('head.ab'), Buffer.alloc(1024))]) {
      rmSync(folder, { recursive: true });
      cpSync(model, folder, { recursive: true });
      ruin();
      expect(await found()).toEqual({ kind: 'no-head' });
    }
    rmSync(folder, { recursive: true });
    cpSync(model, folder, { recursive: true });
    const vault = await open();
    act(vault, 'one');
    vault.close();
    putIn('head.ab', model);
    expect(await found()).toEqual({ kind: 'other-file' });
  });
});

it('says it until it was told, and not after; what is written then counts', async () => {
  const vault = await open();
  for (let number = 0; number < 3; number++) act(vault, `later-${number}`);
  vault.close();
  putIn('vault.db', model);
  for (let time = 0; time < 2; time++) expect(await found()).toEqual({ kind: 'acts-missing', from: 21, to: 23 });
  const told = await open();
  act(told, 'told');
  told.toldSetBack();
  expect(told.setBack()).toBeUndefined();
  told.close();
  expect(await found()).toBeUndefined();
  const vaultNow = await open();
  expect(listJournal(vaultNow.read, { limit: 1 })[0]!.entry.seq).toBe(21);
  vaultNow.close();
  rmSync(inside('head.ab'));
  const gone = await open();
  gone.toldSetBack();
  gone.close();
  expect(await found()).toBeUndefined();
});
