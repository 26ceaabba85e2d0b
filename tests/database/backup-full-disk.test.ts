import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openVault } from '#electron/services/keys/vault';
import { anOpenMachine, testPassphrase, type TestMachine } from '#tests/builders/machine-for-tests';
import { temporaryFolder } from './vault-for-tests';
import { addAttachments, attach } from './vault-with-attachments';

const root = join(import.meta.dirname, '..', '..');
const home = temporaryFolder();
const folder = join(home, 'vault');
const disk = join(home, 'disk');
const small = join(home, 'small');
let built: string;
let test: TestMachine;

beforeAll(async () => {
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  built = mkdtempSync(join(cache, 'backup-filler-'));
  await build({ configFile: false, root, logLevel: 'silent', build: { ssr: join(root, 'tests/database/backup-filler.ts'), outDir: built, emptyOutDir: true, target: 'node20' } });
  test = await anOpenMachine({ folder });
  test.answerer.lock();
  const vault = await openVault({ folder, passphrase: testPassphrase() });
  await addAttachments(vault, folder);
  await attach(vault, folder, Buffer.alloc(4_000_000, 'a large file'));
  vault.close();
}, 120_000);
beforeEach(() => {
  for (const one of [disk, small]) {
    rmSync(one, { recursive: true, force: true });
    mkdirSync(one);
  }
});
afterAll(() => {
  test.end();
  for (const gone of [built, home]) rmSync(gone, { recursive: true, force: true });
});

interface Try {
  readonly when: 'never' | 'before' | 'during';
  readonly left: number;
}

interface Went extends Try {
  readonly envelope: { readonly ok: boolean; readonly failure?: { readonly kind: string; readonly reasons?: readonly { readonly code: string }[] } };
  readonly parts: readonly string[];
  readonly practised: boolean | null;
  readonly firstBadSeq: number | null;
  readonly unlisted: readonly string[];
  readonly work: readonly string[];
  readonly newest: string | null;
}

/** Runs the tries in a process that a shell prepared with `before`. */
function run(before: string, which: 'disk' | 'vault' | 'none', tries: readonly Try[], shell: readonly string[] = ['sh', '-c']): readonly Went[] {
  const passphrase = new TextDecoder().decode(testPassphrase());
  const [program, ...rest] = [...shell, `${before} && exec "$@"`, 'sh', process.execPath, join(built, 'backup-filler.js'), folder, disk, small, which, passphrase, JSON.stringify(tries)];
  const { stdout, stderr, status } = spawnSync(program!, rest, { encoding: 'utf8', timeout: 100_000 });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim().split('\n').map((line) => JSON.parse(line) as Went);
}

// A small disk of its own that only the process sees: Linux lets anybody make one in a namespace of their own, unless it was told not to.
const ALONE = ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c'];
const mount = (megabytes: number): string => `mount -t tmpfs -o size=${megabytes}m small '${small}'`;
const mayMount = ((): boolean => {
  try {
    mkdirSync(small, { recursive: true });
    execFileSync(ALONE[0]!, [...ALONE.slice(1), mount(1)], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** Whatever happened: no half file, no file that is not listed, the vault sound, and the newest backup comes back. */
function expectNothingLost(went: Went): void {
  const about = JSON.stringify(went);
  expect(went, about).toMatchObject({ parts: [], unlisted: [], work: [], firstBadSeq: null, practised: true });
}

const codeOf = ({ envelope }: Went): string => (envelope.ok ? 'made' : (envelope.failure?.reasons?.[0]?.code ?? envelope.failure!.kind));

describe.skipIf(!mayMount)('a disk that runs full', () => {
  const during = [0, 4096, 40_000, 400_000].map((left): Try => ({ when: 'during', left }));

  it('where the backups go: one sentence, the one before stays, and with room again the next is made', () => {
    const [first, ...tries] = run(mount(20), 'disk', [{ when: 'never', left: 0 }, { when: 'before', left: 100_000 }, ...during, { when: 'never', left: 0 }], ALONE);
    const last = tries.pop()!;
    expect([codeOf(first!), ...tries.map(codeOf), codeOf(last)]).toEqual(['made', 'backup-no-room', ...during.map(() => 'backup-disk-full'), 'made']);
    for (const went of [first!, ...tries, last]) expectNothingLost(went);
    for (const went of tries) expect(went.newest).toBe(first!.newest);
    expect(last.newest).not.toBe(first!.newest);
  }, 120_000);

  it('where the vault is: the sentence asks for room on the laptop, what was kept stays, and with room again the next is made', () => {
    const [first, ...tries] = run(mount(24), 'vault', [{ when: 'never', left: 0 }, { when: 'before', left: 0 }, { when: 'before', left: 100_000 }, ...during, { when: 'never', left: 0 }], ALONE);
    const last = tries.pop()!;
    expect([codeOf(first!), codeOf(last)]).toEqual(['made', 'made']);
    for (const went of tries) expect(['backup-no-room-here', 'backup-vault-disk-full', 'made']).toContain(codeOf(went));
    expect(tries.map(codeOf), 'one that runs full half way').toContain('backup-vault-disk-full');
    for (const went of [first!, ...tries, last]) expectNothingLost(went);
    expect(last.newest).not.toBe(first!.newest);
  }, 120_000);
});

it.skipIf(process.platform === 'win32')('a disk that takes no file so large says that, and nothing stays', () => {
  const [made, large] = [run('true', 'none', [{ when: 'never', left: 0 }])[0]!, run('ulimit -f 6000', 'none', [{ when: 'never', left: 0 }])[0]!]; // three megabytes
  expect([codeOf(made), codeOf(large)]).toEqual(['made', 'backup-too-large']);
  expect(large).toMatchObject({ parts: [], unlisted: [], work: [], firstBadSeq: null, newest: made.newest });
}, 120_000);
