import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../shared/instant';
import { addDays, daysBetween, plainDate } from '../shared/plain-date';
import { countsForYouth, type Sign } from './sign';
import { signStrengths } from './sign-codes';
import { signCodes, signRow, type SignCode } from './sign-table';
import { countedTogether, signsOverTime } from './signs-over-time';

type Seen = Pick<Sign, 'code' | 'observedOn' | 'subject' | 'withdrawnAt'>;
const withdrawnAt = instant('2026-11-24T10:00Z');
const seen = (observedOn: string, code: SignCode = 'dress-changed', over: Partial<Seen> = {}): Seen => ({ code, observedOn: plainDate(observedOn), subject: 'youth', withdrawnAt: null, ...over });
const rows = (...signs: readonly Seen[]) => signsOverTime(signs)?.periods.map(({ first, last, counts }) => [first, last, counts.strong, counts.medium, counts.weak]);

describe('signs over time', () => {
  it('are nothing without a sign that stands', () => {
    expect(signsOverTime([])).toBeNull();
    expect(signsOverTime([seen('2026-11-20', 'high-debt', { withdrawnAt }), seen('2026-11-20', 'high-debt', { subject: 'host' })])).toBeNull();
  });

  it('are shown by weeks that begin on Monday, also those without a sign', () => {
    expect(rows(seen('2026-11-22', 'high-debt'), seen('2026-11-03'), seen('2026-11-16', 'nail-studio'))).toEqual([
      ['2026-11-02', '2026-11-08', 0, 0, 1],
      ['2026-11-09', '2026-11-15', 0, 0, 0],
      ['2026-11-16', '2026-11-22', 1, 1, 0],
    ]);
  });

  it('are shown by weeks as long as twelve hold them, then by months, over the turn of a year', () => {
    expect(signsOverTime([seen('2026-11-02'), seen('2027-01-24')])).toMatchObject({ by: 'week', periods: { length: 12 } });
    expect(signsOverTime([seen('2026-11-02'), seen('2027-01-25')])).toMatchObject({ by: 'month', firstSeen: '2026-11-02', lastSeen: '2027-01-25' });
    expect(rows(seen('2026-11-02', 'high-debt'), seen('2027-02-25', 'high-debt'))).toEqual([
      ['2026-11-01', '2026-11-30', 1, 0, 0], ['2026-12-01', '2026-12-31', 0, 0, 0], ['2027-01-01', '2027-01-31', 0, 0, 0], ['2027-02-01', '2027-02-28', 1, 0, 0],
    ]);
  });

  it('count the same sign seen twice twice', () => {
    expect(rows(seen('2026-11-16', 'high-debt'), seen('2026-11-16', 'high-debt'))).toEqual([['2026-11-16', '2026-11-22', 2, 0, 0]]);
  });
});

describe('for any signs', () => {
  const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(plainDate('2023-01-01'), days));
  const near = fc.integer({ min: 0, max: 100 }).map((days) => addDays(plainDate('2026-10-01'), days));
  const signsOn = (when: typeof day) => fc.array(fc.record({
    code: fc.constantFrom(...signCodes), observedOn: when, subject: fc.constantFrom('youth' as const, 'youth' as const, 'host' as const), withdrawnAt: fc.constantFrom(null, null, withdrawnAt),
  }), { maxLength: 25 });

  it('the sums are the signs that stand, and no week or month is missing or twice there', () => {
    fc.assert(fc.property(fc.oneof(signsOn(day), signsOn(near)), (signs) => {
      const trend = signsOverTime(signs);
      const standing = signs.filter(countsForYouth);
      expect(trend === null).toBe(standing.length === 0);
      if (!trend) return;
      for (const strength of signStrengths) {
        const those = standing.filter(({ code }) => signRow(code).strength === strength).length;
        expect(trend.periods.reduce((sum, { counts }) => sum + counts[strength], 0)).toBe(those);
        expect(trend.counts[strength]).toBe(those);
      }
      const days = standing.map(({ observedOn }) => observedOn).toSorted();
      expect([trend.firstSeen, trend.lastSeen]).toEqual([days[0], days.at(-1)]);
      const { periods } = trend;
      expect(periods[0]!.first <= trend.firstSeen && trend.firstSeen <= periods[0]!.last).toBe(true);
      expect(periods.at(-1)!.first <= trend.lastSeen && trend.lastSeen <= periods.at(-1)!.last).toBe(true);
      expect(countedTogether(periods.at(-1)!.counts)).toBeGreaterThan(0);
      periods.slice(1).forEach(({ first }, place) => expect(first).toBe(addDays(periods[place]!.last, 1)));
      for (const { first, last, counts } of periods) {
        expect(countedTogether(counts)).toBe(standing.filter(({ observedOn }) => observedOn >= first && observedOn <= last).length);
        if (trend.by === 'week') expect([new Date(first).getUTCDay(), daysBetween(first, last)]).toEqual([1, 6]);
        else expect([first.slice(8), addDays(last, 1).slice(8), first.slice(0, 7)]).toEqual(['01', '01', last.slice(0, 7)]);
      }
      if (trend.by === 'week') expect(periods.length).toBeLessThanOrEqual(12);
    }));
  });
});
