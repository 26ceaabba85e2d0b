// npm run drive -- script.jsonl | --list: the vault without a window, in plain Node.
import { bundle } from './bundle.mjs';
import { inProject } from './places.mjs';
import { run } from './processes.mjs';
import { electronEnvironment, prepareElectron } from './runtime/electron.mjs';
import { fittingNode } from './runtime/node.mjs';
import { command } from './say.mjs';

await command(async () => {
  await bundle(['drive']);
  const script = [inProject('dist', 'drive', 'drive.js'), ...process.argv.slice(2)];
  const node = fittingNode();
  if (node) return run(node, script);
  const electron = await prepareElectron();
  return run(electron.exe, script, { env: { ...electronEnvironment(electron), ELECTRON_RUN_AS_NODE: '1' } });
});
