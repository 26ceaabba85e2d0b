// A short-lived process that reads one file for the vault and is ended by whoever started it. It has no key, no database
// and no environment. The reading itself is done in a thread, so that this one keeps watching.
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ParseAnswered, ParseAsked, ParseFault } from '../contract/parse';

const LOOK_EVERY_MS = 50;

// Electron hands a child its own environment, whatever it is told.
for (const name of Object.keys(process.env)) delete process.env[name];

/** Has the task done in a thread, and answers once. */
function read(asked: ParseAsked, answer: (answered: ParseAnswered) => void): void {
  const thread = new Worker(path.join(import.meta.dirname, 'parse-worker.js'), {
    env: {}, execArgv: [], argv: [], stdin: false, stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: asked.limits.heapMb },
  });
  let answered = false;
  const once = (said: ParseAnswered): void => {
    if (answered) return;
    answered = true;
    clearInterval(watch);
    clearTimeout(end);
    answer(said);
    void thread.terminate();
  };
  const fail = (fault: ParseFault): void => once({ ok: false, fault });
  // Bytes lie outside the memory that V8 bounds.
  const watch = setInterval(() => process.memoryUsage.rss() > asked.limits.memoryMb * 1024 * 1024 && fail('memory'), LOOK_EVERY_MS);
  const end = setTimeout(() => fail('time'), asked.limits.withinMs);
  thread.once('message', once);
  thread.once('error', (error: Error & { code?: string }) => fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crashed'));
  thread.once('exit', () => fail('crashed'));
  thread.postMessage(asked);
}

if (process.parentPort) {
  // In the program: over a port of the vault's own, so that main does not see the file.
  process.parentPort.once('message', ({ ports: [port] }) => {
    port?.once('message', ({ data }) => read(data as ParseAsked, (answered) => port.postMessage(answered)));
    port?.start();
  });
} else {
  process.once('message', (asked) => read(asked as ParseAsked, (answered) => process.send!(answered)));
}
