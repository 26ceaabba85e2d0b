import type { Reading } from './archives';
import { SealError } from './seal-error';

/** How far sealing is. The files are read twice, so `of` is twice their size. */
export interface Progress {
  readonly bytes: number;
  readonly of: number;
}

/** Counts bytes towards `of`, tells each new percent, and stops when it is asked to. */
export function percentSteps(of: number, tell: ((progress: Progress) => void) | undefined, signal: AbortSignal | undefined): Reading {
  let bytes = 0;
  let told = -1;
  const count: Reading = (more) => {
    if (signal?.aborted) throw new SealError('aborted');
    bytes += more;
    const percent = of === 0 ? 100 : Math.floor((bytes / of) * 100);
    if (percent > told) tell?.({ bytes, of });
    told = Math.max(told, percent);
  };
  count(0);
  return count;
}
