import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followUpRulesOn } from '../policy/follow-up-rules';
import { instant } from '../shared/instant';
import { addDays, plainDate } from '../shared/plain-date';
import { conversations as en } from '../words/en/conversations';
import { conversations as nl } from '../words/nl/conversations';
import { conversationReminder, followUpKinds, followUpReasons, followUpsOf } from './follow-ups';
import { risks } from './moments';

const policy = followUpRulesOn(plainDate('2026-11-24'));
const lateEvening = { heldAt: instant('2026-11-24T23:30Z'), followUpOn: null };
const strong = { code: 'same-car-at-locations', subject: 'youth', withdrawnAt: null, recordedAt: instant('2026-11-25T09:00Z') } as const;

describe('what a conversation asks for', () => {
  it('is a team consult on the same Dutch day when the risk is high', () => {
    expect(followUpsOf({ ...lateEvening, risk: 'high' }, policy)).toEqual([{ kind: 'team-consult', reason: 'high-risk', dueOn: '2026-11-25', dueAt: null, ruleVersion: policy.version }]);
  });

  it('is a new conversation within seven days when the risk is medium', () => {
    expect(followUpsOf({ ...lateEvening, risk: 'medium' }, policy).map(({ kind, dueOn }) => [kind, dueOn])).toEqual([['new-conversation', '2026-12-02']]);
  });

  it('is nothing when the risk is low and nothing was agreed', () => {
    expect(followUpsOf({ ...lateEvening, risk: 'low' }, policy)).toEqual([]);
  });

  it('is what was agreed, beside what the rules ask', () => {
    const asked = followUpsOf({ ...lateEvening, risk: 'medium', followUpOn: plainDate('2026-11-28') }, policy);
    expect(asked.map(({ kind, ruleVersion }) => [kind, ruleVersion])).toEqual([['new-conversation', policy.version], ['agreed-follow-up', null]]);
  });

  it('is an assessment within 24 hours of the first strong sign', () => {
    const later = { ...strong, recordedAt: instant('2026-11-26T09:00Z') };
    const asked = followUpsOf({ ...lateEvening, risk: 'low' }, policy, [later, strong]);
    expect(asked).toEqual([{ kind: 'sign-assessment', reason: 'strong-sign', dueOn: '2026-11-26', dueAt: '2026-11-26T09:00:00.000Z', ruleVersion: policy.version }]);
  });

  it('is no assessment for a sign that is not strong, is taken back, or is about a host', () => {
    const others = [{ ...strong, code: 'nail-studio' as const }, { ...strong, withdrawnAt: instant('2026-11-25T10:00Z') }, { ...strong, subject: 'host' as const }];
    expect(followUpsOf({ ...lateEvening, risk: 'low' }, policy, others)).toEqual([]);
  });

  it('follows the numbers of the policy', () => {
    fc.assert(fc.property(fc.constantFrom(...risks), fc.integer({ min: 0, max: 60 }), (risk, days) => {
      const asked = followUpsOf({ ...lateEvening, risk }, { ...policy, highRiskConsultWithinDays: days, mediumRiskTalkWithinDays: days });
      expect(asked.map((one) => one.dueOn)).toEqual(risk === 'low' ? [] : [addDays(plainDate('2026-11-25'), days)]);
    }));
  });
});

describe('the reminder', () => {
  it('comes after thirty days without a conversation', () => {
    expect(conversationReminder(plainDate('2026-10-01'), plainDate('2026-10-30'), policy)).toBeNull();
    expect(conversationReminder(plainDate('2026-10-01'), plainDate('2026-10-31'), policy)?.dueOn).toBe('2026-10-31');
  });
});

it.each([nl, en])('every follow-up and reason has words', (words) => {
  expect(Object.keys(words.followUps)).toEqual([...followUpKinds]);
  expect(Object.keys(words.followUpReasons)).toEqual([...followUpReasons]);
});

it('the rules say where they come from and that they wait for confirmation', () => {
  expect(policy).toMatchObject({ toBeConfirmed: true, highRiskConsultWithinDays: 0, mediumRiskTalkWithinDays: 7, strongSignAssessmentWithinHours: 24, remindAfterDaysWithoutTalk: 30 });
  expect(followUpRulesOn(plainDate('2001-01-01')).version).toBe(policy.version);
});
