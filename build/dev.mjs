// npm run dev [-- arguments for Hoede]: the pages come from Vite's server and change while you type; when main, vault
// or preload change, Electron starts again. A development run only: the pages have no strict content policy here.
import { spawn } from 'node:child_process';
import { inProject, ROOT } from './places.mjs';
import { electronEnvironment, prepareElectron } from './runtime/electron.mjs';
import { command, say, Sentence } from './say.mjs';
import { ensureElectronLibraries } from './system/debian.mjs';
import { hasNoDisplay } from './system/display.mjs';
import { sandboxArguments } from './system/sandbox.mjs';
import { targets } from './vite/targets.mjs';

const WATCHED = ['main', 'vault', 'parse', 'preload'];
const SETTLE_MS = 150;

await command(async () => {
  if (hasNoDisplay()) throw new Sentence('`npm run dev` needs a screen; on this machine use `npm run tour -- --out DIR`.');
  const electron = await prepareElectron();
  await ensureElectronLibraries(electron.exe);
  const address = await servePages();
  const window = windowKeeper(electron, address);
  await watchBundles(window.restart);
  process.on('SIGTERM', window.close);
});

async function servePages() {
  const { createServer } = await import('vite');
  const config = await targets.renderer.config(inProject('dist', 'renderer'));
  const server = await createServer({ ...config, mode: 'development', server: { host: '127.0.0.1', port: 5173 } });
  await server.listen();
  return server.resolvedUrls.local[0];
}

// The app reads HOEDE_DEV_URL only when it is not packaged.
function windowKeeper(electron, address) {
  const args = [...sandboxArguments(), ROOT, ...process.argv.slice(2)];
  const env = { ...electronEnvironment(electron), HOEDE_DEV_URL: address };
  let child = null;
  let soon = null;
  const open = () => {
    child?.removeAllListeners('exit');
    child?.kill();
    child = spawn(electron.exe, args, { cwd: ROOT, stdio: 'inherit', env });
    child.on('exit', (code) => process.exit(code ?? 0));
  };
  return {
    // Several bundles often change at once; wait until they have.
    restart: () => {
      clearTimeout(soon);
      soon = setTimeout(open, SETTLE_MS);
    },
    close: () => {
      child?.kill();
      process.exit(0);
    },
  };
}

async function watchBundles(allAreReady) {
  const { build } = await import('vite');
  const ready = new Set();
  for (const name of WATCHED) {
    const config = await targets[name].config(inProject('dist', name));
    const watcher = await build({ ...config, build: { ...config.build, watch: {} } });
    watcher.on('event', (event) => {
      if (event.code === 'START') ready.delete(name);
      if (event.code === 'ERROR') say(`${name}: ${event.error.message}`);
      if (event.code !== 'END') return;
      ready.add(name);
      if (ready.size === WATCHED.length) allAreReady();
    });
  }
}
