import type { Break } from './broken-disk';
import { deeds, diskOf, type Deed, type Scene } from './deeds';
import type { Bench, Fault } from './fault';
import { copyOf } from './model';

/** Runs a deed to a step on the disk and breaks it there; without a step, to its end. The steps that it took. */
async function breakOff(deed: Deed, { model, tally }: Bench, atStep: number, how: Break['how']): Promise<number> {
  const copy = copyOf(model);
  const scene: Scene = { model, copy, tally, disk: diskOf(copy), about: `${deed.name}, ${how} at step ${atStep}` };
  try {
    await deed.before(scene);
    const vault = await deed.open(scene);
    await vault.breakDisk({ atStep, how });
    const told = await deed.act(vault, scene).then(() => true, () => false);
    const steps = vault.isGone ? 0 : await vault.breakDisk(null);
    if (!vault.isGone) await vault.kill();
    await deed.after(scene, told);
    return steps;
  } finally {
    copy.end();
  }
}

const NEVER = 1_000_000;

/** So many steps of a deed, spread over all of it; every one of them when there are no more. */
const chosen = (steps: number, times: number): readonly number[] =>
  times >= steps ? Array.from({ length: steps }, (_, index) => index + 1) : Array.from({ length: times }, (_, index) => 1 + Math.floor(((index + Math.random()) * steps) / times));

/** A deed takes seconds to break off and look at: a quick run takes so many of them by chance, a full one each step of all. */
const QUICK_DEEDS = 2;

async function breakEach(bench: Bench, how: Break['how']): Promise<void> {
  const isQuick = bench.times <= QUICK_DEEDS;
  for (const deed of isQuick ? deeds.toSorted(() => Math.random() - 0.5).slice(0, bench.times) : deeds) {
    const steps = isQuick ? deed.steps : await breakOff(deed, bench, NEVER, how);
    for (const step of chosen(steps, isQuick ? 1 : bench.times)) {
      await breakOff(deed, bench, step, how);
      bench.tally.tried();
    }
    if (!isQuick) bench.tally.note(`${deed.name}: ${steps} steps`);
  }
}

/** The process is gone at one step of something large. */
export const killedDeeds: Fault = {
  name: 'kill-at-steps',
  about: 'kill -9 at a step on the disk of making a vault, another passphrase or sheet, taking in, letting out, a backup, putting one back',
  quick: QUICK_DEEDS,
  full: NEVER,
  run: (bench) => breakEach(bench, 'kill'),
};

/** The disk refuses one step of something large. */
export const refusedDeeds: Fault = {
  name: 'refused-at-steps',
  about: 'the same with a disk that is full at that step',
  quick: 0,
  full: NEVER,
  run: (bench) => breakEach(bench, 'ENOSPC'),
};
