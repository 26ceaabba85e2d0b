// The pages: the unlock page, which ends when the vault is open, the page the guardian works in, and the one that lays a
// paper out for the printer.
import { inProject } from '../places.mjs';
import { BROWSER_TARGET, common } from './common.mjs';

export const entries = ['renderer/index.html', 'renderer/unlock.html', 'renderer/paper.html'];
export const sources = ['renderer', 'electron/contract', 'domain'];

// Loaded late, so that a run that finds everything up to date does not wait for it.
const react = async () => (await import('@vitejs/plugin-react')).default();

export const config = async (outDir) => ({
  ...common,
  root: inProject('renderer'),
  base: './',
  plugins: [await react()],
  build: {
    target: BROWSER_TARGET,
    outDir,
    emptyOutDir: true,
    // The content security policy allows files of our own and nothing written into the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The pages come from the disk, not over a network.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: Object.fromEntries(entries.map((page) => [page.replace(/^.*\/|\.html$/g, ''), inProject(page)])),
    },
  },
});
