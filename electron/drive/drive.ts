import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { passphraseBytes } from '#domain/vault/passphrase';
import { instant, type Instant } from '#domain/shared/instant';
import { createAnswerer } from '../handlers/answer';
import type { Machine } from '../handlers/machine';
import { FLOOR_COST } from '../services/keys/kdf';
import { reportBug } from '../vault/report-bug';
import { listRequests } from './list';
import { PARSE_SCRIPT, parseIn } from './parser';
import { startPrinter, type Printer } from './printer';
import { readScript, runScript, ScriptError, scriptSecrets } from './script';
import { sentencesOf } from './sentences';

const HELP = `Runs requests of the contract against a fresh vault, without a window.

  npm run drive -- script.jsonl [--out DIR]   one request a line, one answer a line
  npm run drive -- --list                     every request with its JSON Schema

A line: {"at": "2026-11-24T10:00:00+01:00", "call": "minors.add", "with": {...}, "as": "m1"}
A later line may use an earlier answer: {"minorId": "$m1.id"}. --out is where sealed files and dossiers go.
The passphrase of the vault is "$passphrase": {"call": "vault.confirmPassphrase", "with": {"passphrase": "$passphrase"}}, as is needed
before data leaves; "$otherPassphrase" is one that does not fit.
--seed TEXT makes ids and every other random choice the same each time; anyone who knows it can open what is sealed.`;

/** The guardian of a driven vault. Plainly invented. */
const GUARDIAN = { name: 'Voogd Voorbeeld', organisation: 'Nidos, regio Voorbeeld', phone: '000 555 00 00' };
const BEFORE_EVERYTHING = instant('2020-01-01T00:00:00Z');

/** Random bytes that are the same for the same seed: SHA-256 over the seed and a counter. For scripts to compare answers by, never for anything real. */
function seededRandom(seed: string): (size: number) => Uint8Array {
  let counter = 0;
  return (size) => {
    const blocks: Buffer[] = [];
    while (blocks.length * 32 < size) blocks.push(createHash('sha256').update(`${seed}/${counter++}`).digest());
    return Uint8Array.from(Buffer.concat(blocks).subarray(0, size));
  };
}

/** A machine whose clock the script sets, with a printer that starts when it is first needed. */
function drivenMachine(folder: string, out: string, seed: string | undefined): { machine: Machine; setClock: (at: Instant) => void; close: () => Promise<void> } {
  let clock = BEFORE_EVERYTHING;
  let printer: Promise<Printer> | undefined;
  const machine: Machine = {
    folder,
    appVersion: '0.1.0',
    bootId: randomUUID(),
    demo: false,
    demoPassphrase: null,
    now: () => clock,
    monotonicMs: () => Math.floor(performance.now()),
    random: seed === undefined ? (size) => randomBytes(size) : seededRandom(seed),
    print: async (html) => (await (printer ??= startPrinter())).print(html),
    printOnPaper: () => Promise.resolve({ kind: 'printed' }), // a script has no paper; what would come out counts as printed
    chooseSavePlace: (name) => Promise.resolve({ folder: out, name }),
    chooseFiles: () => Promise.resolve([]), // nobody is there to choose: a script pastes
    chooseFolder: () => Promise.resolve(out),
    parse: (task, input) => parseIn(PARSE_SCRIPT, task, input),
    kdf: FLOOR_COST,
    nativeBinding: process.env.HOEDE_SQLITE_BINDING || undefined,
  };
  return {
    machine,
    setClock: (at) => {
      clock = at;
    },
    close: async () => (await printer)?.close(),
  };
}

async function drive(file: string, out: string, seed: string | undefined): Promise<void> {
  const steps = readScript(readFileSync(file, 'utf8'));
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hoede-drive-'));
  const { machine, setClock, close } = drivenMachine(folder, out, seed);
  const answerer = createAnswerer(machine, reportBug);
  try {
    setClock(steps[0]?.at ?? BEFORE_EVERYTHING);
    const typed = randomBytes(24).toString('base64');
    const made = await answerer.answer('vault.create', { passphrase: passphraseBytes(typed), guardian: GUARDIAN, language: 'nl' });
    if (!made.ok) throw new Error(`the vault could not be made: ${made.failure.kind}`);
    for await (const { step, envelope } of runScript(steps, answerer.answer, setClock, scriptSecrets(() => passphraseBytes(typed)))) {
      const sentences = sentencesOf(envelope, 'nl');
      console.log(JSON.stringify({ call: step.call, ...(step.as === undefined ? {} : { as: step.as }), ...envelope, ...(sentences.length > 0 ? { sentences } : {}) }));
    }
  } finally {
    answerer.lock();
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { list: { type: 'boolean' }, out: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
const [file] = positionals;
if (values.list) {
  for (const listed of listRequests()) console.log(JSON.stringify(listed));
} else if (file === undefined || values.help) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 1;
} else {
  try {
    await drive(path.resolve(file), path.resolve(values.out ?? '.'), values.seed);
  } catch (error) {
    if (!(error instanceof ScriptError) && !(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    console.error(error instanceof ScriptError ? error.message : 'That script cannot be read. Check its name.');
    process.exitCode = 1;
  }
}
