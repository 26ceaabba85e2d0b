// npm start [-- --demo] [other arguments for Hoede]
import { bundle } from './bundle.mjs';
import { ROOT } from './places.mjs';
import { run } from './processes.mjs';
import { electronEnvironment, prepareElectron } from './runtime/electron.mjs';
import { command, say } from './say.mjs';
import { ensureElectronLibraries } from './system/debian.mjs';
import { hasNoDisplay } from './system/display.mjs';
import { sandboxArguments } from './system/sandbox.mjs';
import { tour } from './tour.mjs';
import { appTargets } from './vite/targets.mjs';

await command(async () => {
  if (hasNoDisplay()) {
    say('there is no screen here to open a window on. Hoede shows its tour on a virtual one; see the pictures in tour-out.');
    return tour('tour-out');
  }
  const electron = await prepareElectron();
  await ensureElectronLibraries(electron.exe);
  await bundle(appTargets);
  return run(electron.exe, [...sandboxArguments(), ROOT, ...process.argv.slice(2)], {
    cwd: ROOT,
    env: electronEnvironment(electron),
  });
});
