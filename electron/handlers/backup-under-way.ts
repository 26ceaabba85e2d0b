import type { Instant } from '#domain/shared/instant';
import type { Refusal } from '#domain/shared/refusal';
import { refusal } from '#domain/shared/refusal';
import type { OpenVault } from '../services/keys/vault';
import { Refused } from './refused';

interface UnderWay {
  readonly stop: AbortController;
  progress: { readonly what: 'make' | 'practise'; readonly bytes: number; readonly ofBytes: number };
}

interface Try {
  readonly at: Instant;
  readonly failed: Refusal | null;
}

// One at a time in a vault: two would need the room of two and read each other's half-made files.
const underWay = new WeakMap<OpenVault, UnderWay>();
const tries = new WeakMap<OpenVault, Try>();

/** Begins making or practising one. Throws Refused `backup-under-way` when another is not done. */
export function startBackup(vault: OpenVault, what: UnderWay['progress']['what']): { readonly signal: AbortSignal; readonly onProgress: (progress: { readonly bytes: number; readonly of: number }) => void } {
  if (underWay.has(vault)) throw new Refused([refusal('backup-under-way')]);
  const one: UnderWay = { stop: new AbortController(), progress: { what, bytes: 0, ofBytes: 0 } };
  underWay.set(vault, one);
  return {
    signal: one.stop.signal,
    onProgress: ({ bytes, of }) => {
      one.progress = { what, bytes, ofBytes: of };
    },
  };
}

export const endBackup = (vault: OpenVault): boolean => underWay.delete(vault);

/** What is under way and how far it is; undefined when nothing is. */
export const progressOf = (vault: OpenVault): UnderWay['progress'] | undefined => underWay.get(vault)?.progress;

/** Stops what is under way; what there is of it is removed. */
export const stopBackup = (vault: OpenVault): void => underWay.get(vault)?.stop.abort();

/** Remembers, as long as the vault is open, when one was tried and why it failed. */
export const noteTry = (vault: OpenVault, at: Instant, failed: Refusal | null): void => void tries.set(vault, { at, failed });

export const triedAt = (vault: OpenVault): Instant | null => tries.get(vault)?.at ?? null;
export const failedWith = (vault: OpenVault): Refusal | null => tries.get(vault)?.failed ?? null;
