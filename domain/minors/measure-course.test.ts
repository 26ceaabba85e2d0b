import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measures as en } from '../words/en/measures';
import { measures as nl } from '../words/nl/measures';
import { addDays, plainDate, type PartialDate } from '../shared/plain-date';
import { eighteenthBirthday } from './age';
import { finishOf, runsOn, startOf } from './measure-course';
import { mayEndMeasure, mayCorrectMeasure, mayWithdrawMeasure, lawfulEnd } from './may-change-measure';
import { measureEndReasons, measureKinds, NewMeasure, type Measure } from './measure';
import { MeasureEnd } from './measure-change';

const id = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
const at = '2026-11-24T22:04:00.000Z' as Measure['recordedAt'];
const recorded = (body: object, over: Partial<Measure> = {}): Measure =>
  ({ ...NewMeasure.parse({ minorId: id, ...body }), id, recordedAt: at, endedOn: null, endReason: null, rev: 1, withdrawnAt: null, withdrawnReason: '', former: [], ...over }) as Measure;
const order = { basis: 'ordered', kind: 'guardianship', court: 'Rechtbank Voorbeeldstad', decidedOn: '2026-08-10', sentOn: '2026-08-11', enforceableAtOnce: true };
const birth = (stated: string, established: string | null = stated) => ({ statedBirthDate: stated as PartialDate, establishedBirthDate: established as PartialDate | null });
const codes = (permission: readonly { code: string }[]) => permission.map((one) => one.code);

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(plainDate('1990-01-01'), count));
const partial = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length) as PartialDate);
const orders = fc.record({
  kind: fc.constantFrom(...measureKinds), decidedOn: days, sentAfter: fc.option(fc.integer({ min: 0, max: 90 })), enforceableAtOnce: fc.boolean(),
  finalAfter: fc.option(fc.integer({ min: 0, max: 120 })), termDays: fc.option(fc.integer({ min: 0, max: 3000 })),
}).map(({ decidedOn, sentAfter, finalAfter, termDays, ...rest }) => recorded({
  ...order, ...rest, decidedOn, sentOn: sentAfter === null ? null : addDays(decidedOn, sentAfter), finalOn: finalAfter === null ? null : addDays(decidedOn, finalAfter),
  expiresOn: termDays === null ? null : addDays(decidedOn, termDays),
}));

describe('the start of a measure', () => {
  it('has a day or says why not, and is never before the order', () => {
    fc.assert(fc.property(orders, (measure) => {
      const start = startOf(measure);
      if (start.day === null) expect(start.why).toBe('not-sent-yet');
      else expect(start.day >= (measure as Extract<Measure, { basis: 'ordered' }>).decidedOn).toBe(true);
      for (const words of [nl, en]) expect(words.startReasons[start.why]).not.toBe('');
    }));
  });

  it('is not there without an order', () => {
    expect(startOf(recorded({ basis: 'none-yet', ground: 'no-asylum-request', reason: 'Geen aanvraag.' }))).toEqual({ day: null, why: 'no-order', law: null });
  });
});

describe('the end of a measure', () => {
  it('is a day only when that day is certain: a term, or the 18th birthday of an established full date', () => {
    fc.assert(fc.property(orders, partial, fc.option(partial), (measure, stated, established) => {
      const finish = finishOf(measure, { statedBirthDate: stated, establishedBirthDate: established });
      const { decidedOn, expiresOn } = measure as Extract<Measure, { basis: 'ordered' }>;
      const eighteen = eighteenthBirthday(established ?? stated);
      if (finish.kind === 'ends') {
        expect(finish.day >= decidedOn).toBe(true);
        if (finish.why === 'majority') expect([established?.length, finish.day]).toEqual([10, eighteen.latest]);
        else expect(finish.day).toBe(expiresOn);
        expect(finish.day <= eighteen.latest).toBe(true);
      }
      if (finish.kind === 'range') {
        expect(finish.earliest >= decidedOn && finish.earliest <= finish.latest && finish.latest <= eighteen.latest).toBe(true);
        expect(established === null || established.length < 10).toBe(true);
        // While the day is in doubt the measure runs: it never ends on a guess.
        expect(runsOn(finish, addDays(finish.latest, -1))).toBe(true);
        expect(runsOn(finish, finish.latest)).toBe(false);
      }
      if (finish.kind === 'asked') expect(eighteen.latest <= decidedOn).toBe(true);
    }));
  });

  it.each([
    ['2010-03-14', '2010-03-14', { kind: 'ends', day: '2028-03-14', why: 'majority', law: 'majority-law' }],
    ['2010-03-14', null, { kind: 'range', earliest: '2028-03-14', latest: '2028-03-14', question: 'birth-date-not-established' }],
    ['2010', '2009', { kind: 'range', earliest: '2027-01-01', latest: '2027-12-31', question: 'birth-date-partial' }],
    ['2010-03', null, { kind: 'range', earliest: '2028-03-01', latest: '2028-03-31', question: 'birth-date-partial' }],
    ['2010', '2008-02-29', { kind: 'asked', question: 'adult-before-order' }],
  ] as const)('of a youth born %s, established %s', (stated, established, expected) => {
    expect(finishOf(recorded({ ...order, decidedOn: '2026-08-10' }), birth(stated, established))).toEqual(expected);
  });

  it('is the last day of the term when that comes first', () => {
    expect(finishOf(recorded({ ...order, expiresOn: '2027-02-10' }), birth('2010-03-14'))).toEqual({ kind: 'ends', day: '2027-02-10', why: 'term', law: 'order-term' });
    expect(finishOf(recorded({ ...order, expiresOn: '2030-02-10' }), birth('2010-03-14'))).toMatchObject({ day: '2028-03-14', why: 'majority' });
  });

  it('as recorded stands, and without an order there is none', () => {
    expect(finishOf(recorded(order, { endedOn: plainDate('2026-09-01'), endReason: 'death' }), birth('2010'))).toEqual({ kind: 'ended', day: '2026-09-01', reason: 'death' });
    const asked = finishOf(recorded({ basis: 'requested', kind: 'guardianship', requestedOn: '2026-08-01' }), birth('2010'));
    expect([asked.kind, runsOn(asked, plainDate('2026-09-01'))]).toEqual(['not-begun', false]);
  });
});

describe('ending a measure by hand', () => {
  const today = plainDate('2026-11-24');
  const measure = recorded(order);
  const end = (over: object): MeasureEnd => MeasureEnd.parse({ measureId: id, rev: 1, endedOn: '2026-10-02', reason: 'court-decision', note: 'Zie de beschikking.', order: { sentOn: '2026-10-01', enforceableAtOnce: true }, ...over });
  const may = (over: object, one = measure, who = birth('2010-03-14')) => codes(mayEndMeasure(one, who, end(over), today));

  it('takes the day that the law gives', () => {
    expect(may({})).toEqual([]);
    expect(may({ endedOn: '2026-10-01' })).toEqual(['end-date-differs']);
    expect(may({ order: { sentOn: '2026-10-01', enforceableAtOnce: false } })).toEqual(['order-not-final']);
    expect(may({ endedOn: '2026-11-12', order: { sentOn: '2026-10-01', enforceableAtOnce: false, finalOn: '2026-11-12' } })).toEqual([]);
  });

  it('asks for an order where the reason rests on one', () => {
    for (const reason of measureEndReasons) {
      const read = MeasureEnd.safeParse({ measureId: id, rev: 1, endedOn: '2026-10-02', reason, note: 'x' });
      expect(read.success, reason).toBe(!['court-decision', 'other-measure', 'to-foster-parent', 'back-to-parent'].includes(reason));
    }
  });

  it('at majority is the last day that the 18th birthday can be, never earlier', () => {
    const old = recorded({ ...order, decidedOn: '2024-08-10', sentOn: '2024-08-11' });
    const major = (endedOn: string, who: ReturnType<typeof birth>) => may({ endedOn, reason: 'majority', order: null }, old, who);
    expect(major('2026-03-14', birth('2008-03-14'))).toEqual([]);
    expect(major('2026-03-13', birth('2008-03-14'))).toEqual(['end-date-differs']);
    expect(major('2026-01-01', birth('2008'))).toEqual(['majority-needs-established-day', 'end-date-differs']);
    expect(major('2026-03-14', birth('2008-03-14', null)), 'a day that was merely stated ends nothing').toEqual(['majority-needs-established-day']);
    expect(lawfulEnd(old, birth('2008'), { reason: 'majority', order: null })).toEqual({ day: '2026-12-31', law: '1:233 BW' });
  });

  it('is not before the order, not in the future, not twice, and not of what was taken back or never asked', () => {
    expect(may({ reason: 'death', order: null, endedOn: '2026-08-09' })).toEqual(['measure-end-before-order']);
    expect(may({ reason: 'death', order: null, endedOn: '2026-11-25' })).toEqual(['day-in-the-future']);
    expect(may({ reason: 'death', order: null }, recorded(order, { endedOn: plainDate('2026-10-01') }))).toEqual(['measure-already-ended']);
    expect(may({ reason: 'death', order: null }, recorded(order, { withdrawnAt: at }))).toEqual(['record-withdrawn']);
    expect(may({ reason: 'death', order: null }, recorded({ basis: 'none-yet', ground: 'other', reason: 'x' }))).toEqual(['measure-not-asked-yet']);
    expect(may({ reason: 'term-expired', order: null }, recorded({ ...order, expiresOn: '2026-10-05' }))).toEqual(['end-date-differs']);
  });

  it('never lets an order end it before it was made, whatever the order says', () => {
    fc.assert(fc.property(orders, days, days, fc.boolean(), (one, sentOn, endedOn, enforceableAtOnce) => {
      const given = end({ endedOn, order: { sentOn, enforceableAtOnce, finalOn: null } });
      const refused = codes(mayEndMeasure(one, birth('2010-03-14'), given, plainDate('2199-01-01')));
      if (endedOn < (one as Extract<Measure, { basis: 'ordered' }>).decidedOn) expect(refused).toContain('measure-end-before-order');
    }));
  });
});

it('a measure that was taken back is not changed again', () => {
  const gone = recorded(order, { withdrawnAt: at });
  expect(codes(mayWithdrawMeasure(gone))).toEqual(['record-withdrawn']);
  expect(codes(mayCorrectMeasure(gone, gone, plainDate('2026-11-24')))).toEqual(['record-withdrawn']);
  expect(mayWithdrawMeasure(recorded(order))).toEqual([]);
});
