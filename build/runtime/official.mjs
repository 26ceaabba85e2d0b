// The official Electron, as the npm package `electron` brings it.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { CACHE } from '../places.mjs';
import { collect } from '../processes.mjs';
import { say, sayWhile } from '../say.mjs';
import { withLock } from './make-once.mjs';

const require = createRequire(import.meta.url);
const FAILED = path.join(CACHE, 'official-electron-could-not-be-fetched');
const TRY_AGAIN_AFTER_MS = 24 * 3600_000;
const GIVE_UP_AFTER_MS = 10 * 60_000;

/** The official Electron when it is on this machine, otherwise null. */
export function findOfficial() {
  const folder = packageFolder();
  const pathFile = path.join(folder, 'path.txt');
  if (!fs.existsSync(pathFile)) return null;
  const dist = path.join(folder, 'dist');
  const exe = path.join(dist, fs.readFileSync(pathFile, 'utf8').trim());
  if (!fs.existsSync(exe)) return null;
  return { kind: 'official', dist, exe, version: version() };
}

/** Fetches the official Electron from GitHub with its own installer. Gives null, after a sentence, when that fails. */
export async function fetchOfficial() {
  return withLock(path.join(CACHE, 'official-electron.lock'), 'fetching Electron', async () => {
    const already = findOfficial();
    if (already) return already;
    say(`fetching Electron ${version()}, the window Hoede runs in (about 120 MB, once).`);
    const installer = path.join(packageFolder(), 'install.js');
    const { code, out } = await sayWhile(
      'fetching Electron',
      collect(process.execPath, [installer], { timeout: GIVE_UP_AFTER_MS }),
    );
    const found = code === 0 ? findOfficial() : null;
    if (found) fs.rmSync(FAILED, { force: true });
    else {
      fs.writeFileSync(FAILED, out);
      say(`the official Electron could not be fetched (${reasonIn(out)}).`);
    }
    return found;
  });
}

/** Did fetching fail within the last day? Then a run that has a substitute does not wait for it again. */
export function failedLately() {
  try {
    return Date.now() - fs.statSync(FAILED).mtimeMs < TRY_AGAIN_AFTER_MS;
  } catch {
    return false;
  }
}

const packageFolder = () => path.dirname(require.resolve('electron/package.json'));
const version = () => require('electron/package.json').version;

// The installer prints a stack; the line that names the error says enough.
function reasonIn(out) {
  const line = out.split('\n').find((each) => /error|response code|refused|timed? ?out/i.test(each));
  return line?.trim().slice(0, 160) ?? 'its installer gave no reason';
}
