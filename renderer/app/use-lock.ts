import { useCallback, useEffect, useState } from 'react';
import { ask, onWindowEvent } from '../bridge/bridge';
import { saveDrafts } from '../state/autosave';
import { resetAll } from '../state/store';

const LONGEST_SAVE_MS = 1000;

/** Keeps the drafts, but never lets a vault that does not answer hold up the lock. */
const saveBriefly = (): Promise<void> => Promise.race([saveDrafts(), new Promise<void>((resolve) => setTimeout(resolve, LONGEST_SAVE_MS))]);

/**
 * Locks the vault, by hand or because the program says so: first the screen goes blank, then drafts are kept, then the
 * vault is closed and everything in this window is forgotten. The program destroys the window after that.
 */
export function useLock(): { readonly locking: boolean; readonly lock: () => void } {
  const [locking, setLocking] = useState(false);

  const lock = useCallback(() => {
    setLocking(true);
    void (async () => {
      await saveBriefly();
      const answer = await ask('vault.lock', {});
      if (answer.ok || answer.failure.kind === 'locked') resetAll();
      else setLocking(false); // still open: better to see that than to stare at an empty window
    })();
  }, []);

  useEffect(() => onWindowEvent((event) => { if (event.kind === 'locking') lock(); }), [lock]);
  return { locking, lock };
}
