import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signRuleCodes, signRulesOn } from '../policy/sign-rules';
import type { SignId } from '../shared/ids';
import { instant } from '../shared/instant';
import { plainDate } from '../shared/plain-date';
import { assessSigns, signProposals, type AssessedSign, type SignAssessment } from './assess-signs';
import type { SignDimension } from './sign-codes';
import { isContextOnly, signCodes, signRow, type SignCode } from './sign-table';

const rules = signRulesOn(plainDate('2026-11-24'));
const withdrawnAt = instant('2026-11-24T10:00Z');
let made = 0;
const seen = (code: SignCode, more: Partial<AssessedSign> = {}): AssessedSign => ({ id: `sign-${String(made++).padStart(6, '0')}` as SignId, code, subject: 'youth', withdrawnAt: null, ...more });
const assess = (...codes: SignCode[]) => assessSigns(codes.map((code) => seen(code)), rules);
const finding = (assessment: SignAssessment, dimension: SignDimension) => assessment.dimensions.find((one) => one.dimension === dimension)!;
const rank = (assessment: SignAssessment) => assessment.dimensions.map((one) => (one.fired ? signRuleCodes.length - signRuleCodes.indexOf(one.fired.code) : 0));

const anySign = fc.record({
  code: fc.constantFrom(...signCodes), subject: fc.constantFrom('youth' as const, 'youth' as const, 'host' as const), withdrawnAt: fc.constantFrom(null, null, withdrawnAt),
}).map(({ code, ...more }) => seen(code, more));
const anySigns = fc.array(anySign, { maxLength: 30 });

describe('one dimension', () => {
  it.each([
    ['two-strong', ['very-long-days', 'unpaid-or-underpaid']],
    ['two-strong', ['very-long-days', 'unpaid-or-underpaid', 'nail-studio', 'dress-changed']],
    ['strong-and-other', ['very-long-days', 'nail-studio']],
    ['strong-and-other', ['very-long-days', 'dress-changed']],
    ['three-medium', ['nail-studio', 'slept-at-work', 'money-mule']],
    ['two-medium-one-weak', ['nail-studio', 'slept-at-work', 'dress-changed']],
  ] as const)('fires %s for %j', (code, codes) => {
    expect(finding(assess(...codes), 'exploitation').fired?.code).toBe(code);
  });

  it.each([[['very-long-days']], [['nail-studio', 'slept-at-work']], [['nail-studio', 'dress-changed']], [['dress-changed']]] as const)('does not fire for %j', (codes) => {
    const assessment = assess(...codes);
    expect(finding(assessment, 'exploitation').fired).toBeNull();
    expect(assessment.proposal).toBe('keep-watching');
  });

  it('explains itself with what it asks for and the signs it rests on', () => {
    const { fired, counts } = finding(assess('dress-changed', 'nail-studio', 'slept-at-work'), 'exploitation');
    expect(fired).toEqual({ code: 'two-medium-one-weak', asks: { strong: 0, medium: 2, weak: 1, mediumOrWeak: 0 }, codes: ['dress-changed', 'slept-at-work', 'nail-studio'] });
    expect(counts).toEqual({ strong: 0, medium: 2, weak: 1 });
    expect(finding(assess('very-long-days', 'unpaid-or-underpaid', 'nail-studio'), 'exploitation').fired?.codes).toEqual(['very-long-days', 'unpaid-or-underpaid']);
  });

  it('counts the same sign seen twice once, with both observations', () => {
    const assessment = assess('very-long-days', 'very-long-days');
    expect(finding(assessment, 'exploitation').counts.strong).toBe(1);
    expect(finding(assessment, 'exploitation').signIds).toHaveLength(2);
    expect(assessment.proposal).toBe('keep-watching');
  });

  it('does not add up signs of different dimensions', () => {
    expect(assess('very-long-days', 'family-threatened').dimensions.every((one) => one.fired === null)).toBe(true);
  });
});

describe('what the program proposes', () => {
  it('is to consider a real suspicion once a rule holds', () => {
    expect(assess('very-long-days', 'unpaid-or-underpaid').proposal).toBe('consider-real-suspicion');
  });

  it('is to keep watching from the first sign, and nothing without signs', () => {
    expect(assess('fears-authorities').proposal).toBe('keep-watching');
    expect(assess().proposal).toBe('nothing-fired');
  });

  it('asks for a reflection period at the slightest indication', () => {
    expect(assess('fears-authorities').askForReflectionPeriod).toBe(true);
    expect(assess().askForReflectionPeriod).toBe(false);
  });

  it('takes smuggling alone for context: watched, never weighed', () => {
    const assessment = assess('long-route', 'no-luggage-or-packed', 'knows-shelter-beforehand');
    expect(assessment.context).toEqual(['long-route', 'no-luggage-or-packed', 'knows-shelter-beforehand']);
    expect(assessment.dimensions.every((one) => one.codes.length === 0)).toBe(true);
    expect([assessment.proposal, assessment.askForReflectionPeriod]).toEqual(['keep-watching', false]);
  });

  it('does not count signs about a host or signs taken back', () => {
    const assessment = assessSigns([seen('very-long-days', { subject: 'host' }), seen('unpaid-or-underpaid', { withdrawnAt }), seen('nail-studio')], rules);
    expect(finding(assessment, 'exploitation').codes).toEqual(['nail-studio']);
    expect(assessment.signIds).toHaveLength(1);
  });
});

describe('every row', () => {
  it.each(signCodes.filter((code) => !isContextOnly(code)))('%s counts in its own dimensions only', (code) => {
    const counted = assess(code).dimensions.filter((one) => one.codes.includes(code)).map((one) => one.dimension);
    expect(new Set(counted)).toEqual(new Set(signRow(code).dimensions));
  });
});

describe('for any signs', () => {
  it('another sign never makes a dimension, the proposal or the advice lighter', () => {
    fc.assert(fc.property(anySigns, anySign, (signs, extra) => {
      const before = assessSigns(signs, rules);
      const after = assessSigns([...signs, extra], rules);
      rank(after).forEach((now, place) => expect(now).toBeGreaterThanOrEqual(rank(before)[place]!));
      expect(signProposals.indexOf(after.proposal)).toBeLessThanOrEqual(signProposals.indexOf(before.proposal));
      expect(Number(after.askForReflectionPeriod)).toBeGreaterThanOrEqual(Number(before.askForReflectionPeriod));
    }), { numRuns: 500 });
  });

  it('the order does not matter', () => {
    fc.assert(fc.property(anySigns.chain((signs) => fc.tuple(fc.constant(signs), fc.shuffledSubarray(signs, { minLength: signs.length }))), ([signs, shuffled]) => {
      expect(assessSigns(shuffled, rules)).toEqual(assessSigns(signs, rules));
    }));
  });

  it('signs taken back, or about a host, change nothing', () => {
    fc.assert(fc.property(anySigns, (signs) => {
      expect(assessSigns(signs, rules)).toEqual(assessSigns(signs.filter((sign) => sign.subject === 'youth' && sign.withdrawnAt === null), rules));
    }));
  });

  it('names the six dimensions and the version of the rules', () => {
    fc.assert(fc.property(anySigns, (signs) => {
      const assessment = assessSigns(signs, rules);
      expect(assessment.dimensions).toHaveLength(6);
      expect(assessment.ruleVersion).toBe(rules.version);
    }));
  });
});
