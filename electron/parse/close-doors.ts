import { createRequire, isBuiltin, syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';

// Reading a file needs none of these. A parser that is led astray by a file finds nothing behind them. Not only what opens files
// and sockets itself: another thread, a loader, a test runner or WebAssembly with a folder would start anew with all doors open.
const modules = [
  'net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises', 'child_process', 'cluster', 'fs', 'fs/promises', 'inspector', 'inspector/promises', 'worker_threads', 'wasi', 'sqlite', 'v8', 'test',
];
const loaders = ['register', 'registerHooks', 'runMain', 'enableCompileCache', 'flushCompileCache'];
const ofProcess = ['dlopen', 'binding', '_linkedBinding', 'kill', '_kill', 'chdir', 'loadEnvFile', 'execve', '_debugProcess', '_debugEnd'];
const globals = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'];

function refuse(): never {
  throw new Error('not here');
}

const shut = (found: object, key: string): boolean => Reflect.defineProperty(found, key, { value: refuse });

/**
 * Takes network, files, other programs and other threads away from this process or thread, for good. Fields of Node's own
 * modules are replaced, so that what was imported before and what is imported later finds them closed alike.
 */
export function closeDoors(): void {
  const require = createRequire(import.meta.url);
  // All are loaded before the first is closed: they lean on each other. An older Node has not every one of them.
  const loaded = modules.map((name) => `node:${name}`).filter(isBuiltin).map((name) => require(name) as Record<string, unknown>);
  const loader = require('node:module') as Record<string, unknown>;
  Socket.prototype.connect = refuse;
  for (const found of loaded) {
    for (const [key, value] of Object.entries(found)) if (typeof value === 'function') shut(found, key);
  }
  for (const name of loaders) if (typeof loader[name] === 'function') shut(loader, name);
  syncBuiltinESMExports();
  for (const name of globals) Reflect.deleteProperty(globalThis, name);
  for (const name of ofProcess) if (name in process) shut(process, name);
  // A report is a file with the environment and the memory in it.
  Reflect.defineProperty(process, 'report', { value: undefined });
}
