import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './fault';
import { hashOf, type Act } from './ledger';
import { look, openWithCode, PAGES_NOT_WHOLE } from './look';
import { copyOf, typed, type Copy, type Model } from './model';
import type { Tally } from './tally';
import { VaultProcess } from './vault-process';
import { addNote } from './work';

/** A vault whose process was killed at work: much of it stands in the write-ahead log. The files as they were then. */
export async function killedAtWork(model: Model, acts = 12): Promise<{ readonly copy: Copy; readonly taken: string }> {
  const copy = copyOf(model);
  const vault = await VaultProcess.start(copy.folder);
  await vault.value('vault.unlock', { passphrase: typed() });
  for (let number = 0; number < acts; number++) await addNote(vault, copy.ledger, copy.youths[0]!);
  await vault.kill();
  const taken = join(copy.home, 'taken');
  cpSync(copy.folder, taken, { recursive: true });
  return { copy, taken };
}

/** Puts the files back as they were taken. */
export function asTaken({ folder }: Copy, taken: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(taken, folder, { recursive: true });
}

/** Opens a damaged vault: what is missing must have been refused or said; what opens without a word must hold every act. */
export async function mustTell(model: Model, folder: string, due: readonly Act[], tally: Tally, about: string): Promise<void> {
  tally.tried();
  const vault = await openWithCode(folder, model.code).catch((error: { readonly fault?: string }) => error.fault ?? String(error));
  if (typeof vault === 'string') return tally.mustBeSeen(['damaged', 'storage', 'missing', 'wrong-passphrase'].includes(vault), `${about}: ${vault}`);
  try {
    if (vault.setBack()) return tally.mustBeSeen(true, about);
    const found = await look(vault, folder).catch(() => undefined);
    // A page that is read and refused is seen, and one that nobody needs by the check that every backup makes.
    if (!found || found.unsound.includes(PAGES_NOT_WHOLE)) return tally.mustBeSeen(true, about);
    const missing = due.filter(({ id, sha256 }) => found.held.get(id) !== sha256);
    tally.mustBeSeen(missing.length === 0 && found.unsound.length === 0, `${about}: ${missing.length} acts missing ${found.unsound.join(' ')}`);
  } finally {
    vault.close();
  }
}

const LOG = join('g0001', 'vault.db-wal');

const damaged = (name: string, about: string, quick: number, damage: (log: Buffer, part: number) => Buffer): Fault => ({
  name, about, quick, full: 1000,
  async run({ model, tally, times }) {
    const { copy, taken } = await killedAtWork(model);
    const log = readFileSync(join(taken, LOG));
    for (let time = 0; time < times; time++) {
      asTaken(copy, taken);
      const worn = damage(Buffer.from(log), (time + Math.random()) / times);
      writeFileSync(join(copy.folder, LOG), worn);
      await mustTell(model, copy.folder, copy.ledger.acts(), tally, `${name} ${hashOf(worn).slice(0, 8)}`);
    }
    tally.note(`a log of ${log.length} bytes`);
    copy.end();
  },
});

/** The write-ahead log ends earlier than it was written. */
export const logCut = damaged('log-cut', 'the write-ahead log of a killed process cut at any byte', 6, (log, part) => log.subarray(0, Math.floor(part * log.length)));

/** One bit of it is another. SQLite then takes the log to end before it, without a word. */
export const logFlipped = damaged('log-flipped', 'one bit of that log flipped, anywhere', 6, (log, part) => {
  log[Math.floor(part * log.length)]! ^= 1 << Math.floor(Math.random() * 8);
  return log;
});
