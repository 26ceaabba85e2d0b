import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addHours, type Instant } from '#domain/shared/instant';
import { requests, type InputOf, type OutputOf, type RequestName } from '../contract/contract';
import { caseload } from '../demo/caseload';
import { demoDocuments } from '../demo/demo-documents';
import { runScript } from '../drive/script';
import { createAnswerer, type Answerer } from '../handlers/answer';
import type { Machine } from '../handlers/machine';
import { FLOOR_COST } from '../services/keys/kdf';
import { registerRecipients, type Must } from './demo-recipients';
import { reportBug } from './report-bug';

/** Who works in the demo. Plainly invented. */
const guardian = { name: 'Voogd Voorbeeld', organisation: 'Nidos, regio Voorbeeld', phone: '000 555 00 00' };

/** A request of the demo that must succeed. Throws Error, naming the request and the kind of failure, when it does not. */
async function must<Name extends RequestName>(answerer: Answerer, name: Name, input: InputOf<Name>, step: string = name): Promise<OutputOf<Name>> {
  const envelope = await answerer.answer(name, input);
  if (!envelope.ok) throw new Error(`the demo stopped at ${step}: ${envelope.failure.kind}`);
  return envelope.value as OutputOf<Name>;
}

const reasonsOf = (failure: object): string => ('reasons' in failure ? ` (${(failure.reasons as { code: string }[]).map((reason) => reason.code).join(', ')})` : '');

/** Lives through the whole caseload, the clock at the moment of each step; the passphrase is typed again before anything leaves. */
async function tellCaseload(answerer: Answerer, now: Instant, passphrase: Uint8Array, setClock: (at: Instant) => void): Promise<void> {
  const answer: Answerer['answer'] = async (name, input) => {
    if (requests.get(name as RequestName)?.freshPassphrase) await must(answerer, 'vault.confirmPassphrase', { passphrase: passphrase.slice() }, `the passphrase before ${name}`);
    return answerer.answer(name, input);
  };
  for await (const { step, envelope } of runScript(caseload(now), answer, setClock)) {
    if (!envelope.ok) throw new Error(`the demo stopped at ${step.as ?? ''} ${step.call}: ${envelope.failure.kind}${reasonsOf(envelope.failure)}`);
  }
}

/** Lays the files that the guardian of the demo chooses on the disk, in the folder that is removed again. */
async function layOut(folder: string): Promise<readonly string[]> {
  return Promise.all(demoDocuments().map(async ({ name, bytes }) => {
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    return file;
  }));
}

/**
 * Makes the throw-away vault of the demo in `machine.folder`, fills it with the invented caseload as if a guardian had
 * worked in it for months, and opens it for `answerer`. Sealed files go to a folder that is removed again. The passphrase
 * is cleared. Throws Error naming the step when a step is refused; nothing is open then.
 */
export async function openDemo(answerer: Answerer, machine: Machine, passphrase: Uint8Array): Promise<void> {
  const now = machine.now();
  const script = caseload(now);
  let clock: Instant = addHours(script[0]?.at ?? now, -24);
  const files = await mkdtemp(path.join(path.dirname(machine.folder), 'hoede-demo-files-'));
  // The cheapest derivation that is allowed: nobody knows the passphrase and nobody needs this vault tomorrow.
  const past: Machine = { ...machine, now: () => clock, kdf: FLOOR_COST, chooseSavePlace: (name) => Promise.resolve({ folder: files, name }), chooseFiles: () => layOut(files) };
  const writer = createAnswerer(past, reportBug);
  try {
    await must(writer, 'vault.create', { passphrase: passphrase.slice(), guardian, language: 'nl' });
    // A minute for each act: the register lists recipients in the order in which they came, the police first.
    const start = clock;
    const inTurn: Must = (name, input) => {
      clock = addHours(clock, 1 / 60);
      return must(writer, name, input);
    };
    await registerRecipients(inTurn, start, now);
    await tellCaseload(writer, now, passphrase, (at) => {
      clock = at;
    });
  } finally {
    writer.lock();
    await rm(files, { recursive: true, force: true });
  }
  await must(answerer, 'vault.unlock', { passphrase });
  passphrase.fill(0);
}
