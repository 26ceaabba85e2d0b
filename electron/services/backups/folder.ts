import { realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';

/** A folder for backups as it was chosen. */
export interface BackupFolder {
  readonly path: string;
  /** Was it on another disk than the vault then? */
  readonly otherDisk: boolean;
}

/** Looks at a folder that somebody chooses. */
export const chosenFolder = (path: string, vaultFolder: string): BackupFolder => ({ path: realpathSync(path), otherDisk: diskOf(path) !== diskOf(vaultFolder) });

/** Is this folder the vault's own, or in it? A backup there would be lost with the vault. */
export function isInVault({ path }: BackupFolder, vaultFolder: string): boolean {
  const vault = realpathSync(vaultFolder);
  return path === vault || path.startsWith(vault + sep);
}

/**
 * Is the folder there now? One that was on another disk, and is on the vault's own now, is the empty place where that disk
 * is plugged in: what is written there would be on the laptop itself.
 */
export function isThere({ path, otherDisk }: BackupFolder, vaultFolder: string): boolean {
  const disk = diskOf(path);
  return disk !== undefined && (!otherDisk || disk !== diskOf(vaultFolder));
}

function diskOf(path: string): number | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() ? found.dev : undefined;
}
