// The real program in its real window. Every test gets a fresh Hoede with an empty folder of its own.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron, expect, test as base, type ElectronApplication, type Page, type TestInfo } from '@playwright/test';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Options {
  /** Extra arguments for Hoede, such as `--demo`. */
  readonly appArguments: readonly string[];
  /** A test that provokes refusals (of a script, of an address) expects errors in the console. */
  readonly mayLogErrors: boolean;
}

interface Fixtures {
  /** The folder that Hoede takes for its own, empty at the start. */
  readonly userData: string;
  /** What the pages wrote to their console as errors, and exceptions nobody caught. */
  readonly consoleErrors: string[];
  readonly app: ElectronApplication;
  /** The first window that opened. */
  readonly firstPage: Page;
}

export const test = base.extend<Options & Fixtures>({
  appArguments: [[], { option: true }],
  mayLogErrors: [false, { option: true }],

  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern
  userData: async ({}, use) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hoede-data-'));
    await use(folder);
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  // oxlint-disable-next-line no-empty-pattern
  consoleErrors: async ({}, use) => use([]),

  app: async ({ userData, appArguments, mayLogErrors, consoleErrors }, use, testInfo) => {
    const app = await launch(userData, appArguments);
    const listen = (page: Page) => {
      page.on('console', (message) => message.type() === 'error' && consoleErrors.push(message.text()));
      page.on('pageerror', (error) => consoleErrors.push(String(error)));
    };
    app.windows().forEach(listen);
    app.on('window', listen);
    await use(app);
    if (testInfo.status !== testInfo.expectedStatus) await keepWhatIsSeen(app, consoleErrors, testInfo);
    await app.close();
    if (!mayLogErrors) expect(consoleErrors, 'errors in the console of a page').toEqual([]);
  },

  firstPage: async ({ app }, use) => use(await app.firstWindow()),
});

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
