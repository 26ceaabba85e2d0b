import { createRequire, syncBuiltinESMExports } from 'node:module';
import { Socket } from 'node:net';

// Reading a file needs none of these. A parser that is led astray by a file finds nothing behind them.
const modules = ['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'dns/promises', 'child_process', 'fs', 'fs/promises', 'inspector'];
const globals = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'];

function refuse(): never {
  throw new Error('not here');
}

/**
 * Takes network, files and other programs away from this process or thread, for good. Fields of Node's own modules are
 * replaced, so that what was imported before and what is imported later finds them closed alike.
 */
export function closeDoors(): void {
  const require = createRequire(import.meta.url);
  // All are loaded before the first is closed: they lean on each other.
  const loaded = modules.map((name) => require(`node:${name}`) as Record<string, unknown>);
  Socket.prototype.connect = refuse;
  for (const found of loaded) {
    for (const [key, value] of Object.entries(found)) if (typeof value === 'function') Reflect.defineProperty(found, key, { value: refuse });
  }
  syncBuiltinESMExports();
  for (const name of globals) Reflect.deleteProperty(globalThis, name);
  for (const name of ['dlopen', 'binding', '_linkedBinding', 'kill', 'chdir'] as const) Object.assign(process, { [name]: refuse });
}
