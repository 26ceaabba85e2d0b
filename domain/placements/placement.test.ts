import { describe, expect, it } from 'vitest';
import { problemsOf } from '../fields/problems';
import { shelterDefaultFor } from '../policy/shelter-default';
import { instant } from '../shared/instant';
import { plainDate, type PartialDate } from '../shared/plain-date';
import { placements as en } from '../words/en/placements';
import { placements as nl } from '../words/nl/placements';
import { defaultFor, mayPlace } from './may-place';
import { NewPlacement, placementIndicators, placementOn, secretPlaceAt } from './placement';
import { placementKindRow, placementKinds } from './placement-kinds';

const minorId = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
const given = { minorId, kind: 'protected-shelter', locationCode: 'BO-04', from: '2026-08-12', indicatedBy: 'nidos', reason: 'Standaard bij nationaliteit.' };
const problems = (change: object) => problemsOf(NewPlacement.safeParse({ ...given, ...change }).error!).map(({ field, code }) => `${field}: ${code}`);
const today = plainDate('2026-11-24');
const youth = { nationality: 'VN', birthDate: '2010-03-14' as PartialDate };
const elsewhere = { kind: 'small-unit', from: plainDate('2026-08-12'), overrideMotive: '' } as const;
const codes = (permission: readonly { code: string }[]) => permission.map((one) => one.code);

describe('a placement', () => {
  it('in protected shelter is a code and never an address', () => {
    expect(NewPlacement.parse(given)).toMatchObject({ locationCode: 'BO-04', location: '', to: null });
    expect(problems({ locationCode: '' })).toEqual(['locationCode: code-needed']);
    expect(problems({ location: 'Voorbeeldstraat 1' })).toEqual(['location: address-secret']);
    for (const locationCode of ['Straat 1', 'bo-04', 'BO-Ommen', 'BO 04']) expect(problems({ locationCode })).toEqual(['locationCode: not-a-location-code']);
  });

  it('does not end before it begins', () => {
    expect(problems({ to: '2026-08-11' })).toEqual(['to: before-start']);
    expect(NewPlacement.safeParse({ ...given, to: '2026-08-12' }).success).toBe(true);
  });

  it('of a day is the latest that has begun; the day one ends belongs to the next', () => {
    const first = { from: plainDate('2026-01-01'), to: plainDate('2026-02-01') };
    const second = { from: plainDate('2026-02-01'), to: null };
    expect(placementOn([second, first], plainDate('2026-01-31'))).toBe(first);
    expect(placementOn([first, second], plainDate('2026-02-01'))).toBe(second);
    expect(placementOn([first, second], plainDate('2025-12-31'))).toBeUndefined();
  });
});

describe('a secret place', () => {
  const shelter = { kind: 'protected-shelter' as const, from: plainDate('2026-08-12'), to: plainDate('2026-11-23'), withdrawnAt: null };
  const unit = { kind: 'small-unit' as const, from: plainDate('2026-11-23'), to: null, withdrawnAt: null };
  const at = (moment: string, placements: Parameters<typeof secretPlaceAt>[0] = [shelter, unit]) => secretPlaceAt(placements, instant(moment))?.kind;
  it('stays secret through the day it ended and the day after it, and no longer', () => {
    expect(at('2026-11-22T12:00:00+01:00')).toBe('protected-shelter');
    expect(at('2026-11-23T22:10:00+01:00')).toBe('protected-shelter');
    expect(at('2026-11-24T00:30:00+01:00')).toBe('protected-shelter');
    expect(at('2026-11-25T00:30:00+01:00')).toBeUndefined();
    expect(at('2026-08-11T12:00:00+02:00')).toBeUndefined();
  });
  it('of one day counts, one that was overtaken long ago or withdrawn does not', () => {
    expect(at('2026-11-23T10:00:00+01:00', [{ ...shelter, from: plainDate('2026-11-23') }, unit])).toBe('protected-shelter');
    expect(at('2026-12-01T10:00:00+01:00', [{ ...shelter, to: null }, unit])).toBeUndefined();
    expect(at('2026-11-24T00:30:00+01:00', [{ ...shelter, withdrawnAt: instant('2026-11-24T10:00:00Z') }])).toBeUndefined();
  });
});

describe('the standing rule', () => {
  it('holds for Vietnamese youths from the letter of March 2020', () => {
    expect(shelterDefaultFor('VN', plainDate('2020-03-22'))).toBeNull();
    expect(shelterDefaultFor('VN', plainDate('2020-03-23'))).toMatchObject({ toBeConfirmed: true, source: expect.stringContaining('nr. 110') });
    for (const nationality of ['ER', 'unknown', 'stateless']) expect(shelterDefaultFor(nationality, today)).toBeNull();
  });

  it('asks for a motive when another place is chosen', () => {
    expect(codes(mayPlace(youth, elsewhere, today))).toEqual(['shelter-default-needs-motive']);
    expect(mayPlace(youth, { ...elsewhere, overrideMotive: 'Broer woont op deze plaats.' }, today)).toEqual([]);
    expect(mayPlace(youth, { ...elsewhere, kind: 'protected-shelter' }, today)).toEqual([]);
    expect(mayPlace({ ...youth, nationality: 'ER' }, elsewhere, today)).toEqual([]);
  });

  it.each(placementKinds)('is asked of %s only when it is a place to live', (kind) => {
    expect(defaultFor('VN', { kind, from: today }) !== null).toBe(placementKindRow(kind).livingPlace);
  });

  it('leaves the days to be checked', () => {
    expect(codes(mayPlace(youth, { ...elsewhere, kind: 'transit', from: plainDate('2026-11-25') }, today))).toEqual(['day-in-the-future']);
    expect(codes(mayPlace(youth, { ...elsewhere, kind: 'transit', from: plainDate('2010-03-13') }, today))).toEqual(['placement-before-birth']);
  });
});

describe('the kinds of place', () => {
  it.each(placementKinds)('%s has words and sensible ages', (kind) => {
    const { ages, codeOnly } = placementKindRow(kind);
    expect(nl.kinds[kind]).not.toBe('');
    expect(en.kinds[kind]).not.toBe('');
    if (ages) expect(ages.min).toBeLessThanOrEqual(ages.max);
    expect(codeOnly).toBe(kind === 'protected-shelter');
  });

  it.each([nl, en])('have words for who indicates', (words) => {
    expect(Object.keys(words.indicators)).toEqual([...placementIndicators]);
    expect(Object.keys(words.kinds)).toEqual([...placementKinds]);
  });
});
