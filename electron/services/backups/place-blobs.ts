import { lstatSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileDigest } from '../keys/file-digest';
import { flushName } from '../keys/rewrite';
import type { Random } from '../keys/random';
import type { Manifest } from './manifest';

/**
 * Lays the attachments of an unpacked backup where they are missing. Generations share them, and one that is there and whole
 * is left alone; one that was damaged gives way under another name, and is not erased.
 */
export function placeBlobs(folder: string, work: string, { members }: Manifest, random: Random): void {
  for (const { name, size, sha256 } of members) {
    if (!name.startsWith('blobs/')) continue;
    const file = join(folder, name);
    const there = lstatSync(file, { throwIfNoEntry: false });
    if (there?.isFile() && there.size === size && fileDigest(file) === sha256) continue;
    makeShelf(dirname(file));
    if (there) renameSync(file, `${file}.${Buffer.from(random(8)).toString('hex')}.old`);
    renameSync(join(work, name), file);
    flushName(file);
  }
}

function makeShelf(shelf: string): void {
  mkdirSync(shelf, { recursive: true, mode: 0o700 });
  for (const made of [dirname(shelf), shelf]) flushName(made);
}
