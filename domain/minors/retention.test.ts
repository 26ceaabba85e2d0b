import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFile as file } from '../dossiers/file-for-tests';
import { retentionPolicyOn } from '../policy/retention';
import { addDays, addYears, isPartialDate, lastDay, plainDate, type PartialDate } from '../shared/plain-date';
import type { MinorFile } from './minor-file';
import { emptyRegistry } from './file-registry';
import { keptFileOf } from './kept-file';
import { retentionBy, retentionOf } from './retention';

const policy = retentionPolicyOn(plainDate('2026-11-24'));
const dates = (...texts: string[]) => texts as PartialDate[];

describe('the day from which a file may be destroyed', () => {
  it('is 20 years after the last change without a measure', () => {
    expect(retentionBy({ lastChangeOn: plainDate('2026-11-24'), birthDates: dates('2010-03-14'), hadMeasure: false }, policy)).toMatchObject({ mayDestroyFrom: '2046-11-24', ground: 'youth-help', years: 20 });
  });

  it('is 30 years after majority with one, and takes the latest birth date that is possible', () => {
    expect(retentionBy({ lastChangeOn: plainDate('2026-11-24'), birthDates: dates('2010-03-14'), hadMeasure: true }, policy)).toMatchObject({ mayDestroyFrom: '2058-03-14', ground: 'guardianship', years: 30 });
    expect(retentionBy({ lastChangeOn: plainDate('2026-11-24'), birthDates: dates('2010'), hadMeasure: true }, policy).mayDestroyFrom).toBe('2058-12-31');
    expect(retentionBy({ lastChangeOn: plainDate('2026-11-24'), birthDates: dates('2010', '2006-07-01'), hadMeasure: true }, policy).mayDestroyFrom).toBe('2058-12-31');
    expect(retentionBy({ lastChangeOn: plainDate('2026-11-24'), birthDates: dates('2008-02-29'), hadMeasure: true }, policy).mayDestroyFrom).toBe('2056-03-01');
  });

  it('is the later of the two', () => {
    expect(retentionBy({ lastChangeOn: plainDate('2050-01-01'), birthDates: dates('2010-03-14'), hadMeasure: true }, policy)).toMatchObject({ mayDestroyFrom: '2070-01-01', ground: 'youth-help' });
  });

  it('never comes before either term, whatever is known of the birth', () => {
    const anyDate = fc.tuple(fc.integer({ min: 1990, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.constantFrom(4, 7, 10))
      .map(([y, m, d, length]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`.slice(0, length)).filter(isPartialDate);
    fc.assert(fc.property(fc.array(anyDate, { minLength: 1, maxLength: 2 }), fc.nat(20_000), fc.boolean(), (birthDates, days, hadMeasure) => {
      const lastChangeOn = addDays(plainDate('2020-01-01'), days);
      const { mayDestroyFrom } = retentionBy({ lastChangeOn, birthDates: birthDates as PartialDate[], hadMeasure }, policy);
      expect(mayDestroyFrom >= addYears(lastChangeOn, 20)).toBe(true);
      if (hadMeasure) for (const birth of birthDates) expect(mayDestroyFrom >= addYears(lastDay(birth as PartialDate), 48)).toBe(true);
    }));
  });
});

describe('a file', () => {
  const closed = (over: object = {}): MinorFile => ({ ...file, registry: { ...emptyRegistry, closings: [{ id: 'c', minorId: file.minor.id, closedOn: '2026-11-24', closedAt: '2026-11-24T10:00:00.000Z', reason: 'majority', note: '', reopenedAt: null, reopenedReason: '' }], ...over } } as unknown as MinorFile);

  it('has no such day while it is open', () => {
    expect(retentionOf(file)).toBeNull();
    expect(keptFileOf(file, plainDate('2099-01-01'))).toBeNull();
  });

  it('is to be decided on from the day, not before, and not while it is held', () => {
    const day = retentionOf(closed())!.mayDestroyFrom;
    expect([keptFileOf(closed(), addDays(day, -1))!.due, keptFileOf(closed(), day)!.due]).toEqual([false, true]);
    const hold = { id: 'h', minorId: file.minor.id, reason: 'Klacht.', askedBy: 'x', placedAt: '2026-11-24T10:00:00.000Z', liftedAt: null, liftedReason: '' };
    expect(keptFileOf(closed({ holds: [hold] }), day)).toMatchObject({ due: false, onHold: true });
    expect(keptFileOf(closed({ holds: [{ ...hold, liftedAt: '2026-11-25T10:00:00.000Z' }] }), day)).toMatchObject({ due: true, onHold: false });
  });
});
