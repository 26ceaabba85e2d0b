import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault';
import { hashOf } from './ledger';
import { lookAtCopy } from './look';
import { copyOf, typed } from './model';
import { VaultProcess } from './vault-process';

const mount = (options: string, where: string): boolean => spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'disk', where]).status === 0;

const stateOf = (folder: string): string => hashOf(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name)).sort().map((file) => hashOf(readFileSync(file))).join(' '));

/** The disk of the vault takes no writing: a stick with a switch, a system that found an error and went read-only. */
export const readOnly: Fault = {
  name: 'read-only',
  about: 'unlocking on a disk that is read-only, and one that becomes so under the work',
  quick: 1,
  full: 10,
  apart: 'disks',
  async run({ model, tally, times }) {
    for (let time = 0; time < times; time++) {
      const disk = join(model.home, `read-only-${time}`);
      mkdirSync(disk);
      if (!mount('size=64m', disk)) return tally.skip(times, 'this machine does not allow a tmpfs');
      const copy = copyOf(model, disk);
      const remount = (how: 'ro' | 'rw'): boolean => spawnSync('mount', ['-o', `remount,${how}`, disk]).status === 0;
      remount('ro');
      const before = stateOf(copy.folder);
      const vault = await VaultProcess.start(copy.folder);
      const refused = await vault.ask('vault.unlock', { passphrase: typed() });
      const said = JSON.stringify(refused);
      tally.mustBeSeen(!refused.ok && refused.failure.kind !== 'bug' && !said.includes('damaged') && !said.includes('wrong-passphrase'), `a read-only disk: ${said}`);
      tally.mustBeSeen(stateOf(copy.folder) === before, 'something was written on a read-only disk');
      remount('rw');
      tally.mustBeSeen((await vault.ask('vault.unlock', { passphrase: typed() })).ok, 'it does not open once the disk may be written');
      await vault.kill();
      tally.tried();
      tally.kept(copy.ledger, await lookAtCopy(copy.folder, model.code, copy.home), 'a read-only disk');
      copy.end();
      spawnSync('umount', [disk]);
    }
  },
};
