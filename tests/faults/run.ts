import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { apartFrom } from './apart';
import type { Fault } from './fault';
import { faults } from './faults';
import { makeModel, modelAt } from './model';
import { isBad, Tally, type Row } from './tally';
import { tableOf } from './table';

// npm run faults -- --quick|--full [--out faults.json] [--only=name,name] [--times=N] [--sabotage] [--list]
// Each row runs in a process of its own, two at a time. With --sabotage a row that does not fail is what fails.
const { values } = parseArgs({
  options: {
    quick: { type: 'boolean' }, full: { type: 'boolean' }, out: { type: 'string' }, only: { type: 'string' }, times: { type: 'string' }, sabotage: { type: 'boolean' }, list: { type: 'boolean' },
    row: { type: 'string' }, model: { type: 'string' },
  },
});

const AT_ONCE = 2;

/** One row, in this process; what it came to goes to `--out`. */
async function runHere(fault: Fault, home: string): Promise<void> {
  const tally = new Tally(values.sabotage);
  const times = Number(values.times);
  const tell = (): void => writeFileSync(values.out!, JSON.stringify(tally.row(fault.name)));
  process.once('SIGTERM', () => {
    tally.note(`ended by hand before ${times} tries`);
    tell();
    process.exit(0);
  });
  try {
    await fault.run({ model: modelAt(home), tally, times });
  } catch (error) {
    // A row that breaks has not shown that nothing is lost.
    tally.mustBeSeen(false, `the row broke: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    if (process.env['HOEDE_FAULTS_LOUD']) console.error(error);
  }
  tell();
  process.exit(0);
}

function timesOf(fault: Fault): number {
  if (values.times !== undefined) return Number(values.times);
  return values.full ? fault.full : values.sabotage ? Math.min(fault.quick, 1) : fault.quick;
}

async function runApart(fault: Fault, home: string): Promise<Row> {
  const times = timesOf(fault);
  const apart = apartFrom(fault.apart);
  if ('why' in apart) return { name: fault.name, tried: 0, lost: 0, undetected: 0, skipped: times, notes: `skipped: ${apart.why}` };
  const out = join(home, `${fault.name}.json`);
  const [program, ...args] = [...apart.around, process.execPath, process.argv[1]!, '--row', fault.name, '--model', home, '--times', String(times), '--out', out, ...(values.sabotage ? ['--sabotage'] : [])];
  const child = spawn(program!, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  await new Promise((resolve) => child.once('close', resolve));
  try {
    return JSON.parse(readFileSync(out, 'utf8')) as Row;
  } catch {
    return { name: fault.name, tried: 0, lost: 0, undetected: 1, notes: 'the row ended without an answer' };
  }
}

async function runAll(chosen: readonly Fault[]): Promise<readonly Row[]> {
  const home = mkdtempSync(join(tmpdir(), 'hoede-faults-'));
  try {
    await makeModel(home);
    const waiting = [...chosen];
    const rows = new Map<string, Row>();
    const seconds = new Map<string, number>();
    await Promise.all(Array.from({ length: AT_ONCE }, async () => {
      for (let fault = waiting.shift(); fault; fault = waiting.shift()) {
        const began = performance.now();
        const row = await runApart(fault, home);
        rows.set(fault.name, row);
        seconds.set(fault.name, Math.round((performance.now() - began) / 1000));
        console.error(`hoede: ${fault.name}: ${row.tried} tried, ${row.lost} lost, ${row.undetected} undetected${row.skipped ? `, ${row.skipped} skipped` : ''} (${seconds.get(fault.name)} s)`);
        // A run that is ended half way leaves what it knew.
        if (values.out) writeFileSync(values.out, `${JSON.stringify([...rows.values()], null, 2)}\n`);
      }
    }));
    return chosen.map(({ name }) => rows.get(name)!);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const only = values.only?.split(',');
const unknown = only?.filter((name) => !faults.some((fault) => fault.name === name)) ?? [];
const chosen = faults.filter((fault) => (only ? only.includes(fault.name) : timesOf(fault) > 0));

if (values.row !== undefined) await runHere(faults.find(({ name }) => name === values.row)!, values.model!);
else if (values.list) for (const { name, about, quick, full } of faults) console.log(`${name.padEnd(24)} ${String(quick).padStart(6)} ${String(full).padStart(8)}  ${about}`);
else if (unknown.length > 0 || Boolean(values.quick) === Boolean(values.full)) {
  console.error(unknown.length > 0 ? `hoede: there is no row ${unknown.join(', ')}; --list names them.` : 'hoede: say --quick or --full; --list names the rows.');
  process.exitCode = 1;
} else {
  const rows = await runAll(chosen);
  console.log(tableOf(rows));
  const failed = values.sabotage ? rows.filter((row) => !isBad(row) && row.tried > 0) : rows.filter(isBad);
  if (values.sabotage) console.log(failed.length === 0 ? 'every row that ran can fail.' : `cannot fail: ${failed.map(({ name }) => name).join(', ')}`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
