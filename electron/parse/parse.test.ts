import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { transformWithOxc } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { PARSE_LIMITS, ParseFailed, type ParseLimits, type ParseTaskName } from '../contract/parse';
import { demoTestCertificate } from '../demo/test-certificate';
import { parseIn } from '../drive/parser';
import { parseHere } from './parse-here';
import { runTask } from './run-task';

// Built for the tests by build/unit.mjs: the very files that the program starts.
const script = process.env['HOEDE_PARSE_SCRIPT']!;
const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** The real parse process, with another thread in it: one that does what a hostile file might make a parser do. */
function withThread(code: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'hoede-parse-'));
  made.push(folder);
  for (const name of readdirSync(path.dirname(script)).filter((one) => one.endsWith('.js'))) copyFileSync(path.join(path.dirname(script), name), path.join(folder, name));
  writeFileSync(path.join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(path.join(folder, 'parse-worker.js'), `import { parentPort } from 'node:worker_threads';\nparentPort.once('message', async (asked) => { ${code} });`);
  return path.join(folder, 'parse-process.js');
}

const key = { bytes: new TextEncoder().encode(demoTestCertificate), now: '2026-11-24T22:04:00.000Z' };
const faultOf = (from: string, limits: Partial<ParseLimits> = {}): Promise<unknown> => parseIn(from, 'recipient-key', key, { ...PARSE_LIMITS, ...limits }).then(() => 'answered', (error: unknown) => (error instanceof ParseFailed ? error.fault : error));

describe('the parse process', () => {
  it('says of a file what is said of it here', async () => {
    const there = await parseIn(script, 'recipient-key', key);
    expect(there).toEqual(await parseHere('recipient-key', key));
    expect(there).toMatchObject({ verdict: 'usable', facts: { keyKind: 'P-256' } });
  });

  it('turns every way to fail into a reason', async () => {
    expect(await faultOf(withThread('for (;;);'), { withinMs: 1500 })).toBe('time');
    expect(await faultOf(withThread('throw new Error("x")'))).toBe('crashed');
    expect(await faultOf(withThread('process.exit(0)'))).toBe('crashed');
    expect(await faultOf(withThread('process.abort()'))).toBe('crashed');
    expect(await faultOf(withThread('parentPort.postMessage({ ok: true, answer: { verdict: "usable", facts: "all is well" } })'))).toBe('nonsense');
    expect(await faultOf(withThread('parentPort.postMessage({ ok: true, answer: undefined })'))).toBe('nonsense');
    expect(await faultOf('/nowhere/parse-process.js')).toBe('crashed');
  });

  it('keeps the memory of a file within bounds, objects and bytes alike', async () => {
    expect(await faultOf(withThread('const all = []; for (;;) all.push(new Array(100000).fill(Math.random()));'), { heapMb: 32 })).toBe('memory');
    expect(await faultOf(withThread('const all = []; for (;;) { all.push(Buffer.alloc(32 * 1024 * 1024, 1)); await new Promise((later) => setTimeout(later, 5)); }'), { memoryMb: 192 })).toBe('memory');
  });

  it('has no network, no files, no other programs and no environment', async () => {
    const folder = path.dirname(withThread(''));
    writeFileSync(path.join(folder, 'doors.js'), await closedDoors());
    writeFileSync(path.join(folder, 'tries.js'), `
      import { parentPort } from 'node:worker_threads';
      import { createRequire } from 'node:module';
      import fs, { readFileSync } from 'node:fs';
      import { readFile } from 'node:fs/promises';
      import net from 'node:net';
      import { closeDoors } from './doors.js';
      closeDoors();
      const tries = {
        file: () => fs.readFileSync('/etc/hostname'), named: () => readFileSync('/etc/hostname'), later: () => readFile('/etc/hostname'), write: () => fs.writeFileSync('/tmp/x', 'x'),
        connect: () => net.connect(9, '127.0.0.1').on('error', () => 0), socket: () => new net.Socket().connect(9, '127.0.0.1').on('error', () => 0),
        program: async () => (await import('node:child_process')).spawn('true'), name: async () => (await import('node:dns')).lookup('example.org', () => 0), fetch: () => fetch('https://example.org'),
        required: () => createRequire(import.meta.url)('https').get('https://example.org').on('error', () => 0),
      };
      const open = Object.keys(process.env);
      for (const [name, deed] of Object.entries(tries)) try { await deed(); open.push(name); } catch {}
      parentPort.postMessage(open);`);
    const thread = new Worker(path.join(folder, 'tries.js'), { env: {} });
    const open = await new Promise((resolve, reject) => thread.once('message', resolve).once('error', reject));
    await thread.terminate();
    expect(open).toEqual([]);
  });

  it('does nothing that was not agreed', async () => {
    expect(await runTask({ task: 'toString' as ParseTaskName, input: {} })).toEqual({ ok: false, fault: 'nonsense' });
    expect(await runTask({ task: 'recipient-key', input: { bytes: 'text' } })).toEqual({ ok: false, fault: 'crashed' });
  });
});

/** The doors as they are closed in the bundle, as a module of their own. */
async function closedDoors(): Promise<string> {
  return (await transformWithOxc(readFileSync(path.join(import.meta.dirname, 'close-doors.ts'), 'utf8'), 'close-doors.ts', {})).code;
}
