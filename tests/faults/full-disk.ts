import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, rmSync, statfsSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Envelope } from '#electron/contract/envelope';
import type { Fault } from './fault';
import { leftovers, lookAtCopy } from './look';
import { copyOf, typed, type Copy, type Model } from './model';
import type { Tally } from './tally';
import { VaultProcess } from './vault-process';
import { addNote, addYouth, attachFile, backUp, lockQuietly, saveDraft } from './work';

/** Fills a disk until so many bytes are left. */
function fill(folder: string, left: number): void {
  const handle = openSync(join(folder, 'filler'), 'a');
  try {
    for (;;) {
      const { bavail, bsize } = statfsSync(folder);
      const more = bavail * bsize - left;
      if (more <= 0) return;
      writeSync(handle, Buffer.alloc(Math.min(more, 1 << 20)));
    }
  } catch {
    // it is full
  } finally {
    closeSync(handle);
  }
}

const empty = (folder: string): void => rmSync(join(folder, 'filler'), { force: true });

/** Sentences that a full disk may lead to; anything else was not meant for it. */
const SAID = /^(storage:disk-full|storage:other|backup-(no-room|no-room-here|disk-full|vault-disk-full)|saving-.*|attachment-.*)$/;

const saidIn = (envelope: Envelope<unknown>): string => {
  if (envelope.ok) return 'ok';
  const { failure } = envelope;
  if (failure.kind === 'storage') return `storage:${failure.reason}`;
  return failure.kind === 'not-allowed' ? failure.reasons[0]!.code : failure.kind;
};

/** Sizes from nothing to half a megabyte, the small ones closer together: that is where something half fits. */
const sizes = (times: number): readonly number[] => Array.from({ length: times }, (_, index) => Math.round(((index + 0.5) / times) ** 3 * 600_000));

async function onFullDisk(model: Model, tally: Tally, left: number, disk: string, which: 'vault' | 'backups'): Promise<void> {
  const copy: Copy = copyOf(model, which === 'vault' ? disk : undefined);
  const backups = join(which === 'backups' ? disk : copy.home, 'backups');
  const about = `${left} bytes left where the ${which === 'vault' ? 'vault is' : 'backups go'}`;
  mkdirSync(backups, { recursive: true });
  const vault = await VaultProcess.start(copy.folder, { folder: backups });
  await vault.value('vault.unlock', { passphrase: typed() });
  await vault.value('backups.chooseFolder');
  await backUp(vault);
  const youth = await addYouth(vault, copy.ledger);
  fill(disk, left);
  // Each goes on until it is refused, or has had its turn.
  for (const act of [() => addNote(vault, copy.ledger, youth), () => saveDraft(vault, copy.ledger), () => attachFile(vault, copy.ledger, youth, model.file), () => addYouth(vault, copy.ledger).then(() => undefined)]) {
    for (let turn = 0; turn < 8; turn++) if (await act().then(() => false, () => true)) break;
  }
  const said = saidIn(await backUp(vault));
  tally.mustBeSeen(said === 'ok' || SAID.test(said), `${about}: a backup said ${said}`);
  const note = saidIn(await vault.ask('notes.record', { minorId: youth, happenedAt: '2026-02-06T08:00:00.000Z', kind: 'visit', withRole: '', withName: '', text: 'Op een volle schijf.' }));
  tally.mustBeSeen(note === 'ok' || SAID.test(note), `${about}: a note said ${note}`);
  empty(disk);
  await addNote(vault, copy.ledger, youth); // with room again the same process goes on
  tally.mustBeSeen((await backUp(vault)).ok, `${about}: with room again no backup is made`);
  const { backups: listed } = await vault.value<{ backups: readonly { id: string }[] }>('backups.get');
  tally.mustBeSeen((await vault.ask('backups.practise', { backupId: listed[0]!.id })).ok, `${about}: the newest does not come back`);
  await lockQuietly(vault);
  tally.kept(copy.ledger, await lookAtCopy(copy.folder, model.code, copy.home), about);
  tally.mustBeSeen(leftovers(backups).length === 0 && leftovers(copy.folder).filter((name) => !name.includes('blobs')).length === 0, `${about}: something half stays`);
  tally.tried();
  copy.end();
  rmSync(backups, { recursive: true, force: true });
}

// As on a stick with FAT: a limit on the size of a file, three megabytes.
const SMALL_FILES = ['sh', '-c', 'ulimit -f 6000 && exec "$@"', 'sh'];

async function withSmallFiles(model: Model, tally: Tally): Promise<void> {
  const copy = copyOf(model);
  const backups = join(copy.home, 'backups');
  mkdirSync(backups);
  const large = join(copy.home, 'large.bin');
  writeFileSync(large, randomBytes(4_000_000));
  const before = await VaultProcess.start(copy.folder);
  await before.value('vault.unlock', { passphrase: typed() });
  await attachFile(before, copy.ledger, copy.youths[0]!, large);
  await before.lock();
  const vault = await VaultProcess.start(copy.folder, { folder: backups }, SMALL_FILES);
  await vault.value('vault.unlock', { passphrase: typed() });
  await vault.value('backups.chooseFolder');
  const said = saidIn(await backUp(vault));
  tally.mustBeSeen(said === 'backup-too-large', `a disk that takes no file so large: a backup said ${said}`);
  await vault.lock();
  tally.kept(copy.ledger, await lookAtCopy(copy.folder, model.code, copy.home), 'a disk that takes no file so large');
  tally.mustBeSeen(leftovers(backups).length + leftovers(copy.folder).length === 0 && readdirSync(backups).length === 0, 'a disk that takes no file so large: something stays');
  tally.tried();
  copy.end();
}

/** The disk of the vault, or that of the backups, runs full under the work, to so many bytes. */
export const fullDisk: Fault = {
  name: 'full-disk',
  about: 'work and backups while the disk of the vault or of the backups has from nothing to 600,000 bytes left (a tmpfs)',
  quick: 2,
  full: 50,
  apart: 'disks',
  async run({ model, tally, times }) {
    await withSmallFiles(model, tally);
    const disk = join(model.home, 'small-disk');
    mkdirSync(disk, { recursive: true });
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'small', disk]).status !== 0) return tally.skip(times, 'this machine does not allow a tmpfs');
    for (const [index, left] of sizes(times).entries()) await onFullDisk(model, tally, left, disk, index % 2 === 0 ? 'vault' : 'backups');
  },
};
