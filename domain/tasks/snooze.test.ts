import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snoozeLimitsOn } from '../policy/snooze-limits';
import { addHours, dayOf, hoursBetween, instant } from '../shared/instant';
import { isAway, latestSnooze, maySnooze, snoozeOf, type Snooze } from './snooze';
import { taskKinds, taskSubject, taskSubjects } from './task-kinds';

const now = instant('2026-11-24T10:00:00+01:00');
const anyKind = fc.constantFrom(...taskKinds);
const hours = fc.integer({ min: -500, max: 1000 });
const limitOf = (kind: (typeof taskKinds)[number]) => snoozeLimitsOn(dayOf(now)).limits[taskSubject(kind)];
const codes = (kind: (typeof taskKinds)[number], dueHours: number, untilHours: number) => maySnooze({ kind, dueAt: addHours(now, dueHours) }, addHours(now, untilHours), now).map((reason) => reason.code);

test('a snooze that is allowed never ends later than the policy, and not past the limit where that holds', () => {
  fc.assert(fc.property(anyKind, hours, hours, (kind, due, until) => {
    if (codes(kind, due, until).length > 0) return;
    const limit = limitOf(kind);
    expect(until).toBeGreaterThan(0);
    expect(until).toBeLessThanOrEqual(limit.atMostHours);
    if (limit.withinLimit) expect(until).toBeLessThanOrEqual(due);
  }));
});

test('the latest moment that is offered is allowed, and one minute later is not', () => {
  fc.assert(fc.property(anyKind, hours, (kind, due) => {
    const task = { kind, dueAt: addHours(now, due) };
    const latest = latestSnooze(task, now);
    if (latest !== null) expect(maySnooze(task, latest, now)).toEqual([]);
    expect(maySnooze(task, addHours(latest ?? now, 1 / 60), now)).not.toEqual([]);
  }));
});

test('a task that may not wait past its limit is never away past it, wherever the limit moves', () => {
  fc.assert(fc.property(anyKind, hours, hours, hours, (kind, until, dueNow, later) => {
    const at = addHours(now, later);
    const away = isAway({ kind, dueAt: addHours(now, dueNow) }, { until: addHours(now, until), at: now }, at);
    if (away) expect(hoursBetween(at, addHours(now, until))).toBeGreaterThan(0);
    if (away && limitOf(kind).withinLimit) expect(at < addHours(now, dueNow)).toBe(true);
  }));
});

test('why it cannot wait is said', () => {
  expect(codes('report-missing', -1, 1)).toEqual(['snooze-too-late']);
  expect(codes('report-missing', 1, 1.5)).toEqual(['snooze-past-limit']);
  expect(codes('report-missing', 20, 3)).toEqual(['snooze-too-long']);
  expect(codes('assess-signs', 10, 12)).toEqual(['snooze-past-limit']);
  expect(codes('by-hand', -48, 24)).toEqual([]);
  expect(codes('by-hand', 48, -1)).toEqual(['snooze-in-the-past']);
});

test('the newest snooze of a task counts, so that it can come back sooner', () => {
  const snooze = (until: number) => ({ kind: 'by-hand', subjectId: 'x', until: addHours(now, until), at: now }) as Snooze;
  expect(snoozeOf([snooze(48), { ...snooze(72), subjectId: 'y' }, snooze(1)], { kind: 'by-hand', subjectId: 'x' })?.until).toBe(addHours(now, 1));
});

test('every subject has a limit in every version', () => {
  expect(Object.keys(snoozeLimitsOn(dayOf(now)).limits).sort()).toEqual([...taskSubjects].sort());
});
