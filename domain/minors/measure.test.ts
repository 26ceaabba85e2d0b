import { describe, expect, it } from 'vitest';
import { problemsOf } from '../fields/problems';
import { plainDate } from '../shared/plain-date';
import { measures as en } from '../words/en/measures';
import { measures as nl } from '../words/nl/measures';
import { mayRecordMeasure } from './may-record';
import { MeasureEnd } from './measure-change';
import { measureBases, measureEnd, measureEndReasons, measureKinds, measureStart, NewMeasure } from './measure';

const minorId = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
const order = { minorId, basis: 'ordered', kind: 'temporary-guardianship', court: 'Rechtbank Midden-Nederland', decidedOn: '2026-08-10', sentOn: '2026-08-11', enforceableAtOnce: true };
const problems = (value: unknown) => problemsOf(NewMeasure.safeParse(value).error!).map(({ field, code }) => `${field}: ${code}`);

describe('a measure', () => {
  it('may not be there yet, with a reason', () => {
    expect(NewMeasure.parse({ minorId, basis: 'none-yet', ground: 'no-asylum-request', reason: 'Geen asielaanvraag.' }).basis).toBe('none-yet');
    expect(problems({ minorId, basis: 'none-yet' })).toEqual(['ground: required', 'reason: required']);
    expect(problems({ minorId, basis: 'soon' })).toEqual(['basis: not-an-option']);
  });

  it('is sent on the day of the decision or later', () => {
    expect(problems({ ...order, sentOn: '2026-08-09' })).toEqual(['sentOn: before-decision']);
    expect(NewMeasure.safeParse({ ...order, sentOn: '2026-08-10' }).success).toBe(true);
    expect(problems({ ...order, finalOn: '2026-08-09', expiresOn: '2026-08-09' })).toEqual(['finalOn: before-decision', 'expiresOn: before-decision']);
  });

  it.each(measureKinds)('%s starts on the day the regulation gives', (kind) => {
    const expected = kind === 'provisional-guardianship' ? '2026-08-10' : '2026-08-12';
    expect(measureStart(NewMeasure.parse({ ...order, kind }))).toBe(expected);
    const unsent = kind === 'provisional-guardianship' ? '2026-08-10' : null;
    expect(measureStart(NewMeasure.parse({ ...order, kind, sentOn: null }))).toBe(unsent);
  });

  it('has no start without an order', () => {
    expect(measureStart(NewMeasure.parse({ minorId, basis: 'requested', kind: 'guardianship', requestedOn: '2026-08-01' }))).toBeNull();
    expect(measureStart(NewMeasure.parse({ minorId, basis: 'none-yet', ground: 'request-being-made', reason: 'Nog niet gevraagd.' }))).toBeNull();
  });

  it('ends when the order is final, or the day after sending when it works at once (1:281 BW)', () => {
    const sentOn = plainDate('2026-12-31');
    expect(measureEnd({ enforceableAtOnce: true, sentOn, finalOn: null })).toBe('2027-01-01');
    expect(measureEnd({ enforceableAtOnce: true, sentOn, finalOn: plainDate('2027-03-31') })).toBe('2027-01-01');
    expect(measureEnd({ enforceableAtOnce: false, sentOn, finalOn: plainDate('2027-03-31') })).toBe('2027-03-31');
    expect(measureEnd({ enforceableAtOnce: false, sentOn, finalOn: null })).toBeNull();
  });

  it('has eight reasons to end, and a missing youth is not one', () => {
    expect(measureEndReasons).toHaveLength(8);
    expect(JSON.stringify([nl.endReasons, en.endReasons])).not.toMatch(/MOB|bestemming|destination|missing/i);
    expect(MeasureEnd.safeParse({ measureId: minorId, rev: 1, endedOn: '2026-08-10', reason: 'unknown-destination', note: 'Vertrokken.' }).success).toBe(false);
  });

  it('is not recorded ahead of its day', () => {
    const today = plainDate('2026-08-10');
    expect(mayRecordMeasure(NewMeasure.parse({ ...order, sentOn: null }), today)).toEqual([]);
    expect(mayRecordMeasure(NewMeasure.parse(order), today).map((one) => one.code)).toEqual(['day-in-the-future']);
    expect(mayRecordMeasure(NewMeasure.parse({ minorId, basis: 'none-yet', ground: 'other', reason: 'Nog niet.' }), today)).toEqual([]);
    expect(mayRecordMeasure(NewMeasure.parse({ minorId, basis: 'requested', kind: 'guardianship', requestedOn: '2026-08-11' }), today)).toHaveLength(1);
  });
});

it.each([nl, en])('every kind, basis and end reason has words', (words) => {
  expect(Object.keys(words.kinds)).toEqual([...measureKinds]);
  expect(Object.keys(words.bases)).toEqual([...measureBases]);
  expect(Object.keys(words.endReasons)).toEqual([...measureEndReasons]);
});
