import { stat, statfs } from 'node:fs/promises';
import { SealError } from '../sealing/seal-error';
import { BackupRefused } from './backup-refused';

/** A tenth more than is needed: a disk that is full to the last byte serves nobody. */
const ROOM = 1.1;

/** Throws BackupRefused `no-room` when the disk of a folder has not 1.1 times so many bytes left for this user. */
export async function mustHaveRoom(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const needed = Math.ceil(bytes * ROOM);
  const free = bavail * bsize;
  if (free < needed) throw new BackupRefused('no-room', { needed, free });
}

/** Throws SealError `folder-missing` when the folder is not there: a disk that is not plugged in, a network that is away. */
export async function mustBeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new SealError('folder-missing');
}
