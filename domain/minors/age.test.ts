import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addYears, daysBetween, firstDay, lastDay, plainDate, type PartialDate } from '../shared/plain-date';
import { ageOn, countingBirthDate, eighteenthBirthday, isAssignedDate } from './age';

const date = (text: string) => text as PartialDate;
const anyBirth = fc.tuple(fc.integer({ min: 0, max: daysBetween(plainDate('2000-01-01'), plainDate('2025-12-31')) }), fc.constantFrom(4, 7, 10))
  .map(([days, length]) => date(addDays(plainDate('2000-01-01'), days).slice(0, length)));
const anyToday = fc.integer({ min: 0, max: 365 * 30 }).map((days) => addDays(plainDate('2020-01-01'), days));

describe('an age', () => {
  it('changes on the birthday', () => {
    expect(ageOn(date('2010-03-14'), plainDate('2026-03-13'))).toEqual({ min: 15, max: 15 });
    expect(ageOn(date('2010-03-14'), plainDate('2026-03-14'))).toEqual({ min: 16, max: 16 });
  });

  it('is a range when the birth date is known in part', () => {
    expect(ageOn(date('2009'), plainDate('2026-11-24'))).toEqual({ min: 16, max: 17 });
    expect(ageOn(date('2009-11'), plainDate('2026-11-24'))).toEqual({ min: 16, max: 17 });
    expect(ageOn(date('2009-10'), plainDate('2026-11-24'))).toEqual({ min: 17, max: 17 });
  });

  it('of 29 February changes on the first of March', () => {
    expect(ageOn(date('2008-02-29'), plainDate('2026-02-28')).max).toBe(17);
    expect(ageOn(date('2008-02-29'), plainDate('2026-03-01')).min).toBe(18);
  });

  it('holds the age of every day the birth can have been', () => {
    fc.assert(fc.property(anyBirth, anyToday, fc.nat(400), (birth, today, offset) => {
      const day = addDays(firstDay(birth), offset % (daysBetween(firstDay(birth), lastDay(birth)) + 1));
      const exact = ageOn(day, today);
      const range = ageOn(birth, today);
      expect(range.min <= exact.min && exact.max <= range.max).toBe(true);
      expect(exact.min).toBe(exact.max);
    }));
  });

  it('reaches 18 on the birthday that is computed', () => {
    fc.assert(fc.property(anyBirth, (birth) => {
      const { earliest, latest } = eighteenthBirthday(birth);
      expect([ageOn(birth, earliest).max, ageOn(birth, addDays(earliest, -1)).max]).toEqual([18, 17]);
      expect([ageOn(birth, latest).min, ageOn(birth, addDays(latest, -1)).min]).toEqual([18, 17]);
      expect(latest).toBe(addYears(lastDay(birth), 18));
    }));
  });
});

describe('a birth date', () => {
  it('of 1 January or 1 July may have been assigned', () => {
    for (const text of ['2008-01-01', '2008-07-01']) expect(isAssignedDate(date(text))).toBe(true);
    for (const text of ['2008', '2008-01', '2008-01-02', '2008-06-01', '2008-07']) expect(isAssignedDate(date(text))).toBe(false);
  });

  it('counts by the established one, and by the stated one while there is none', () => {
    expect(countingBirthDate({ statedBirthDate: date('2010-03-14'), establishedBirthDate: null })).toBe('2010-03-14');
    expect(countingBirthDate({ statedBirthDate: date('2010-03-14'), establishedBirthDate: date('2007') })).toBe('2007');
  });
});
