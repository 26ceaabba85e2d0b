// Chromium's sandbox when Hoede runs from source. A packaged Hoede always has it.
import { isLinux, isRoot } from '../places.mjs';
import { succeeds } from '../processes.mjs';
import { say } from '../say.mjs';

/** The user that tests drop to when they are started as root: `nobody`. */
export const UNPRIVILEGED = 65534;

/** The command put before another to run it as an ordinary user. */
export const asOrdinaryUser = ['setpriv', '--reuid', String(UNPRIVILEGED), '--regid', String(UNPRIVILEGED), '--clear-groups'];

/**
 * Can the sandbox be built here? On Linux it needs user namespaces, which some systems keep from ordinary programs
 * (Ubuntu since 24.04, many containers). `as` is a command put before the probe, such as `asOrdinaryUser`.
 */
export function sandboxIsPossible(as = []) {
  if (!isLinux) return true;
  if (isRoot && as.length === 0) return false; // Chromium refuses its sandbox to root
  const [program, ...args] = [...as, 'unshare', '--user', '--map-root-user', 'true'];
  return succeeds(program, args);
}

/** The arguments for an Electron that the person starts from source. */
export function sandboxArguments() {
  if (sandboxIsPossible()) return [];
  say(
    isRoot
      ? 'started as root, which Chromium gives no sandbox. Do not use this run for real records.'
      : 'this system does not let programs build a sandbox (try: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0). '
        + 'Hoede starts without it; do not use this run for real records.',
  );
  return ['--no-sandbox'];
}
