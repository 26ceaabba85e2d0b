// The short-lived process that reads one file of a stranger, and the thread in it.
import { inProject } from '../places.mjs';
import { asModule, forNode } from './common.mjs';

export const entries = ['electron/parse/parse-process.ts', 'electron/parse/parse-worker.ts'];
export const sources = ['electron', 'domain'];

export const config = (outDir) => {
  const made = forNode({ entry: entries[0], outDir, output: asModule });
  made.build.rolldownOptions.input = { 'parse-process': inProject(entries[0]), 'parse-worker': inProject(entries[1]) };
  return made;
};
