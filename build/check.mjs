// npm run check: types, types without machine or screen, lint, import arrows, lock file.
import fs from 'node:fs';
import { inProject, ROOT } from './places.mjs';
import { collect } from './processes.mjs';
import { command } from './say.mjs';

const tool = (name, ...args) => [process.execPath, inProject('node_modules', ...name), ...args];
const typescript = ['typescript', 'bin', 'tsc'];

const checks = [
  { name: 'types', run: tool(typescript, '-p', '.') },
  { name: 'domain and contract compile without Node and without a document', run: tool(typescript, '-p', 'tsconfig.pure.json') },
  { name: 'lint', run: tool(['oxlint', 'bin', 'oxlint'], '--deny-warnings') },
  { name: 'import arrows', run: [process.execPath, inProject('build', 'arrows.mjs')] },
  { name: 'lock file', run: [process.execPath, inProject('build', 'lock-check.mjs')] },
];

/** Runs every check. Gives `[{ name, ok, output }]`. */
export async function runChecks() {
  const results = [];
  for (const { name, run: [program, ...args] } of checks) {
    const { code, out } = await collect(program, args, { cwd: ROOT });
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    if (code !== 0) console.log(out.trim());
    results.push({ name, ok: code === 0, output: out.trim() });
  }
  return results;
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === import.meta.filename) {
  await command(async () => ((await runChecks()).every(({ ok }) => ok) ? 0 : 1));
}
