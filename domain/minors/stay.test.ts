import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../fields/problems';
import { addDays, firstDay, lastDay, plainDate, type PartialDate } from '../shared/plain-date';
import { journeyOf, NewStay, ordersToAsk, placeFor, wasBefore, type Stay } from './stay';

const given = { minorId: '017f22e2-79b0-7cc3-98c4-dc0c0c07398f', country: 'IT', registeredAs: 'minor', asylum: 'no', source: 'youth' };
const stay = (over: Partial<Stay>): Stay => ({ ...NewStay.parse(given), id: 's', rev: 1, place: 1, recordedAt: 'x', withdrawnAt: null, withdrawnReason: '', earlier: [], ...over }) as unknown as Stay;
const anyDate = fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.constantFrom(4, 7, 10)).map(([days, length]) => addDays(plainDate('2015-01-01'), days).slice(0, length) as PartialDate);
const anyDated = fc.record({ from: fc.option(anyDate), to: fc.option(anyDate) });

describe('a stay', () => {
  it('may be known in part, or in no part at all', () => {
    expect(NewStay.parse({ ...given, from: '2024', to: '2024-04' })).toMatchObject({ from: '2024', to: '2024-04' });
    expect(NewStay.parse({ ...given, country: 'unknown' })).toMatchObject({ from: null, to: null, country: 'unknown' });
    expect(problemsOf(NewStay.safeParse({ ...given, country: 'stateless' }).error!)).toMatchObject([{ field: 'country', code: 'not-a-country' }]);
  });

  it('does not end before it can have begun', () => {
    expect(problemsOf(NewStay.safeParse({ ...given, from: '2025', to: '2024-12' }).error!)).toMatchObject([{ field: 'to', code: 'before-start' }]);
    fc.assert(fc.property(anyDate, anyDate, (from, to) => {
      expect(NewStay.safeParse({ ...given, from, to }).success).toBe(lastDay(to) >= firstDay(from));
    }));
  });
});

describe('a journey', () => {
  it('never says for certain that each of two stays came first', () => {
    fc.assert(fc.property(anyDated, anyDated, (a, b) => { expect(wasBefore(a, b) && wasBefore(b, a)).toBe(false); }));
    expect(wasBefore({ from: '2024' as PartialDate, to: null }, { from: '2024-05' as PartialDate, to: null })).toBe(false);
    expect(wasBefore({ from: '2024-04' as PartialDate, to: null }, { from: '2024-05' as PartialDate, to: null })).toBe(true);
  });

  it('keeps its order when a dated stay is put where it belongs', () => {
    fc.assert(fc.property(fc.array(anyDate, { maxLength: 8 }), (dates) => {
      let journey: readonly Stay[] = [];
      for (const from of dates.map((date) => firstDay(date) as string as PartialDate)) journey = journey.toSpliced(placeFor({ from, to: null }, journey) - 1, 0, stay({ from }));
      expect(ordersToAsk(journey)).toEqual([]);
    }));
  });

  it('asks about neighbours that stand the wrong way round, and leaves withdrawn stays out', () => {
    const [early, late] = [stay({ from: '2023' as PartialDate, place: 2 }), stay({ from: '2025' as PartialDate, place: 1 })];
    expect(ordersToAsk(journeyOf([early, late]))).toEqual([1]);
    expect(journeyOf([early, stay({ ...late, withdrawnAt: 'x' as Stay['withdrawnAt'] })])).toEqual([early]);
  });
});
