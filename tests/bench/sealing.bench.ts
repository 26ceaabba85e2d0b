import { execFileSync } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sealedFormats } from '#domain/notices/sealed-format';
import { OpensslFolder } from '#tests/interop/openssl';
import { SealingProcess } from '#tests/interop/sealing-process';

// 1 GB of attachments: how fast each form is beside `openssl cms -encrypt` of the same bytes, and within how much memory.
const MB = 1_000_000;
const FILES = 4;
const EACH = 250 * MB;
const MOST_MEMORY = 300 * MB;

const folder = new OpensslFolder();
let child: SealingProcess;
const paths = Array.from({ length: FILES }, (_, place) => folder.file(`${place}.bin`));
const all = folder.file('all.bin');
const keys: Record<string, string> = {};
const rows: Record<string, number | string>[] = [];

beforeAll(async () => {
  child = await SealingProcess.built();
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
  folder.remove();
  console.table(rows);
  const place = process.env['HOEDE_BENCH_OUT'];
  if (place) writeFileSync(place.replace(/\.json$/, '-sealing.json'), `${JSON.stringify(rows, null, 2)}\n`);
});

it.each(sealedFormats)('seals 1 GB within 300 MB of memory: %s', (format) => {
  const cipher = format === 'cms-cbc' ? '-aes-256-cbc' : '-aes-256-gcm';
  const began = performance.now();
  folder.openssl('cms', '-encrypt', '-binary', '-outform', 'DER', cipher, '-in', all, '-out', 'reference.p7m', keys['cms-gcm']!);
  const reference = (performance.now() - began) / 1000;
  rmSync(folder.file('reference.p7m'));

  const room = folder.file(`room-${format}`);
  mkdirSync(room);
  const done = child.seal(format, keys[format]!, room, paths);
  const bytes = done.files.reduce((sum, file) => sum + file.bytes, 0);
  expect(readdirSync(room)).toHaveLength(done.files.length);
  expect(bytes).toBeGreaterThanOrEqual(FILES * EACH);
  rmSync(room, { recursive: true });
  rows.push({ form: format, parts: done.files.length, seconds: round(done.seconds), opensslSeconds: round(reference), ratio: round(done.seconds / reference), peakMB: round(done.peak / MB), beforeMB: round(done.before / MB) });
  expect(done.peak).toBeLessThan(MOST_MEMORY);
});

const round = (value: number): number => Math.round(value * 10) / 10;
