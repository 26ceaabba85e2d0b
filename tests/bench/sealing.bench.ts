import { execFileSync } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sealedFormats, type SealedFormat } from '#domain/notices/sealed-format';
import { OpensslFolder } from '#tests/interop/openssl';
import { SealingProcess } from '#tests/interop/sealing-process';

// 1 GB of attachments: how fast each form is beside `openssl cms -encrypt` of the same bytes, and within how much memory.
const MB = 1_000_000;
const FILES = 4;
const EACH = 250 * MB;
const MOST_MEMORY = 300 * MB;
const MOST_ADDED = 150 * MB;

const folder = new OpensslFolder();
let child: SealingProcess;
let vault: SealingProcess;
const paths = Array.from({ length: FILES }, (_, place) => folder.file(`${place}.bin`));
const all = folder.file('all.bin');
const keys: Record<string, string> = {};
const rows: Record<string, number | string>[] = [];

beforeAll(async () => {
  child = await SealingProcess.built();
  vault = await SealingProcess.built('sealing-vault-child');
  const piece = Buffer.alloc(10 * MB);
  const whole = openSync(all, 'w');
  for (const path of paths) {
    const file = openSync(path, 'w');
    for (let written = 0; written < EACH; written += piece.length) {
      randomFillSync(piece);
      for (const target of [file, whole]) writeSync(target, piece);
    }
    closeSync(file);
  }
  closeSync(whole);
  const { certificateFile } = folder.certificate({ kind: 'rsa:3072' });
  execFileSync('age-keygen', ['-o', folder.file('key.txt')], { stdio: 'ignore' });
  keys['cms-gcm'] = keys['cms-cbc'] = certificateFile;
  keys['age'] = folder.file('age.pub', execFileSync('age-keygen', ['-y', folder.file('key.txt')]));
}, 300_000);

afterAll(() => {
  child.remove();
  vault.remove();
  folder.remove();
  console.table(rows);
  const place = process.env['HOEDE_BENCH_OUT'];
  if (place) writeFileSync(place.replace(/\.json$/, '-sealing.json'), `${JSON.stringify(rows, null, 2)}\n`);
});

it.each(sealedFormats)('seals 1 GB within 300 MB of memory: %s', (format) => {
  const openssl = reference(format);
  const out = room(`room-${format}`);
  const done = child.seal(format, keys[format]!, out, paths);
  const bytes = done.files.reduce((sum, file) => sum + file.bytes, 0);
  expect(readdirSync(out)).toHaveLength(done.files.length);
  expect(bytes).toBeGreaterThanOrEqual(FILES * EACH);
  rmSync(out, { recursive: true });
  rows.push({ form: format, parts: done.files.length, seconds: round(done.seconds), opensslSeconds: round(openssl), ratio: round(done.seconds / openssl), peakMB: round(done.peak / MB), beforeMB: round(done.before / MB) });
  expect(done.peak).toBeLessThan(MOST_MEMORY);
});

/** Seconds that openssl takes for the same bytes, now. */
function reference(format: SealedFormat): number {
  const began = performance.now();
  folder.openssl('cms', '-encrypt', '-binary', '-outform', 'DER', format === 'cms-cbc' ? '-aes-256-cbc' : '-aes-256-gcm', '-in', all, '-out', 'reference.p7m', keys['cms-gcm']!);
  rmSync(folder.file('reference.p7m'));
  return (performance.now() - began) / 1000;
}

function room(name: string): string {
  const path = folder.file(name);
  mkdirSync(path);
  return path;
}

it.each(sealedFormats)('seals an attachment of 1 GB, as it lies sealed beside the vault, within 300 MB of memory: %s', (format) => {
  const openssl = reference(format);
  const [out, blobs] = [room(`out-${format}`), room(`blobs-${format}`)];
  const done = child.seal(format, keys[format]!, out, [all], blobs);
  expect(done.files.reduce((sum, file) => sum + file.bytes, 0)).toBeGreaterThanOrEqual(FILES * EACH);
  expect(readdirSync(out)).toHaveLength(done.files.length);
  for (const path of [out, blobs]) rmSync(path, { recursive: true });
  rows.push({ form: `${format}, attachment`, parts: done.files.length, seconds: round(done.seconds), opensslSeconds: round(openssl), ratio: round(done.seconds / openssl), peakMB: round(done.peak / MB), beforeMB: round(done.before / MB) });
  expect(done.peak).toBeLessThan(MOST_MEMORY);
});

it('seals it along with a notice, out of a whole vault, and adds little to what the vault itself takes', () => {
  const openssl = reference('cms-gcm');
  const out = room('out-vault');
  const done = vault.seal('cms-gcm', keys['cms-gcm']!, out, [all]);
  expect(readdirSync(out).toSorted()).toEqual(done.files.map(({ path }) => path).toSorted());
  rmSync(out, { recursive: true });
  rows.push({ form: 'cms-gcm, whole vault', parts: done.files.length, seconds: round(done.seconds), opensslSeconds: round(openssl), ratio: round(done.seconds / openssl), peakMB: round(done.most! / MB), beforeMB: round(done.before / MB), takenInSeconds: round(done.takenIn!) });
  expect(done.most! - done.before).toBeLessThan(MOST_ADDED);
});

const round = (value: number): number => Math.round(value * 10) / 10;
