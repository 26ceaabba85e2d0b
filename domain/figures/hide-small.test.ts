import { expect, it } from 'vitest';
import { figureRulesOn } from '../policy/figure-rules';
import { plainDate } from '../shared/plain-date';
import { countFigures } from './count-figures';
import { type FigureName } from './figure';
import { aMinor, left, noRecords, placed, youth } from './figures-for-tests';
import { hideSmall, type SafeFigures } from './hide-small';
import { yearPeriod } from './period';

const rules = figureRulesOn(plainDate('2026-11-24'));
const safeOf = ({ figures }: SafeFigures, name: FigureName) => figures.find((one) => one.name === name)!;
const range = (count: number, from = 0) => Array.from({ length: count }, (_, place) => from + place);

const from = (nationalities: readonly string[]) => ({
  ...noRecords, minors: new Map(nationalities.map((code, place) => [youth(place), aMinor(code)])), departures: nationalities.map((_, place) => left(place, '2026-03-01')),
});
const hiddenFrom = (nationalities: readonly string[]) => hideSmall(countFigures(from(nationalities), yearPeriod(2026), rules), rules);

it('a nationality of few is not named, and the next one goes with it when the total would tell', () => {
  const many = [...range(12).map(() => 'VN'), ...range(8).map(() => 'ER'), ...range(3).map(() => 'SY')];
  expect(safeOf(hiddenFrom(many), 'departures-by-nationality')).toEqual({ name: 'departures-by-nationality', rows: [{ key: 'VN', times: 12, minors: 12 }, { key: null, times: null, minors: null }], total: { times: 23, minors: 23 } });
  expect(JSON.stringify(hiddenFrom(many))).not.toMatch(/SY|"ER"/);
});

it('of fewer than five youths nothing leaves, not even how many', () => {
  for (const { rows, total } of hiddenFrom(range(4).map(() => 'VN')).figures) expect([total.times, ...rows.map((row) => row.times)].every((one) => one === null)).toBe(true);
});

it('counts youths, not times: one youth who left nine times is one', () => {
  const records = { ...noRecords, departures: range(9, 1).map((month) => left(1, `2026-0${month}-01`)) };
  expect(safeOf(hideSmall(countFigures(records, yearPeriod(2026), rules), rules), 'departures-by-destination').total.times).toBeNull();
});

it('groups that are part of another group stay on the screen, and applications go only with the nationality they are of', () => {
  const shelter = (vietnamese: number) => {
    const nationalities = [...range(vietnamese).map(() => 'VN'), ...range(1).map(() => 'ER')];
    return hideSmall(countFigures({ ...from(nationalities), placements: nationalities.map((_, place) => placed(place, '2026-01-05')) }, yearPeriod(2026), rules), rules);
  };
  // one Eritrean youth: Vietnamese is hidden along, and with it everything about its applications
  expect(shelter(12).figures.map((one) => one.name)).not.toContain('unknown-from-shelter');
  expect([shelter(12).leading, safeOf(shelter(12), 'inflow-by-application').total.times]).toEqual([null, null]);
  const alone = hideSmall(countFigures({ ...from(range(12).map(() => 'VN')), placements: range(12).map((place) => placed(place, '2026-01-05')) }, yearPeriod(2026), rules), rules);
  expect([alone.leading, safeOf(alone, 'inflow-by-application').total.times]).toEqual(['VN', 12]);
});

it('whose place was not noted is told in both figures or in neither: from one the small group of the other would come out', () => {
  const places = [...range(3).map((place) => placed(place, '2026-03-01')), ...range(5, 3).map((place) => placed(place, '2026-02-24')), ...range(2, 8).map((place) => placed(place, '2026-03-01', { kind: 'small-unit' }))];
  const counted = countFigures({ ...noRecords, placements: places, departures: range(16).map((place) => left(place, '2026-03-01')) }, yearPeriod(2026), rules);
  const told = (name: FigureName) => safeOf(hideSmall(counted, rules), name).rows.filter((row) => row.times !== null).map((row) => [row.key, row.times]);
  // 8 from protected shelter, 2 from a small unit, 6 unknown: with the 6 told by days, 16 - 8 - 6 would be the 2
  expect(told('departures-by-shelter')).toEqual([['protected-shelter', 8]]);
  expect(told('departures-by-days').map(([key]) => key)).not.toContain('no-place');
});
