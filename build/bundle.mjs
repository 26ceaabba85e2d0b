// Makes the bundles that are not up to date.
import fs from 'node:fs';
import { inProject } from './places.mjs';
import { fingerprint } from './fingerprint.mjs';
import { withLock } from './runtime/make-once.mjs';
import { say, Sentence } from './say.mjs';
import { targets } from './vite/targets.mjs';

const stampOf = (name) => inProject('dist', '.made', name);

/** Makes dist/<name> for each name, in parallel, leaving out what is up to date unless `force` is true. */
export async function bundle(names, { force = false } = {}) {
  const stale = names.filter((name) => force || !isUpToDate(name));
  if (stale.length === 0) return;
  refuseMissingSources(stale);
  const began = performance.now();
  const results = await Promise.allSettled(stale.map((name) => make(name, force)));
  const failures = results.flatMap((result, i) => (result.status === 'rejected' ? [`dist/${stale[i]}: ${result.reason.message}`] : []));
  if (failures.length > 0) throw new Sentence(`not everything could be built.\n${failures.join('\n')}`);
  const made = stale.filter((_, i) => results[i].value);
  if (made.length > 0) say(`built ${made.join(', ')} in ${((performance.now() - began) / 1000).toFixed(1)} seconds.`);
}

function refuseMissingSources(names) {
  for (const name of names) {
    const missing = targets[name].entries.filter((entry) => !fs.existsSync(inProject(entry)));
    if (missing.length > 0) throw new Sentence(`dist/${name} cannot be built: there is no ${missing.join(' and no ')}.`);
  }
}

function isUpToDate(name) {
  if (!fs.existsSync(inProject('dist', name)) || !fs.existsSync(stampOf(name))) return false;
  return fs.readFileSync(stampOf(name), 'utf8') === fingerprint(targets[name].sources);
}

// Two runs in one checkout (a window being opened while the tests start) take turns. Gives false when the other run
// made what this one wanted.
async function make(name, force) {
  const { config, sources } = targets[name];
  return withLock(inProject('dist', '.made', `${name}.lock`), `building ${name}`, async () => {
    if (!force && isUpToDate(name)) return false;
    // Taken before the build: a file that changes meanwhile then makes the bundle stale, as it should.
    const stamp = fingerprint(sources);
    const fresh = inProject('dist', `.${name}-${process.pid}`);
    try {
      const { build } = await import('vite');
      await build(await config(fresh));
      swapIn(name, fresh);
      fs.writeFileSync(stampOf(name), stamp);
      return true;
    } finally {
      fs.rmSync(fresh, { recursive: true, force: true });
    }
  });
}

// Two renames, so that a window that is being opened meets the old bundle or the new one and not half of either.
function swapIn(name, fresh) {
  const place = inProject('dist', name);
  const old = inProject('dist', `.${name}-${process.pid}-old`);
  if (fs.existsSync(place)) fs.renameSync(place, old);
  fs.renameSync(fresh, place);
  fs.rmSync(old, { recursive: true, force: true });
}
