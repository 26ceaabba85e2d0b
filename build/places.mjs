// Where things are on this machine.
import os from 'node:os';
import path from 'node:path';

/** The project folder. */
export const ROOT = path.resolve(import.meta.dirname, '..');

/** A path inside the project. */
export const inProject = (...parts) => path.join(ROOT, ...parts);

export const isRoot = process.getuid?.() === 0;
export const isLinux = process.platform === 'linux';

/**
 * What takes minutes to make is kept here. Not in node_modules, because `npm ci` empties that; and as root not in the
 * home folder, because the tests drop to a user that may not look into /root.
 */
export const CACHE = process.env.HOEDE_TOOLCHAIN_CACHE ?? path.join(cacheHome(), 'hoede-toolchain');

function cacheHome() {
  if (isRoot) return '/var/cache';
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? path.join(os.homedir(), 'AppData', 'Local');
  return process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache');
}
