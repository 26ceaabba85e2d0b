import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addHours, instant } from '../shared/instant';
import { words } from '../words/words';
import { compareTasks, urgencies, urgencyOf } from './task-order';
import { taskKinds } from './task-kinds';

const now = instant('2026-11-24T10:00:00+01:00');

const anyTask = fc.record({ kind: fc.constantFrom(...taskKinds), subjectId: fc.constantFrom('a', 'b', 'c', 'd'), hours: fc.integer({ min: -600, max: 600 }) }).map(({ hours, ...task }) => {
  const dueAt = addHours(now, hours);
  return { ...task, dueAt, urgency: urgencyOf({ kind: task.kind, dueAt }, now) };
});

test('the order is total: it never contradicts itself, and only the same task is equal', () => {
  fc.assert(fc.property(anyTask, anyTask, anyTask, (a, b, c) => {
    expect(Math.sign(compareTasks(a, b))).toBe(-Math.sign(compareTasks(b, a)) + 0);
    if (compareTasks(a, b) <= 0 && compareTasks(b, c) <= 0) expect(compareTasks(a, c)).toBeLessThanOrEqual(0);
    if (compareTasks(a, b) === 0) expect([a.kind, a.subjectId, a.dueAt]).toEqual([b.kind, b.subjectId, b.dueAt]);
  }));
});

test('the list is the same in whatever order the tasks came', () => {
  fc.assert(fc.property(fc.uniqueArray(anyTask, { selector: (task) => `${task.kind} ${task.subjectId} ${task.dueAt}`, maxLength: 12 }).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), ([one, other]) => {
    expect(one.toSorted(compareTasks)).toEqual(other.toSorted(compareTasks));
  }));
});

test('a missing youth stands before a strong sign, then departures, then by the limit', () => {
  const task = (kind: (typeof taskKinds)[number], hours: number) => ({ kind, subjectId: 'x', dueAt: addHours(now, hours), urgency: urgencyOf({ kind, dueAt: addHours(now, hours) }, now) });
  const list = [task('by-hand', 400), task('by-hand', 100), task('by-hand', 3), task('by-hand', -3), task('return-talk', 60), task('assess-signs', 20), task('report-missing', 23)].sort(compareTasks);
  expect(list.map((one) => one.urgency)).toEqual(['missing', 'strong-sign', 'departure', 'late', 'today', 'this-week', 'later']);
});

test('every urgency and every kind has its words', () => {
  for (const language of ['nl', 'en'] as const) {
    expect(Object.keys(words(language).tasks.urgencies)).toEqual([...urgencies]);
    expect(Object.keys(words(language).tasks.kinds).sort()).toEqual([...taskKinds].sort());
  }
});
