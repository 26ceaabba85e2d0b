// npm run build [-- name ...]: makes every bundle anew, or the named ones.
import { bundle } from './bundle.mjs';
import { command, Sentence } from './say.mjs';
import { targets } from './vite/targets.mjs';

await command(async () => {
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !(name in targets));
  if (unknown.length > 0) throw new Sentence(`there is no bundle ${unknown.join(', ')}; there are ${Object.keys(targets).join(', ')}.`);
  await bundle(named.length > 0 ? named : Object.keys(targets), { force: true });
});
