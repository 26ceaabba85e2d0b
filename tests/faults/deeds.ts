import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listJournal } from '#db/queries/journal';
import { hashOf } from './ledger';
import { leftovers, look, lookAtCopy, openWithCode } from './look';
import { PASSPHRASE, typed, type Copy, type Model } from './model';
import type { Tally } from './tally';
import { VaultProcess } from './vault-process';
import { addNote, addYouth, attachFile, backUp, lockQuietly } from './work';

/** Something large that is done in many steps on the disk, and what must hold when it ended half way. */
export interface Deed {
  readonly name: string;
  /** About so many steps it takes; a run of all of them counts. */
  readonly steps: number;
  /** Brings the copy to where the deed begins. Nothing is broken yet. */
  readonly before: (scene: Scene) => Promise<void>;
  /** Starts the process and brings it to the deed. */
  readonly open: (scene: Scene) => Promise<VaultProcess>;
  readonly act: (vault: VaultProcess, scene: Scene) => Promise<unknown>;
  /** Looks at what is left, after the process is gone. `told` says whether the deed was answered as done. */
  readonly after: (scene: Scene, told: boolean) => Promise<void>;
}

/** Where a deed plays. */
export interface Scene {
  readonly model: Model;
  readonly copy: Copy;
  readonly tally: Tally;
  /** Where backups and readable copies go. */
  readonly disk: string;
  readonly about: string;
}

const NEXT = 'zes groene giraffen dansen buiten';

async function unlocked({ copy, disk }: Scene, passphrase = PASSPHRASE): Promise<VaultProcess> {
  const vault = await VaultProcess.start(copy.folder, { folder: disk });
  await vault.value('vault.unlock', { passphrase: typed(passphrase) });
  return vault;
}

const nothing = (): Promise<void> => Promise.resolve();

async function kept({ copy, model, tally, about }: Scene, code = model.code): Promise<void> {
  tally.kept(copy.ledger, await lookAtCopy(copy.folder, code, copy.home), about);
}

/** Opens it as the guardian would, which sweeps, and locks it again: nothing unfinished may be left. */
async function swept(scene: Scene, passphrases: readonly string[] = [PASSPHRASE]): Promise<void> {
  const { copy, tally, about } = scene;
  for (const passphrase of passphrases) {
    const vault = await VaultProcess.start(copy.folder, { folder: scene.disk });
    const opened = await vault.ask('vault.unlock', { passphrase: typed(passphrase) });
    await vault.lock();
    if (!opened.ok) continue;
    tally.mustBeSeen(leftovers(copy.folder).length === 0, `${about} left ${leftovers(copy.folder).join(' ')}`);
    return;
  }
  tally.mustBeSeen(false, `${about}: no passphrase opens it any more`);
}

const making: Deed = {
  name: 'making a vault',
  steps: 21,
  before: ({ copy }) => Promise.resolve(rmSync(copy.folder, { recursive: true })),
  open: ({ copy }) => VaultProcess.start(copy.folder),
  act: (vault) => vault.value('vault.create', { passphrase: typed(), guardian: { name: 'Voogd Voorbeeld', organisation: 'Nidos', phone: '000 555 00 00' }, language: 'nl' }),
  async after({ copy, tally, about }, told) {
    const vault = await VaultProcess.start(copy.folder);
    const opened = await vault.ask('vault.unlock', { passphrase: typed() });
    const isNone = !opened.ok && opened.failure.kind === 'not-allowed' && opened.failure.reasons.some(({ code }) => code === 'vault-none');
    // A vault that was whole but not yet named anybody's cannot be used, and says so; it holds nothing.
    tally.mustBeSeen(opened.ok || (!told && (isNone || opened.failure.kind !== 'bug')), `${about}: ${JSON.stringify(opened)}`);
    if (opened.ok) tally.mustBeSeen((await vault.ask('settings.get')).ok, `${about}: a vault without settings`);
    await vault.kill();
  },
};

const passphrase: Deed = {
  name: 'another passphrase',
  steps: 6,
  before: nothing,
  open: unlocked,
  act: (vault) => vault.value('vault.changePassphrase', { current: typed(), next: typed(NEXT) }),
  async after(scene, told) {
    await kept(scene);
    await swept(scene, told ? [NEXT] : [PASSPHRASE, NEXT]);
  },
};

const sheet: Deed = {
  name: 'another recovery sheet',
  steps: 6,
  before: nothing,
  open: unlocked,
  async act(vault, scene) {
    const { code } = await vault.value<{ code: Uint8Array }>('vault.prepareRecovery', { passphrase: typed() });
    newCodes.set(scene.copy, Buffer.from(code).toString('latin1'));
    await vault.value('vault.keepRecovery', { code });
  },
  async after(scene, told) {
    const { copy, model, tally, about } = scene;
    const codes = [...(newCodes.has(copy) ? [newCodes.get(copy)!] : []), ...(told ? [] : [model.code])];
    for (const code of codes) {
      const vault = await openWithCode(copy.folder, code).catch(() => undefined);
      if (!vault) continue;
      tally.kept(copy.ledger, await look(vault, copy.folder), about);
      vault.close();
      return swept(scene);
    }
    tally.mustBeSeen(false, `${about}: no sheet opens it any more`);
  },
};
const newCodes = new WeakMap<Copy, string>();

const hashes = (folder: string): Readonly<Record<string, string>> => Object.fromEntries(readdirSync(folder).sort().map((name) => [name, hashOf(readFileSync(join(folder, name)))]));
const backedUp = new WeakMap<Copy, { readonly files: Readonly<Record<string, string>>; readonly acts: number }>();

/** Makes one backup, and then works on. */
async function backUpAndWork(scene: Scene): Promise<void> {
  const { copy, disk, model } = scene;
  const vault = await unlocked(scene);
  await vault.value('backups.chooseFolder');
  const youth = await addYouth(vault, copy.ledger);
  await attachFile(vault, copy.ledger, youth, model.file);
  await backUp(vault);
  backedUp.set(copy, { files: hashes(disk), acts: copy.ledger.acts().length });
  await addNote(vault, copy.ledger, youth);
  await vault.lock();
}

const backup: Deed = {
  name: 'a backup',
  steps: 40,
  before: backUpAndWork,
  open: unlocked,
  act: (vault) => vault.value('backups.make'),
  async after(scene, told) {
    const { disk, tally, about, copy } = scene;
    await kept(scene);
    const vault = await unlocked(scene);
    const { backups } = await vault.value<{ backups: readonly { id: string; stem: string }[] }>('backups.get');
    const before = Object.keys(backedUp.get(copy)!.files)[0]!.slice(0, 9);
    tally.mustBeSeen(backups.length === 1 && (told ? backups[0]!.stem !== before : true), `${about}: ${backups.length} listed`);
    tally.mustBeSeen((await vault.ask('backups.practise', { backupId: backups[0]!.id })).ok, `${about}: the newest does not come back`);
    if (backups[0]!.stem === before) for (const [file, hash] of Object.entries(backedUp.get(copy)!.files)) tally.mustBeSeen(hashOf(readFileSync(join(disk, file))) === hash, `${about}: the one before is not as it was`);
    // What is half is swept by the next one that is made.
    tally.mustBeSeen((await backUp(vault)).ok, `${about}: the next one is not made`);
    const listed = (await vault.value<{ backups: readonly { stem: string }[] }>('backups.get')).backups.map(({ stem }) => stem);
    await lockQuietly(vault);
    tally.mustBeSeen(readdirSync(disk).every((file) => listed.includes(file.slice(0, 9))), `${about}: a file that is not listed`);
    tally.mustBeSeen(leftovers(copy.folder).length + leftovers(disk).length === 0, `${about} left something`);
  },
};

const backupFile = (disk: string): string => join(disk, readdirSync(disk).find((name) => name.endsWith('.age'))!);

/** Putting back is done over a whole vault and over a ruined one: the second has nothing to fall back on but the backup. */
const restoring = (name: string, ruin: (folder: string) => void): Deed => ({
  name,
  steps: 30,
  async before(scene) {
    await backUpAndWork(scene);
    ruin(scene.copy.folder);
  },
  open: ({ copy, disk }) => VaultProcess.start(copy.folder, { files: [backupFile(disk)], folder: disk }),
  async act(vault) {
    await vault.value('vault.chooseBackup', { language: 'nl' });
    await vault.value('vault.putBack', { passphrase: typed() });
  },
  async after(scene, told) {
    const { copy, disk, tally, about } = scene;
    const { files, acts } = backedUp.get(copy)!;
    for (const [file, hash] of Object.entries(files)) tally.mustBeSeen(existsSync(join(disk, file)) && hashOf(readFileSync(join(disk, file))) === hash, `${about}: the backup itself changed`);
    const opened = await tryToOpen(scene);
    if (!opened && !told) {
      // It was ruined before: then the same is done again, and comes to its end.
      const again = await this.open(scene);
      await this.act(again, scene);
      await again.lock();
    }
    const putBack = opened?.putBack ?? (await tryToOpen(scene))?.putBack;
    const { held, unsound } = await lookAtCopy(copy.folder, scene.model.code, copy.home);
    // What came after the backup is missing only where that is said.
    const due = copy.ledger.acts().slice(0, putBack ? acts : undefined);
    tally.kept({ acts: () => due }, { held, unsound }, about);
    tally.mustBeSeen(leftovers(copy.folder).length === 0, `${about} left ${leftovers(copy.folder).join(' ')}`);
  },
});

async function tryToOpen({ copy, disk }: Scene): Promise<{ readonly putBack: unknown } | undefined> {
  const vault = await VaultProcess.start(copy.folder, { folder: disk });
  const opened = await vault.ask('vault.unlock', { passphrase: typed() });
  const found = opened.ok ? await vault.value<{ putBack: unknown }>('backups.get') : undefined;
  await vault.lock();
  return found;
}

const intake: Deed = {
  name: 'taking a file in',
  steps: 12,
  before: nothing,
  open: unlocked,
  async act(vault, { copy, model }) {
    const [minorId] = copy.youths;
    await attachFile(vault, copy.ledger, minorId!, model.file);
  },
  async after(scene) {
    await kept(scene);
    await swept(scene);
  },
};

const copying: Deed = {
  name: 'a readable copy that leaves',
  steps: 6,
  before: nothing,
  async open(scene) {
    const vault = await unlocked(scene);
    await vault.value('vault.confirmPassphrase', { passphrase: typed() });
    return vault;
  },
  act: (vault, { copy }) => vault.value('attachments.copy', { attachmentId: copy.attachments[0]!, stripped: false }),
  async after(scene) {
    const { copy, disk, tally, about, model } = scene;
    await kept(scene);
    await swept(scene);
    const vault = await openWithCode(copy.folder, model.code);
    const left = listJournal(vault.read, { limit: 50 }).filter(({ entry }) => entry.action === 'attachment.copied').length;
    vault.close();
    const visible = readdirSync(disk).filter((name) => !name.endsWith('.part'));
    // What left the vault stands in its journal; what did not leave may stand there too.
    tally.mustBeSeen(visible.length <= left, `${about}: it left, and no entry says so`);
    for (const name of visible) tally.mustBeSeen(hashOf(readFileSync(join(disk, name))) === hashOf(readFileSync(model.file)), `${about}: half of it left`);
  },
};

/** Every deed that is broken off. */
export const deeds: readonly Deed[] = [
  making, passphrase, sheet, intake, copying, backup,
  restoring('putting a backup back', () => undefined),
  restoring('putting a backup back over a ruin', (folder) => rmSync(join(folder, 'g0001', 'vault.db'))),
  restoring('putting a backup back where nothing is', (folder) => rmSync(folder, { recursive: true })),
];

/** A folder of its own for what leaves the vault. */
export function diskOf(copy: Copy): string {
  const disk = join(copy.home, 'disk');
  mkdirSync(disk, { recursive: true });
  return disk;
}
