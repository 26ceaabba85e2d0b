import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import type { Fault } from './fault';
import { lookAtCopy } from './look';
import { copyOf, PASSPHRASE, typed, type Copy, type Model } from './model';
import type { Tally } from './tally';
import { VaultProcess } from './vault-process';
import { workUntilEnded } from './work';

const ran = (program: string, ...args: readonly string[]): boolean => spawnSync(program, args, { stdio: 'ignore' }).status === 0;

// The kernel stops the file system at once, with nothing that it still held written: what a disk has when the power goes.
// FS_IOC_SHUTDOWN with NOLOGFLUSH (2). Node has no ioctl, so a line of Python does it.
const CUT = 'import fcntl,os,struct,sys; fcntl.ioctl(os.open(sys.argv[1], os.O_RDONLY), 0x8004587D, struct.pack("I", 2))';

/** An ext4 of its own in a file, whose power can be cut. */
class Disk {
  readonly mount: string;
  readonly #image: string;

  private constructor(home: string) {
    this.#image = join(home, 'disk.img');
    this.mount = join(home, 'mounted');
    mkdirSync(this.mount);
  }

  /** Makes it; undefined where the machine does not allow it. */
  static make(home: string): Disk | undefined {
    const disk = new Disk(home);
    return ran('truncate', '-s', '96M', disk.#image) && ran('mkfs.ext4', '-q', disk.#image) && disk.on() && ran('python3', '--version') ? disk : undefined;
  }

  on(): boolean {
    return ran('mount', '-o', 'loop', this.#image, this.mount);
  }

  cut(): boolean {
    return ran('python3', '-c', CUT, this.mount);
  }

  async off(): Promise<void> {
    for (let time = 0; time < 40 && !ran('umount', this.mount); time++) await later(50);
  }
}

const WHY_NOT = 'this machine does not allow a disk in a file (root, a loop device, mkfs.ext4 and python3)';

async function onDisk(model: Model, tally: Tally, times: number, cutOnce: (copy: Copy, disk: Disk) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(model.home, 'power-'));
  const disk = Disk.make(home);
  if (!disk) return tally.skip(times, WHY_NOT);
  const copy = copyOf(model, disk.mount);
  ran('sync', '-f', disk.mount);
  for (let time = 0; time < times; time++) {
    await cutOnce(copy, disk);
    tally.tried();
  }
  await disk.off();
  copy.end();
  rmSync(home, { recursive: true, force: true });
}

/** The power goes while work is under way. */
export const powerCut: Fault = {
  name: 'power-cut',
  about: 'the power of an ext4 disk is cut (FS_IOC_SHUTDOWN, nothing flushed) at 1 to 250 ms of work',
  quick: 1,
  full: 200,
  apart: 'disks',
  run: ({ model, tally, times }) => onDisk(model, tally, times, async (copy, disk) => {
    const vault = await VaultProcess.start(copy.folder);
    await vault.value('vault.unlock', { passphrase: typed() });
    const before = copy.ledger.acts().length;
    // What is refused after the cut was not told to be kept.
    const working = workUntilEnded(vault, copy.ledger, model.file).catch(() => undefined);
    while (copy.ledger.acts().length === before) await later(1);
    await later(1 + Math.random() * 249);
    tally.mustBeSeen(disk.cut(), 'the power was not cut');
    await vault.kill();
    await working;
    await disk.off();
    disk.on();
    tally.kept(copy.ledger, await lookAtCopy(copy.folder, model.code, copy.home), 'the power was cut');
  }),
};

const NEXT = 'zes groene giraffen dansen buiten';

/** The power goes while the header is rewritten: the passphrase that was told to be in force must open the vault. */
export const powerCutHeader: Fault = {
  name: 'power-cut-header',
  about: 'the same while the passphrase is changed again and again; the one that was told, or the one under way, opens the vault',
  quick: 0,
  full: 200,
  apart: 'disks',
  async run({ model, tally, times }) {
    let inForce = PASSPHRASE;
    await onDisk(model, tally, times, async (copy, disk) => {
      const vault = await VaultProcess.start(copy.folder);
      await vault.value('vault.unlock', { passphrase: typed(inForce) });
      const other = (): string => (inForce === PASSPHRASE ? NEXT : PASSPHRASE);
      const changing = (async () => {
        for (;;) {
          await vault.value('vault.changePassphrase', { current: typed(inForce), next: typed(other()) });
          inForce = other();
        }
      })().catch(() => undefined); // refused after the cut, or gone
      await later(200 + Math.random() * 1500);
      tally.mustBeSeen(disk.cut(), 'the power was not cut');
      await vault.kill();
      await changing;
      await disk.off();
      disk.on();
      const opened: string[] = [];
      for (const passphrase of [inForce, other()]) {
        const again = await VaultProcess.start(copy.folder);
        if ((await again.ask('vault.unlock', { passphrase: typed(passphrase) })).ok) opened.push(passphrase);
        await again.lock();
        if (opened.length > 0) break;
      }
      tally.mustBeSeen(opened.length === 1, 'neither passphrase opens it any more');
      inForce = opened[0] ?? inForce;
      tally.kept(copy.ledger, await lookAtCopy(copy.folder, model.code, copy.home), 'the power was cut at the header');
    });
  },
};
