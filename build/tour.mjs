// npm run tour -- --out DIR: walks the real window through the whole main job and leaves pictures, the dossier, the
// sealed notice and tour.json in DIR. The walk is one of the e2e tests; here it is told to keep what it saw.
import fs from 'node:fs';
import path from 'node:path';
import { RESULTS, runInWindow } from './in-window.mjs';
import { command, say, Sentence } from './say.mjs';

const NUMBERED_PICTURE = /^\d+.*\.png$/;

/** Runs the tour and copies what it leaves into `out`. Gives the exit code. */
export async function tour(out) {
  // The tour may run as another user, which may write here and not in `out`.
  const made = path.join(RESULTS, 'tour');
  fs.rmSync(made, { recursive: true, force: true });
  fs.mkdirSync(made, { recursive: true });
  const code = await runInWindow(['tests/e2e/specs/tour.spec.ts'], { HOEDE_TOUR_OUT: made });
  const folder = path.resolve(out);
  if (fs.readdirSync(made).length === 0) throw new Sentence('the tour left nothing behind; see what is written above.');
  dropOldPictures(folder);
  fs.cpSync(made, folder, { recursive: true });
  say(code === 0 ? `the tour is in ${folder}.` : `the tour stopped half-way; what it made is in ${folder}.`);
  return code;
}

// An earlier tour may have had more steps than this one.
function dropOldPictures(folder) {
  fs.mkdirSync(folder, { recursive: true });
  for (const name of fs.readdirSync(folder)) if (NUMBERED_PICTURE.test(name)) fs.rmSync(path.join(folder, name));
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === import.meta.filename) {
  await command(() => {
    const at = process.argv.indexOf('--out');
    const out = at < 0 ? 'tour-out' : process.argv[at + 1];
    if (!out) throw new Sentence('say where to put it: npm run tour -- --out DIR');
    return tour(out);
  });
}
