import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { IdleLock } from './idle';

let monotonicMs = 0;
let wallMs = 0;
const lock = vi.fn<() => void>();
const idle = () => new IdleLock(lock, { monotonicMs: () => monotonicMs, wallMs: () => wallMs });
const pass = (monotonic: number, wall = monotonic): void => {
  monotonicMs += monotonic;
  wallMs += wall;
  vi.advanceTimersByTime(1000);
};

beforeEach(() => {
  vi.useFakeTimers();
  lock.mockReset();
});
afterEach(() => vi.useRealTimers());

test('locks after the minutes, not before', () => {
  idle().start(5);
  pass(4 * 60_000);
  expect(lock).not.toHaveBeenCalled();
  pass(60_000);
  expect(lock).toHaveBeenCalledOnce();
});

test('a key starts the count again', () => {
  const one = idle();
  one.start(5);
  pass(4 * 60_000);
  one.touch();
  pass(4 * 60_000);
  expect(lock).not.toHaveBeenCalled();
});

test('a computer that slept has been idle: the wall clock tells', () => {
  idle().start(5);
  pass(1000, 3 * 3_600_000);
  expect(lock).toHaveBeenCalledOnce();
});

test('a clock set back does not keep the vault open: the monotonic clock tells', () => {
  idle().start(5);
  pass(6 * 60_000, -3_600_000);
  expect(lock).toHaveBeenCalledOnce();
});

test('the lock of the system locks at once, and only an open vault', () => {
  const one = idle();
  one.now();
  expect(lock).not.toHaveBeenCalled();
  one.start(5);
  one.now();
  one.now();
  expect(lock).toHaveBeenCalledOnce();
});
