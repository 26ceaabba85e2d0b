// Goes into the substitute Electron as its default app, which it lacks: `electron [flags] <app folder> [arguments]`.
// It must be a module with a top-level await: Electron holds back `ready` until it settles, so that our main may still
// register its `app://` scheme, which is refused after `ready`.
import fs from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const preloads = [];
let appFolder = '.';
const given = process.argv.slice(1);
for (let i = 0; i < given.length; i += 1) {
  const argument = given[i];
  if (argument === '-r' || argument === '--require') {
    i += 1;
    preloads.push(given[i]);
  } else if (argument === '-v' || argument === '--version') {
    console.log(`v${process.versions.electron}`);
    process.exit(0);
  } else if (!argument.startsWith('-')) {
    appFolder = argument;
    break;
  }
}

// Playwright hooks in with `-r`; `defaultApp` is how programs tell that they were not packaged.
if (preloads.length > 0) Module._preloadModules(preloads);
Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });

try {
  const folder = path.resolve(appFolder);
  const manifest = path.join(folder, 'package.json');
  if (fs.existsSync(manifest)) introduce(JSON.parse(fs.readFileSync(manifest, 'utf8')));
  const entry = Module._resolveFilename(folder, null, true);
  app.setAppPath(fs.existsSync(manifest) ? folder : path.dirname(entry));
  await import(pathToFileURL(entry).href);
} catch (error) {
  console.error(error);
  process.exit(1);
}

function introduce({ name, productName, version, desktopName }) {
  if (version) app.setVersion(version);
  app.name = productName ?? name ?? app.name;
  app.setDesktopName(desktopName ?? `${app.name}.desktop`);
}
