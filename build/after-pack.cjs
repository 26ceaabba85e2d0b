// electron-builder calls this for each unpacked app before it is made into an archive or installer.
const fs = require('node:fs');
const path = require('node:path');

exports.default = async function afterPack({ appOutDir, electronPlatformName }) {
  // A folder given as electronDist brings its own default app and version file along; a product has neither.
  for (const leftover of ['version', 'resources/default_app.asar']) {
    fs.rmSync(path.join(appOutDir, leftover), { force: true });
  }
  const binding = process.env.HOEDE_SQLITE_BINDING;
  if (binding && electronPlatformName === 'linux') useTestRuntime(appOutDir, binding);
};

// The substitute Electron: it needs its own SQLite binding, and what is made with it must not go out to anyone.
function useTestRuntime(appOutDir, binding) {
  const resources = path.join(appOutDir, 'resources');
  fs.copyFileSync(binding, path.join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds/linux-x64.node'));
  fs.writeFileSync(
    path.join(resources, 'TEST-RUNTIME-NOT-FOR-RELEASE'),
    'Made with a substitute Electron from another maker, for testing only.\n',
  );
}
