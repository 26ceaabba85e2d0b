import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Which backups are being made, and where, in the vault's folder: a process that was ended half way leaves files behind
 * that only this can tell from somebody else's. Kept beside the database and not in it: a database that was put back from a
 * backup would take that very backup for unfinished.
 */
const NOTE = /^unfinished-([0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4})$/;
const noteOf = (folder: string, stem: string): string => join(folder, `unfinished-${stem}`);

/** The two files of a backup. */
export const filesOf = (into: string, stem: string) => ({ age: join(into, `${stem}.age`), header: join(into, `${stem}.hdr`) });

/** The name of a backup, without its folder, from its `.age` file. */
export const stemOf = (age: string): string => basename(age, '.age');

/** Remembers that a backup of this name is being made there. */
export function noteUnfinished(folder: string, stem: string, into: string): void {
  writeFileSync(noteOf(folder, stem), into, { mode: 0o600, flush: true });
}

/** It was recorded, or nothing of it is left. */
export const forgetUnfinished = (folder: string, stem: string): void => rmSync(noteOf(folder, stem), { force: true });

/**
 * Removes what backups that were never recorded left behind. A folder that is not there now is looked at the next time.
 * `isRecorded` says whether the vault knows a backup of this name; that one is whole.
 */
export function sweepUnfinished(folder: string, isRecorded: (stem: string) => boolean): void {
  for (const name of readdirSync(folder)) {
    const stem = NOTE.exec(name)?.[1];
    if (stem === undefined) continue;
    const into = readFileSync(join(folder, name), 'utf8');
    if (statSync(into, { throwIfNoEntry: false })?.isDirectory() !== true) continue;
    const { age, header } = filesOf(into, stem);
    const ours = isRecorded(stem) ? [] : [age, header];
    for (const file of [...ours, `${age}.part`, `${header}.part`]) rmSync(file, { force: true });
    forgetUnfinished(folder, stem);
  }
}
