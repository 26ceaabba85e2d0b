// Has anything changed since a bundle was made? Contents are compared, not times: a checkout changes times.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './places.mjs';

// What every bundle depends on besides its sources: the versions of packages and the way bundles are made.
const ALWAYS = ['package.json', 'package-lock.json', 'build/vite'];
const NOT_BUNDLED = /\.test\.[a-z]+$/;

/** One value for the contents of these files and folders (paths inside the project). */
export function fingerprint(sources) {
  const hash = createHash('sha256');
  for (const file of [...ALWAYS, ...sources].flatMap(filesIn).toSorted()) {
    hash.update(`${file}\0`);
    hash.update(fs.readFileSync(inProject(file)));
  }
  return hash.digest('hex');
}

function filesIn(source) {
  const place = inProject(source);
  if (!fs.existsSync(place)) return [];
  if (fs.statSync(place).isFile()) return [source];
  return fs
    .readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NOT_BUNDLED.test(entry.name))
    .map((entry) => path.relative(inProject(), path.join(entry.parentPath, entry.name)));
}
