import { readFileSync } from 'node:fs';
import { diskOf } from './deeds';
import type { Fault } from './fault';
import { lookAtCopy } from './look';
import { copyOf, typed } from './model';
import { VaultProcess } from './vault-process';
import { addNote, addYouth, attachFile } from './work';

/** Packets that any interface of this network sent or took, loopback too. */
const packets = (): number => readFileSync('/proc/net/dev', 'utf8').split('\n').slice(2).filter(Boolean).reduce((sum, line) => {
  const counts = line.split(':')[1]!.trim().split(/\s+/).map(Number);
  return sum + counts[1]! + counts[9]!;
}, 0);

const sockets = (): number => ['tcp', 'tcp6', 'udp', 'udp6', 'raw'].reduce((sum, kind) => {
  try {
    return sum + readFileSync(`/proc/net/${kind}`, 'utf8').trim().split('\n').length - 1;
  } catch {
    return sum;
  }
}, 0);

/** The vault process works in a network of its own, where every packet would be counted. */
export const noNetwork: Fault = {
  name: 'no-network',
  about: 'work, attachments and a backup in a network namespace: no packet, no socket',
  quick: 1,
  full: 3,
  apart: 'network',
  async run({ model, tally, times }) {
    for (let time = 0; time < times; time++) {
      const copy = copyOf(model);
      const disk = diskOf(copy);
      const before = packets();
      const vault = await VaultProcess.start(copy.folder, { folder: disk });
      await vault.value('vault.unlock', { passphrase: typed() });
      const youth = await addYouth(vault, copy.ledger);
      await addNote(vault, copy.ledger, youth);
      await attachFile(vault, copy.ledger, youth, model.file);
      await vault.value('search.find', { text: 'verzonnen' });
      await vault.value('backups.chooseFolder');
      await vault.value('backups.make');
      const open = sockets();
      await vault.lock();
      tally.tried();
      tally.mustBeSeen(packets() === before && open === 0, `${packets() - before} packets, ${open} sockets`);
      tally.kept(copy.ledger, await lookAtCopy(copy.folder, model.code, copy.home));
      copy.end();
    }
  },
};
