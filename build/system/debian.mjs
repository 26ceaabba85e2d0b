// What Hoede needs from the operating system on Linux: the libraries Electron links to, a virtual display where there
// is no screen, and a few programs. As root on Debian or Ubuntu what is missing is installed; otherwise one sentence
// names the exact command. Looks first, and installs nothing that is there.
import fs from 'node:fs';
import { isLinux, isRoot } from '../places.mjs';
import { collect, has } from '../processes.mjs';
import { say, sayWhile, Sentence } from '../say.mjs';

/** Program -> the Debian package that has it. */
const PACKAGE_OF_PROGRAM = {
  'xvfb-run': 'xvfb',
  Xvfb: 'xvfb',
  xauth: 'xauth',
  'g++': 'g++',
  openssl: 'openssl',
  age: 'age',
  'age-keygen': 'age',
  gpgsm: 'gpgsm',
  qpdf: 'qpdf',
  python3: 'python3',
  pdftotext: 'poppler-utils',
  unzip: 'unzip',
};

/** Library -> its Debian package. Between them these bring everything else Electron links to. */
const PACKAGE_OF_LIBRARY = {
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnss3.so': 'libnss3',
  'libgbm.so.1': 'libgbm1',
  'libasound.so.2': 'libasound2',
};

/** Makes sure that these programs can be called. `why` ends the sentence, such as "to read the printed dossier". */
export async function ensurePrograms(programs, why) {
  if (!isLinux) return;
  const missing = programs.filter((program) => !has(program));
  if (missing.length > 0) await provide(missing.map((program) => PACKAGE_OF_PROGRAM[program]), missing, why);
}

/** Makes sure that this Electron can be started. */
export async function ensureElectronLibraries(exe) {
  if (!isLinux) return;
  const missing = await missingLibraries(exe);
  // All four: what one of them would bring along is not known before it is there.
  if (missing.length > 0) await provide(Object.values(PACKAGE_OF_LIBRARY), missing, 'to open its window');
}

/** Makes sure that the tests can open what leaves Hoede with the programs its reader would use. */
export const ensureReaders = () => ensurePrograms(['openssl', 'age', 'age-keygen', 'gpgsm', 'unzip', 'qpdf', 'pdftotext', 'python3'], 'to open sealed notices and printed dossiers as their reader would');

/** Makes sure that a virtual display can be opened. */
export const ensureVirtualDisplay = () => ensurePrograms(['xvfb-run', 'Xvfb', 'xauth'], 'to open its window without a screen');

// What the program links to, and what it loads only when it runs (GTK), which `ldd` does not see.
async function missingLibraries(exe) {
  const [linked, known] = await Promise.all([collect('ldd', [exe]), knownLibraries()]);
  const notFound = [...linked.out.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
  const notKnown = known === null ? [] : Object.keys(PACKAGE_OF_LIBRARY).filter((library) => !known.includes(library));
  return [...new Set([...notFound, ...notKnown])];
}

async function knownLibraries() {
  const program = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((file) => fs.existsSync(file));
  if (!program) return null;
  const { code, out } = await collect(program, ['-p']);
  return code === 0 ? out : null;
}

async function everythingMissing() {
  const known = (await knownLibraries()) ?? '';
  const missing = (table, isThere) => Object.entries(table).filter(([name]) => !isThere(name)).map(([, packageName]) => packageName);
  return [...missing(PACKAGE_OF_PROGRAM, has), ...missing(PACKAGE_OF_LIBRARY, (library) => known.includes(library))];
}

// Fetched once in a run, however often something turns out to be missing.
let packageLists = null;

async function provide(packages, missing, why) {
  const wanted = [...new Set(packages)];
  const need = `Hoede needs ${shortList(missing)} ${why}`;
  if (!has('apt-get')) throw new Sentence(`${need}. Install that with this system's package manager and start again.`);
  if (!isRoot) {
    // One command for all that later steps need as well: nobody should have to come back for each.
    const names = (await presentNames([...new Set([...wanted, ...(await everythingMissing())])])).join(' ');
    throw new Sentence(
      `${need}. Run: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names} - and start again.`,
    );
  }
  say(`${need}. Installing ${wanted.join(', ')} with apt-get (about half a minute, once).`);
  packageLists ??= apt(['update']);
  await packageLists;
  const names = await presentNames(wanted);
  await apt(['install', '-y', '--no-install-recommends', ...names]);
}

function shortList(names) {
  const [a, b, c, ...more] = names;
  return more.length > 1 ? `${a}, ${b}, ${c} and ${more.length} more` : names.join(', ');
}

// Newer releases call some packages ...t64 (their clocks count past 2038) and keep the old name as an empty word.
async function presentNames(packages) {
  return Promise.all(
    packages.map(async (name) => {
      const renamed = await collect('apt-cache', ['show', '--no-all-versions', `${name}t64`]);
      return renamed.code === 0 && renamed.out.includes(`Package: ${name}t64`) ? `${name}t64` : name;
    }),
  );
}

// The lock time-out lets two runs, or a machine that is updating itself, wait for each other.
async function apt(args) {
  const quietly = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0'];
  const { code, out } = await sayWhile(
    `apt-get ${args[0]}`,
    collect('apt-get', [...quietly, ...args], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }),
  );
  if (code !== 0) throw new Sentence(`this did not work: apt-get ${args.join(' ')}\n${out.trim()}`);
}
