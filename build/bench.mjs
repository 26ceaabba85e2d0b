// npm run bench [-- caseload]: how long the slow things take, as a table and as test-results/bench.json. Nothing fails for
// being slow: who changes a list compares the ratio before and after.
import fs from 'node:fs';
import { inProject, ROOT } from './places.mjs';
import { run } from './processes.mjs';
import { fittingNode } from './runtime/node.mjs';
import { command, Sentence } from './say.mjs';

await command(async () => {
  const node = fittingNode();
  if (!node) throw new Sentence('the measurements need the Node of this project (see "engines" in package.json).');
  fs.mkdirSync(inProject('test-results'), { recursive: true });
  const vitest = [inProject('node_modules', 'vitest', 'vitest.mjs'), 'run', '--config', inProject('build', 'vite', 'bench.config.mjs'), ...process.argv.slice(2)];
  return run(node, vitest, { cwd: ROOT, env: { ...process.env, HOEDE_BENCH_OUT: inProject('test-results', 'bench.json') } });
});
