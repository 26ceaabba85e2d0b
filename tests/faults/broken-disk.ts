import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** What happens at the step: the process is killed before it or half way through it, or the disk refuses it. */
export type Break = { readonly atStep: number; readonly how: 'kill' | 'ENOSPC' | 'EIO' };

const SYNC = ['openSync', 'writeSync', 'fsyncSync', 'renameSync', 'linkSync', 'mkdirSync', 'rmSync', 'unlinkSync', 'writeFileSync'] as const;
const LATER = ['open', 'rename', 'mkdir', 'rm', 'unlink', 'writeFile', 'link', 'appendFile'] as const;
const OF_A_HANDLE = ['write', 'writeFile', 'appendFile', 'sync', 'datasync'] as const;

let broken: Break | undefined;
let steps = 0;

const reads = (name: string, args: readonly unknown[]): boolean => name.startsWith('open') && (args[1] === undefined || args[1] === 'r');

function step(name: string, args: readonly unknown[]): void {
  if (!broken || reads(name, args)) return;
  steps += 1;
  if (steps !== broken.atStep) return;
  if (broken.how === 'kill') {
    // Half of what is written is on the disk when the end comes.
    if (name === 'writeSync' && ArrayBuffer.isView(args[1])) unbroken.writeSync(args[0] as number, args[1] as Uint8Array, 0, Math.floor(args[1].byteLength / 2));
    process.kill(process.pid, 'SIGKILL');
    for (;;); // nothing after it runs
  }
  throw Object.assign(new Error(`${broken.how}: ${name}`), { code: broken.how, errno: -28, syscall: name.replace('Sync', '') });
}

const unbroken = { writeSync: fs.writeSync };

function counted(holder: object, names: readonly string[], isPromise: boolean): void {
  const functions = holder as Record<string, (...args: unknown[]) => unknown>;
  for (const name of names) {
    const real = functions[name]!;
    functions[name] = function (this: unknown, ...args: unknown[]): unknown {
      try {
        step(name, args);
      } catch (error) {
        if (isPromise) return Promise.reject(error as Error);
        throw error;
      }
      return real.apply(this, args);
    };
  }
}

/** Counts every step of this process that changes the disk by way of Node. SQLite's own are not among them: a commit is one step to us. */
export async function watchDisk(): Promise<void> {
  counted(fs, SYNC, false);
  counted(fs.promises, LATER, true);
  const handle = await fs.promises.open('/dev/null', 'r');
  counted(Object.getPrototypeOf(handle) as object, OF_A_HANDLE, true);
  await handle.close();
  syncBuiltinESMExports();
  process.on('message', (message: { readonly break?: Break | null }) => {
    if (message.break === undefined) return;
    process.send!({ steps });
    broken = message.break ?? undefined;
    steps = 0;
  });
}
