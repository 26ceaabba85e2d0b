import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, rm, stat } from 'node:fs/promises';
import { filesOf } from './unfinished';

/** A backup as it was recorded. */
export interface RecordedFiles {
  readonly folder: string;
  readonly stem: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly headerSha256: string;
}

/** Are both files there, byte for byte as they were recorded? */
export async function isAsRecorded({ folder, stem, bytes, sha256, headerSha256 }: RecordedFiles): Promise<boolean> {
  const { age, header } = filesOf(folder, stem);
  const found = await lstat(age).catch(() => undefined);
  if (!found?.isFile() || found.size !== bytes) return false;
  return (await hashOf(header)) === headerSha256 && (await hashOf(age)) === sha256;
}

/**
 * Removes a backup that is exactly as it was recorded; anything else under its name is somebody else's and is left alone.
 * What a process that was ended half way removed already is removed. Tells whether nothing of it is left.
 */
export async function letGo(backup: RecordedFiles): Promise<boolean> {
  const { age, header } = filesOf(backup.folder, backup.stem);
  if (await isAsRecorded(backup)) await rm(age);
  else if (!(await isFolder(backup.folder)) || !(await isGone(age))) return false;
  if ((await hashOf(header)) === backup.headerSha256) await rm(header);
  return isGone(header);
}

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isDirectory() === true;
const isGone = (path: string): Promise<boolean> => lstat(path).then(() => false, (error: NodeJS.ErrnoException) => error.code === 'ENOENT');

async function hashOf(file: string): Promise<string | undefined> {
  const digest = createHash('sha256');
  try {
    for await (const piece of createReadStream(file) as AsyncIterable<Uint8Array>) digest.update(piece);
    return digest.digest('hex');
  } catch {
    return undefined;
  }
}
