import { expect, test } from 'vitest';
import { departureLimitsOn } from '../policy/departure-limits';
import { addHours, instant } from '../shared/instant';
import { plainDate, type PartialDate } from '../shared/plain-date';
import { missingStandingOf } from './departure-clock';
import { urgenciesOf } from './urgency';

const lastSeenAt = instant('2026-11-23T22:10:00+01:00');
const limits = departureLimitsOn(plainDate('2026-11-23'));
const stageAfter = (hours: number, urgencies: Parameters<typeof missingStandingOf>[0]['urgencies'] = []) =>
  missingStandingOf({ countsFrom: lastSeenAt, urgencies, missingReportedAt: null, limits, now: addHours(lastSeenAt, hours) }).stage;

test('the clock is quiet, then due, then late', () => {
  expect([10, 17.9, 18, 23, 24, 24.01].map((hours) => stageAfter(hours))).toEqual(['quiet', 'quiet', 'due', 'due', 'due', 'late']);
});

test('with urgency it is due at once and late after an hour', () => {
  expect([0, 1, 1.01].map((hours) => stageAfter(hours, ['strong-sign']))).toEqual(['due', 'due', 'late']);
});

test('a report stops the clock', () => {
  expect(missingStandingOf({ countsFrom: lastSeenAt, urgencies: [], missingReportedAt: addHours(lastSeenAt, 30), limits, now: addHours(lastSeenAt, 50) }).stage).toBe('done');
});

const calm = { lastSeenAt, inProtectedShelter: false, strongSigns: 0, birthDate: '2010-03-14' as PartialDate, medical: false, danger: false };

test('each reason for urgency stands by itself', () => {
  expect(urgenciesOf(calm, limits)).toEqual([]);
  expect(urgenciesOf({ ...calm, inProtectedShelter: true }, limits)).toEqual(['protected-shelter']);
  expect(urgenciesOf({ ...calm, strongSigns: 1 }, limits)).toEqual(['strong-sign']);
  expect(urgenciesOf({ ...calm, medical: true }, limits)).toEqual(['medical']);
  expect(urgenciesOf({ ...calm, danger: true }, limits)).toEqual(['sign-of-danger']);
});

test('a birth date known to the year counts by the youngest age it can mean', () => {
  expect(urgenciesOf({ ...calm, birthDate: '2011-11-24' as PartialDate }, limits)).toEqual(['under-age-limit']);
  expect(urgenciesOf({ ...calm, birthDate: '2011-11-23' as PartialDate }, limits)).toEqual([]);
  expect(urgenciesOf({ ...calm, birthDate: '2011' as PartialDate }, limits)).toEqual(['under-age-limit']);
});
