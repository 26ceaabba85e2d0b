import fc from 'fast-check';
import { requests, type RequestName } from '#electron/contract/contract';
import type { Envelope } from '#electron/contract/envelope';
import { bent, junk } from '#tests/contract/bent-inputs';
import { asked, expectClean, fresh, names, told, type Told } from '#tests/contract/contract-for-tests';
import type { Fault } from './fault';
import { look } from './look';
import { openVault } from '#electron/services/keys/vault';
import { testPassphrase } from '#tests/builders/machine-for-tests';

/** These end the vault, or wait for the cost of a derivation at every try; they get a hundredth. */
const SLOW = /^vault\./;

const seqOf = async (story: Told): Promise<number> => {
  const answer = await story.test.answerer.answer('journal.verify', {});
  return answer.ok ? (answer.value as { entries: number }).entries : -1;
};

/** Every request, in a vault where everything was done once, gets junk and valid inputs that were bent. */
export const fuzzedRequests: Fault = {
  name: 'fuzzed-requests',
  about: 'junk and bent inputs for every request: an answer of the closed list each time, no bug, no record without its entry, a journal that is sound',
  quick: 5,
  full: 100_000,
  async run({ tally, times }) {
    const story = await told();
    const { test } = story;
    for (const name of names) {
      const valid = fresh(story.valid.get(name)) as Readonly<Record<string, unknown>>;
      const inputs = fc.sample(fc.oneof({ weight: 1, arbitrary: junk }, { weight: 4, arbitrary: bent(valid) }), SLOW.test(name) ? Math.max(5, Math.floor(times / 100)) : times);
      for (const input of inputs) await askOnce(name, input);
    }
    const sound = await asked(test, 'journal.verify', {});
    tally.mustBeSeen(sound.ok && (sound.value as { firstBadSeq: number | null }).firstBadSeq === null, 'the journal is not sound');
    test.answerer.lock();
    const vault = await openVault({ folder: test.machine.folder, passphrase: testPassphrase() });
    const { held, unsound } = await look(vault, test.machine.folder);
    // Closed and merged files are not listed, so their entries have no youth there: the pages and the journal are what is asked.
    tally.kept({ acts: () => [] }, { held, unsound: unsound.filter((what) => !what.startsWith('a youth without') && !what.startsWith('a record is not in')) }, 'after all of it');
    vault.close();
    test.end();

    async function askOnce(name: RequestName, input: unknown): Promise<void> {
      const { writes, input: schema } = requests.get(name)!;
      // What is not valid is refused before anything else; what may be done is held to the journal.
      const mayBeDone = isValid(schema, input);
      if (name === 'vault.lock' && mayBeDone) return;
      const before = writes === 'record' && mayBeDone ? await seqOf(story) : 0;
      const bugs = test.bugs.length;
      let envelope: Envelope<unknown> | undefined;
      try {
        envelope = await test.answerer.answer(name, input);
        expectClean(envelope, name);
      } catch (error) {
        tally.mustBeSeen(false, `${name}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
      }
      tally.tried();
      if (test.bugs.length > bugs || (envelope && !envelope.ok && envelope.failure.kind === 'bug')) tally.mustBeSeen(false, `${name} is a bug`);
      if (writes === 'record' && envelope?.ok && !leavesNothing(name, envelope.value)) tally.mustBeSeen((await seqOf(story)) > before, `${name} was done and is not in the journal`);
    }
  },
};

/** Done, and there was nothing to do; or one search that goes on while somebody types. */
const leavesNothing = (name: RequestName, value: unknown): boolean => name === 'search.find' || (name === 'backups.keepUp' && (value as { made: boolean }).made === false);

function isValid(schema: { safeParse(input: unknown): { readonly success: boolean } }, input: unknown): boolean {
  try {
    return schema.safeParse(structuredClone(input)).success;
  } catch {
    return false; // a check that breaks accepts nothing; what the border makes of it is asked next
  }
}
