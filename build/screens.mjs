// npm run screens -- --out DIR: a picture of every screen with the demo caseload, in both languages, each theme, on a large screen and
// at twice the size, in DIR. The walk over the screens is one of the e2e tests; here it is told to keep what it saw.
import fs from 'node:fs';
import path from 'node:path';
import { RESULTS, runInWindow } from './in-window.mjs';
import { command, say, Sentence } from './say.mjs';

/** Photographs every screen and copies the pictures into `out`. Gives the exit code. */
async function screens(out) {
  // The walk may run as another user, which may write here and not in `out`.
  const made = path.join(RESULTS, 'screens');
  fs.rmSync(made, { recursive: true, force: true });
  fs.mkdirSync(made, { recursive: true });
  const code = await runInWindow(['tests/e2e/specs/demo/screens.spec.ts'], { HOEDE_SCREENS_OUT: made });
  const pictures = fs.readdirSync(made);
  if (pictures.length === 0) throw new Sentence('there are no pictures; see what is written above.');
  const folder = path.resolve(out);
  fs.mkdirSync(folder, { recursive: true });
  for (const name of fs.readdirSync(folder)) if (name.endsWith('.png')) fs.rmSync(path.join(folder, name));
  fs.cpSync(made, folder, { recursive: true });
  say(`${pictures.length} pictures are in ${folder}${code === 0 ? '.' : '; the walk found something, see above.'}`);
  return code;
}

await command(() => {
  const at = process.argv.indexOf('--out');
  const out = at < 0 ? 'screens-out' : process.argv[at + 1];
  if (!out) throw new Sentence('say where to put them: npm run screens -- --out DIR');
  return screens(out);
});
