import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passphraseBytes } from '#domain/vault/passphrase';
import { readHeader } from '#electron/services/keys/header';
import { FLOOR_COST } from '#electron/services/keys/kdf';
import { openSlots, unsealDbKey } from '#electron/services/keys/slots';
import { createVault } from '#electron/services/keys/vault';
import { temporaryFolder } from './vault-for-tests';

const PASSPHRASE = 'Zeldzame wachtzin voor de proef 8841';
const root = join(import.meta.dirname, '..', '..');

let built: string;
let folder: string;
let holder: ChildProcess | undefined;

beforeAll(async () => {
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  built = mkdtempSync(join(cache, 'vault-holder-'));
  await build({ configFile: false, root, logLevel: 'silent', build: { ssr: join(root, 'tests/database/vault-holder.ts'), outDir: built, emptyOutDir: true, target: 'node20' } });
  folder = join(temporaryFolder(), 'vault');
  (await createVault({ folder, passphrase: passphraseBytes(PASSPHRASE), kdf: FLOOR_COST })).close();
}, 60_000);

afterAll(() => {
  holder?.kill('SIGKILL');
  rmSync(built, { recursive: true, force: true });
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const saysWhen = (child: ChildProcess, word: string): Promise<void> =>
  new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`ended before it was ${word}`)));
    child.stdout!.on('data', (bytes: Buffer) => bytes.toString().includes(word) && resolve());
  });

const PAGE = 4096;

/** Start and size of each run of pages that a process may write and that are really there (bits 63 and 62 of the page map: present, swapped). */
function* writtenRuns(pid: number): Generator<readonly [number, number]> {
  const pageMap = openSync(`/proc/${pid}/pagemap`, 'r');
  for (const [, from, to] of readFileSync(`/proc/${pid}/maps`, 'utf8').matchAll(/^([0-9a-f]+)-([0-9a-f]+) rw(?!.*\[v)/gm)) {
    const [start, end] = [Number.parseInt(from!, 16), Number.parseInt(to!, 16)];
    const flags = Buffer.alloc(((end - start) / PAGE) * 8);
    readSync(pageMap, flags, 0, flags.length, (start / PAGE) * 8);
    let runStart = start;
    for (let at = start; at <= end; at += PAGE) {
      if (at < end && flags[((at - start) / PAGE) * 8 + 7]! >= 0x40) continue;
      if (at > runStart) yield [runStart, at - runStart];
      runStart = at + PAGE;
    }
  }
  closeSync(pageMap);
}

/** How often each needle is in the memory of a process. */
function copiesIn(pid: number, needles: Readonly<Record<string, Buffer>>): Record<string, number> {
  const found = Object.fromEntries(Object.keys(needles).map((name) => [name, 0]));
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  for (const [start, size] of writtenRuns(pid)) {
    const bytes = Buffer.alloc(size);
    readSync(memory, bytes, 0, size, start);
    for (const [name, needle] of Object.entries(needles)) {
      for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) found[name]! += 1;
    }
  }
  closeSync(memory);
  return found;
}

describe.skipIf(process.platform !== 'linux')('the memory of a process that opened a vault', () => {
  it('holds no passphrase and no key as text, the master key once while it is open, and none of them after closing', async () => {
    const header = readHeader(readFileSync(join(folder, 'g0001', 'vault.hdr')));
    const { vmk } = (await openSlots(header, { kind: 'passphrase', bytes: passphraseBytes(PASSPHRASE) }))!;
    const dek = unsealDbKey(vmk, header)!;
    const needles = {
      passphrase: Buffer.from(PASSPHRASE),
      passphraseUtf16: Buffer.from(PASSPHRASE, 'utf16le'),
      passphraseBase64: Buffer.from(Buffer.from(PASSPHRASE).toString('base64')),
      vmkHex: Buffer.from(vmk.toString('hex')),
      vmkBase64: Buffer.from(vmk.toString('base64')),
      dekHex: Buffer.from(dek.toString('hex')),
      dekBase64: Buffer.from(dek.toString('base64')),
    };
    const none = Object.fromEntries(Object.keys(needles).map((name) => [name, 0]));

    holder = spawn(process.execPath, ['--expose-gc', join(built, 'vault-holder.js'), folder], { stdio: ['pipe', 'pipe', 'inherit'] });
    const open = saysWhen(holder, 'open');
    holder.stdin!.end(PASSPHRASE);
    await open;
    expect(copiesIn(holder.pid!, { ...needles, vmk })).toEqual({ ...none, vmk: 1 });

    const closed = saysWhen(holder, 'closed');
    holder.kill('SIGUSR2');
    await closed;
    expect(copiesIn(holder.pid!, { ...needles, vmk, dek })).toEqual({ ...none, vmk: 0, dek: 0 });
  }, 30_000);
});
