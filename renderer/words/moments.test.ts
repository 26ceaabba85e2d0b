import { expect, it } from 'vitest';
import { instant } from '#domain/shared/instant';
import { plainDate } from '#domain/shared/plain-date';
import { elapsedTime, listedMoment, writtenMoment } from './moments';

const today = plainDate('2026-11-24');

it('writes a moment as people read it, in Dutch time', () => {
  expect(writtenMoment(instant('2026-11-24T22:04:00Z'), 'nl')).toBe('di 24-11-2026, 23:04');
  expect(writtenMoment(instant('2026-07-01T22:30:00Z'), 'en')).toBe('Thu 02-07-2026, 00:30');
});

it('leaves out of a list what the reader knows', () => {
  expect(listedMoment(instant('2026-11-23T21:10:00Z'), today, 'nl')).toEqual(['ma 23-11', '22:10']);
  expect(listedMoment(plainDate('2026-11-19'), today, 'nl')).toEqual(['do 19-11']);
  expect(listedMoment(plainDate('2025-08-12'), today, 'nl')).toEqual(['12-08-2025']);
});

it('counts hours and minutes, never ahead of time', () => {
  expect(elapsedTime(24.9, 'nl')).toBe('24 u 54');
  expect(elapsedTime(0.99, 'nl')).toBe('59 min');
  expect(elapsedTime(-3, 'nl')).toBe('0 min');
});
