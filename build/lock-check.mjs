// Is package-lock.json good for every machine? Two things went wrong before:
//  - a registry without the packages for other platforms leaves holes, and `npm ci` then fails on a Mac;
//  - addresses of the registry that happened to be used get in.
import fs from 'node:fs';
import { inProject } from './places.mjs';

/** What is wrong with a lock file, one sentence each. */
export function lockProblems(lock) {
  return Object.entries(lock.packages).flatMap(([place, entry]) => [
    ...Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !isResolved(lock, place, name))
      .map((name) => `${place || 'the project'} wants ${name}, which is not in the lock file: choose a version that has it.`),
    ...(entry.resolved ? [`${place} names the address of a registry: take "resolved" out.`] : []),
  ]);
}

// As Node looks: beside the package, then in each folder above it.
function isResolved(lock, place, name) {
  for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (`${at ? `${at}/` : ''}node_modules/${name}` in lock.packages) return true;
    if (!at) return false;
  }
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === import.meta.filename) {
  const problems = lockProblems(JSON.parse(fs.readFileSync(inProject('package-lock.json'), 'utf8')));
  for (const problem of problems) console.log(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
