import { expect, it } from 'vitest';
import { addHours, instant } from '../shared/instant';
import { mayLeave } from './may-leave';

const typed = { at: instant('2026-11-24T12:00:00Z'), monotonicMs: 5_000 };
const after = (wallMinutes: number, machineMinutes = wallMinutes) => ({ at: addHours(typed.at, wallMinutes / 60), monotonicMs: typed.monotonicMs + machineMinutes * 60_000 });
const asks = [{ code: 'passphrase-not-fresh', about: { minutes: 15 } }];

it('lets data leave for fifteen minutes after the passphrase was typed', () => {
  expect(mayLeave(typed, after(0))).toEqual([]);
  expect(mayLeave(typed, after(15))).toEqual([]);
  expect(mayLeave(typed, after(15.02))).toEqual(asks);
});

it('asks when nobody typed it', () => expect(mayLeave(null, after(0))).toEqual(asks));

it('is not fooled by a clock that was set back, nor by one that jumped', () => {
  expect(mayLeave(typed, after(-1, 1))).toEqual(asks);
  expect(mayLeave(typed, after(1, 16))).toEqual(asks);
  expect(mayLeave(typed, after(16, 1))).toEqual(asks);
});
