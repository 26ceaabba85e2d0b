// What the five builds share.
import { builtinModules } from 'node:module';
import path from 'node:path';
import { ROOT } from '../places.mjs';

/** The oldest runtimes Hoede is tested on (Electron 33), never the newest: the builds must run on both. */
export const NODE_TARGET = 'node20';
export const BROWSER_TARGET = 'chrome130';

/** Left out of the bundles: Electron itself, what has native parts, and Node. */
const external = [
  'electron',
  'better-sqlite3',
  '@node-rs/argon2',
  ...builtinModules,
  ...builtinModules.map((name) => `node:${name}`),
];

export const common = {
  configFile: false,
  root: ROOT,
  logLevel: 'warn',
  mode: 'production',
  publicDir: false,
};

/** A bundle for a Node process: everything in it but what is external, readable, with a source map. */
export const forNode = ({ entry, outDir, target = NODE_TARGET, output }) => ({
  ...common,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target,
    outDir,
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rolldownOptions: {
      input: { [path.parse(entry).name]: path.join(ROOT, entry) },
      external,
      output: { chunkFileNames: 'chunk-[hash].js', ...output },
    },
  },
});

/** Modules, as every process but the preload wants them. */
export const asModule = { format: 'es', entryFileNames: '[name].js' };
