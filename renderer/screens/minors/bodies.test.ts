import { describe, expect, it } from 'vitest';
import { NewMinor } from '#domain/minors/identity';
import { plainDate } from '#domain/shared/plain-date';
import { file, minorId } from './file-for-tests';
import { bodyOf, identityOf } from './identity-body';
import { emptyMeasure, typedStart } from './measure-body';
import { asksMotive, emptyPlacement, placementOf, standingRule } from './placement-body';

const today = plainDate('2026-11-24');

describe('an identity', () => {
  it('comes back from the form as it was recorded', () => {
    const { id: _id, recordedAt: _at, rev: _rev, ...identity } = file.minor;
    expect(NewMinor.parse(identityOf(bodyOf(file.minor)))).toEqual(identity);
  });
});

describe('a placement', () => {
  it('never sends the address of a place that is known by its code alone', () => {
    const typed = { ...emptyPlacement, kind: 'protected-shelter' as const, location: 'Dorpsstraat 1', locationCode: 'bo-04' };
    expect(placementOf(typed, minorId, null)).toMatchObject({ location: '', locationCode: 'BO-04' });
    expect(placementOf({ ...typed, kind: 'small-unit' }, minorId, null)).toMatchObject({ location: 'Dorpsstraat 1' });
  });

  it('asks a motive for another place to live than the standing rule says, by the first day of the placement', () => {
    const rule = standingRule('VN', '2026-11-01', today);
    expect([asksMotive(rule, 'foster-family'), asksMotive(rule, 'protected-shelter'), asksMotive(rule, 'transit'), asksMotive(rule, '')]).toEqual([true, false, false, false]);
    expect(standingRule('VN', '2019-01-01', today)).toBeNull();
    expect(standingRule('ER', '2026-11-01', today)).toBeNull();
  });
});

describe('a measure', () => {
  it('starts a day after sending, and provisional guardianship on the day of the decision', () => {
    const typed = { ...emptyMeasure, basis: 'ordered' as const, kind: 'guardianship' as const, decidedOn: '2026-08-10', sentOn: '2026-08-11' };
    expect(typedStart(typed)).toBe('2026-08-12');
    expect(typedStart({ ...typed, kind: 'provisional-guardianship' })).toBe('2026-08-10');
    expect(typedStart({ ...typed, sentOn: 'morgen of zo' })).toBeNull();
  });
});
