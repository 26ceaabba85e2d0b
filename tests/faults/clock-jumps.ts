import { randomBytes } from 'node:crypto';
import { instant, type Instant } from '#domain/shared/instant';
import { createAnswerer } from '#electron/handlers/answer';
import { newMinor } from '#tests/database/process-for-tests';
import type { Fault } from './fault';
import { lookAtCopy } from './look';
import { copyOf, typed } from './model';

const HOUR = 3_600_000;
const nothing = (): Promise<never> => Promise.reject(new Error('not here'));

/** From where to where the clock goes: back and forth, the two hours of the year, the end of 32 bits, a battery that ran out. */
const jumps: readonly (readonly [string, string])[] = [
  ['2026-11-28T12:00:00Z', '2026-11-27T12:00:00Z'], ['2026-11-28T12:00:00Z', '2026-11-29T12:00:00Z'], ['2026-03-29T00:59:59Z', '2026-03-29T01:00:01Z'], ['2026-10-25T00:59:59Z', '2026-10-25T01:00:01Z'],
  ['2038-01-19T03:14:07Z', '2038-01-19T03:14:08Z'], ['2026-11-28T12:00:00Z', '1970-01-01T00:00:00Z'], ['2026-12-31T22:59:59Z', '2026-12-31T23:00:01Z'], ['2026-11-28T12:00:00Z', '2099-01-01T00:00:00Z'],
];

/** The clock of the laptop jumps between two acts, and stays there at the next unlock. The handlers run here, with a clock that is set. */
export const clockJumps: Fault = {
  name: 'clock-jumps',
  about: 'the clock jumps between two acts: a day, an hour of summer, 2038, 1970, 2099; acts keep their order and nobody is kept out',
  quick: 2,
  full: 80,
  async run({ model, tally, times }) {
    for (let time = 0; time < times; time++) {
      const [from, to] = jumps[time % jumps.length]!;
      const about = `${from} to ${to}`;
      const copy = copyOf(model);
      let clock: Instant = instant(from);
      let ticks = 0;
      const answerer = createAnswerer({
        folder: copy.folder, appVersion: '0.1.0', bootId: 'boot-1', demo: false, demoPassphrase: null, now: () => clock, monotonicMs: () => (ticks += 10), random: (size) => randomBytes(size),
        print: nothing, printOnPaper: nothing, chooseSavePlace: nothing, chooseFiles: nothing, parse: nothing, chooseFolder: nothing,
      });
      const kept = async (familyName: string): Promise<void> => {
        const added = await answerer.answer('minors.add', { ...newMinor, familyName });
        if (added.ok) copy.ledger.add((added.value as { id: string }).id, familyName);
        tally.mustBeSeen(added.ok, `${about}: ${JSON.stringify(added)}`);
      };
      const unlocked = async (): Promise<void> => tally.mustBeSeen((await answerer.answer('vault.unlock', { passphrase: typed() })).ok, `${about}: it does not open`);
      await unlocked();
      await kept('Voor de sprong');
      clock = instant(new Date(Date.parse(to) - (time % 2) * HOUR).toISOString());
      await kept('Na de sprong');
      answerer.lock();
      await unlocked();
      await kept('Na het openen');
      answerer.lock();
      tally.tried();
      tally.kept(copy.ledger, await lookAtCopy(copy.folder, model.code, copy.home), about);
      copy.end();
    }
  },
};
