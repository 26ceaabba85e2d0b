import { setTimeout as later } from 'node:timers/promises';
import type { Fault } from './fault';
import { leftovers, lookAtCopy } from './look';
import { copyOf, typed, type Copy, type Model } from './model';
import type { Tally } from './tally';
import { VaultProcess } from './vault-process';
import { workUntilEnded } from './work';

/** So many kills of one vault, then a fresh one: what is looked at after each would grow without end. */
const KILLS_OF_ONE = 50;

/** The vault process is killed at any moment of work, again and again in the same vault. */
export const killUnderLoad: Fault = {
  name: 'kill-under-load',
  about: 'kill -9 at 1 to 60 ms of work with youths, notes, drafts and attachments',
  quick: 8,
  full: 1000,
  async run({ model, tally, times }) {
    for (let done = 0; done < times; done += KILLS_OF_ONE) {
      const copy = copyOf(model);
      for (let round = 0; round < Math.min(KILLS_OF_ONE, times - done); round++) await killOnce(model, copy, tally);
      const vault = await VaultProcess.start(copy.folder);
      await vault.value('vault.unlock', { passphrase: typed() });
      await vault.lock();
      tally.mustBeSeen(leftovers(copy.folder).length === 0, `left behind: ${leftovers(copy.folder).join(' ')}`);
      copy.end();
    }
  },
};

async function killOnce(model: Model, { folder, ledger, home }: Copy, tally: Tally): Promise<void> {
  const vault = await VaultProcess.start(folder);
  await vault.value('vault.unlock', { passphrase: typed() });
  const before = ledger.acts().length;
  const working = workUntilEnded(vault, ledger, model.file);
  while (ledger.acts().length === before) await later(1);
  await later(1 + Math.random() * 59);
  await vault.kill();
  await working;
  tally.tried();
  tally.kept(ledger, await lookAtCopy(folder, model.code, home), 'killed under load');
}
