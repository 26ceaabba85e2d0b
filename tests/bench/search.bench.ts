import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addHours } from '#domain/shared/instant';
import { Rng } from '#electron/demo/rng';
import { anOpenMachine } from '#tests/builders/machine-for-tests';
import { ask, NOW } from './synthetic-caseload';
import { behindTheBorder, inventedWords, layNotes, openAgain } from './synthetic-notes';

// How long a search takes in a hundred thousand notes, beside reading through all of them, and how long making the index does.
const MINORS = 250;
const EACH = 400;
const QUERIES = 200;
const SCANS = 5;

const inOrder = (times: readonly number[]): readonly number[] => times.toSorted((a, b) => a - b);
const at = (times: readonly number[], part: number): number => inOrder(times)[Math.ceil(times.length * part) - 1]!;

async function time(run: () => unknown): Promise<number> {
  const began = performance.now();
  await run();
  return performance.now() - began;
}

/** What a guardian types, each in turn: a word that is everywhere, one that is rare, the beginning of one, a name with a word, two words, a number, a name that only sounds so. */
function typed(words: readonly string[], rng: Rng, turn: number): string {
  const rare = words[rng.int(1500, words.length - 1)]!;
  const often = words[rng.int(0, 20)]!;
  const name = words[rng.int(0, MINORS - 1)]!;
  return [often, rare, rare.slice(0, 2), rare.slice(0, 3), `${name} ${often}`, `${often} ${rare}`, `"${often} ${words[0]!}"`, String(rng.int(0, MINORS - 1)).padStart(10, '0'), name.replace('v', 'f'), 'Voorbeeld'][turn % 10]!;
}

it('search in a hundred thousand notes', async () => {
  const test = await anOpenMachine({}, addHours(NOW, -400 * 24));
  try {
    const words = inventedWords(new Rng(1));
    await layNotes(test, MINORS, EACH, words);
    test.setClock(NOW);
    const anew = (): Promise<void> => behindTheBorder(test, (client) => client.exec('UPDATE search_state SET made_by = 0'));
    await anew();
    const filledMs = await time(() => openAgain(test));
    await anew();
    const rebuiltMs = await time(() => openAgain(test));
    test.answerer.lock();
    const openedMs = await time(() => openAgain(test));

    const rng = new Rng(2);
    const times: number[] = [];
    let found = 0;
    for (let turn = 0; turn < QUERIES; turn++) {
      const text = typed(words, rng, turn);
      times.push(await time(async () => { found += (await ask(test, 'search.find', { text })).groups.length; }));
    }
    expect(found).toBeGreaterThan(QUERIES);
    const writes: number[] = [];
    const [first] = await ask(test, 'minors.list', {});
    for (let turn = 0; turn < 20; turn++) writes.push(await time(() => ask(test, 'notes.record', { minorId: first!.id, happenedAt: NOW, kind: 'visit', text: words.slice(turn * 40, turn * 40 + 40).join(' ') })));

    const scans: number[] = [];
    await behindTheBorder(test, (client) => {
      expect(client.prepare('SELECT count(*) FROM search_rows').pluck().get()).toBe(MINORS * (EACH + 1) + writes.length);
      const scan = client.prepare('SELECT count(*) FROM note_versions WHERE body LIKE ?').pluck();
      for (let turn = 0; turn < SCANS; turn++) {
        const began = performance.now();
        expect(scan.get(`%${words[3000 + turn]!}%`)).toBeGreaterThan(0);
        scans.push(performance.now() - began);
      }
    });
    const referenceMs = at(scans, 0.5);
    const shown = { notes: MINORS * EACH, p50Ms: at(times, 0.5), p95Ms: at(times, 0.95), slowestMs: at(times, 1), p95Ratio: at(times, 0.95) / referenceMs, writeMs: at(writes, 0.5), openedMs, firstIndexMs: filledMs - openedMs, rebuildMs: rebuiltMs - openedMs };
    console.table([Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, Math.round(value * 1000) / 1000]))]);
    console.log(`reference: reading through all notes for one word in ${referenceMs.toFixed(1)} ms; p95Ratio is p95 / reference.`);
    const place = process.env['HOEDE_BENCH_OUT'];
    if (place) writeFileSync(place.replace(/\.json$/, '-search.json'), `${JSON.stringify({ referenceMs, ...shown }, null, 2)}\n`);
  } finally {
    test.end();
  }
});
