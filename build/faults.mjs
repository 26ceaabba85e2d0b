// npm run faults -- --quick|--full [--out faults.json] [--only=name,name]: the fault programme (tests/faults) against the
// vault process as it is bundled. Exits with 1 when anything was lost or went unseen.
import fs from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { inProject, ROOT } from './places.mjs';
import { run } from './processes.mjs';
import { fittingNode } from './runtime/node.mjs';
import { command, Sentence } from './say.mjs';
import { asModule, forNode } from './vite/common.mjs';

const ENTRIES = ['run', 'vault-child', 'migrate-child'];

/** Runs it with the arguments of the command; gives its exit code. */
export async function runFaults(given) {
  const node = fittingNode();
  if (!node) throw new Sentence('the fault programme needs the Node of this project (see "engines" in package.json).');
  await bundle(['vault', 'parse']);
  const cache = inProject('node_modules', '.cache');
  fs.mkdirSync(cache, { recursive: true });
  const made = fs.mkdtempSync(path.join(cache, 'faults-'));
  try {
    const config = forNode({ entry: 'tests/faults/run.ts', outDir: made, output: asModule });
    config.build.rolldownOptions.input = Object.fromEntries(ENTRIES.map((name) => [name, inProject('tests', 'faults', `${name}.ts`)]));
    const { build } = await import('vite');
    await build(config);
    // Hundreds of processes load the same few megabytes.
    const env = { ...process.env, NODE_COMPILE_CACHE: path.join(made, 'compiled'), HOEDE_VAULT_SCRIPT: inProject('dist', 'vault', 'vault-process.js'), HOEDE_PARSE_SCRIPT: inProject('dist', 'parse', 'parse-process.js') };
    return await run(node, [path.join(made, 'run.js'), ...given], { cwd: ROOT, env });
  } finally {
    fs.rmSync(made, { recursive: true, force: true });
  }
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === import.meta.filename) await command(() => runFaults(process.argv.slice(2)));
