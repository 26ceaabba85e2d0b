import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault';
import { lookAtCopy } from './look';
import { copyOf, typed } from './model';
import { VaultProcess } from './vault-process';
import { addNote } from './work';

/** Two programs open one vault at the same moment; and one comes after another that was killed. */
export const twoInstances: Fault = {
  name: 'two-instances',
  about: 'two processes open the same vault at once: one gets in, the other is told; after a kill the next gets in',
  quick: 1,
  full: 200,
  async run({ model, tally, times }) {
    const copy = copyOf(model);
    for (let race = 0; race < times; race++) {
      const both = await Promise.all([VaultProcess.start(copy.folder), VaultProcess.start(copy.folder)]);
      const answers = await Promise.all(both.map((vault) => vault.ask('vault.unlock', { passphrase: typed() })));
      const inside = both.filter((_, index) => answers[index]!.ok);
      const about = `race ${race + 1}: ${JSON.stringify(answers)}`;
      tally.mustBeSeen(inside.length === 1, about);
      for (const answer of answers) if (!answer.ok) tally.mustBeSeen(answer.failure.kind === 'not-allowed' && answer.failure.reasons[0]?.code === 'vault-in-use', about);
      for (const vault of inside) await addNote(vault, copy.ledger, copy.youths[0]!);
      // Half of them leave their lock behind.
      for (const vault of both) await (race % 2 === 0 && inside.includes(vault) ? vault.kill() : vault.lock());
      tally.tried();
      tally.mustBeSeen(race % 2 === 0 || !existsSync(join(copy.folder, 'lock')), `${about}: the lock stays`);
    }
    tally.kept(copy.ledger, await lookAtCopy(copy.folder, model.code, copy.home), 'after the races');
    copy.end();
  },
};
