import { spawnSync } from 'node:child_process';
import type { Fault } from './fault';

/** What a row is started with to be apart, or why that cannot be here. */
export type Apart = { readonly around: readonly string[] } | { readonly why: string };

/** Linux lets root do it, and most machines let anybody in a namespace of their own. */
export function apartFrom(what: Fault['apart']): Apart {
  if (what === undefined) return { around: [] };
  const flag = what === 'disks' ? '--mount' : '--net';
  const ways = [['unshare', flag], ['unshare', '--user', '--map-root-user', flag]];
  const way = ways.find(([program, ...args]) => spawnSync(program!, [...args, 'true'], { stdio: 'ignore' }).status === 0);
  return way ? { around: way } : { why: what === 'disks' ? 'this machine does not allow a disk of its own (unshare --mount)' : 'this machine does not allow to be without a network (unshare --net)' };
}
