import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findJournalEnd, verifyJournal } from '#db/queries/journal';
import { listMinors } from '#db/queries/minors';
import { changeSetting } from '#db/writes/settings';
import { passphraseBytes } from '#domain/vault/passphrase';
import { recordedAfter } from '#electron/services/backups/compare-old';
import { findOrigin, type Origin } from '#electron/services/backups/origin';
import { makeBackup, type MadeBackup } from '#electron/services/backups/make-backup';
import { letGo, type RecordedFiles } from '#electron/services/backups/let-go';
import { practiseRestore } from '#electron/services/backups/practise-restore';
import { restoreBackup, type Restored } from '#electron/services/backups/restore-backup';
import { tarEnd, tarHeader } from '#electron/services/backups/tar';
import { forgetUnfinished, sweepUnfinished } from '#electron/services/backups/unfinished';
import { unpackBackup } from '#electron/services/backups/unpack';
import { journalReader } from '#electron/handlers/journal-reader';
import { readHeader } from '#electron/services/keys/header';
import { FLOOR_COST } from '#electron/services/keys/kdf';
import { machineRandom } from '#electron/services/keys/random';
import { newRecoverySecret, recoveryCode } from '#electron/services/keys/recovery-code';
import { openSlots, unsealBackupIdentity } from '#electron/services/keys/slots';
import { createVault, openVault, type OpenVault } from '#electron/services/keys/vault';
import { aStamp, clientOf, temporaryFolder } from './vault-for-tests';
import { attach, attachmentsAreWhole, aVaultWithAttachments, PASSPHRASE, sourceOf } from './vault-with-attachments';

const NEXT = 'zes groene giraffen dansen';
const home = temporaryFolder();
const model = join(home, 'model');
const folder = join(home, 'vault');
const disk = join(home, 'disk');
const recoverySecret = Uint8Array.from(newRecoverySecret(machineRandom));
let made: MadeBackup;
let vault: OpenVault;
let modelDisk: string;

// One vault with one backup is made; each test works on a copy.
beforeAll(async () => {
  modelDisk = join(home, 'model-disk');
  mkdirSync(modelDisk);
  const first = await aVaultWithAttachments(model);
  vault = first;
  await first.keepRecovery(recoverySecret.slice());
  made = await makeBackup(sourceOf(first, model), { into: modelDisk });
  forgetUnfinished(model, made.stem);
  first.close();
  freshVault();
}, 60_000);
beforeEach(() => freshCopy(modelDisk, disk));
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

function freshCopy(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
}
const freshVault = (): void => freshCopy(model, folder);

/** One open vault for all tests of a group, none of which changes what the next one sees. */
function withOneOpenVault(): void {
  beforeAll(() => open());
  afterAll(() => {
    vault.close();
    freshVault();
  });
}

/** A closed vault for each test of a group, to be ruined and put back. */
function withAVaultEach(): void {
  afterEach(() => {
    vault.close();
    freshVault();
  });
}

const open = async (passphrase = PASSPHRASE): Promise<void> => {
  vault = await openVault({ folder, passphrase: passphraseBytes(passphrase) });
};
const age = (): string => join(disk, `${made.stem}.age`);
const header = (): string => join(disk, `${made.stem}.hdr`);
const restore = (passphrase = PASSPHRASE, into = folder): Promise<Restored> =>
  restoreBackup({ folder: into, file: age(), secret: { kind: 'passphrase', bytes: passphraseBytes(passphrase) }, random: machineRandom, journal: journalReader });
const readOrigin = () => {
  const { generation, origin } = findOrigin(folder)!;
  return { ...origin, generation: generation.name };
};
const recordedSince = (origin: Origin) => recordedAfter({ folder, keys: vault.backup, random: machineRandom, journal: journalReader }, origin);
const work = (key: string): number => changeSetting(vault.write, aStamp(), key, 'worked on', 0);
const leftovers = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('work-'));
const unfinished = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('unfinished'));
const recorded = (): RecordedFiles => ({ folder: disk, ...made });

describe('a backup', () => {
  withOneOpenVault();

  it('is two files of one neutral name that say nothing, for their owner alone', () => {
    expect(readdirSync(disk).sort()).toEqual([`${made.stem}.age`, `${made.stem}.hdr`]);
    expect(made.stem).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    for (const file of [age(), header()]) expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    expect(readFileSync(age()).subarray(0, 21).toString()).toBe('age-encryption.org/v1');
    expect(readHeader(readFileSync(header())).backup?.recipient).toMatch(/^age1/);
  });

  it.each([
    ['passphrase', () => passphraseBytes(PASSPHRASE)],
    ['recovery', () => recoverySecret.slice()],
  ] as const)('opens with the age program and tar, given the identity that the %s unwraps from the header', async (kind, secret) => {
    const beside = readHeader(readFileSync(header()));
    const found = (await openSlots(beside, { kind, bytes: secret() }))!;
    const identity = join(home, 'identity');
    writeFileSync(identity, unsealBackupIdentity(found.vmk, beside)!);
    const archive = execFileSync('age', ['--decrypt', '--identity', identity, age()], { maxBuffer: 1 << 26 });
    const names = execFileSync('tar', ['--list', '--file', '-'], { input: archive }).toString().trim().split('\n');
    expect(names.map((name) => name.replace(/[0-9a-f]{32}/, '…').replace(/\/[0-9a-f]{2}\//, '/'))).toEqual(['vault.hdr', 'vault.db', 'blobs/….bin', 'blobs/….bin', 'manifest.json']);
    const manifest = JSON.parse(execFileSync('tar', ['--extract', '--to-stdout', '--file', '-', 'manifest.json'], { input: archive }).toString()) as Record<string, unknown>;
    expect(manifest).toMatchObject({ format: 1, migration: vault.version, missing: [], journal: findJournalEnd(vault.read), tables: { minors: { rows: 1 } } });
    const database = execFileSync('tar', ['--extract', '--to-stdout', '--file', '-', 'vault.db'], { input: archive, maxBuffer: 1 << 26 });
    expect(database.includes('Bích'), 'still encrypted').toBe(false);
    expect(database.subarray(0, 16).toString()).not.toContain('SQLite');
  });

  it('leaves the vault as it was, and nothing of the work behind', async () => {
    const second = await makeBackup(sourceOf(vault, folder), { into: disk });
    expect(second.journal).toEqual(made.journal);
    expect(leftovers()).toEqual([]);
    expect(verifyJournal(vault.read).sound).toBe(true);
  });

  it('says how far it is, and of how much', async () => {
    const told: number[] = [];
    let of = 0;
    await makeBackup(sourceOf(vault, folder), { into: disk, onProgress: (progress) => { told.push(progress.bytes); of = progress.of; } });
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(of);
  });

  it('that is stopped, or whose disk is not there, leaves nothing and harms no earlier one', async () => {
    const before = readdirSync(disk);
    const noted = unfinished();
    const stop = new AbortController();
    const stopped = makeBackup(sourceOf(vault, folder), { into: disk, signal: stop.signal, reached: (step) => step === 'sealed' && stop.abort() });
    await expect(stopped).rejects.toMatchObject({ problem: 'aborted' });
    await expect(makeBackup(sourceOf(vault, folder), { into: join(home, 'not-plugged-in') })).rejects.toMatchObject({ problem: 'folder-missing' });
    expect(readdirSync(disk)).toEqual(before);
    expect(leftovers()).toEqual([]);
    expect(unfinished()).toEqual(noted);
  });

  it('is not called made when what is on the disk is not what was sealed', async () => {
    const before = readdirSync(disk);
    const flip = (step: string): void => {
      if (step !== 'sealed') return;
      const part = join(disk, readdirSync(disk).find((name) => name.endsWith('.age.part'))!);
      const bytes = readFileSync(part);
      bytes[bytes.length >> 1]! ^= 1;
      writeFileSync(part, bytes);
    };
    await expect(makeBackup(sourceOf(vault, folder), { into: disk, reached: flip })).rejects.toMatchObject({ fault: 'damaged' });
    expect(readdirSync(disk)).toEqual(before);
  });

  it('is made without an attachment that the vault itself has lost, and says so', async () => {
    const [shelf] = readdirSync(join(folder, 'blobs'));
    rmSync(join(folder, 'blobs', shelf!), { recursive: true });
    expect((await makeBackup(sourceOf(vault, folder), { into: disk })).missing).toBe(1);
    freshCopy(join(model, 'blobs'), join(folder, 'blobs'));
  });

  it('is let go only when both files are as they were recorded', async () => {
    writeFileSync(join(disk, 'vakantie.jpg'), 'not ours');
    const whole = readFileSync(age());
    writeFileSync(age(), Buffer.concat([whole, Buffer.alloc(1)]));
    expect(await letGo(recorded())).toBe(false);
    writeFileSync(age(), whole);
    writeFileSync(header(), 'something else');
    expect(await letGo(recorded())).toBe(false);
    expect(readdirSync(disk).length).toBe(3);
    cpSync(join(modelDisk, `${made.stem}.hdr`), header());
    rmSync(age()); // as far as a process came that was ended here
    expect(await letGo({ ...recorded(), folder: join(home, 'not-plugged-in') })).toBe(false);
    expect(await letGo(recorded())).toBe(true);
    expect(readdirSync(disk)).toEqual(['vakantie.jpg']);
    expect(await letGo(recorded()), 'all of it was gone').toBe(true);
  });

  it('that was never recorded is swept away, one that was stays, and so does all else', async () => {
    const unrecorded = await makeBackup(sourceOf(vault, folder), { into: disk });
    writeFileSync(join(disk, 'K7Q2-9XMD.age.part'), 'of a colleague');
    sweepUnfinished(folder, (stem) => stem === made.stem);
    expect(readdirSync(disk).sort()).toEqual([`${made.stem}.age`, `${made.stem}.hdr`, 'K7Q2-9XMD.age.part'].sort());
    expect(existsSync(join(disk, `${unrecorded.stem}.age`))).toBe(false);
    const kept = await makeBackup(sourceOf(vault, folder), { into: disk });
    sweepUnfinished(folder, (stem) => stem === kept.stem);
    expect(existsSync(join(disk, `${kept.stem}.age`))).toBe(true);
  });
});

describe('putting a backup back', () => {
  withAVaultEach();
  const ruin = (): void => {
    writeFileSync(join(folder, 'g0001', 'vault.db'), 'ruined');
  };

  it('makes a new generation beside a ruined one, with every row and every attachment', async () => {
    ruin();
    rmSync(join(folder, 'blobs'), { recursive: true });
    expect(await restore()).toMatchObject({ generation: 'g0002', before: 'g0001', journal: made.journal });
    expect(readFileSync(join(folder, 'g0001', 'vault.db'), 'utf8')).toBe('ruined');
    await open();
    expect(recordedSince(readOrigin())).toBeUndefined();
    expect(listMinors(vault.read).length).toBe(1);
    expect(await attachmentsAreWhole(vault, folder)).toBe(true);
    expect(verifyJournal(vault.read)).toMatchObject({ sound: true, end: made.journal });
    for (const name of readdirSync(folder, { recursive: true }).map(String)) {
      const found = statSync(join(folder, name));
      expect([name, (found.mode & 0o777).toString(8)]).toEqual([name, found.isDirectory() ? '700' : '600']);
    }
  });

  it('works on a new laptop, where there is no vault at all', async () => {
    const laptop = join(home, 'new-laptop', 'vault');
    expect(await restore(PASSPHRASE, laptop)).toMatchObject({ generation: 'g0001', before: null });
    const found = await openVault({ folder: laptop, passphrase: passphraseBytes(PASSPHRASE) });
    expect(await attachmentsAreWhole(found, laptop)).toBe(true);
    found.close();
    rmSync(join(home, 'new-laptop'), { recursive: true });
  });

  it('says what was recorded after it, and leaves the vault of before as it was', async () => {
    await open();
    work('a');
    work('b');
    vault.close();
    const before = readFileSync(join(folder, 'g0001', 'vault.db'));
    const restored = await restore();
    expect(readOrigin()).toEqual(restored);
    expect(readFileSync(join(folder, 'g0001', 'vault.db')).equals(before)).toBe(true);
    await open();
    expect(recordedSince(restored)).toEqual([aStamp().at, aStamp().at]);
    expect(leftovers()).toEqual([]);
    expect(findJournalEnd(vault.read)).toEqual(made.journal);
  });

  it('keeps a passphrase that was changed since, and takes the one of then when the vault is gone', async () => {
    await open();
    await vault.setPassphrase({ next: passphraseBytes(NEXT), kdf: FLOOR_COST });
    vault.close();
    ruin();
    await restore(NEXT);
    await expect(open()).rejects.toMatchObject({ fault: 'wrong-passphrase' });
    await open(NEXT);
    vault.close();
    rmSync(folder, { recursive: true });
    await restore();
    await open();
  });

  it('opens with the recovery sheet', async () => {
    ruin();
    await restoreBackup({ folder, file: age(), secret: { kind: 'recovery', bytes: recoverySecret.slice() }, random: machineRandom, journal: journalReader });
    vault = await openVault({ folder, recoveryCode: recoveryCode(recoverySecret) });
    expect(listMinors(vault.read).length).toBe(1);
  });

  it('with another passphrase, of another vault, or without its header is refused, and nothing changes', async () => {
    await expect(restore(NEXT)).rejects.toMatchObject({ fault: 'wrong-passphrase' });
    const other = join(home, 'other');
    (await createVault({ folder: other, passphrase: passphraseBytes(PASSPHRASE), kdf: FLOOR_COST })).close();
    await expect(restore(PASSPHRASE, other)).rejects.toMatchObject({ fault: 'other-vault' });
    rmSync(header());
    rmSync(join(folder, 'g0001', 'vault.hdr'));
    await expect(restore()).rejects.toMatchObject({ fault: 'not-a-backup' });
    for (const place of [folder, other]) expect(readdirSync(place).filter((name) => /^(work|g0002)/.test(name))).toEqual([]);
  });

  it('without the header beside it works while the vault still has one', async () => {
    ruin();
    rmSync(header());
    await restore();
    await open();
  });

  it('with the header of another vault does not open', async () => {
    const other = join(home, 'stranger');
    (await createVault({ folder: other, passphrase: passphraseBytes(PASSPHRASE), kdf: FLOOR_COST })).close();
    cpSync(join(other, 'g0001', 'vault.hdr'), header());
    await expect(restore()).rejects.toMatchObject({ fault: 'other-vault' });
    rmSync(folder, { recursive: true });
    await expect(restore(), 'a vault that never made a backup').rejects.toMatchObject({ fault: 'wrong-passphrase' });
  });

  it('while the vault is open is refused', async () => {
    await open();
    await expect(restore()).rejects.toMatchObject({ fault: 'in-use' });
  });

  it('lays a damaged attachment aside and a whole one in its place', async () => {
    const blob = readdirSync(join(folder, 'blobs'), { recursive: true }).map(String).find((name) => name.endsWith('.bin'))!;
    writeFileSync(join(folder, 'blobs', blob), 'worn');
    await restore();
    await open();
    expect(await attachmentsAreWhole(vault, folder)).toBe(true);
    const aside = readdirSync(join(folder, 'blobs'), { recursive: true }).map(String).find((name) => name.endsWith('.old'))!;
    expect(readFileSync(join(folder, 'blobs', aside), 'utf8')).toBe('worn');
  });

  it('names the vault of before when nothing did, so that it is found again', async () => {
    rmSync(join(folder, 'CURRENT'));
    const stopped = restoreBackup({ folder, file: age(), secret: { kind: 'passphrase', bytes: passphraseBytes(PASSPHRASE) }, random: machineRandom, journal: journalReader, reached: (step) => { if (step === 'generation-placed') throw new Error('stopped here'); } });
    await expect(stopped).rejects.toThrow('stopped here');
    expect(readFileSync(join(folder, 'CURRENT'), 'utf8')).toBe('g0001\n');
    await open();
  });
});

describe('a backup that was damaged', () => {
  withOneOpenVault();
  const read = async (): Promise<unknown> => unpackBackup({ file: age(), keys: vault.backup, into: join(home, 'nowhere'), keeps: () => false }).then(() => 'whole', (error: { fault?: unknown }) => error.fault);

  it('is seen to be, wherever a bit was flipped', async () => {
    expect(await read()).toBe('whole');
    const whole = readFileSync(age());
    const spread = Array.from({ length: 20 }, (_, place) => Math.floor((whole.length / 20) * place) + 300);
    for (const place of [0, 30, 100, 150, 200, 240, ...spread, whole.length - 1].filter((one) => one < whole.length)) {
      const worn = Buffer.from(whole);
      worn[place]! ^= 1 << place % 8;
      writeFileSync(age(), worn);
      expect(await read(), `byte ${place}`).toBe('damaged');
    }
  });

  it('is seen to be, wherever it was cut off or had something put behind it', async () => {
    const whole = readFileSync(age());
    for (const length of [0, 1, 100, 4096, 65_536 + 200, whole.length >> 1, whole.length - 65_536, whole.length - 1]) {
      writeFileSync(age(), whole);
      truncateSync(age(), length);
      expect(await read(), `${length} bytes`).toBe('damaged');
    }
    writeFileSync(age(), Buffer.concat([whole, Buffer.from('x')]));
    expect(await read()).toBe('damaged');
  });

  it('is not taken for whole because somebody who knows the recipient sealed other things for it', async () => {
    const other = join(home, 'other-things');
    for (const things of [Buffer.alloc(10_240), Buffer.concat([tarHeader('manifest.json', 2), Buffer.from('{}'), Buffer.alloc(510), tarEnd()])]) {
      writeFileSync(other, things);
      execFileSync('age', ['--encrypt', '--recipient', vault.backup.recipient()!, '--output', `${age()}.new`, other]);
      renameSync(`${age()}.new`, age());
      expect(await read()).toBe('damaged');
    }
  });
});

describe('practising', () => {
  withOneOpenVault();

  it('finds every row and counts what is newer, and leaves nothing behind', async () => {
    expect(await practiseRestore(sourceOf(vault, folder), { folder: disk, stem: made.stem })).toMatchObject({ changedSince: 0, newerEntries: 0, attachments: 2 });
    work('a');
    await attach(vault, folder, Buffer.from('a new file'));
    clientOf(vault.write).prepare("UPDATE minors SET nationality = 'ER'").run();
    const told: number[] = [];
    const practised = await practiseRestore(sourceOf(vault, folder), { folder: disk, stem: made.stem, onProgress: ({ bytes }) => told.push(bytes) });
    expect(practised).toMatchObject({ changedSince: 1, newerEntries: 1 });
    expect(told.at(-1)!).toBeGreaterThan(300_000);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(practised.rows).toBeGreaterThan(5);
    expect(leftovers()).toEqual([]);
  });

  it('fails on a backup that was damaged or is gone', async () => {
    truncateSync(age(), statSync(age()).size - 10);
    await expect(practiseRestore(sourceOf(vault, folder), { folder: disk, stem: made.stem })).rejects.toMatchObject({ fault: 'damaged' });
    rmSync(age());
    await expect(practiseRestore(sourceOf(vault, folder), { folder: disk, stem: made.stem })).rejects.toMatchObject({ code: 'ENOENT' });
    expect(leftovers()).toEqual([]);
  });
});
