import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate, writtenDate } from '#domain/shared/plain-date';
import { controls } from '../words/nl/controls';
import { readDay, readTime } from './read-entry';

const today = plainDate('2026-11-24');
const read = (text: string) => readDay(text, today, controls.dayWords);

describe('reading a day', () => {
  it.each([
    ['24-11-2026', '2026-11-24'], ['24/11/2026', '2026-11-24'], ['24.11.2026', '2026-11-24'], ['24112026', '2026-11-24'], ['2026-11-24', '2026-11-24'],
    ['Vandaag', '2026-11-24'], [' gisteren ', '2026-11-23'], ['eergisteren', '2026-11-22'], ['morgen', '2026-11-25'],
    ['04-2009', '2009-04'], ['2009', '2009'],
  ])('reads %s as %s', (typed, day) => expect(read(typed)).toBe(day));

  it.each(['', '30-02-2026', '24-11', '99999999', 'maandag', 'toString', '24-11-26'])('does not guess at %j', (typed) => expect(read(typed)).toBeUndefined());

  it('reads back every day as it is written', () => {
    fc.assert(fc.property(fc.date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }), (date) => {
      const day = plainDate(date.toISOString().slice(0, 10));
      expect(read(writtenDate(day))).toBe(day);
      expect(read(writtenDate(day).replaceAll('-', ''))).toBe(day);
    }));
  });
});

describe('reading a time', () => {
  it.each([['23:04', '23:04'], ['23.04', '23:04'], ['2304', '23:04'], ['9:05', '09:05'], ['905', '09:05'], ['9', '09:00'], ['9 uur', '09:00'], ['00:00', '00:00']])(
    'reads %s as %s', (typed, time) => expect(readTime(typed)).toBe(time));
  it.each(['', '24:00', '12:60', 'straks', '1234567', '-1'])('does not guess at %j', (typed) => expect(readTime(typed)).toBeUndefined());
});
