import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyJournal } from '#db/queries/journal';
import { findSetting } from '#db/queries/settings';
import { passphraseBytes } from '#domain/vault/passphrase';
import { FLOOR_COST } from '#electron/services/keys/kdf';
import { createVault, openVault } from '#electron/services/keys/vault';
import { clientOf, temporaryFolder } from './vault-for-tests';

const PASSPHRASE = 'vijf paarse olifanten zingen';
const KILLS = Number(process.env['HOEDE_KILLS'] ?? 8);
const root = join(import.meta.dirname, '..', '..');

let built: string;
let folder: string;
const children: ChildProcess[] = [];

// Bundled as the program is, so that this also shows the migrations to be in the bundle.
beforeAll(async () => {
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  built = mkdtempSync(join(cache, 'vault-writer-'));
  await build({ configFile: false, root, logLevel: 'silent', build: { ssr: join(root, 'tests/database/vault-writer.ts'), outDir: built, emptyOutDir: true, target: 'node20' } });
  folder = join(temporaryFolder(), 'vault');
  (await createVault({ folder, passphrase: passphraseBytes(PASSPHRASE), kdf: FLOOR_COST })).close();
}, 60_000);

afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(built, { recursive: true, force: true });
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

interface Writer {
  readonly child: ChildProcess;
  /** The number of the last entry it reported. */
  reported(): number;
  readonly reports: Promise<void>;
  readonly ended: Promise<void>;
}

function startWriter(actor: string): Writer {
  const child = spawn(process.execPath, [join(built, 'vault-writer.js'), folder, PASSPHRASE, actor], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  let last = 0;
  let rest = '';
  const reports = new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('ended before it reported')));
    child.stdout!.on('data', (bytes: Buffer) => {
      const lines = (rest + bytes.toString()).split('\n');
      rest = lines.pop()!;
      for (const line of lines) if (line !== 'open') last = Number(line);
      if (last > 0) resolve();
    });
  });
  return { child, reported: () => last, reports, ended: new Promise((resolve) => child.once('close', () => resolve())) };
}

describe('a process that is killed while it writes', () => {
  it(`loses nothing it reported, ${KILLS} times in a row, and half an act is never there`, async () => {
    let reportedInAll = 0;
    let before = 0;
    for (let round = 0; round < KILLS; round++) {
      const writer = startWriter(`round-${round}`);
      await writer.reports;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
      writer.child.kill('SIGKILL');
      await writer.ended;

      const vault = await openVault({ folder, passphrase: passphraseBytes(PASSPHRASE) });
      const check = verifyJournal(vault.read);
      if (!check.sound) throw new Error(`entry ${check.firstBadSeq}: ${check.fault}`);
      expect(check.end.seq).toBeGreaterThanOrEqual(writer.reported());
      expect(check.end.seq).toBeLessThanOrEqual(writer.reported() + 1);
      expect(findSetting(vault.read, 'counter')!.rev).toBe(check.end.seq);
      expect(clientOf(vault.read).pragma('integrity_check', { simple: true })).toBe('ok');
      vault.close();
      reportedInAll += writer.reported() - before;
      before = check.end.seq;
    }
    expect(reportedInAll).toBeGreaterThan(KILLS);
  }, 60_000 + KILLS * 3000);

  it('keeps others out while it lives, and no longer', async () => {
    const writer = startWriter('holder');
    await writer.reports;
    await expect(openVault({ folder, passphrase: passphraseBytes(PASSPHRASE) })).rejects.toMatchObject({ fault: 'in-use' });
    writer.child.kill('SIGKILL');
    await writer.ended;
    (await openVault({ folder, passphrase: passphraseBytes(PASSPHRASE) })).close();
  }, 30_000);
});
