import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/**
 * Which packages are being sealed, and where, in the vault's folder: a process that was ended half way leaves `.part` files in a
 * folder of the guardian's, and only this can tell them from somebody else's.
 */
const NOTE = /^sealing-([0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4})$/;
const stemOf = (name: string): string => name.slice(0, 9);
const noteOf = (vault: string, stem: string): string => join(vault, `sealing-${stem}`);

/** A package that is being sealed: what its record will say, and where its files go. */
const Unfinished = z.strictObject({ into: z.string(), packageId: z.string(), recipientId: z.string(), counter: z.int() });
export type Unfinished = z.output<typeof Unfinished>;

/** Remembers that a package is being sealed under this neutral name. `vault` is the vault's folder. */
export function noteSealing(vault: string, name: string, unfinished: Unfinished): void {
  writeFileSync(noteOf(vault, stemOf(name)), JSON.stringify(unfinished), { mode: 0o600, flush: true });
}

/**
 * Brings what was left half way to an end. A package is recorded when all its parts are safe on the disk, and only then they get
 * their names: of a recorded one the parts that have none yet get theirs, of any other the parts are removed. A folder that is not
 * there now is looked at the next time.
 */
export function sweepSealings(vault: string, isRecorded: (unfinished: Unfinished) => boolean): void {
  for (const note of readdirSync(vault)) {
    const stem = NOTE.exec(note)?.[1];
    if (stem === undefined) continue;
    const unfinished = read(join(vault, note));
    if (unfinished && statSync(unfinished.into, { throwIfNoEntry: false })?.isDirectory() !== true) continue;
    if (unfinished) finish(unfinished.into, stem, isRecorded(unfinished));
    rmSync(join(vault, note), { force: true });
  }
}

// A note that was not written to its end was written before the first part.
function read(path: string): Unfinished | undefined {
  try {
    return Unfinished.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

function finish(into: string, stem: string, recorded: boolean): void {
  const ours = new RegExp(`^${stem}(-\\d+van\\d+)?\\.(p7m|age)\\.part$`);
  for (const name of readdirSync(into).filter((one) => ours.test(one))) {
    const [part, path] = [join(into, name), join(into, name.slice(0, -'.part'.length))];
    if (recorded && !existsSync(path)) renameSync(part, path);
    else rmSync(part, { force: true });
  }
}
