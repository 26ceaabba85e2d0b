// The process that holds the keys and the database.
import { asModule, forNode } from './common.mjs';

export const entries = ['electron/vault/vault-process.ts'];
export const sources = ['electron', 'db', 'domain'];
export const config = (outDir) => forNode({ entry: entries[0], outDir, output: asModule });
