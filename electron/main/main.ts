import { mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { Menu, app } from 'electron';
import { registerAppScheme } from './app-files';
import { DeskLife } from './desk-life';
import { closeEverything } from './guard';

const here = import.meta.dirname;

// Read only from a checkout: a packaged Hoede has its own binding, its own pages, and always the full cost of guessing.
const fromCheckout = (name: string): string | undefined => (app.isPackaged ? undefined : process.env[name] || undefined);
const FAST_KDF = { m: 131_072, t: 3, p: 1 };

const demo = app.commandLine.hasSwitch('demo');
// A demo is a throw-away vault in a folder of its own, opened with a passphrase nobody knows.
const folder = demo ? mkdtempSync(path.join(os.tmpdir(), 'hoede-demo-')) : path.join(app.getPath('userData'), 'vault');

registerAppScheme();
closeEverything();
Menu.setApplicationMenu(null);
// Chromium's own sandbox everywhere; where it was switched off on the command line (root in a container) this would stop its children.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.commandLine.appendSwitch('disable-features', 'SpareRendererForSitePerProcess,OptimizationHints,MediaRouter');

const life = new DeskLife(
  { renderer: path.join(here, '../renderer'), preload: path.join(here, '../preload/preload.cjs'), vaultScript: path.join(here, '../vault/vault-process.js'), parseScript: path.join(here, '../parse/parse-process.js'), devUrl: fromCheckout('HOEDE_DEV_URL') },
  {
    kind: 'start',
    folder,
    appVersion: app.getVersion(),
    demo,
    demoPassphrase: demo ? randomBytes(24).toString('base64') : null,
    nativeBinding: fromCheckout('HOEDE_SQLITE_BINDING') ?? null,
    fixedKdf: demo || fromCheckout('HOEDE_FAST_KDF') ? FAST_KDF : null,
  },
);

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => life.focus());
  void app.whenReady().then(() => life.begin());
} else {
  app.quit();
}

let ended = false;
app.on('window-all-closed', () => app.quit());
app.on('before-quit', (event) => {
  if (ended) return;
  event.preventDefault();
  void life.end().finally(() => {
    if (demo) rmSync(folder, { recursive: true, force: true });
    ended = true;
    app.quit();
  });
});
