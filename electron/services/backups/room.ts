import { stat, statfs } from 'node:fs/promises';
import { SealError } from '../sealing/seal-error';
import { BackupRefused } from './backup-refused';

/** A tenth more than is needed: a disk that is full to the last byte serves nobody. */
const ROOM = 1.1;

/** Throws BackupRefused `no-room` when the disk that backups go to has not 1.1 times so many bytes left for this user. */
export const mustHaveRoom = (folder: string, bytes: number): Promise<void> => mustHave('no-room', folder, bytes);

/** The same of the disk of the vault, where a copy is looked at. Throws BackupRefused `no-room-here`. */
export const mustHaveRoomHere = (vaultFolder: string, bytes: number): Promise<void> => mustHave('no-room-here', vaultFolder, bytes);

async function mustHave(fault: 'no-room' | 'no-room-here', folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const needed = Math.ceil(bytes * ROOM);
  const free = bavail * bsize;
  if (free < needed) throw new BackupRefused(fault, { needed, free });
}

/** Does work on the disk of the vault. When that runs full: BackupRefused `vault-disk-full`, which asks for room there and not for another folder. */
export async function onVaultDisk<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isFull(error)) throw new BackupRefused('vault-disk-full');
    throw error;
  }
}

/** Is this a disk that ran full, as the system or the database says it? */
const isFull = (error: unknown): boolean => error instanceof Error && 'code' in error && /^(ENOSPC|EDQUOT|SQLITE_FULL)/.test(String(error.code));

/** Throws SealError `folder-missing` when the folder is not there: a disk that is not plugged in, a network that is away. */
export async function mustBeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (!found?.isDirectory()) throw new SealError('folder-missing');
}
