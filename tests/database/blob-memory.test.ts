import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryFolder } from './vault-for-tests';

const MEGABYTES = 200;
const root = join(import.meta.dirname, '..', '..');
const folder = temporaryFolder();
let child: ChildProcess | undefined;
let built: string;

beforeAll(async () => {
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  built = mkdtempSync(join(cache, 'blob-writer-'));
  await build({ configFile: false, root, logLevel: 'silent', build: { ssr: join(root, 'tests/database/blob-writer.ts'), outDir: built, emptyOutDir: true, target: 'node20' } });
}, 120_000);
afterAll(() => {
  child?.kill('SIGKILL');
  for (const gone of [built, folder]) rmSync(gone, { recursive: true, force: true });
});

it(`${MEGABYTES} MB go in and come out without ever being in memory`, async () => {
  child = spawn(process.execPath, [join(built, 'blob-writer.js'), folder, String(MEGABYTES)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout!.on('data', (bytes: Buffer) => { said += bytes.toString(); });
  await new Promise((resolve) => child!.once('close', resolve));
  const { kept, read, mostMegabytes } = JSON.parse(said) as { kept: number; read: number; mostMegabytes: number };
  expect([kept, read]).toEqual([MEGABYTES * 1024 * 1024, MEGABYTES * 1024 * 1024]);
  expect(mostMegabytes).toBeLessThan(150);
}, 120_000);
