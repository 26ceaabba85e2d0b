import { describe, expect, it } from 'vitest';
import { instant } from '../shared/instant';
import { plainDate } from '../shared/plain-date';
import { contraryIn, mayRecordContrary, mayWithdrawContrary, NewContrary, type Contrary } from './contrary';
import { mayRecordOutcome, signsSince, type Assessment } from './decision';
import { mayCorrectSign } from './may-record';
import { correctedBody, NewSign, type Sign } from './sign';

const decidedAt = instant('2026-11-20T10:00Z');
const before = instant('2026-11-19T10:00Z');
const after = instant('2026-11-21T10:00Z');
const minorId = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
const sign = (id: string, over: Partial<Sign> = {}): Sign => ({
  ...NewSign.parse({ minorId, code: 'high-debt', observedOn: '2026-11-19', source: 'youth', observedBy: 'Voogd Voorbeeld' }), link: null,
  id: id as Sign['id'], version: 1, recordedAt: before, withdrawnAt: null, withdrawnReason: '', earlier: [], ...over,
});
const decision = (...ids: string[]) => ({ decidedAt, signIds: ids as never });
const since = (signs: readonly Sign[], ...lookedAt: string[]) => signsSince(decision(...lookedAt), signs).map((one) => one.id);
const version = (code: Sign['code'], replacedAt: typeof after) => ({ version: 1, recordedAt: before, replacedAt, reason: 'x', body: { ...sign('x'), code } });

describe('signs since a decision', () => {
  it('are those it did not look at', () => {
    expect(since([sign('a'), sign('b', { recordedAt: after })], 'a')).toEqual(['b']);
    expect(since([sign('a')], 'a')).toEqual([]);
  });

  it('are never those taken back, or about a host', () => {
    expect(since([sign('a', { withdrawnAt: after }), sign('b', { subject: 'host' })])).toEqual([]);
  });

  it('are those that became another sign after it, not those that were only mended', () => {
    expect(since([sign('a', { code: 'papers-held', earlier: [version('high-debt', after)] })], 'a')).toEqual(['a']);
    expect(since([sign('a', { earlier: [version('high-debt', after)] })], 'a')).toEqual([]);
    expect(since([sign('a', { code: 'papers-held', earlier: [version('high-debt', before)] })], 'a')).toEqual([]);
  });
});

describe('the outcome of a consult', () => {
  const asked = { decision: 'needs-consult', decidedAt, outcome: null } as const;
  const codes = (one: Pick<Assessment, 'decision' | 'decidedAt' | 'outcome'>, heldOn: string) => mayRecordOutcome(one, plainDate(heldOn), plainDate('2026-11-22')).map((reason) => reason.code);

  it('is noted once, after the decision and not of the future', () => {
    expect(codes(asked, '2026-11-20')).toEqual([]);
    expect(codes(asked, '2026-11-19')).toEqual(['consult-before-decision']);
    expect(codes(asked, '2026-11-23')).toEqual(['day-in-the-future']);
    expect(codes({ ...asked, outcome: {} as never }, '2026-11-20')).toEqual(['consult-already-recorded']);
  });

  it.each(['real-suspicion', 'not-now'] as const)('is not noted for %s', (other) => {
    expect(codes({ ...asked, decision: other }, '2026-11-20')).toEqual(['consult-not-asked']);
  });
});

describe('a correction', () => {
  const today = plainDate('2026-11-22');
  const correct = (one: Sign, over: object) => {
    const { minorId: _minor, link: _link, ...fields } = NewSign.parse({ minorId, code: 'high-debt', observedOn: '2026-11-19', source: 'youth', observedBy: 'Voogd Voorbeeld', ...over });
    return { sign: fields, codes: mayCorrectSign(one, { sign: fields }, today).map((reason) => reason.code) };
  };

  it('changes something, of a sign that stands', () => {
    expect(correct(sign('a'), { place: 'Op school' }).codes).toEqual([]);
    expect(correct(sign('a'), {}).codes).toEqual(['sign-correction-changes-nothing']);
    expect(correct(sign('a', { withdrawnAt: after }), { place: 'Op school' }).codes).toEqual(['sign-already-withdrawn']);
    expect(correct(sign('a'), { observedOn: '2026-11-23' }).codes).toEqual(['sign-in-the-future']);
  });

  it('leaves the words of a linked sign as they were said', () => {
    const linked = sign('a', { quote: 'Ik moet werken', link: { record: 'conversation' } as never });
    const { sign: fields, codes } = correct(linked, { quote: 'Hij moet werken' });
    expect(correctedBody(linked, { sign: fields }).quote).toBe('Ik moet werken');
    expect(codes).toEqual(['sign-correction-changes-nothing']);
  });
});

describe('contrary information', () => {
  const contrary = (about: object, over: Partial<Contrary> = {}): Contrary => ({
    ...NewContrary.parse({ minorId, about, text: 'School ziet niets.', learnedOn: '2026-11-20', source: 'school', toldBy: 'Mentor Verzonnen' }),
    id: 'c' as Contrary['id'], recordedAt: after, withdrawnAt: null, withdrawnReason: '', ...over,
  });
  const debt = { ...sign('a'), id: minorId as unknown as Sign['id'] };
  const ofSign = contrary({ of: 'sign', signId: minorId });
  const ofDimension = contrary({ of: 'dimension', dimension: 'exploitation' });

  it('stands with the dimension, and with each dimension in which its sign counts', () => {
    expect(contraryIn('exploitation', [ofSign, ofDimension], [debt])).toEqual([ofDimension]);
    expect(contraryIn('coercive-recruitment', [ofSign, ofDimension], [debt])).toEqual([ofSign]);
    expect(contraryIn('deceptive-recruitment', [ofSign, ofDimension], [debt])).toEqual([]);
    expect(contraryIn('exploitation', [{ ...ofDimension, withdrawnAt: after }], [debt])).toEqual([]);
  });

  it('is not of the future, and is taken back once', () => {
    expect(mayRecordContrary(ofSign, plainDate('2026-11-20'))).toEqual([]);
    expect(mayRecordContrary(ofSign, plainDate('2026-11-19')).map((one) => one.code)).toEqual(['contrary-in-the-future']);
    expect(mayWithdrawContrary(ofSign)).toEqual([]);
    expect(mayWithdrawContrary({ withdrawnAt: after }).map((one) => one.code)).toEqual(['contrary-already-withdrawn']);
  });
});
