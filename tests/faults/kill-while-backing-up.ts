import { setTimeout as later } from 'node:timers/promises';
import { diskOf } from './deeds';
import type { Fault } from './fault';
import { leftovers, lookAtCopy } from './look';
import { copyOf, typed } from './model';
import { Ended, VaultProcess } from './vault-process';
import { backUp, lockQuietly, workUntilEnded } from './work';

interface Listed {
  readonly id: string;
  readonly stem: string;
}

/** Work goes on while backups are made, and the process is killed at any moment of both. */
export const killWhileBackingUp: Fault = {
  name: 'kill-while-backing-up',
  about: 'kill -9 while acts are recorded and backups are made at once; what was told to be made must come back',
  quick: 1,
  full: 100,
  async run({ model, tally, times }) {
    const copy = copyOf(model);
    const disk = diskOf(copy);
    for (let round = 0; round < times; round++) {
      const vault = await VaultProcess.start(copy.folder, { folder: disk });
      await vault.value('vault.unlock', { passphrase: typed() });
      await vault.value('backups.chooseFolder');
      let made = 0;
      const backingUp = (async () => {
        for (;;) {
          if ((await backUp(vault)).ok) made++;
        }
      })().catch((error: unknown) => {
        if (!(error instanceof Ended)) throw error;
      });
      const working = workUntilEnded(vault, copy.ledger, model.file);
      // Half of the times with one made in this round, half in the first one.
      while (round % 2 === 0 && made === 0) await later(2);
      await later(Math.random() * 1000);
      await vault.kill();
      await Promise.all([working, backingUp]);
      tally.tried();
      const about = `killed, ${made} made before`;
      tally.kept(copy.ledger, await lookAtCopy(copy.folder, model.code, copy.home), about);

      const again = await VaultProcess.start(copy.folder, { folder: disk });
      await again.value('vault.unlock', { passphrase: typed() });
      const [newest] = (await again.value<{ backups: readonly Listed[] }>('backups.get')).backups;
      if (made > 0) tally.mustBeSeen(newest !== undefined && (await again.ask('backups.practise', { backupId: newest.id })).ok, `${about}: the newest does not come back`);
      tally.mustBeSeen((await backUp(again)).ok, `${about}: the next one is not made`);
      await lockQuietly(again);
      tally.mustBeSeen(leftovers(disk).length + leftovers(copy.folder).length === 0, `${about}: something half stays`);
    }
    copy.end();
  },
};
