import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isRecordedBackup, listBackups } from '#db/queries/backups';
import { findJournalEnd, listJournal, verifyJournal } from '#db/queries/journal';
import { listMinors } from '#db/queries/minors';
import { recordBackup } from '#db/writes/backups';
import { changeSetting } from '#db/writes/settings';
import { newId, type BackupId } from '#domain/shared/ids';
import { passphraseBytes } from '#domain/vault/passphrase';
import { isAsRecorded } from '#electron/services/backups/let-go';
import { makeBackup, type BackupStep } from '#electron/services/backups/make-backup';
import { practiseRestore } from '#electron/services/backups/practise-restore';
import { restoreBackup, type RestoreStep } from '#electron/services/backups/restore-backup';
import { forgetUnfinished, sweepUnfinished } from '#electron/services/backups/unfinished';
import { journalReader } from '#electron/handlers/journal-reader';
import { machineRandom } from '#electron/services/keys/random';
import { openVault, type OpenVault } from '#electron/services/keys/vault';
import { anOpenMachine, testPassphrase } from '#tests/builders/machine-for-tests';
import { aStamp, clientOf, temporaryFolder } from './vault-for-tests';
import { addAttachments, attach, attachmentsAreWhole, aVaultWithAttachments, PASSPHRASE, sourceOf } from './vault-with-attachments';

const KILLS = Number(process.env['HOEDE_KILLS'] ?? 2);
const root = join(import.meta.dirname, '..', '..');
const home = temporaryFolder();
const model = join(home, 'model');
const modelDisk = join(home, 'model-disk');
const folder = join(home, 'vault');
const disk = join(home, 'disk');
const children: ChildProcess[] = [];
let built: string;
let stem: string;

// One vault with one recorded backup; each test works on a copy. Bundled as the program is.
beforeAll(async () => {
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  built = mkdtempSync(join(cache, 'backup-kill-'));
  await build({ configFile: false, root, logLevel: 'silent', build: { ssr: true, rolldownOptions: { input: ['backup-keeper', 'backup-stopper'].map((name) => join(root, 'tests/database', `${name}.ts`)) }, outDir: built, emptyOutDir: true, target: 'node20' } });
  mkdirSync(modelDisk);
  const vault = await aVaultWithAttachments(model);
  await attach(vault, model, Buffer.alloc(4_000_000, 'a large file'));
  const { journal, ...made } = await makeBackup(sourceOf(vault, model), { into: modelDisk });
  stem = made.stem;
  recordBackup(vault.write, aStamp(), { ...made, id: newId<BackupId>(aStamp().at, machineRandom(10)), folder: disk, journalSeq: journal.seq, journalHash: journal.hash });
  forgetUnfinished(model, stem);
  vault.close();
}, 120_000);
beforeEach(() => {
  for (const [from, to] of [[model, folder], [modelDisk, disk]] as const) {
    rmSync(to, { recursive: true, force: true });
    cpSync(from, to, { recursive: true });
  }
});
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  for (const gone of [built, home]) rmSync(gone, { recursive: true, force: true });
});

const start = (script: string, ...args: readonly string[]): ChildProcess => {
  const child = spawn(process.execPath, [join(built, `${script}.js`), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return child;
};
const killed = (child: ChildProcess): Promise<void> => new Promise((resolve, reject) => child.once('close', (code, signal) => (signal === 'SIGKILL' ? resolve() : reject(new Error(`it ended by itself: ${code}`)))));
const stopAt = (step: string, what: 'make' | 'restore', where: string): Promise<void> => killed(start('backup-stopper', folder, what, where, step));
const open = (): Promise<OpenVault> => openVault({ folder, passphrase: passphraseBytes(PASSPHRASE) });
const backupFile = (): string => join(disk, `${stem}.age`);
const hashes = (of: string): Readonly<Record<string, string>> => Object.fromEntries(readdirSync(of).sort().map((name) => [name, createHash('sha256').update(readFileSync(join(of, name))).digest('hex')]));
const restore = () => restoreBackup({ folder, file: backupFile(), secret: { kind: 'passphrase', bytes: passphraseBytes(PASSPHRASE) }, random: machineRandom, journal: journalReader });
const leftovers = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('work-') || name.startsWith('unfinished-'));

/** A vault that holds together: its pages, its journal, its attachments. */
async function expectWhole(vault: OpenVault): Promise<void> {
  expect(clientOf(vault.read).pragma('integrity_check', { simple: true })).toBe('ok');
  expect(verifyJournal(vault.read).sound).toBe(true);
  expect(await attachmentsAreWhole(vault, folder)).toBe(true);
}

describe('making a backup, killed at', () => {
  it.each(['snapshot', 'sealed', 'checked', 'visible'] satisfies BackupStep[])('%s: nothing is called made, the one before is as it was, and what is half is swept', async (step) => {
    const before = hashes(disk);
    await stopAt(step, 'make', disk);
    expect(hashes(disk)).toMatchObject(before);
    const vault = await open();
    await expectWhole(vault);
    expect(listBackups(vault.read).map((one) => one.stem)).toEqual([stem]);
    sweepUnfinished(folder, (one) => isRecordedBackup(vault.read, one));
    expect(hashes(disk)).toEqual(before);
    expect(leftovers()).toEqual([]);
    expect(await practiseRestore(sourceOf(vault, folder), { folder: disk, stem })).toMatchObject({ attachments: 3 });
    vault.close();
  }, 60_000);

  it('recorded: it was made, and is not swept', async () => {
    await stopAt('recorded', 'make', disk);
    const vault = await open();
    const listed = listBackups(vault.read);
    expect(listed).toHaveLength(2);
    sweepUnfinished(folder, (one) => isRecordedBackup(vault.read, one));
    for (const one of listed) expect(await isAsRecorded(one)).toBe(true);
    expect(readdirSync(disk)).toHaveLength(4);
    expect(leftovers()).toEqual([]);
    vault.close();
  }, 60_000);
});

// Before `checked` only a work folder is there, which every opening sweeps.
const steps = ['checked', 'blobs-placed', 'generation-placed', 'settled'] satisfies RestoreStep[];

describe('putting a backup back, killed at', () => {
  it.each(steps)('%s: the vault of before opens with all its work, or the one of the backup does; again works, and the backup stays', async (step) => {
    const before = hashes(disk);
    const worked = await open();
    changeSetting(worked.write, aStamp(), 'later', 'than the backup', 0);
    const end = findJournalEnd(worked.read)!;
    worked.close();
    await stopAt(step, 'restore', backupFile());
    const vault = await open();
    await expectWhole(vault);
    expect(findJournalEnd(vault.read)!.seq).toBe(step === 'settled' ? end.seq - 2 : end.seq);
    vault.close();
    expect(leftovers()).toEqual([]);
    await restore();
    const again = await open();
    await expectWhole(again);
    expect(findJournalEnd(again.read)!.seq, 'the backup itself was recorded after it').toBe(end.seq - 2);
    again.close();
    expect(hashes(disk)).toEqual(before);
  }, 60_000);

  it.each(steps.slice(1))('%s, where the vault is ruined, or there is none: it can be put back again', async (step) => {
    for (const ruin of [() => writeFileSync(join(folder, 'g0001', 'vault.db'), 'ruined'), () => rmSync(folder, { recursive: true })]) {
      ruin();
      await stopAt(step, 'restore', backupFile());
      await restore();
      const vault = await open();
      await expectWhole(vault);
      vault.close();
      expect(leftovers()).toEqual([]);
    }
  }, 60_000);
});

it('a restore that was killed before it stood in the journal is told by who opens the vault next, once', async () => {
  const test = await anOpenMachine({ chooseFiles: () => Promise.resolve([]), chooseFolder: () => Promise.resolve(disk) });
  const { machine } = test;
  const ask = async (name: string, input: unknown = {}) => expect(await test.answerer.answer(name, input)).toMatchObject({ ok: true });
  await ask('backups.chooseFolder');
  await ask('backups.make');
  test.answerer.lock();
  const file = readdirSync(disk).find((name) => name.endsWith('.age') && !name.startsWith(stem))!;
  await restoreBackup({ folder: machine.folder, file: join(disk, file), secret: { kind: 'passphrase', bytes: testPassphrase() }, random: machineRandom, journal: journalReader });
  for (const _ of ['first', 'second']) {
    await ask('vault.unlock', { passphrase: testPassphrase() });
    test.answerer.lock();
  }
  const vault = await openVault({ folder: machine.folder, passphrase: testPassphrase() });
  const told = listJournal(vault.read, { limit: 100 }).map(({ entry }) => entry).filter(({ action }) => action === 'backup.put-back');
  expect(told).toMatchObject([{ details: { generation: 'g0002', before: 'g0001', lost: 2 } }]);
  vault.close();
  test.end();
}, 60_000);

it(`a process that is killed while it works and makes backups loses nothing it told, ${KILLS} times in a row`, async () => {
  for (const emptied of [folder, disk]) rmSync(emptied, { recursive: true });
  mkdirSync(disk);
  const test = await anOpenMachine({ folder });
  test.answerer.lock();
  const filled = await openVault({ folder, passphrase: testPassphrase() });
  await addAttachments(filled, folder);
  await attach(filled, folder, Buffer.alloc(4_000_000, 'a large file'));
  filled.close();
  const kept = new Set<string>();
  let made = 0;
  for (let round = 0; round < KILLS; round++) {
    const child = start('backup-keeper', folder, disk, new TextDecoder().decode(testPassphrase()));
    const gone = killed(child);
    let last: string | undefined;
    let rest = '';
    const awaited = round % 2 === 0 ? 'made' : 'making'; // killed with a backup of this round there, or in its first one
    const begun = new Promise<void>((resolve) => child.stdout!.on('data', (bytes: Buffer) => {
      const lines = (rest + bytes.toString()).split('\n');
      rest = lines.pop()!;
      for (const line of lines) {
        const [word, told] = line.split(' ');
        if (word === 'kept') kept.add(told!);
        if (word === 'made') {
          last = told;
          made++;
        }
        if (word === awaited) resolve();
      }
    }));
    await begun;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 1500));
    child.kill('SIGKILL');
    await gone;

    const vault = await openVault({ folder, passphrase: testPassphrase() });
    await expectWhole(vault);
    const known = new Set<string>(listMinors(vault.read).map(({ id }) => id));
    for (const id of kept) expect(known.has(id), id).toBe(true);
    // One a day stays: what was told to be made is the newest, or gave way to a later one that was recorded before the end.
    const [newest] = listBackups(vault.read);
    if (last) expect(isRecordedBackup(vault.read, last)).toBe(true);
    if (made > 0) {
      expect(await isAsRecorded(newest!), 'the last one that was recorded').toBe(true);
      expect(await practiseRestore(sourceOf(vault, folder), { folder: disk, stem: newest!.stem })).toMatchObject({ attachments: 3 });
    }
    sweepUnfinished(folder, (one) => isRecordedBackup(vault.read, one));
    const ours = new Set(readdirSync(disk).map((name) => name.slice(0, 9)));
    for (const one of ours) expect(isRecordedBackup(vault.read, one), one).toBe(true);
    expect(readdirSync(disk).filter((name) => name.endsWith('.part'))).toEqual([]);
    vault.close();
  }
  expect([kept.size > 0, made > 0]).toEqual([true, true]);
  test.end();
}, 60_000 + KILLS * 10_000);
