import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findAttachmentKey, isKnownBlob, listAttachments, listWaitingFiles } from '#db/queries/attachments';
import { verifyJournal } from '#db/queries/journal';
import { addMinor } from '#db/writes/minors';
import { NewMinor } from '#domain/minors/identity';
import { newId, type MinorId } from '#domain/shared/ids';
import { passphraseBytes } from '#domain/vault/passphrase';
import { readBlob, sweepBlobs } from '#electron/services/blobs/blob-store';
import { FLOOR_COST } from '#electron/services/keys/kdf';
import { createVault, openVault } from '#electron/services/keys/vault';
import { aStamp, temporaryFolder } from './vault-for-tests';

const PASSPHRASE = 'vijf paarse olifanten zingen';
const KILLS = Number(process.env['HOEDE_KILLS'] ?? 4);
const MEGABYTES = 200;
const root = join(import.meta.dirname, '..', '..');
const minorId = newId<MinorId>(aStamp().at, randomBytes(10));
const children: ChildProcess[] = [];
let built: string;
let folder: string;

beforeAll(async () => {
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  built = mkdtempSync(join(cache, 'attachment-writer-'));
  await build({ configFile: false, root, logLevel: 'silent', build: { ssr: true, rolldownOptions: { input: ['attachment-writer', 'blob-writer'].map((name) => join(root, 'tests/database', `${name}.ts`)) }, outDir: built, emptyOutDir: true, target: 'node20' } });
  folder = join(temporaryFolder(), 'vault');
  const vault = await createVault({ folder, passphrase: passphraseBytes(PASSPHRASE), kdf: FLOOR_COST });
  addMinor(vault.write, aStamp(), minorId, NewMinor.parse({ givenNames: 'Bích', familyName: 'Thử', sex: 'unknown', nationality: 'VN', statedBirthDate: '2010', asylumApplication: 'unknown', ageInspection: { state: 'not-done', reason: 'not-yet' } }));
  vault.close();
}, 120_000);
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(built, { recursive: true, force: true });
  rmSync(join(folder, '..'), { recursive: true, force: true });
});

const start = (script: string, ...args: readonly string[]): ChildProcess => {
  const child = spawn(process.execPath, [join(built, `${script}.js`), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return child;
};
const files = (): readonly string[] => readdirSync(join(folder, 'blobs'), { recursive: true }).map(String).filter((name) => name.includes('.bin'));

it(`a process that is killed while it adds leaves whole attachments or nothing, ${KILLS} times in a row`, async () => {
  const told = new Set<string>();
  for (let round = 0; round < KILLS; round++) {
    const child = start('attachment-writer', folder, PASSPHRASE);
    const ended = new Promise((resolve) => child.once('close', resolve));
    await new Promise<void>((resolve) => child.stdout!.on('data', (bytes: Buffer) => {
      for (const line of bytes.toString().split('\n')) if (line.length === 36) told.add(line);
      if (told.size > round * 2) resolve();
    }));
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
    child.kill('SIGKILL');
    await ended;

    const vault = await openVault({ folder, passphrase: passphraseBytes(PASSPHRASE) });
    const place = { folder, vaultId: vault.vaultId, random: (size: number) => randomBytes(size) };
    expect(verifyJournal(vault.read).sound).toBe(true);
    await sweepBlobs(place, (blobId) => isKnownBlob(vault.read, blobId), Date.now() + 25 * 3_600_000);
    const kept = listAttachments(vault.read, minorId);
    const waiting = listWaitingFiles(vault.read, minorId);
    expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining([...told]));
    for (const { id, size, sha256 } of [...kept, ...waiting]) {
      const digest = createHash('sha256');
      let read = 0;
      for await (const piece of readBlob(place, findAttachmentKey(vault.read, id)!)) {
        digest.update(piece);
        read += piece.length;
      }
      expect([read, digest.digest('hex')]).toEqual([size, sha256]);
    }
    expect(files()).toHaveLength(kept.length + waiting.length);
    expect(files().filter((name) => name.endsWith('.part'))).toEqual([]);
    vault.close();
  }
}, 60_000 + KILLS * 10_000);

it(`${MEGABYTES} MB go in and come out without ever being in memory`, async () => {
  const child = start('blob-writer', folder, String(MEGABYTES));
  let said = '';
  child.stdout!.on('data', (bytes: Buffer) => { said += bytes.toString(); });
  await new Promise((resolve) => child.once('close', resolve));
  const { kept, read, mostMegabytes } = JSON.parse(said) as { kept: number; read: number; mostMegabytes: number };
  expect([kept, read]).toEqual([MEGABYTES * 1024 * 1024, MEGABYTES * 1024 * 1024]);
  expect(mostMegabytes).toBeLessThan(150);
}, 120_000);
