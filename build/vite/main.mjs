// Windows, menu and the life of the vault process.
import { asModule, forNode } from './common.mjs';

export const entries = ['electron/main/main.ts'];
export const sources = ['electron', 'domain'];
export const config = (outDir) => forNode({ entry: entries[0], outDir, output: asModule });
