// The vault without a window, in plain Node: `npm run drive`; the printer it starts when a script first prints, and the
// process that reads files.
import { inProject } from '../places.mjs';
import { asModule, forNode } from './common.mjs';

export const entries = ['electron/drive/drive.ts', 'electron/main/print-host.ts', 'electron/parse/parse-process.ts', 'electron/parse/parse-worker.ts'];
export const sources = ['electron', 'db', 'domain'];

export const config = (outDir) => {
  const made = forNode({ entry: entries[0], outDir, output: asModule });
  made.build.rolldownOptions.input = { drive: inProject(entries[0]), 'print-host': inProject(entries[1]), 'parse-process': inProject(entries[2]), 'parse-worker': inProject(entries[3]) };
  return made;
};
