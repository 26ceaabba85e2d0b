import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupRulesOn } from '../policy/backup-rules';
import { newId, type BackupId } from '../shared/ids';
import { addHours, dayOf, instant, type Instant } from '../shared/instant';
import { plainDate } from '../shared/plain-date';
import { backupFacts, backupStanding, isTimeToMake, type TimeToMake } from './backup-standing';
import { whichGo } from './which-go';

const start = instant('2026-01-05T09:00:00Z');
const rules = backupRulesOn(plainDate('2026-11-24'));
const backup = (madeAt: Instant, seed = 1) => ({ id: newId<BackupId>(madeAt, Uint8Array.from({ length: 10 }, () => seed)), madeAt });
const backups = fc.uniqueArray(fc.integer({ min: 0, max: 24 * 800 }), { maxLength: 80 }).map((hours) => hours.map((hour) => backup(addHours(start, hour))));

describe('which backups may go', () => {
  it('never the newest, never more than asked, and what stays is at most 7 days, 4 weeks and 12 months', () =>
    fc.assert(fc.property(backups, (all) => {
      const gone = new Set(whichGo(all, rules));
      const kept = all.filter((one) => !gone.has(one));
      expect(kept.length).toBeLessThanOrEqual(rules.daily + rules.weekly + rules.monthly);
      const newest = all.toSorted((a, b) => a.madeAt.localeCompare(b.madeAt)).at(-1);
      if (newest) expect(kept).toContain(newest);
      for (const one of gone) expect(all).toContain(one);
    })));

  it('none more when asked again of what stayed', () =>
    fc.assert(fc.property(backups, (all) => {
      const gone = new Set(whichGo(all, rules));
      expect(whichGo(all.filter((one) => !gone.has(one)), rules)).toEqual([]);
    })));

  it('not the newest of any of the last seven days that have one, also after a long pause', () =>
    fc.assert(fc.property(backups, (all) => {
      const gone = new Set(whichGo(all, rules));
      const days = [...new Set(all.map(({ madeAt }) => dayOf(madeAt)))].sort().slice(-rules.daily);
      for (const day of days) {
        const newest = all.filter(({ madeAt }) => dayOf(madeAt) === day).toSorted((a, b) => a.madeAt.localeCompare(b.madeAt)).at(-1)!;
        expect(gone.has(newest)).toBe(false);
      }
    })));

  it('after a year of daily backups the last week, the weeks and a month each stay', () => {
    let kept: readonly ReturnType<typeof backup>[] = [];
    for (let day = 0; day < 400; day++) {
      const all = [...kept, backup(addHours(start, day * 24))];
      const gone = new Set(whichGo(all, rules));
      kept = all.filter((one) => !gone.has(one));
    }
    const months = new Set(kept.map(({ madeAt }) => madeAt.slice(0, 7)));
    expect(months.size).toBe(12);
    expect(kept.length).toBeLessThanOrEqual(21);
  });
});

describe('how the backups stand', () => {
  const facts = { hasFolder: true, firstMadeAt: start, lastMadeAt: start, lastPractisedAt: null };
  const after = (days: number) => addHours(start, days * 24);
  it.each([
    ['no folder', { ...facts, hasFolder: false }, 0, { code: 'no-folder', days: 0 }],
    ['none', { ...facts, firstMadeAt: null, lastMadeAt: null }, 0, { code: 'none-made', days: 0 }],
    ['six days', facts, 6.9, { code: 'in-order', days: 6 }],
    ['seven days', facts, 7, { code: 'old', days: 7 }],
    ['never practised', { ...facts, lastMadeAt: after(30) }, 30, { code: 'practise', days: 30 }],
    ['practised lately', { ...facts, lastMadeAt: after(30), lastPractisedAt: after(1) }, 30, { code: 'in-order', days: 0 }],
    ['a clock that was set back', facts, -3, { code: 'in-order', days: 0 }],
  ] as const)('%s', (_, given, days, expected) => expect(backupStanding(given, after(days))).toEqual(expected));

  it('counts the one that was put back, which is in no list, and takes putting it back for practice', () => {
    expect(backupFacts(true, [], null)).toEqual({ hasFolder: true, firstMadeAt: null, lastMadeAt: null, lastPractisedAt: null });
    expect(backupFacts(true, [], { at: after(2), madeAt: after(1) })).toEqual({ hasFolder: true, firstMadeAt: after(1), lastMadeAt: after(1), lastPractisedAt: after(2) });
    expect(backupFacts(true, [{ madeAt: after(5), practisedAt: null }, { madeAt: start, practisedAt: after(3) }], { at: after(2), madeAt: after(1) })).toEqual({ hasFolder: true, firstMadeAt: start, lastMadeAt: after(5), lastPractisedAt: after(3) });
  });

  const time = (minutes: number, over: Partial<TimeToMake> = {}) => isTimeToMake({ at: 'work', lastMadeAt: start, lastTriedAt: null, hasNewWork: true, bytes: [800_000, 0], ...over }, addHours(start, minutes / 60));

  it('one is made when there is new work and half an hour went by', () => {
    const tried = { lastTriedAt: addHours(start, 0.5) };
    expect([time(29), time(30), time(300, { hasNewWork: false }), time(31, tried), time(60, tried), time(-5)]).toEqual([false, true, false, false, true, true]);
    expect(time(0, { lastMadeAt: null })).toBe(true);
  });

  it('one is made before a lock when it is quick, and after an unlock always, both only with new work', () => {
    expect([time(1, { at: 'lock' }), time(1, { at: 'lock', bytes: [800_000, 4_000_001] }), time(1, { at: 'lock', bytes: [4_000_001, 0] }), time(1, { at: 'lock', hasNewWork: false })]).toEqual([true, false, false, false]);
    expect([time(1, { at: 'unlock', bytes: [9e9, 9e9] }), time(1, { at: 'unlock', hasNewWork: false })]).toEqual([true, false]);
  });
});
