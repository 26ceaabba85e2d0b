import { describe, expect, it } from 'vitest';
import { problemsOf } from '../fields/problems';
import { addDays, plainDate, type PartialDate } from '../shared/plain-date';
import { placements as en } from '../words/en/placements';
import { placements as nl } from '../words/nl/placements';
import { isShelterOpen, mayPropose, mayTakeShelterStep, shelterLeadsTo, shelterMoves, type ShelterMove } from './shelter-moves';
import { NewShelter, shelterGrounds, ShelterStep, shelterStatuses, type ShelterStatus } from './shelter';

const shelterId = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
const today = plainDate('2026-11-24');
const facts = { nationality: 'VN', birthDate: '2010-03-14' as PartialDate, today, openProposal: false, realSuspicion: true, lastRefused: false };
const proposal = { ground: 'real-suspicion', proposedOn: today, siblingFamily: false, changed: '' } as const;
const on = '2026-11-24';
const steps: Record<ShelterMove, ShelterStep> = {
  indicate: ShelterStep.parse({ move: 'indicate', shelterId, on, indicatedBy: 'M. de Wit', riskProfileOn: '2026-11-23' }),
  ask: ShelterStep.parse({ move: 'ask', shelterId, on, askedOf: 'COA plaatsing' }),
  place: ShelterStep.parse({ move: 'place', shelterId, on, locationCode: 'BO-04' }),
  refuse: ShelterStep.parse({ move: 'refuse', shelterId, on, refusedBy: 'COA plaatsing', reason: 'Geen plaats.' }),
  withdraw: ShelterStep.parse({ move: 'withdraw', shelterId, on, reason: 'De jongere is terug bij familie.' }),
};
const standing = (status: ShelterStatus) => ({ status, lastStepOn: today, siblingFamily: false, advisedOn: null });
const codes = (permission: readonly { code: string }[]) => permission.map((one) => one.code);
const allowed: Record<ShelterStatus, Partial<Record<ShelterMove, ShelterStatus>>> = {
  proposed: { indicate: 'indicated', withdraw: 'withdrawn' },
  indicated: { ask: 'asked', withdraw: 'withdrawn' },
  asked: { place: 'placed', refuse: 'refused', withdraw: 'withdrawn' },
  placed: {}, refused: {}, withdrawn: {},
};

describe('every status and every move', () => {
  for (const status of shelterStatuses) {
    it.each(shelterMoves)(`${status}: %s`, (move) => {
      const leadsTo = allowed[status][move];
      expect(shelterLeadsTo(status, move)).toBe(leadsTo);
      expect(codes(mayTakeShelterStep(facts, standing(status), steps[move]))).toEqual(leadsTo ? [] : ['shelter-move-not-from-here']);
    });
  }

  it('three statuses are under way', () => {
    expect(shelterStatuses.filter(isShelterOpen)).toEqual(['proposed', 'indicated', 'asked']);
  });
});

describe('a proposal', () => {
  it('on a real suspicion needs a decision by a person', () => {
    expect(mayPropose(facts, proposal)).toEqual([]);
    expect(codes(mayPropose({ ...facts, realSuspicion: false }, proposal))).toEqual(['shelter-needs-decision']);
    expect(mayPropose({ ...facts, realSuspicion: false }, { ...proposal, ground: 'early-departure' })).toEqual([]);
  });

  it('on the standing rule needs a rule for the nationality', () => {
    expect(mayPropose({ ...facts, realSuspicion: false }, { ...proposal, ground: 'standing-rule' })).toEqual([]);
    expect(codes(mayPropose({ ...facts, nationality: 'MA' }, { ...proposal, ground: 'standing-rule' }))).toEqual(['shelter-no-standing-rule']);
  });

  it('after a refusal says what changed', () => {
    expect(codes(mayPropose({ ...facts, lastRefused: true }, proposal))).toEqual(['shelter-needs-what-changed']);
    expect(mayPropose({ ...facts, lastRefused: true }, { ...proposal, changed: 'Er is een nieuw sterk signaal.' })).toEqual([]);
  });

  it('is one at a time and not from the future', () => {
    expect(codes(mayPropose({ ...facts, openProposal: true }, { ...proposal, proposedOn: addDays(today, 1) }))).toEqual(['shelter-already-proposed', 'day-in-the-future']);
  });

  it.each([
    ['2013-11-25', false, ['shelter-age-outside']], // 12 until tomorrow
    ['2013-11-24', false, []], // 13 today
    ['2013-11-25', true, []], // travels with a sibling
    ['2008-11-25', false, []], // 17 until tomorrow
    ['2008-11-24', false, ['shelter-age-outside']], // 18 today
    ['2008-11-24', true, ['shelter-age-outside']],
    ['2013', false, []], // may be 13: doubt is no refusal
    ['2008', false, []], // may be 17
    ['2015', false, ['shelter-age-outside']],
  ] as const)('of a youth born %s, sibling family %s, gives %j', (birthDate, siblingFamily, refused) => {
    expect(codes(mayPropose({ ...facts, birthDate: birthDate as string as PartialDate }, { ...proposal, siblingFamily }))).toEqual(refused);
  });
});

describe('a step', () => {
  it('is not before the last one, nor in the future', () => {
    expect(codes(mayTakeShelterStep(facts, { ...standing('indicated'), lastStepOn: addDays(today, 1) }, steps.ask))).toEqual(['shelter-step-before-last']);
    expect(codes(mayTakeShelterStep({ ...facts, today: addDays(today, -1) }, { ...standing('indicated'), lastStepOn: addDays(today, -2) }, steps.ask))).toEqual(['day-in-the-future']);
  });

  it('to indicate comes after the risk profile', () => {
    const late = ShelterStep.parse({ ...steps.indicate, riskProfileOn: '2026-11-25' });
    expect(codes(mayTakeShelterStep(facts, standing('proposed'), late))).toEqual(['shelter-profile-after-indication']);
  });

  it('to indicate comes after the advice', () => {
    expect(codes(mayTakeShelterStep(facts, { ...standing('proposed'), advisedOn: addDays(today, 1) }, steps.indicate))).toEqual(['shelter-advice-after-indication']);
    expect(mayTakeShelterStep(facts, { ...standing('proposed'), advisedOn: today }, steps.indicate)).toEqual([]);
  });

  it('to place asks the ages again, to withdraw does not', () => {
    const adult = { ...facts, birthDate: '2008-11-24' as PartialDate };
    expect(codes(mayTakeShelterStep(adult, standing('asked'), steps.place))).toEqual(['shelter-age-outside']);
    expect(mayTakeShelterStep(adult, standing('asked'), steps.withdraw)).toEqual([]);
  });

  it('to place has a code, to refuse a reason', () => {
    const problems = (value: unknown) => problemsOf(ShelterStep.safeParse(value).error!).map(({ field, code }) => `${field}: ${code}`);
    expect(problems({ move: 'place', shelterId, on, locationCode: 'Voorbeeldstraat 1' })).toEqual(['locationCode: too-long', 'locationCode: not-a-location-code']);
    expect(problems({ move: 'refuse', shelterId, on, refusedBy: 'COA', reason: '' })).toEqual(['reason: required']);
    expect(problems({ move: 'lock', shelterId, on })).toEqual(['move: not-an-option']);
    expect(NewShelter.safeParse({ minorId: shelterId, ...proposal, advisedBy: 'nidos', reason: '' }).success).toBe(false);
  });
});

it.each([nl, en])('every status, move and ground has words', (words) => {
  expect(Object.keys(words.shelterStatuses)).toEqual([...shelterStatuses]);
  expect(Object.keys(words.shelterMoves)).toEqual([...shelterMoves]);
  expect(Object.keys(words.shelterGrounds)).toEqual([...shelterGrounds]);
});
