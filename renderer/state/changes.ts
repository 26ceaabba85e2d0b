import { useSyncExternalStore } from 'react';

/*
 * A count of the acts that succeeded in this window. Every read on screen asks again when it grows: one guardian, one
 * file, so asking again is cheaper than knowing which read an act touches.
 */
let count = 0;
const listeners = new Set<() => void>();

/** Says that something in the vault has changed. */
export function noteChange(): void {
  count += 1;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The number of changes so far; a component that uses it is drawn again after each. */
export const useChanges = (): number => useSyncExternalStore(subscribe, () => count);
