import type { OpenVault } from '../services/keys/vault';
import { SealError } from '../services/sealing/seal-error';

/** How far sealing is. What is searched is counted in files, what is sealed in bytes; a sealed file is read back at the end. */
export interface SealingProgress {
  readonly step: 'searching' | 'sealing';
  readonly done: number;
  readonly of: number;
}

interface UnderWay {
  readonly stop: AbortController;
  progress: SealingProgress;
}

// Slow requests wait for each other, so a vault seals one package at a time.
const underWay = new WeakMap<OpenVault, UnderWay>();

/** Where sealing is now; undefined when nothing is sealed. */
export const sealingProgress = (vault: OpenVault): SealingProgress | undefined => underWay.get(vault)?.progress;

/** Stops sealing; nothing of it stays. */
export const stopSealing = (vault: OpenVault): void => underWay.get(vault)?.stop.abort();

/** What a sealing tells of itself, and how it hears that it has to stop. */
export interface Telling {
  readonly signal: AbortSignal;
  /** Throws SealError `aborted` when it was asked to stop. */
  readonly tell: (progress: SealingProgress) => void;
}

/** Runs a sealing that can be followed and stopped. */
export async function followed<Done>(vault: OpenVault, act: (telling: Telling) => Promise<Done>): Promise<Done> {
  const one: UnderWay = { stop: new AbortController(), progress: { step: 'searching', done: 0, of: 0 } };
  underWay.set(vault, one);
  const tell = (progress: SealingProgress): void => {
    if (one.stop.signal.aborted) throw new SealError('aborted');
    one.progress = progress;
  };
  try {
    return await act({ signal: one.stop.signal, tell });
  } finally {
    underWay.delete(vault);
  }
}
