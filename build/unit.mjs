// npm run test:unit [-- arguments for vitest]
// npm run test:unit:electron: the same tests inside Electron, whose cryptography (BoringSSL) and SQLite binding differ
// from Node's.
import fs from 'node:fs';
import { bundle } from './bundle.mjs';
import { inProject, ROOT } from './places.mjs';
import { run } from './processes.mjs';
import { electronEnvironment, prepareElectron } from './runtime/electron.mjs';
import { fittingNode } from './runtime/node.mjs';
import { command, say } from './say.mjs';
import { ensureElectronLibraries } from './system/debian.mjs';

/** Runs the unit tests; gives vitest's exit code. */
export async function runUnitTests(vitestArguments, { inElectron = false } = {}) {
  const vitest = [inProject('node_modules', 'vitest', 'vitest.mjs'), 'run', ...vitestArguments];
  await bundle(['parse']);
  // Bundling leaves NODE_ENV at production, in which React has nothing for tests.
  const given = { NODE_ENV: 'test', HOEDE_PARSE_SCRIPT: inProject('dist', 'parse', 'parse-process.js') };
  const node = fittingNode();
  if (node && !inElectron) return run(node, vitest, { cwd: ROOT, env: { ...process.env, ...given } });
  if (!inElectron) say('this Node is too old for the encrypted database; the unit tests run inside Electron.');
  const electron = await prepareElectron();
  await ensureElectronLibraries(electron.exe);
  const env = { ...electronEnvironment(electron), ...given, ELECTRON_RUN_AS_NODE: '1' };
  return run(electron.exe, vitest, { cwd: ROOT, env });
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === import.meta.filename) {
  const given = process.argv.slice(2);
  const inElectron = given.includes('--in-electron');
  await command(() => runUnitTests(given.filter((argument) => argument !== '--in-electron'), { inElectron }));
}
