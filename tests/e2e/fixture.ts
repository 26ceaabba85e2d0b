// The real program in its real window. A test gets a fresh Hoede with an empty folder of its own (`app`), or shares the one
// demo of its project (`demoPage`), which takes longer to open than most tests take.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, expect, test as base, type ElectronApplication, type Page, type TestInfo } from '@playwright/test';
import { typePassphrase, windowWith } from './steps/vault';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Options {
  /** A test that provokes refusals (of a script, of an address) expects errors in the console. */
  readonly mayLogErrors: boolean;
}

interface Fixtures {
  /** The folder that Hoede takes for its own, empty at the start. */
  readonly userData: string;
  /** What the pages wrote to their console as errors, and exceptions nobody caught. */
  readonly consoleErrors: string[];
  readonly app: ElectronApplication;
  /** The work window of the demo, on the day's first screen. What another test left in that demo is still there. */
  readonly demoPage: Page;
}

interface Shared {
  /** One Hoede with the demo, open as long as its tests last. A failed test ends it, and the next one gets a new one. */
  readonly demo: ElectronApplication;
  readonly demoErrors: string[];
}

export const test = base.extend<Options & Fixtures, Shared>({
  mayLogErrors: [false, { option: true }],

  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
  userData: async ({}, use) => {
    const folder = makeFolder();
    await use(folder);
    drop(folder);
  },

  // oxlint-disable-next-line no-empty-pattern
  consoleErrors: async ({}, use) => use([]),

  app: async ({ userData, mayLogErrors, consoleErrors }, use, testInfo) => {
    const app = await launch(userData);
    listen(app, consoleErrors);
    await use(app);
    if (testInfo.status !== testInfo.expectedStatus) await keepWhatIsSeen(app, consoleErrors, testInfo);
    await app.close();
    if (!mayLogErrors) expect(consoleErrors, 'errors in the console of a page').toEqual([]);
  },

  // oxlint-disable-next-line no-empty-pattern
  demoErrors: [async ({}, use) => use([]), { scope: 'worker' }],

  demo: [async ({ demoErrors }, use) => {
    const folder = makeFolder();
    const app = await launch(folder, ['--demo']);
    listen(app, demoErrors);
    await windowWith(app, 'index');
    await use(app);
    await app.close();
    drop(folder);
  }, { scope: 'worker', timeout: 250_000 }],

  demoPage: async ({ demo, demoErrors, mayLogErrors }, use, testInfo) => {
    demoErrors.length = 0;
    const page = await deskOf(demo);
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('button', { name: /Vandaag/ }).click();
    await use(page);
    if (testInfo.status !== testInfo.expectedStatus) await keepWhatIsSeen(demo, demoErrors, testInfo);
    if (!mayLogErrors) expect(demoErrors, 'errors in the console of a page').toEqual([]);
  },
});

const makeFolder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'hoede-data-'));
const drop = (folder: string): void => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });

// A test may leave the demo locked; nobody chose its passphrase, so the program says it.
async function deskOf(demo: ElectronApplication): Promise<Page> {
  const unlock = demo.windows().findLast((window) => !window.isClosed() && window.url().includes('unlock.html'));
  if (!unlock) return windowWith(demo, 'index');
  const passphrase = await unlock.evaluate(async () => {
    const { hoede } = window as unknown as { hoede: { request(name: string, input: object): Promise<{ value: { demoPassphrase: string } }> } };
    return (await hoede.request('vault.status', {})).value.demoPassphrase;
  });
  const opened = windowWith(demo, 'index');
  await typePassphrase(unlock, passphrase);
  return opened;
}

/** Keeps what every page of a program writes to its console as an error. */
function listen(app: ElectronApplication, errors: string[]): void {
  const hear = (page: Page): void => {
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
  };
  app.windows().forEach(hear);
  app.on('window', hear);
}

export { expect } from '@playwright/test';

/** The least cost of key derivation that a vault accepts: half a second less at every opening of a test's vault. */
const CHEAP_KEYS = { HOEDE_FAST_KDF: '1' };

/** Starts Hoede on this folder. For a test that closes it and starts it again. */
export async function launch(userData: string, appArguments: readonly string[] = [], environment: Record<string, string> = CHEAP_KEYS): Promise<ElectronApplication> {
  const executablePath = process.env['HOEDE_ELECTRON_EXE'];
  if (!executablePath) throw new Error('start the tests with `npm run test:e2e`, which prepares Electron for them');
  return _electron.launch({
    executablePath,
    args: [`--user-data-dir=${userData}`, ROOT, ...appArguments],
    chromiumSandbox: process.env['HOEDE_SANDBOX'] === 'on',
    env: { ...definedOnly(process.env), ...environment, NODE_ENV: 'production' },
  });
}

const definedOnly = (environment: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined));

// A failed test leaves a picture of every window and what their consoles said.
async function keepWhatIsSeen(app: ElectronApplication, consoleErrors: readonly string[], testInfo: TestInfo) {
  for (const [index, page] of app.windows().entries()) {
    const picture = testInfo.outputPath(`failure-${index + 1}.png`);
    const taken = await page.screenshot({ path: picture, timeout: 5_000 }).catch(() => null);
    if (!taken) continue;
    // Pushed rather than attached: `attach` would make a second copy under another name.
    testInfo.attachments.push({ name: `failure-${index + 1}`, path: picture, contentType: 'image/png' });
    console.log(`screenshot: ${path.relative(ROOT, picture)}`);
  }
  if (consoleErrors.length > 0) await testInfo.attach('console', { body: consoleErrors.join('\n'), contentType: 'text/plain' });
}
