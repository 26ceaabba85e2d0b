import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addHours, dayOf, hoursBetween, instant, InstantSchema, momentIn, timeOf, withOffset, ZONE } from './instant';
import { plainDate } from './plain-date';

const anyInstant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2060, 0, 1) }).map((ms) => instant(new Date(ms).toISOString()));

describe('a moment', () => {
  it('is kept in UTC, whatever its zone', () => {
    expect(instant('2026-11-24T23:04+01:00')).toBe('2026-11-24T22:04:00.000Z');
    expect(instant('2026-11-24T22:04:05Z')).toBe('2026-11-24T22:04:05.000Z');
  });

  it('is refused without a zone, on a day that does not exist, and at 24:00', () => {
    for (const text of ['2026-11-24T23:04', '2026-02-30T10:00Z', '2026-02-29T10:00+01:00', '2026-11-24T24:00Z', '2026-11-24T23:60Z', '2026-11-24', '24-11-2026 10:00', '']) {
      expect(() => instant(text)).toThrow(RangeError);
      expect(InstantSchema.safeParse(text).error?.issues.map((issue) => issue.message)).toEqual(['not-a-moment']);
    }
    expect(InstantSchema.safeParse(undefined).error?.issues.map((issue) => issue.message)).toEqual(['required']);
  });

  it('counts hours through a clock change', () => {
    const before = momentIn(plainDate('2026-10-24'), '22:00');
    const after = momentIn(plainDate('2026-10-25'), '22:00');
    expect(hoursBetween(before, after)).toBe(25);
    expect(timeOf(addHours(before, 24))).toBe('21:00');
  });

  it('sorts as text', () => {
    fc.assert(fc.property(anyInstant, anyInstant, (a, b) => {
      expect(a < b).toBe(hoursBetween(a, b) > 0);
    }));
  });
});

describe('a moment in the Netherlands', () => {
  it('has the Dutch day and time', () => {
    const late = instant('2026-07-31T22:30Z');
    expect([dayOf(late), timeOf(late), withOffset(late)]).toEqual(['2026-08-01', '00:30', '2026-08-01T00:30+02:00']);
    expect(withOffset(instant('2026-12-31T23:30Z'))).toBe('2027-01-01T00:30+01:00');
  });

  it('takes the later reading of an hour that is skipped or repeated', () => {
    expect(withOffset(momentIn(plainDate('2026-03-29'), '02:30'))).toBe('2026-03-29T03:30+02:00');
    expect(withOffset(momentIn(plainDate('2026-10-25'), '02:30'))).toBe('2026-10-25T02:30+01:00');
  });

  it('comes back from its day and time, but for the hour that is repeated', () => {
    fc.assert(fc.property(anyInstant, (at) => {
      const again = momentIn(dayOf(at), timeOf(at));
      const minutes = Math.floor(Date.parse(at) / 60_000) * 60_000;
      expect([0, 1]).toContain(hoursBetween(instant(new Date(minutes).toISOString()), again));
      expect([dayOf(again), timeOf(again)]).toEqual([dayOf(at), timeOf(at)]);
    }));
  });

  it('refuses what is not a time', () => {
    for (const time of ['24:00', '9:00', '12:60', '', 'noon']) expect(() => momentIn(plainDate('2026-01-01'), time)).toThrow(RangeError);
  });
});

it('reads the same clock as Intl does, at every moment', () => {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  fc.assert(fc.property(fc.date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2149-12-31T00:00:00Z'), noInvalidDate: true }), (date) => {
    const read = Object.fromEntries(parts.formatToParts(date).map((part) => [part.type, part.value]));
    const at = instant(date.toISOString());
    expect([dayOf(at), timeOf(at)]).toEqual([`${read['year']}-${read['month']}-${read['day']}`, `${read['hour']}:${read['minute']}`]);
  }), { numRuns: 1000 });
});
