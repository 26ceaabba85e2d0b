import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, rm } from 'node:fs/promises';
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

/** Removes a backup that is exactly as it was recorded; anything else under its name is somebody else's and is left alone. Tells whether it was removed. */
export async function letGo(backup: RecordedFiles): Promise<boolean> {
  if (!(await isAsRecorded(backup))) return false;
  const { age, header } = filesOf(backup.folder, backup.stem);
  await rm(age);
  await rm(header);
  return true;
}

async function hashOf(file: string): Promise<string | undefined> {
  const digest = createHash('sha256');
  try {
    for await (const piece of createReadStream(file) as AsyncIterable<Uint8Array>) digest.update(piece);
    return digest.digest('hex');
  } catch {
    return undefined;
  }
}
