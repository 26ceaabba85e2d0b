// The vault without a window, in plain Node: `npm run drive`.
import { asModule, forNode } from './common.mjs';

export const entries = ['electron/drive/drive.ts'];
export const sources = ['electron', 'db', 'domain'];
export const config = (outDir) => forNode({ entry: entries[0], outDir, output: asModule });
