import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { RequestName } from '#electron/contract/contract';
import { ask, NOW, syntheticCaseload } from './synthetic-caseload';

// How long the lists of the whole caseload take, beside a reference of the same run: the machine differs, the ratio less.
const SIZES = [250, 2000] as const;
const LISTS = ['minors.list', 'tasks.list', 'radar.list', 'departures.list', 'departures.due'] as const satisfies readonly RequestName[];
const FIGURES = { from: '2026-01-01', to: '2026-12-31' } as const;
const TURNS = 5;

interface Row {
  readonly what: string;
  readonly minors: number;
  readonly rows: number;
  readonly firstMs: number;
  readonly ms: number;
  readonly afterWriteMs: number;
  readonly ratio: number;
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;

async function time(run: () => unknown): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

async function medianOf(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) times.push(await time(run));
  return median(times);
}

const reference = (): Promise<number> => {
  const bytes = new Uint8Array(16 * 1024 * 1024);
  return medianOf(() => createHash('sha256').update(bytes).digest());
};

it('lists of the whole caseload', async () => {
  const referenceMs = await reference();
  const rows: Row[] = [];
  for (const minors of SIZES) {
    const test = await syntheticCaseload(minors);
    try {
      const [first] = await ask(test, 'minors.list', {});
      const asked = [...LISTS.map((what) => [what, () => ask(test, what, {})] as const), ['figures.read', async () => (await ask(test, 'figures.read', FIGURES)).figures] as const];
      for (const [what, read] of asked) {
        let found: readonly unknown[] = [];
        const list = async (): Promise<void> => { found = await read(); };
        // The vault is opened anew, so that the first time is one that a guardian waits for.
        const firstMs = await time(list);
        const ms = await medianOf(list);
        const after: number[] = [];
        for (let turn = 0; turn < TURNS; turn++) {
          await ask(test, 'tasks.write', { minorId: first!.id, what: 'Bel de mentor.', why: 'Meting.', dueOn: '2026-11-30' });
          after.push(await time(list));
        }
        rows.push({ what, minors, rows: found.length, firstMs, ms, afterWriteMs: median(after), ratio: ms / referenceMs });
        expect(found.length).toBeGreaterThan(0);
      }
    } finally {
      test.end();
    }
  }
  const shown = rows.map(({ what, minors, rows: found, ...times }) => ({ what, minors, rows: found, ...Object.fromEntries(Object.entries(times).map(([name, value]) => [name, Math.round(value * 10) / 10])) }));
  console.table(shown);
  console.log(`reference: SHA-256 of 16 MiB in ${referenceMs.toFixed(1)} ms; ratio is ms / reference. Looked at ${NOW}.`);
  const place = process.env['HOEDE_BENCH_OUT'];
  if (place) writeFileSync(place, `${JSON.stringify({ referenceMs, rows }, null, 2)}\n`);
});
