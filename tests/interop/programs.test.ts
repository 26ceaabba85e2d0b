import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SealedFormat } from '#domain/notices/sealed-format';
import { instant } from '#domain/shared/instant';
import { openWith } from '#electron/services/backups/age-stream';
import type { Recipient } from '#electron/services/sealing/recipient';
import { readRecipient, sealedForms } from '#electron/services/sealing/sealed-forms';
import { GpgsmHome } from './gpgsm';
import { OpensslFolder, type KeyKind, type MadeCertificate } from './openssl';

// Every program and every kind of key that a receiver may have, against every form. What comes out is the table of
// docs/notice-format.md, and has to be the same.
const at = instant('2026-11-24T22:04:05.678Z');
const folder = new OpensslFolder();
const homes: GpgsmHome[] = [];
afterAll(() => {
  homes.forEach((home) => home.end());
  folder.remove();
});

const kinds = ['rsa:3072', 'rsa:4096', 'P-256', 'P-384'] as const satisfies readonly KeyKind[];
const forms = ['cms-gcm', 'cms-cbc'] as const satisfies readonly SealedFormat[];
const named: Readonly<Record<(typeof kinds)[number], string>> = { 'rsa:3072': 'RSA 3072', 'rsa:4096': 'RSA 4096', 'P-256': 'P-256', 'P-384': 'P-384' };
const content = randomBytes(70_001);

const certificates = new Map<string, readonly [own: MadeCertificate, other: MadeCertificate]>();
beforeAll(() => {
  for (const kind of kinds) certificates.set(kind, [folder.certificate({ kind }), folder.certificate({ kind })]);
}, 120_000);

function fit(format: SealedFormat, key: Uint8Array): Recipient {
  const read = readRecipient({ format, key }, at);
  if (read.verdict === 'refused') throw new Error('the test made a key that is not fit');
  return read;
}

let turn = 0;
async function sealedFile(format: SealedFormat, key: Uint8Array): Promise<string> {
  const path = folder.file(`sealed-${++turn}`);
  writeFileSync(path, await buffer(Readable.from(sealedForms[format].encrypt(Readable.from([content]), content.length, [fit(format, key)], randomBytes))));
  return path;
}
function changed(path: string): string {
  const bytes = readFileSync(path);
  const place = Math.floor(bytes.length / 2);
  bytes[place] = bytes[place]! ^ 4;
  return folder.file(`changed-${++turn}`, bytes);
}

/** What a program makes of a file: the content, another one without a word, or nothing. */
type Found = 'opened' | 'not noticed' | 'refused';
async function foundBy(open: (into: string) => boolean | Promise<boolean>): Promise<Found> {
  const into = folder.file(`clear-${++turn}`);
  rmSync(into, { force: true });
  if (!(await open(into)) || !existsSync(into)) return 'refused';
  return readFileSync(into).equals(content) ? 'opened' : 'not noticed';
}

const isKnownGpgsm = spawnSync('gpgsm', ['--version'], { encoding: 'utf8' }).stdout.startsWith('gpgsm (GnuPG) 2.2.');
const rows: string[] = [];
const row = (...cells: readonly string[]): void => void rows.push(`| ${cells.join(' | ')} |`);

const PATIENCE = { timeout: 180_000 };

describe('what opens what', PATIENCE, () => {
  it.each(kinds.flatMap((kind) => forms.map((form) => [kind, form] as const)))('openssl, with a key of %s: %s', async (kind, form) => {
    const [own, other] = certificates.get(kind)!;
    const sealed = await sealedFile(form, own.der);
    const openssl = (file: string, key: MadeCertificate, recipient = key) => (into: string) =>
      spawnSync('openssl', ['cms', '-decrypt', '-binary', '-inform', 'DER', '-in', file, '-inkey', key.keyFile, '-recip', recipient.certificateFile, '-out', into], { stdio: 'ignore' }).status === 0;
    const found = [await foundBy(openssl(sealed, own)), await foundBy(openssl(changed(sealed), own)), await foundBy(openssl(sealed, other)), await foundBy(openssl(sealed, other, own))] as const;
    expect(found[0]).toBe('opened');
    expect(found.slice(2)).toEqual(['refused', 'refused']);
    row('`openssl`', named[kind], `\`${form}\``, found[0], found[1], found[2]);
  });

  it.each(['rsa:3072', 'rsa:4096'] as const)('gpgsm, with a key of %s', async (kind) => {
    const [own, other] = certificates.get(kind)!;
    const [mine, stranger] = [new GpgsmHome(folder, `${kind.slice(4)}-own`), new GpgsmHome(folder, `${kind.slice(4)}-other`)];
    homes.push(mine, stranger);
    expect([mine.take(own), stranger.take(other)]).toEqual([true, true]);
    // The program and its key work: it opens what is sealed in the old way, which Hoede never uses.
    const old = folder.file('old.p7m');
    folder.openssl('cms', '-encrypt', '-binary', '-outform', 'DER', '-aes-256-cbc', '-in', folder.file('content', content), '-out', old, own.certificateFile);
    expect(await foundBy((into) => mine.open(old, into))).toBe('opened');
    for (const form of forms) {
      const sealed = await sealedFile(form, own.der);
      row('`gpgsm` 2.2', named[kind], `\`${form}\``, await foundBy((into) => mine.open(sealed, into)), await foundBy((into) => mine.open(changed(sealed), into)), await foundBy((into) => stranger.open(sealed, into)));
    }
  });

  it.each(['P-256', 'P-384'] as const)('gpgsm, which may not take in a key of %s', (kind) => {
    const home = new GpgsmHome(folder, kind);
    homes.push(home);
    row('`gpgsm` 2.2', named[kind], 'both', home.take(certificates.get(kind)![0]) ? 'key taken in' : 'key not taken in', '-', '-');
  });

  it('age', async () => {
    const [own, other] = [1, 2].map((number) => { const file = folder.file(`age-${number}`); execFileSync('age-keygen', ['-o', file], { stdio: 'ignore' }); return file; }) as [string, string];
    const recipient = execFileSync('age-keygen', ['-y', own]);
    const sealed = await sealedFile('age', recipient);
    const age = (file: string, key: string) => (into: string) => spawnSync('age', ['-d', '-i', key, '-o', into, file], { stdio: 'ignore' }).status === 0;
    const found = [await foundBy(age(sealed, own)), await foundBy(age(changed(sealed), own)), await foundBy(age(sealed, other))] as const;
    expect(found).toEqual(['opened', 'refused', 'refused']);
    row('`age`', 'X25519', '`age`', ...found);
  });

  it('Hoede itself, of a file that age made, as it reads a backup', async () => {
    const keys = [1, 2].map((number) => { const file = folder.file(`read-age-${number}`); execFileSync('age-keygen', ['-o', file], { stdio: 'ignore' }); return readFileSync(file, 'utf8').match(/AGE-SECRET-KEY-1\w+/)![0]; });
    const recipient = execFileSync('age-keygen', ['-y', folder.file('read-age-1')], { encoding: 'utf8' }).trim();
    const sealed = folder.file('made.age');
    const hoede = (file: string, identity: string) => async (into: string): Promise<boolean> => {
      try {
        writeFileSync(into, await buffer(Readable.from(openWith(identity, file))));
        return true;
      } catch (error) {
        expect(error).toMatchObject({ fault: 'damaged' });
        return false;
      }
    };
    for (const size of [0, 1, 65_535, 65_536, 65_537, 131_072]) {
      execFileSync('age', ['-r', recipient, '-o', sealed], { input: content.subarray(0, size) });
      const clear = await buffer(Readable.from(openWith(keys[0]!, sealed)));
      expect(clear.equals(content.subarray(0, size)), String(size)).toBe(true);
    }
    execFileSync('age', ['-r', recipient, '-o', sealed], { input: content });
    const found = [await foundBy(hoede(sealed, keys[0]!)), await foundBy(hoede(changed(sealed), keys[0]!)), await foundBy(hoede(sealed, keys[1]!))] as const;
    expect(found).toEqual(['opened', 'refused', 'refused']);
    // Another kind of recipient is not ours to read, and says so in the same way.
    execFileSync('age', ['-r', recipient, '-a', '-o', sealed], { input: content });
    expect(await foundBy(hoede(sealed, keys[0]!))).toBe('refused');
    row('Hoede, of a file that `age` made', 'X25519', '`age`', ...found);
  });
});

it('is what docs/notice-format.md says', () => {
  const page = readFileSync(`${import.meta.dirname}/../../docs/notice-format.md`, 'utf8');
  const [, table] = /<!-- made by tests\/interop\/programs\.test\.ts -->\n\n([^]*?)\n\n/.exec(page) ?? [];
  // Another gpgsm may do more; of 2.2 it is known what it does.
  const known = (line: string): boolean => isKnownGpgsm || !line.startsWith('| `gpgsm`');
  expect(table?.split('\n').filter(known)).toEqual(['| Program | Key | Form | the file | one bit changed | another key |', '| --- | --- | --- | --- | --- | --- |', ...rows].filter(known));
});
