import { expect, it } from 'vitest';
import { plainDate } from '../shared/plain-date';
import { FigurePeriod, partsOf, quarterPeriod, yearPeriod } from './period';

const codes = (from: string, to: string) => FigurePeriod.safeParse({ from, to }).error?.issues.map((issue) => [issue.path.join('.'), issue.message]);

it('a period does not end before it begins, and is no longer than a working life', () => {
  expect(codes('2026-01-01', '2026-01-01')).toBeUndefined();
  expect(codes('2026-01-02', '2026-01-01')).toEqual([['to', 'before-start']]);
  expect(codes('1900-01-01', '2026-01-01')).toEqual([['to', 'too-large']]);
});

it('quarters are the year in four', () => {
  expect([1, 2, 3, 4].map((quarter) => quarterPeriod(2024, quarter))).toEqual([
    { from: '2024-01-01', to: '2024-03-31' }, { from: '2024-04-01', to: '2024-06-30' }, { from: '2024-07-01', to: '2024-09-30' }, { from: '2024-10-01', to: '2024-12-31' },
  ]);
});

it('a year is told by month and more by year, also the parts in which nothing happened', () => {
  expect(partsOf(yearPeriod(2026))).toHaveLength(12);
  expect(partsOf(quarterPeriod(2026, 4))).toEqual(['2026-10', '2026-11', '2026-12']);
  expect(partsOf({ from: plainDate('2026-01-31'), to: plainDate('2026-03-01') })).toEqual(['2026-01', '2026-02', '2026-03']);
  expect(partsOf({ from: plainDate('2024-11-30'), to: plainDate('2026-01-02') })).toEqual(['2024', '2025', '2026']);
});
