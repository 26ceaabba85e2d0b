import { describe, expect, it } from 'vitest';
import { problemsOf } from '../fields/problems';
import { instant } from '../shared/instant';
import { plainDate } from '../shared/plain-date';
import { assessSigns } from './assess-signs';
import { signRulesOn } from '../policy/sign-rules';
import { NewAssessment, mayDecide, signDecisions } from './decision';
import { mayRecordSign, mayWithdrawSign } from './may-record';
import { isStrongForYouth, NewSign, SignWithdrawal } from './sign';

const minorId = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
const given = { minorId, code: 'same-car-at-locations', observedOn: '2026-11-19', source: 'coa', observedBy: 'Nachtdienst BO-04' };
const problems = (schema: typeof NewSign | typeof NewAssessment | typeof SignWithdrawal, value: unknown) => problemsOf(schema.safeParse(value).error!).map(({ field, code }) => `${field}: ${code}`);

describe('a new sign', () => {
  it('needs only what was seen, when, and by whom', () => {
    expect(NewSign.parse(given)).toEqual({ ...given, place: '', quote: '', conversationId: null, subject: 'youth', link: null });
  });

  it('names what is wrong by code, without the value', () => {
    expect(problems(NewSign, { ...given, code: 'guilty', observedOn: '2026-02-30', observedBy: ' ', quote: 'x'.repeat(2001), extra: 1 })).toEqual([
      'code: not-an-option', 'observedOn: not-a-day', 'observedBy: required', 'quote: too-long', 'extra: unknown-field',
    ]);
    expect(problems(NewSign, {})).toEqual(['minorId: required', 'code: required', 'observedOn: required', 'source: required', 'observedBy: required']);
  });

  it('is not from the future, and is taken back once and with a reason', () => {
    const sign = NewSign.parse(given);
    expect(mayRecordSign(sign, plainDate('2026-11-19'))).toEqual([]);
    expect(mayRecordSign(sign, plainDate('2026-11-18')).map((one) => one.code)).toEqual(['sign-in-the-future']);
    expect(mayWithdrawSign({ withdrawnAt: null })).toEqual([]);
    expect(mayWithdrawSign({ withdrawnAt: instant('2026-11-20T10:00Z') }).map((one) => one.code)).toEqual(['sign-already-withdrawn']);
    expect(problems(SignWithdrawal, { signId: minorId, reason: '' })).toEqual(['reason: required']);
  });

  it('is strong for the youth only while it stands and is about the youth', () => {
    expect(isStrongForYouth({ code: 'same-car-at-locations', subject: 'youth', withdrawnAt: null })).toBe(true);
    expect(isStrongForYouth({ code: 'same-car-at-locations', subject: 'host', withdrawnAt: null })).toBe(false);
    expect(isStrongForYouth({ code: 'same-car-at-locations', subject: 'youth', withdrawnAt: instant('2026-11-20T10:00Z') })).toBe(false);
    expect(isStrongForYouth({ code: 'nail-studio', subject: 'youth', withdrawnAt: null })).toBe(false);
  });
});

describe('a decision', () => {
  it.each(signDecisions)('%s needs a reason', (decision) => {
    expect(problems(NewAssessment, { minorId, decision, reason: '  ' })).toEqual(['reason: required']);
    expect(NewAssessment.parse({ minorId, decision, reason: 'Twee sterke signalen.' }).consulted).toEqual([]);
  });

  it('needs signs to decide on', () => {
    const rules = signRulesOn(plainDate('2026-11-24'));
    expect(mayDecide(assessSigns([], rules)).map((one) => one.code)).toEqual(['decision-needs-signs']);
  });
});
