import { describe, expect, it } from 'vitest';
import { figureRulesOn } from '../policy/figure-rules';
import { instant } from '../shared/instant';
import { plainDate } from '../shared/plain-date';
import { countFigures, type FigureSource } from './count-figures';
import { figureOf, shareOf, type FigureName } from './figure';
import { aMinor, left, noRecords, placed, youth } from './figures-for-tests';
import { yearPeriod, type FigurePeriod } from './period';

const rules = figureRulesOn(plainDate('2026-11-24'));
const counted = (records: Partial<FigureSource>, period: FigurePeriod = yearPeriod(2026)) => countFigures({ ...noRecords, ...records }, period, rules);
const rowsOf = (records: Partial<FigureSource>, name: FigureName, period?: FigurePeriod) => figureOf(counted(records, period), name).rows.filter((row) => row.times > 0);
const range = (count: number, from = 0) => Array.from({ length: count }, (_, place) => from + place);

describe('the figures of Kamerstukken 27 062, nr. 110', () => {
  // About 60 came into protected shelter in 2016 and about 30 in 2019, of whom about 20 Vietnamese; a quarter of the Vietnamese had no application.
  const of2016 = range(60);
  const of2019 = range(30, 60);
  const minors = new Map([...of2016, ...of2019].map((place) => [youth(place), place >= 60 && place < 80 ? aMinor('VN', place < 65 ? 'no' : 'yes') : aMinor('ER')]));
  const placements = [...of2016.map((place) => placed(place, '2016-05-02', { to: plainDate('2017-05-02') })), ...of2019.map((place) => placed(place, '2019-03-04'))];
  const records = { minors, placements, departures: range(20, 60).map((place) => left(place, '2019-09-01')) };

  it('inflow goes from 60 to 30', () => {
    const { rows } = figureOf(counted(records, { from: plainDate('2016-01-01'), to: plainDate('2019-12-31') }), 'inflow-over-time');
    expect(rows.map((row) => [row.key, row.times, row.minors])).toEqual([['2016', 60, 60], ['2017', 0, 0], ['2018', 0, 0], ['2019', 30, 30]]);
  });

  it('20 of the 30 are Vietnamese, two thirds', () => {
    const { figures, leading } = counted(records, yearPeriod(2019));
    const { rows, total } = figureOf({ figures }, 'inflow-by-nationality');
    expect([leading, rows[0], total.minors, shareOf(rows[0]!.minors, total.minors)]).toEqual(['VN', { key: 'VN', times: 20, minors: 20 }, 30, 66.7]);
  });

  it('a quarter of them has no application', () => {
    const { rows, total } = figureOf(counted(records, yearPeriod(2019)), 'inflow-by-application');
    expect([rows.map((row) => [row.key, row.minors]), shareOf(5, total.minors)]).toEqual([[['yes', 15], ['no', 5], ['unknown', 0]], 25]);
  });

  it('only Vietnamese left protected shelter with unknown destination', () => {
    expect(rowsOf(records, 'unknown-from-shelter', yearPeriod(2019))).toEqual([{ key: 'VN', times: 20, minors: 20 }]);
  });
});

describe('what counts as a departure', () => {
  it('a third departure of one youth is three times and one youth', () => {
    expect(figureOf(counted({ departures: [left(1, '2026-02-01'), left(1, '2026-03-01'), left(1, '2026-05-01')] }), 'departures-by-destination')).toMatchObject({ total: { times: 3, minors: 1 } });
  });

  it('a youth seen again before the report had not left, and is said apart', () => {
    const { falseAlarms, ...rest } = counted({ departures: [left(1, '2026-02-01', { status: 'seen-again', moves: ['see-again'] })] });
    expect([falseAlarms, figureOf(rest, 'departures-over-time').total.times]).toEqual([{ times: 1, minors: 1 }, 0]);
  });

  it('a known destination that proved false is one departure and no known destination any more', () => {
    const known = ['report-missing', 'claim-destination', 'confirm-known'];
    const records = { departures: [
      left(1, '2026-02-01', { status: 'known-destination', moves: known }),
      left(2, '2026-02-02', { status: 'missing-reported', moves: [...known, 'reopen'] }),
      left(3, '2026-02-03', { status: 'known-destination', moves: [...known, 'reopen', 'claim-destination', 'confirm-known'] }),
      left(4, '2026-02-04', { status: 'missing-reported', moves: ['confirm-unknown', ...known, 'reopen'] }),
    ] };
    expect(rowsOf(records, 'departures-by-destination')).toEqual([{ key: 'unknown', times: 1, minors: 1 }, { key: 'known', times: 2, minors: 2 }, { key: 'open', times: 1, minors: 1 }]);
  });

  it('a return counts as one; taken back it does not', () => {
    const records = { departures: [left(1, '2026-02-01', { status: 'returned', moves: ['return'] }), left(2, '2026-02-01', { status: 'not-found', moves: ['return', 'take-back'] })] };
    expect(rowsOf(records, 'departures-by-outcome').map((row) => [row.key, row.times])).toEqual([['away', 1], ['returned', 1]]);
  });

  it('counts on the Dutch day of last seen', () => {
    const departures = [left(1, '2026-01-01', { lastSeenAt: instant('2025-12-31T23:30:00Z') }), left(2, '2026-01-01', { lastSeenAt: instant('2025-12-31T22:30:00Z') })];
    expect(rowsOf({ departures }, 'departures-over-time')).toEqual([{ key: '2026-01', times: 1, minors: 1 }]);
  });

  it('the same departure in two files that became one counts once', () => {
    expect(figureOf(counted({ departures: [left(1, '2026-02-01'), left(1, '2026-02-01')] }), 'departures-over-time').total).toEqual({ times: 1, minors: 1 });
  });

  it('the place is the one of last seen, the days are since coming there, and both say when it is not known', () => {
    const records = {
      placements: [
        placed(1, '2026-01-01', { kind: 'small-unit', to: plainDate('2026-02-01') }), placed(1, '2026-02-01'), placed(2, '2026-02-10', { kind: 'group-home', to: plainDate('2026-02-20') }),
        placed(3, '2026-01-01', { withdrawnAt: instant('2026-01-02T00:00:00Z') }),
      ],
      departures: [left(1, '2026-02-03'), left(2, '2026-02-20'), left(3, '2026-02-20')],
    };
    expect(rowsOf(records, 'departures-by-shelter').map((row) => row.key)).toEqual(['protected-shelter', 'group-home', 'no-place']);
    expect(rowsOf(records, 'departures-by-days').map((row) => row.key)).toEqual(['0-2', '8-30', 'no-place']);
  });
});

describe('what counts as coming into protected shelter', () => {
  it('going from one location to another is no inflow, coming back later is', () => {
    const placements = [placed(1, '2026-01-05', { to: plainDate('2026-02-01') }), placed(1, '2026-02-01', { to: plainDate('2026-03-01') }), placed(1, '2026-05-01')];
    expect(figureOf(counted({ placements }), 'inflow-over-time').total).toEqual({ times: 2, minors: 1 });
  });

  it('the same placement in two files that became one counts once', () => {
    expect(figureOf(counted({ placements: [placed(1, '2026-01-05'), placed(1, '2026-01-05')] }), 'inflow-over-time').total).toEqual({ times: 1, minors: 1 });
  });
});
