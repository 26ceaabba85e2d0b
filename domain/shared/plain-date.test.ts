import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays, addMonths, addYears, daysBetween, firstDay, isBefore, isPartialDate, isPlainDate, lastDay, PartialDateSchema, plainDate, PlainDateSchema, readWrittenDate, writtenDate,
  type PartialDate, type PlainDate,
} from './plain-date';

const anyDay = fc.integer({ min: 0, max: daysBetween(plainDate('1950-01-01'), plainDate('2150-12-31')) }).map((days) => addDays(plainDate('1950-01-01'), days));
const partial = (text: string) => text as PartialDate;

describe('a calendar day', () => {
  it('exists or is refused', () => {
    for (const day of ['2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31']) expect(isPlainDate(day)).toBe(true);
    for (const day of ['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '1899-12-31', '2200-01-01', '2026-1-1', '24-11-2026', '2026-11-24T00:00', '']) {
      expect(isPlainDate(day)).toBe(false);
    }
    expect(() => plainDate('2026-02-30')).toThrow(RangeError);
  });

  it('takes the first of March for 29 February in a year without it', () => {
    expect(addYears(plainDate('2008-02-29'), 18)).toBe('2026-03-01');
    expect(addYears(plainDate('2008-02-29'), 20)).toBe('2028-02-29');
    expect(addMonths(plainDate('2026-01-31'), 1)).toBe('2026-03-01');
    expect(addMonths(plainDate('2026-03-15'), -3)).toBe('2025-12-15');
  });

  it('adds days and counts them back', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days);
    }));
  });

  it('sorts as text', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => {
      expect(isBefore(a, b)).toBe(daysBetween(a, b) > 0);
    }));
  });

  it('counts a year over the clock changes in whole days', () => {
    expect(daysBetween(plainDate('2026-03-28'), plainDate('2026-03-30'))).toBe(2);
    expect(daysBetween(plainDate('2026-01-01'), plainDate('2027-01-01'))).toBe(365);
  });
});

describe('a day known in part', () => {
  it('is a year, a month or a day that exists', () => {
    for (const date of ['2009', '2009-04', '2009-04-30']) expect(isPartialDate(date)).toBe(true);
    for (const date of ['2009-13', '2009-00', '2009-02-30', '209', '2009-4', '20094', '2009-', '1800']) expect(isPartialDate(date)).toBe(false);
  });

  it('reaches from its first day to its last', () => {
    expect([firstDay(partial('2009')), lastDay(partial('2009'))]).toEqual(['2009-01-01', '2009-12-31']);
    expect([firstDay(partial('2008-02')), lastDay(partial('2008-02'))]).toEqual(['2008-02-01', '2008-02-29']);
    expect([firstDay(partial('2009-12')), lastDay(partial('2009-12'))]).toEqual(['2009-12-01', '2009-12-31']);
    expect([firstDay(partial('2009-04-05')), lastDay(partial('2009-04-05'))]).toEqual(['2009-04-05', '2009-04-05']);
  });

  it('holds every day it can mean', () => {
    fc.assert(fc.property(anyDay, fc.constantFrom(4, 7, 10), (day, length) => {
      const date = partial(day.slice(0, length));
      expect(firstDay(date) <= day && day <= lastDay(date)).toBe(true);
      expect(lastDay(date).startsWith(date)).toBe(true);
    }));
  });
});

describe('a day as people write it', () => {
  it('reads what a person types', () => {
    const read: Record<string, string> = {
      '24-11-2026': '2026-11-24', '24/11/2026': '2026-11-24', '24.11.2026': '2026-11-24', ' 4 3 2009 ': '2009-03-04', '11-2026': '2026-11', '2026': '2026', '2026-11-24': '2026-11-24',
    };
    for (const [typed, date] of Object.entries(read)) expect(readWrittenDate(typed)).toBe(date);
    for (const typed of ['', '24-11-26', '31-02-2026', '24-11', 'gisteren', '1-2-3-2026', '24-11-2026 10:00']) expect(readWrittenDate(typed)).toBeUndefined();
  });

  it('comes back the same', () => {
    fc.assert(fc.property(anyDay, fc.constantFrom(4, 7, 10), (day, length) => {
      const date = partial(day.slice(0, length));
      expect(readWrittenDate(writtenDate(date))).toBe(date);
    }));
  });
});

describe('at the border', () => {
  it('names the problem by its code', () => {
    const codes = (schema: typeof PlainDateSchema | typeof PartialDateSchema, value: unknown) => schema.safeParse(value).error?.issues.map((issue) => issue.message);
    expect(codes(PlainDateSchema, '2026-02-30')).toEqual(['not-a-day']);
    expect(codes(PlainDateSchema, 20261124)).toEqual(['not-a-day']);
    expect(codes(PlainDateSchema, undefined)).toEqual(['required']);
    expect(codes(PartialDateSchema, '2026-13')).toEqual(['not-a-partial-day']);
    expect(PartialDateSchema.parse('2026-12')).toBe('2026-12' as string as PlainDate);
  });
});
