import { describe, expect, it } from 'vitest';
import { departureLimitsOn } from '../policy/departure-limits';
import type { DepartureId } from '../shared/ids';
import { addHours, dayOf, instant, timeOf, type Instant } from '../shared/instant';
import { addDays, plainDate, type PlainDate } from '../shared/plain-date';
import type { Evidence } from './departure';
import { missingDueAt, missingStandingOf } from './departure-clock';
import { groundsOf } from './grounds';

// The clock goes forward on 29 March 2026 at 02:00 (a day of 23 hours), and back on 25 October 2026 at 03:00 (one of 25 hours).
// A limit in hours is hours that passed, whatever the clock on the wall reads; a limit in days is days of the Dutch calendar.
const limits = departureLimitsOn(plainDate('2026-03-29'));
const departureId = '01900000-0000-7000-8000-000000000001' as DepartureId;
const minute = 1 / 60;
const wall = (at: Instant): string => `${dayOf(at)} ${timeOf(at)}`;
const note = (fact: Partial<Evidence> & Pick<Evidence, 'kind'>): Evidence => ({ departureId, notedBy: 'COA', notedAt: instant('2026-01-01T00:00:00Z'), ...fact }) as Evidence;

const rows = [
  { about: 'no change', from: '2026-11-03T20:00:00+01:00', in24: '2026-11-04 20:00', in48: '2026-11-05 20:00' },
  { about: 'forward, last seen the evening before', from: '2026-03-28T20:00:00+01:00', in24: '2026-03-29 21:00', in48: '2026-03-30 21:00' },
  { about: 'forward, last seen just before the change', from: '2026-03-29T01:59:00+01:00', in24: '2026-03-30 02:59', in48: '2026-03-31 02:59' },
  { about: 'back, last seen the evening before', from: '2026-10-24T20:00:00+02:00', in24: '2026-10-25 19:00', in48: '2026-10-26 19:00' },
  { about: 'back, last seen in the hour that comes twice, the first time', from: '2026-10-25T02:30:00+02:00', in24: '2026-10-26 01:30', in48: '2026-10-27 01:30' },
  { about: 'back, the second time', from: '2026-10-25T02:30:00+01:00', in24: '2026-10-26 02:30', in48: '2026-10-27 02:30' },
] as const;

describe('24 hours until the report', () => {
  it.each(rows)('$about: hours that passed', ({ from, in24 }) => {
    const countsFrom = instant(from);
    expect(wall(missingDueAt({ countsFrom, urgencies: [], limits }))).toBe(in24);
    const stage = (hours: number) => missingStandingOf({ countsFrom, urgencies: [], missingReportedAt: null, limits, now: addHours(countsFrom, hours) }).stage;
    expect([stage(17 + 59 * minute), stage(18), stage(24), stage(24 + minute)]).toEqual(['quiet', 'due', 'due', 'late']);
  });
});

describe('48 hours after a booked arrival', () => {
  it.each(rows)('$about: not at 47:59, and at 48:00', ({ from, in48 }) => {
    const bookedAt = instant(from);
    const lastSeen = addHours(bookedAt, -3);
    const ground = (hours: number) => groundsOf([note({ kind: 'missed-arrival', bookedAt } as never)], limits, lastSeen, addHours(bookedAt, hours)).find(({ kind }) => kind === 'missed-arrival')!;
    expect([ground(47 + 59 * minute).holds, ground(48).holds]).toEqual([false, true]);
    expect(wall(ground(0).holdsFrom as Instant)).toBe(in48);
  });
});

describe('eight days without the in-house check', () => {
  const span = (from: PlainDate, days: number, lastSeen: Instant, now: Instant) =>
    groundsOf([note({ kind: 'no-in-house-check', from, to: addDays(from, days - 1) } as never)], limits, lastSeen, now).find(({ kind }) => kind === 'no-in-house-check')!;

  it.each(['2026-03-25', '2026-10-21', '2026-11-03'])('from %s, forward, back and without a change: seven are not enough, eight are, counted in days', (start) => {
    const from = plainDate(start);
    const lastSeen = instant(`${addDays(from, -1)}T12:00:00Z`);
    const now = instant(`${addDays(from, 20)}T12:00:00Z`);
    expect([span(from, 7, lastSeen, now).holds, span(from, 8, lastSeen, now).holds]).toEqual([false, true]);
    expect(span(from, 8, lastSeen, now)).toMatchObject({ holdsFrom: addDays(from, 7), noted: 8 });
  });
  it('the eighth day begins at Dutch midnight, in summer and in winter', () => {
    const from = plainDate('2026-03-23'); // the eighth day is 30 March, in summer time
    const lastSeen = instant('2026-03-22T12:00:00Z');
    expect([span(from, 8, lastSeen, instant('2026-03-29T21:59:00Z')).holds, span(from, 8, lastSeen, instant('2026-03-29T22:00:00Z')).holds]).toEqual([false, true]);
    const autumn = plainDate('2026-10-19'); // the eighth day is 26 October, in winter time
    const seen = instant('2026-10-18T12:00:00Z');
    expect([span(autumn, 8, seen, instant('2026-10-25T22:59:00Z')).holds, span(autumn, 8, seen, instant('2026-10-25T23:00:00Z')).holds]).toEqual([false, true]);
  });
  it('a youth who was last seen late in the evening is away from the next Dutch day', () => {
    const from = plainDate('2026-10-25');
    const now = instant('2026-11-10T12:00:00Z');
    expect(span(from, 8, instant('2026-10-24T21:59:00Z'), now), 'seen at 23:59 on the 24th').toMatchObject({ holds: true, holdsFrom: '2026-11-01' });
    expect(span(from, 8, instant('2026-10-24T22:00:00Z'), now), 'seen at 00:00 on the 25th: that day does not count').toMatchObject({ holds: false });
  });
});

describe('reports missed in a row', () => {
  const missed = (...days: string[]) => groundsOf([note({ kind: 'missed-reports', days: days.map(plainDate) } as never)], limits, instant('2026-03-20T10:00:00Z'), instant('2026-12-01T12:00:00Z')).find(({ kind }) => kind === 'missed-reports')!.holds;
  it('each in the period of the policy after the one before, also over a change of the clock', () => {
    expect([missed('2026-03-23', '2026-03-29'), missed('2026-03-23', '2026-03-30'), missed('2026-03-23', '2026-04-05'), missed('2026-03-23', '2026-04-06')]).toEqual([false, true, true, false]);
    expect([missed('2026-10-19', '2026-10-25'), missed('2026-10-19', '2026-10-26')]).toEqual([false, true]);
    const twice = { ...limits, reportEveryDays: 3 };
    expect(groundsOf([note({ kind: 'missed-reports', days: [plainDate('2026-03-27'), plainDate('2026-03-30')] } as never)], twice, instant('2026-03-20T10:00:00Z'), instant('2026-12-01T12:00:00Z'))[1]?.holds).toBe(true);
  });
});
