import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MinorId } from '../shared/ids';
import { instant } from '../shared/instant';
import { plainDate } from '../shared/plain-date';
import { departureStatuses } from './departure';
import { countDepartures, type CountedDeparture } from './departure-counts';

const day = plainDate('2019-05-01');
const one = (minor: number, over: Partial<CountedDeparture> = {}): CountedDeparture => ({ minorId: `m${minor}` as MinorId, nationality: 'VN', status: 'unknown-destination', lastSeenAt: instant('2019-05-01T10:00:00Z'), coaOn: null, nidosOn: null, ...over });

it('counts three departures of one child as three departures and one child', () => {
  expect(countDepartures([one(1), one(1), one(1)]).all).toEqual({ departures: 3, children: 1 });
});

it('counts a youth who was seen again before any report apart: that youth had not left', () => {
  const counts = countDepartures([one(1), one(1, { status: 'seen-again' }), one(2, { status: 'seen-again' })]);
  expect(counts).toMatchObject({ all: { departures: 1, children: 1 }, falseAlarms: { departures: 2, children: 2 }, byYear: [{ departures: 1 }], byNationality: [{ departures: 1 }], byStatus: [{ key: 'unknown-destination' }] });
});

it('takes the year from the Dutch clock', () => {
  const counts = countDepartures([one(1, { lastSeenAt: instant('2018-12-31T23:30:00Z') }), one(1, { lastSeenAt: instant('2018-12-31T22:30:00Z') })]);
  expect(counts.byYear).toEqual([{ key: '2018', departures: 1, children: 1 }, { key: '2019', departures: 1, children: 1 }]);
});

it('shows what adding the registers of COA and Nidos makes of the public figures of 2010 to 2019, and what there really were', () => {
  // 2,050 in the register of COA and 510 in that of Nidos; here 300 of the 510 are the same departures, and every tenth child left twice
  const departures = Array.from({ length: 2260 }, (_, place) => one(place % 2050, { coaOn: place < 2050 ? day : null, nidosOn: place >= 1750 ? day : null }));
  const { registers } = countDepartures(departures);
  expect(registers).toMatchObject({ coa: 2050, nidos: 510, both: 300, sum: 2560, unknown: { departures: 2260, children: 2050 } });
});

it('never counts more children than departures, groups add up to all departures, and order does not matter', () => {
  const any = fc.record({
    minorId: fc.integer({ min: 1, max: 5 }).map((n) => `m${n}` as MinorId), nationality: fc.constantFrom('VN', 'ER', 'MA'), status: fc.constantFrom(...departureStatuses),
    lastSeenAt: fc.constantFrom(instant('2018-06-01T00:00:00Z'), instant('2019-06-01T00:00:00Z')), coaOn: fc.constantFrom(null, day), nidosOn: fc.constantFrom(null, day),
  });
  fc.assert(fc.property(fc.array(any), (departures) => {
    const counts = countDepartures(departures);
    for (const rows of [counts.byStatus, counts.byYear, counts.byNationality]) {
      expect(rows.reduce((sum, row) => sum + row.departures, 0)).toBe(counts.all.departures);
      for (const row of rows) expect(row.children <= row.departures && row.children <= counts.all.children).toBe(true);
    }
    expect(counts.all.departures + counts.falseAlarms.departures).toBe(departures.length);
    const { coa, nidos, both, sum, unknown } = counts.registers;
    expect([sum, unknown.departures]).toEqual([coa + nidos, coa + nidos - both]);
    expect(countDepartures(departures.toReversed())).toEqual(counts);
  }));
});

it('counts the sample of thirty youths in protected shelter: twenty Vietnamese, of whom all who left with unknown destination', () => {
  // ten of other nationalities stayed; each of the twenty left, one of them three times
  const left = Array.from({ length: 20 }, (_, place) => one(place, { coaOn: day, nidosOn: day }));
  const counts = countDepartures([...left, one(0, { coaOn: day, nidosOn: day }), one(0, { coaOn: day, nidosOn: day })]);
  expect(counts.byNationality).toEqual([{ key: 'VN', departures: 22, children: 20 }]);
  expect(counts.registers.unknown).toEqual({ departures: 22, children: 20 });
  expect(counts.registers.sum, 'adding the two registers counts each of them twice').toBe(44);
});
