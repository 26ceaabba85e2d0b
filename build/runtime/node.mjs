// A Node that can load the SQLite binding of the npm package, which asks for Node-API 10 (Node 22.14 and later).
import fs from 'node:fs';
import { inProject } from '../places.mjs';

const NODE_API = 10;
const ownNode = inProject('node_modules', '.bin', 'node');

/** The path of such a Node: this one, or the Node 24 that comes along as a package (Linux, x64); otherwise null. */
export function fittingNode() {
  if (Number(process.versions.napi) >= NODE_API) return process.execPath;
  return fs.existsSync(ownNode) ? ownNode : null;
}
