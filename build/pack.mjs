// npm run pack -- --linux dir: makes a package of Hoede. With the substitute Electron it is marked as a test package.
import { bundle } from './bundle.mjs';
import { inProject, ROOT } from './places.mjs';
import { run } from './processes.mjs';
import { electronEnvironment, prepareElectron } from './runtime/electron.mjs';
import { command, say, Sentence } from './say.mjs';
import { appTargets } from './vite/targets.mjs';

const OTHER_SYSTEMS = ['--mac', '--win', '--windows', '-m', '-w'];

await command(async () => {
  const given = process.argv.slice(2);
  const electron = await prepareElectron();
  await bundle(appTargets, { force: true });
  const builder = inProject('node_modules', 'electron-builder', 'cli.js');
  return run(process.execPath, [builder, ...given, ...settingsFor(electron, given), '--publish', 'never'], {
    cwd: ROOT,
    env: electronEnvironment(electron),
  });
});

function settingsFor(electron, given) {
  // A variant for the end-to-end tests of a packaged Hoede: Playwright attaches through the inspector.
  const fuses = process.env.HOEDE_PACK_FOR_TESTS ? ['-c.electronFuses.enableNodeCliInspectArguments=true'] : [];
  if (electron.kind === 'official') return fuses;
  if (given.some((argument) => OTHER_SYSTEMS.includes(argument))) {
    throw new Sentence('packages for another system need the official Electron, which could not be fetched here.');
  }
  say(`this package is made with a ${electron.kind} Electron ${electron.version}: for testing, not for release.`);
  return [...fuses, `-c.electronDist=${electron.dist}`, `-c.electronVersion=${electron.version}`];
}
