import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault';
import { asTaken, mustTell } from './log-damage';
import { copyOf, typed, type Copy } from './model';
import { VaultProcess } from './vault-process';
import { addNote, addYouth } from './work';

const PAGE = 4096;
const inside = (folder: string, name: string): string => join(folder, 'g0001', name);
const putIn = (folder: string, from: string, name: string): void => cpSync(inside(from, name), inside(folder, name));

async function work(copy: Copy, end: 'lock' | 'kill'): Promise<string> {
  const vault = await VaultProcess.start(copy.folder);
  await vault.value('vault.unlock', { passphrase: typed() });
  for (let number = 0; number < 8; number++) await addNote(vault, copy.ledger, copy.youths[0]!);
  await addYouth(vault, copy.ledger);
  await vault[end]();
  const taken = join(copy.home, `taken-${end}-${copy.ledger.acts().length}`);
  cpSync(copy.folder, taken, { recursive: true });
  return taken;
}

/**
 * Files of before are put in the place of files of now, alone and together, by somebody without the key. Left out, because
 * nothing inside the folder can tell: everything of before at once. A printed page and a backup can.
 */
export const setBack: Fault = {
  name: 'set-back',
  about: 'an old database, log, head or header, or one old page, put back after a lock and after a kill; the log or the head taken away',
  quick: 12,
  full: 500,
  async run({ model, tally, times }) {
    const copy = copyOf(model);
    const old = await work(copy, 'lock');
    const oldKilled = await work(copy, 'kill');
    const locked = await work(copy, 'lock');
    const whenLocked = copy.ledger.acts();
    const killed = await work(copy, 'kill');
    const files: readonly (readonly [string, string, () => void])[] = [
      ['an old database after a lock', locked, () => putIn(copy.folder, old, 'vault.db')],
      ['an old database after a kill', killed, () => putIn(copy.folder, old, 'vault.db')],
      ['an old database and no log after a kill', killed, () => (putIn(copy.folder, old, 'vault.db'), rmSync(inside(copy.folder, 'vault.db-wal')))],
      ['no log after a kill', killed, () => rmSync(inside(copy.folder, 'vault.db-wal'))],
      ['an old log after a lock', locked, () => putIn(copy.folder, oldKilled, 'vault.db-wal')],
      ['an old log after a kill', killed, () => putIn(copy.folder, oldKilled, 'vault.db-wal')],
      ['an old database and an old log', killed, () => (putIn(copy.folder, oldKilled, 'vault.db'), putIn(copy.folder, oldKilled, 'vault.db-wal'))],
      ['no head', locked, () => rmSync(inside(copy.folder, 'head.ab'))],
      ['no head and an old database', locked, () => (putIn(copy.folder, old, 'vault.db'), rmSync(inside(copy.folder, 'head.ab')))],
      ['an old head', locked, () => putIn(copy.folder, old, 'head.ab')],
      ['an old header', locked, () => putIn(copy.folder, old, 'vault.hdr')],
    ];
    for (const [about, taken, putBack] of files) {
      asTaken(copy, taken);
      putBack();
      await mustTell(model, copy.folder, taken === locked ? whenLocked : copy.ledger.acts(), tally, about);
    }
    await oldPages(times - files.length);
    tally.note('not tried: everything of before at once');
    copy.end();

    async function oldPages(most: number): Promise<void> {
      const [now, before] = [locked, old].map((folder) => readFileSync(inside(folder, 'vault.db')));
      const changed = Array.from({ length: before!.length / PAGE }, (_, page) => page).filter((page) => !now!.subarray(page * PAGE, (page + 1) * PAGE).equals(before!.subarray(page * PAGE, (page + 1) * PAGE)));
      for (const page of changed.filter((_, index) => index % Math.max(1, Math.ceil(changed.length / Math.max(1, most))) === 0)) {
        asTaken(copy, locked);
        const mixed = Buffer.from(now!);
        before!.copy(mixed, page * PAGE, page * PAGE, (page + 1) * PAGE);
        writeFileSync(inside(copy.folder, 'vault.db'), mixed);
        if (existsSync(inside(copy.folder, 'vault.db-wal'))) rmSync(inside(copy.folder, 'vault.db-wal'));
        await mustTell(model, copy.folder, whenLocked, tally, `old page ${page}`);
      }
    }
  },
};
