import { expect, it } from 'vitest';
import { spanOfMinutes, timeSpan } from './time-span';

it.each([[0, '0 min'], [54, '54 min'], [60, '1 u'], [120, '2 u'], [135, '2 u 15 min'], [71 * 60 + 59, '71 u 59 min'], [72 * 60, '3 dagen'], [119 * 60, '4 dagen']])('%i minutes are %s', (minutes, said) => {
  expect(timeSpan(spanOfMinutes(minutes), 'nl')).toBe(said);
});

it('is said in English too', () => {
  expect([54, 135, 7200].map((minutes) => timeSpan(spanOfMinutes(minutes), 'en'))).toEqual(['54 min', '2 h 15 min', '5 days']);
});
