// A sandboxed preload must be one CommonJS file.
import { BROWSER_TARGET, forNode } from './common.mjs';

export const entries = ['electron/preload/preload.ts'];
export const sources = ['electron/preload', 'electron/contract', 'domain'];
export const config = (outDir) =>
  forNode({
    entry: entries[0],
    outDir,
    target: BROWSER_TARGET,
    output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
  });
