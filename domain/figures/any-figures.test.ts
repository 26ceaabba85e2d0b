import fc from 'fast-check';
import { expect, it } from 'vitest';
import { departureStatuses } from '../departures/departure';
import { figureRulesOn } from '../policy/figure-rules';
import { instant } from '../shared/instant';
import { addDays, plainDate } from '../shared/plain-date';
import { countFigures, type FigureSource } from './count-figures';
import { figureNames, figureOf, NO_PLACE, type Figure, type FigureName, type Figures } from './figure';
import { aMinor, youth } from './figures-for-tests';
import { hideSmall, type SafeFigures } from './hide-small';
import { quarterPeriod, yearPeriod, type FigurePeriod } from './period';

const rules = figureRulesOn(plainDate('2026-11-24'));
const SMALLEST = 5;
const safeOf = ({ figures }: SafeFigures, name: FigureName) => figures.find((one) => one.name === name)!;

const someDay = fc.integer({ min: 0, max: 720 }).map((days) => addDays(plainDate('2025-01-01'), days));
const someone = fc.integer({ min: 0, max: 24 }).map(youth);

/** Any records of up to 25 youths over two years. */
const anyRecords: fc.Arbitrary<FigureSource> = fc.record({
  minors: fc.array(fc.record({ nationality: fc.constantFrom('VN', 'VN', 'VN', 'ER', 'SY', 'MA'), asylumApplication: fc.constantFrom('yes', 'no', 'unknown') }), { minLength: 25, maxLength: 25 })
    .map((facts) => new Map(facts.map(({ nationality, asylumApplication }, place) => [youth(place), aMinor(nationality, asylumApplication)]))),
  placements: fc.array(fc.record({
    minorId: someone, kind: fc.constantFrom('protected-shelter', 'protected-shelter', 'small-unit', 'group-home'), from: someDay, to: fc.constantFrom(null, plainDate('2026-06-01')), withdrawnAt: fc.constantFrom(null, null, instant('2026-01-01T00:00:00Z')),
  }), { maxLength: 50 }),
  departures: fc.array(fc.record({
    minorId: someone, status: fc.constantFrom(...departureStatuses), lastSeenAt: someDay.map((day) => instant(`${day}T12:00:00Z`)),
    moves: fc.array(fc.constantFrom('confirm-unknown', 'claim-destination', 'confirm-known', 'reopen', 'return'), { maxLength: 4 }),
  }), { maxLength: 60 }),
  conversations: fc.array(fc.record({ minorId: someone, heldAt: someDay.map((day) => instant(`${day}T12:00:00Z`)) }), { maxLength: 60 }),
  signs: fc.array(fc.record({ minorId: someone, observedOn: someDay }), { maxLength: 60 }),
});

it('the parts of every figure are the whole: each occurrence is in exactly one row, and no youth is lost or counted double', () => {
  const periods = [yearPeriod(2025), quarterPeriod(2026, 2), { from: plainDate('2025-03-15'), to: plainDate('2026-09-02') }];
  fc.assert(fc.property(anyRecords, fc.constantFrom(...periods), (records, period) => {
    const all = countFigures(records, period, rules);
    expect(all.figures.map((one) => one.name)).toEqual(figureNames);
    for (const { name, rows, total } of all.figures) {
      expect(new Set(rows.map((row) => row.key)).size, name).toBe(rows.length);
      expect(rows.reduce((sum, row) => sum + row.times, 0), name).toBe(total.times);
      const minors = rows.map((row) => row.minors);
      expect(minors.reduce((sum, one) => sum + one, 0) >= total.minors && Math.max(0, ...minors) <= total.minors, name).toBe(true);
      for (const row of [...rows, total]) expect(row.minors <= row.times && (row.times === 0) === (row.minors === 0), name).toBe(true);
    }
    const totals = (subject: string) => new Set(all.figures.filter(({ name }) => name.startsWith(subject)).map(({ total }) => JSON.stringify(total)));
    expect(totals('departures-').size).toBe(1);
    expect(figureOf(all, 'inflow-over-time').total).toEqual(figureOf(all, 'inflow-by-nationality').total);
  }));
});

it('periods that follow each other add up to the whole, in times', () => {
  fc.assert(fc.property(anyRecords, (records) => {
    const timesIn = (period: FigurePeriod, name: FigureName) => figureOf(countFigures(records, period, rules), name).total.times;
    for (const name of figureNames.filter((one) => one !== 'inflow-by-application')) {
      expect([1, 2, 3, 4].reduce((sum, quarter) => sum + timesIn(quarterPeriod(2025, quarter), name), 0), name).toBe(timesIn(yearPeriod(2025), name));
    }
  }));
});

const bothYears = { from: plainDate('2025-01-01'), to: plainDate('2026-12-31') };

/**
 * Is this unknown told by these equations? By elimination: it is when it alone is a combination of them. An equation is a
 * list of factors, one for each unknown; what they add up to does not matter for that.
 */
function isTold(equations: readonly (readonly number[])[], unknown: number): boolean {
  const rows = equations.map((row) => [...row]);
  const target = rows[0] ? rows[0].map((_, place) => (place === unknown ? 1 : 0)) : [];
  let done = 0;
  for (let column = 0; column < target.length; column++) {
    const pivot = rows.findIndex((row, place) => place >= done && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [rows[done], rows[pivot]] = [rows[pivot]!, rows[done]!];
    const head = rows[done]!;
    for (const row of [...rows.filter((_, place) => place !== done), target]) {
      const factor = row[column]! / head[column]!;
      for (let place = 0; place < row.length; place++) row[place]! -= factor * head[place]!;
    }
    done += 1;
  }
  return target.every((value) => Math.abs(value) < 1e-9);
}

/** Every number that was kept back as an unknown, and all that is known of them together: what the rest of the total is, and that one group is in two figures. */
function puzzleOf(counted: Figures, safe: SafeFigures) {
  const unknowns = counted.figures.flatMap(({ name, rows }) => {
    const told = safe.figures.find((one) => one.name === name);
    const shown = new Set((told?.rows ?? []).filter((row) => row.times !== null).map((row) => row.key));
    return told ? rows.filter((row) => !shown.has(row.key)).map((row) => ({ name, key: row.key, row })) : [];
  });
  const equation = (belongs: (one: (typeof unknowns)[number]) => number) => unknowns.map(belongs);
  const sums = safe.figures.filter((one) => one.total.times !== null).map(({ name }) => equation((one) => (one.name === name ? 1 : 0)));
  const linked = equation((one) => (one.key === NO_PLACE ? (one.name === 'departures-by-days' ? 1 : -1) : 0));
  return { unknowns, equations: linked.filter((factor) => factor !== 0).length === 2 ? [...sums, linked] : sums };
}

const totalOf = (safe: SafeFigures, figure: Figure) => safeOf(safe, figure.name).total;

it('no number of fewer than five youths is in what leaves, and none that was hidden can be computed from the rest', () => {
  let hid = 0;
  fc.assert(fc.property(anyRecords, fc.constantFrom(yearPeriod(2025), bothYears), (records, period) => {
    const counted = countFigures(records, period, rules);
    const safe = hideSmall(counted, rules);
    for (const { rows, total } of safe.figures) for (const { minors, times } of [...rows, total]) expect((minors === null) === (times === null) && (minors === null || minors >= SMALLEST)).toBe(true);
    const { unknowns, equations } = puzzleOf(counted, safe);
    for (const place of unknowns.keys()) expect(isTold(equations, place), `${unknowns[place]!.name} ${unknowns[place]!.key}`).toBe(false);
    hid += unknowns.length;
    // what is left of a total can be anything from nothing to all of it for each hidden group, so also five or more
    for (const figure of counted.figures.filter(({ name }) => name !== 'unknown-from-shelter')) {
      const hidden = unknowns.filter((one) => one.name === figure.name).map((one) => one.row);
      if (hidden.length === 0 || totalOf(safe, figure).times === null) continue;
      expect(hidden.length).toBeGreaterThan(1);
      expect(hidden.reduce((sum, row) => sum + row.times, 0)).toBeGreaterThanOrEqual(SMALLEST);
    }
    // whose place was not noted: told in both figures or in neither
    const noPlace = (['departures-by-shelter', 'departures-by-days'] as const).map((name) => safeOf(safe, name).rows.find((row) => row.key === NO_PLACE)!.times);
    expect(noPlace[0]).toBe(noPlace[1]);
  }), { numRuns: 300 });
  expect(hid).toBeGreaterThan(1000);
});

it('whatever is told is told as it was counted', () => {
  fc.assert(fc.property(anyRecords, (records) => {
    const counted = countFigures(records, bothYears, rules);
    for (const { name, rows, total } of hideSmall(counted, rules).figures) {
      const real = figureOf(counted, name);
      for (const row of rows) if (row.times !== null) expect(real.rows).toContainEqual(row);
      if (total.times !== null) expect(total).toEqual(real.total);
    }
  }));
});
