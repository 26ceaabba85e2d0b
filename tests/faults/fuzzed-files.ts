import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes, randomInt } from 'node:crypto';
import { instant } from '#domain/shared/instant';
import { ParseFailed, type ParseInput, type ParseTaskName } from '#electron/contract/parse';
import { journalReader } from '#electron/handlers/journal-reader';
import { parseHere } from '#electron/parse/parse-here';
import { restoreBackup } from '#electron/services/backups/restore-backup';
import { machineRandom } from '#electron/services/keys/random';
import { readRecoveryCode } from '#electron/services/keys/recovery-code';
import { demoAuthority, demoCertificateBy, demoListBy, pemOf } from '#electron/vault/demo-keys';
import { aJpeg, aPdf, aPng, exifPart } from '#tests/builders/attachments-for-tests';
import { diskOf } from './deeds';
import type { Fault } from './fault';
import { lookAtCopy } from './look';
import { copyOf, typed } from './model';
import type { Tally } from './tally';
import { VaultProcess } from './vault-process';

/** The same with some bytes changed, taken out, put in or doubled, or cut off: what a worn disk or somebody with an editor makes of it. */
function mutated(bytes: Uint8Array): Uint8Array {
  let worn = Buffer.from(bytes);
  for (let change = randomInt(1, 4); change > 0 && worn.length > 1; change--) {
    const place = randomInt(worn.length);
    const size = randomInt(1, 32);
    switch (randomInt(6)) {
      case 0: worn[place]! ^= 1 << randomInt(8); break;
      case 1: worn.fill(randomInt(2) * 0xff, place, Math.min(place + size, worn.length)); break;
      case 2: worn = Buffer.concat([worn.subarray(0, place), randomBytes(size), worn.subarray(place)]); break;
      case 3: worn = Buffer.concat([worn.subarray(0, place), worn.subarray(place + size)]); break;
      case 4: worn = Buffer.concat([worn.subarray(0, place), worn.subarray(Math.max(0, place - 200), place), worn.subarray(place)]); break;
      default: worn = worn.subarray(0, place);
    }
  }
  return Uint8Array.from(worn);
}

interface Seed {
  readonly name: string;
  readonly asked: (mutate: (bytes: Uint8Array) => Uint8Array) => { readonly task: ParseTaskName; readonly input: ParseInput<ParseTaskName> };
}

async function seeds(): Promise<readonly Seed[]> {
  const from = instant('2026-01-01T00:00:00Z');
  const until = instant('2030-01-01T00:00:00Z');
  const facts = { holder: 'Verzonnen', organisation: 'Nergens', serial: 1, from, until };
  const authority = demoAuthority(facts);
  const certificate = demoCertificateBy(authority, { ...facts, serial: 2 });
  const list = demoListBy(authority, { madeAt: from, nextAt: until, revoked: [{ serial: 3, at: from }] });
  const [jpeg, png, pdf] = [aJpeg([exifPart(1)]), aPng(20, 20), await aPdf(2)];
  const pem = new TextEncoder().encode(pemOf(certificate, authority.certificate));
  const age = new TextEncoder().encode('age17lgpfmxkpmyydtkyq60llrvujfu5af03pmx655mp4tmm9hvjuslquv5zwv');
  const now = instant('2026-06-01T00:00:00Z');
  const keyOf = (name: string, bytes: Uint8Array): Seed => ({ name, asked: (mutate) => ({ task: 'recipient-key', input: { bytes: mutate(bytes), now } }) });
  const lookedInto = ([['JPEG', jpeg, 'image/jpeg'], ['PNG', png, 'image/png'], ['PDF', pdf, 'application/pdf']] as const).flatMap(([name, bytes, mime]) =>
    (['look-into', 'attachment-sheets', ...(name === 'PDF' ? [] : ['plain-picture' as const])] as const).map((task): Seed => ({ name: `${name}, ${task}`, asked: (mutate) => ({ task, input: { bytes: mutate(bytes), mime } }) })));
  return [
    keyOf('certificate in DER', certificate), keyOf('certificates in PEM', pem), keyOf('age key', age), ...lookedInto,
    { name: 'revocation list', asked: (mutate) => ({ task: 'revocation-list', input: { list: mutate(list), certificate, issuers: [authority.certificate] } }) },
    { name: 'receipt', asked: (mutate) => ({ task: 'receipt', input: { bytes: mutate(certificate), certificate } }) },
  ];
}

/** The limit that the process of a stranger's file keeps. */
const MOST_MS = 20_000;

async function readMutated(seed: Seed, tally: Tally): Promise<void> {
  const { task, input } = seed.asked(mutated);
  const began = performance.now();
  // `crashed` is an answer too: in the program the process that read it ends, and the guardian gets a sentence.
  const said = await parseHere(task, input as never).then(() => 'an answer', (error: unknown) => (error instanceof ParseFailed ? error.fault : String(error)));
  tally.tried();
  tally.mustBeSeen(['an answer', 'crashed'].includes(said), `${seed.name}: ${said}`);
  tally.mustBeSeen(performance.now() - began < MOST_MS, `${seed.name} took longer than a file may`);
}

/** A file of a stranger, or a backup, is another than it was. */
export const fuzzedFiles: Fault = {
  name: 'fuzzed-files',
  about: 'certificates, lists, receipts, pictures, PDFs and backups with bytes changed, cut, doubled: an answer of the agreed form or none, within the time; a changed backup is never put back',
  quick: 8,
  full: 50_000,
  async run({ model, tally, times }) {
    process.on('uncaughtException', (error) => tally.mustBeSeen(false, `thrown outside of a task: ${error.message.slice(0, 80)}`));
    process.on('unhandledRejection', () => tally.mustBeSeen(false, 'a promise was broken outside of a task'));
    for (const seed of await seeds()) for (let time = 0; time < times; time++) await readMutated(seed, tally);

    const copy = copyOf(model);
    const disk = diskOf(copy);
    const vault = await VaultProcess.start(copy.folder, { folder: disk });
    await vault.value('vault.unlock', { passphrase: typed() });
    await vault.value('backups.chooseFolder');
    await vault.value('backups.make');
    await vault.lock();
    const whole = join(disk, readdirSync(disk).find((name) => name.endsWith('.age'))!);
    const worn = join(disk, 'WORN-0000.age');
    copyFileSync(whole.replace('.age', '.hdr'), worn.replace('.age', '.hdr'));
    const bytes = readFileSync(whole);
    for (let time = 0; time < Math.min(times, 2000); time++) {
      const changed = mutated(bytes);
      if (Buffer.compare(changed, bytes) === 0) continue;
      writeFileSync(worn, changed);
      const secret = readRecoveryCode(Buffer.from(model.code, 'latin1'))!;
      const said = await restoreBackup({ folder: copy.folder, file: worn, secret: { kind: 'recovery', bytes: secret }, random: machineRandom, journal: journalReader }).then(() => 'put back', () => 'refused');
      tally.tried();
      tally.mustBeSeen(said === 'refused', 'a changed backup was put back');
    }
    tally.kept(copy.ledger, await lookAtCopy(copy.folder, model.code, copy.home), 'after changed backups');
    copy.end();
  },
};
