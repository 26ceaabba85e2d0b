// Runs Playwright on the real window: prepares Electron, the bundles and a screen, and as root drops to an ordinary
// user, because Chromium gives root no sandbox and the sandbox is one of the things to test.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { inProject, isRoot, ROOT } from './places.mjs';
import { has, run, succeeds } from './processes.mjs';
import { electronEnvironment, prepareElectron } from './runtime/electron.mjs';
import { say } from './say.mjs';
import { ensureElectronLibraries, ensureReaders, ensureVirtualDisplay } from './system/debian.mjs';
import { hasNoDisplay, onVirtualDisplay } from './system/display.mjs';
import { asOrdinaryUser, sandboxIsPossible, UNPRIVILEGED } from './system/sandbox.mjs';
import { appTargets } from './vite/targets.mjs';

/** Where the tests leave screenshots and reports. */
export const RESULTS = inProject('test-results');

/**
 * Runs `playwright test` with these arguments; gives its exit code. `environment` is handed to the tests.
 * Everything lands in test-results/e2e, whoever the tests run as.
 */
export async function runInWindow(playwrightArguments, environment = {}) {
  await ensureReaders();
  const electron = await prepareElectron();
  await ensureElectronLibraries(electron.exe);
  if (hasNoDisplay()) await ensureVirtualDisplay();
  await bundle(appTargets);

  fs.mkdirSync(RESULTS, { recursive: true });
  const dropped = isRoot && mayDrop(electron.exe);
  const home = dropped ? homeForOrdinaryUser() : null;
  const sandbox = dropped || sandboxIsPossible();
  if (!sandbox) say('the tests run without Chromium\'s sandbox here.');

  const playwright = inProject('node_modules', '@playwright', 'test', 'cli.js');
  const inner = [process.execPath, playwright, 'test', '--output', path.join(RESULTS, 'e2e'), ...playwrightArguments];
  const onScreen = hasNoDisplay() ? onVirtualDisplay(inner) : inner;
  const [program, ...args] = dropped ? [...asOrdinaryUser, ...onScreen] : onScreen;
  try {
    return await run(program, args, {
      cwd: ROOT,
      env: {
        ...electronEnvironment(electron),
        ...(home ? { HOME: home, TMPDIR: home, XDG_RUNTIME_DIR: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home } : {}),
        HOEDE_SANDBOX: sandbox ? 'on' : 'off',
        ...environment,
      },
    });
  } finally {
    if (home) fs.rmSync(home, { recursive: true, force: true });
  }
}

// The ordinary user must be able to read the checkout, start Electron and Node, and build a sandbox.
function mayDrop(exe) {
  if (process.env.HOEDE_E2E_AS_ROOT || !has('setpriv')) return false;
  const [program, ...args] = asOrdinaryUser;
  const test = 'test -r "$0/package.json" && test -x "$1" && test -x "$2"';
  if (!succeeds(program, [...args, 'sh', '-c', test, ROOT, exe, process.execPath])) {
    say('an ordinary user cannot read this checkout, so the tests run as root. Put it outside /root to test the sandbox too.');
    return false;
  }
  if (sandboxIsPossible(asOrdinaryUser)) return true;
  say('this system lets no ordinary user build a sandbox, so the tests run as root.');
  return false;
}

function homeForOrdinaryUser() {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'hoede-e2e-'));
  fs.chownSync(home, UNPRIVILEGED, UNPRIVILEGED);
  giveAway(RESULTS);
  return home;
}

// Playwright empties its output folder first, so that user must own all of it.
function giveAway(place) {
  fs.lchownSync(place, UNPRIVILEGED, UNPRIVILEGED);
  for (const entry of fs.readdirSync(place, { recursive: true })) {
    fs.lchownSync(path.join(place, entry), UNPRIVILEGED, UNPRIVILEGED);
  }
}
