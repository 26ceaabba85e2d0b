import { fork } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
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

  it.each(['attachment-texts', 'recipient-key'] as const)('once its task arrived has no network, no files, no other programs, no threads and no environment: %s', async (task) => {
    const folder = path.dirname(withThread(''));
    copyFileSync(path.join(path.dirname(script), 'parse-worker.js'), path.join(folder, 'real-worker.js'));
    writeFileSync(path.join(folder, 'parse-worker.js'), "import './led-astray.js';\nimport './real-worker.js';\n");
    writeFileSync(path.join(folder, 'led-astray.js'), ledAstray);
    writeFileSync(path.join(folder, 'secret.json'), '{}');
    const child = fork(path.join(folder, 'parse-process.js'), [], { env: { SECRET: 'x', ...(process.versions['electron'] && { ELECTRON_RUN_AS_NODE: '1' }) }, execArgv: [], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    try {
      const answer = new Promise((resolve, reject) => child.once('message', resolve).once('exit', reject));
      child.send({ task, input: task === 'recipient-key' ? { ...key, bytes: text } : { bytes: text, mime: 'application/octet-stream' }, limits: { ...PARSE_LIMITS, memoryMb: 4096 } });
      // What is open without harm says that the tries were made.
      expect(await answer).toEqual({ ok: true, answer: ['harmless'] });
    } finally {
      child.kill('SIGKILL');
    }
  }, 60_000);

  it('does nothing that was not agreed', async () => {
    expect(await runTask({ task: 'toString' as ParseTaskName, input: {} })).toEqual({ ok: false, fault: 'nonsense' });
    expect(await runTask({ task: 'recipient-key', input: { bytes: 'text' } })).toEqual({ ok: false, fault: 'crashed' });
  });
});

const text = new TextEncoder().encode('een brief die de lezer op een dwaalspoor brengt');

/**
 * In the real thread, before everything else: when the file itself is read, after whatever the thread did until then, each way out
 * is tried, and the ones that are open are the answer.
 */
const ledAstray = `
  import { parentPort, Worker } from 'node:worker_threads';
  import threads from 'node:worker_threads';
  import * as loader from 'node:module';
  import fs, { readFileSync } from 'node:fs';
  import { readFile } from 'node:fs/promises';
  import net from 'node:net';
  import v8 from 'node:v8';
  const post = parentPort.postMessage.bind(parentPort);
  let astray = false;
  const go = () => { if (!astray) { astray = true; void answer(); } };
  parentPort.postMessage = go; // for a task that reads in another way
  const builtin = (name) => loader.createRequire(import.meta.url)('node:' + name);
  const soon = (how) => Promise.race([new Promise(how), new Promise((_, no) => setTimeout(() => no(new Error('late')), 1000))]);
  const inThread = 'require("worker_threads").parentPort.postMessage(require("fs").readFileSync("/etc/hostname", "utf8"))';
  const here = (name) => new URL(name, import.meta.url);
  const tries = {
    harmless: () => 1,
    file: () => fs.readFileSync('/etc/hostname'), named: () => readFileSync('/etc/hostname'), later: () => readFile('/etc/hostname'), promises: () => fs.promises.readFile('/etc/hostname'), required: () => builtin('fs').readFileSync('/etc/hostname'),
    stream: () => soon((ok, no) => fs.createReadStream('/etc/hostname').on('data', ok).on('error', no)), called: () => soon((ok, no) => fs.readFile('/etc/hostname', (wrong, read) => (wrong ? no(wrong) : ok(read)))),
    write: () => fs.writeFileSync(here('written'), 'x'), json: () => import(here('secret.json').href, { with: { type: 'json' } }), requiredJson: () => loader.createRequire(import.meta.url)('./secret.json'), environment: () => { if (Object.keys(process.env).length === 0) throw new Error('empty'); },
    connect: () => soon((ok) => net.connect(1, '127.0.0.1').on('error', ok).on('connect', ok)), socket: () => soon((ok) => new net.Socket().connect(1, '127.0.0.1').on('error', ok)), listen: () => soon((ok) => net.createServer().listen(0, ok)),
    udp: () => builtin('dgram').createSocket('udp4'), name: () => soon((ok) => builtin('dns').lookup('localhost', ok)), fetch: () => fetch('http://127.0.0.1:1'), https: () => builtin('https').get('https://127.0.0.1:1').on('error', () => 0),
    program: async () => (await import('node:child_process')).spawn('true'), cluster: () => builtin('cluster').fork(),
    thread: () => soon((ok, no) => new Worker(inThread, { eval: true }).on('message', ok).on('error', no)), otherThread: () => soon((ok, no) => new threads.Worker(inThread, { eval: true }).on('message', ok).on('error', no)),
    loader: () => loader.register('data:text/javascript,'), wasi: () => new (builtin('wasi').WASI)({ version: 'preview1', preopens: { '/': '/' } }), database: () => new (builtin('sqlite').DatabaseSync)(here('x.db').pathname), runner: () => builtin('test').run({ files: [] }),
    memory: () => v8.writeHeapSnapshot(here('memory').pathname), report: () => process.report.writeReport(here('report').pathname), environmentFile: () => process.loadEnvFile('/etc/environment'), inspector: () => builtin('inspector').open(0),
    binding: () => process.binding('fs'), other: () => process.kill(process.pid, 0),
  };
  async function answer() {
    const open = [];
    for (const [name, deed] of Object.entries(tries)) try { await deed(); open.push(name); } catch {}
    post({ ok: true, answer: open });
  }
  const { decode } = TextDecoder.prototype;
  TextDecoder.prototype.decode = function (...given) {
    const said = decode.apply(this, given);
    if (said.includes('dwaalspoor')) go();
    return said;
  };`;
