import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Envelope } from '../contract/envelope';
import { LAST_BACKUP_WITHIN_MS, LastBackup } from './last-backup';

let asked: unknown[];
let finish: () => void;
let last: LastBackup;
beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  last = new LastBackup({
    answer: (name, input) => {
      asked.push([name, input]);
      return new Promise<Envelope<unknown>>((resolve) => {
        finish = () => resolve({ ok: true, value: { made: true } });
      });
    },
  });
});
afterEach(() => vi.useRealTimers());

/** Is it still waited for, so many milliseconds from now? */
async function isWaitedFor(made: Promise<void>, ms: number): Promise<boolean> {
  let waits = true;
  void made.then(() => {
    waits = false;
  });
  await vi.advanceTimersByTimeAsync(ms);
  return waits;
}

it('a lock waits for a backup until it is made', async () => {
  const made = last.make();
  expect(await isWaitedFor(made, LAST_BACKUP_WITHIN_MS - 1)).toBe(true);
  finish();
  expect(await isWaitedFor(made, 0)).toBe(false);
  expect(asked).toEqual([['backups.keepUp', { at: 'lock' }]]);
  expect(vi.getTimerCount()).toBe(0);
});

it('and no longer than a moment', async () => {
  expect(await isWaitedFor(last.make(), LAST_BACKUP_WITHIN_MS)).toBe(false);
});

it('nor when the system sleeps or locks, before it began or half way', async () => {
  const made = last.make();
  expect(await isWaitedFor(made, 10)).toBe(true);
  last.hurry();
  expect(await isWaitedFor(made, 0)).toBe(false);
  await last.make();
  expect(asked).toHaveLength(1);
});
