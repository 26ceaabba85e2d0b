import assert from 'node:assert/strict';
import { requests, type InputOf, type RequestName } from '#electron/contract/contract';
import type { Envelope } from '#electron/contract/envelope';
import { anOpenMachine, type TestMachine } from '#tests/builders/machine-for-tests';
import { dayOfStory, doEverything, otherInputs, type Ask } from './story';

/** The names of all requests. */
export const names = [...requests.keys()];

const KINDS = ['locked', 'not-allowed', 'not-found', 'not-valid', 'changed-meanwhile', 'storage', 'bug'];
// A path, a stack, a statement, a module or the name of an error.
const NEVER = [/\/(tmp|home|work|usr|var)\//, /[A-Z]:\\/, /\n\s+at /, /\b(SELECT|INSERT|UPDATE|DELETE|PRAGMA|FROM)\b/, /node_modules|\.[jt]s:\d/, /\b\w*Error\b/, /SQLITE/];

/** Every answer is an envelope, and a failure is one of the closed list and tells nothing of the inside. */
export function expectClean(envelope: Envelope<unknown>, about: string): void {
  assert.equal(typeof envelope.ok, 'boolean', about);
  if (envelope.ok) return;
  assert.ok(KINDS.includes(envelope.failure.kind), `${about}: ${envelope.failure.kind}`);
  const text = JSON.stringify(envelope.failure);
  for (const form of NEVER) assert.doesNotMatch(text, form, about);
}

/** Asks, and checks that the answer is clean. */
export async function asked(test: TestMachine, name: string, input: unknown): Promise<Envelope<unknown>> {
  const envelope = await test.answerer.answer(name, input);
  expectClean(envelope, name);
  return envelope;
}

/** An open vault in which everything was done once, and a valid input for each request: the one that was asked last. */
export interface Told {
  readonly test: TestMachine;
  readonly valid: ReadonlyMap<RequestName, InputOf<RequestName>>;
}

/** Tells the story on a fresh vault; the passphrase is typed again before anything leaves. `after` is called after each step. */
export async function told(after: (name: RequestName, leaves: readonly string[], test: TestMachine) => Promise<void> = () => Promise.resolve()): Promise<Told> {
  const test = await anOpenMachine({}, dayOfStory(1));
  const valid = new Map<RequestName, InputOf<RequestName>>();
  const ask: Ask = async (name, input, leaves) => {
    if (requests.get(name)!.freshPassphrase) {
      await test.confirmPassphrase();
      await after('vault.confirmPassphrase', ['vault.passphrase-confirmed'], test);
    }
    const envelope = await asked(test, name, input);
    if (!envelope.ok) throw new Error(`the story stopped at ${name}: ${JSON.stringify(envelope.failure)}`, { cause: test.bugs[0] });
    valid.set(name, input);
    await after(name, leaves, test);
    return envelope.value as never;
  };
  await doEverything(ask, (day, time) => {
    const at = dayOfStory(day, time);
    test.setClock(at);
    return at;
  });
  const { minorId } = valid.get('minors.open') as { minorId: string };
  for (const [name, input] of Object.entries(otherInputs(minorId))) if (!valid.has(name as RequestName)) valid.set(name as RequestName, input as InputOf<RequestName>);
  return { test, valid };
}

/** The input as the caller would build it again: byte fields are cleared by whoever takes them. */
export const fresh = <T>(input: T): T => structuredClone(input);
