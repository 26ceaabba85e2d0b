import type { StateCreator } from 'zustand';

export interface PassphraseSlice {
  /** Somebody waits for the passphrase to be typed again: told true when it was, false when the guardian gave up. */
  readonly passphraseAsked: ((typed: boolean) => void) | undefined;
  /** Asks for the passphrase in a dialog over everything that is on screen, which stays as it is. */
  readonly askPassphrase: () => Promise<boolean>;
}

export const passphraseSlice: StateCreator<PassphraseSlice> = (set, get) => ({
  passphraseAsked: undefined,
  askPassphrase: () => {
    get().passphraseAsked?.(false); // one dialog at a time: who asked before has to ask again
    return new Promise((resolve) => {
      const settle = (typed: boolean): void => {
        set({ passphraseAsked: undefined });
        resolve(typed);
      };
      set({ passphraseAsked: settle });
    });
  },
});
