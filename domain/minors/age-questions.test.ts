import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from '../shared/instant';
import { plainDate, type PartialDate } from '../shared/plain-date';
import { inspectionViews, medicalTests } from './age-inspection';
import { ageQuestionsOf, mayDecideAge, NewAgeDecision, openAgeQuestions, type AgeDecision } from './age-questions';
import { NewMinor } from './identity';
import type { MinorFile } from './minor-file';

const minorId = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
const today = plainDate('2026-11-24');
const given = { givenNames: 'Omar', sex: 'male', nationality: 'YE', statedBirthDate: '2010-09-09', asylumApplication: 'yes', ageInspection: { state: 'not-done', reason: 'not-yet' } };
type Asked = Pick<MinorFile, 'minor' | 'stays' | 'ageDecisions'>;
const file = (over: object = {}, ageDecisions: readonly AgeDecision[] = []): Asked =>
  ({ minor: { ...NewMinor.parse({ ...given, ...over }), id: minorId, recordedAt: instant('2026-11-02T09:00:00Z'), rev: 1 } as unknown as MinorFile['minor'], stays: [], ageDecisions });
const seen = (ind: string, avim: string, medicalTest = 'not-done') => ({ ageInspection: { state: 'done', ind, indOn: '2026-11-03', avim, avimOn: '2026-11-05', medicalTest } });
const codes = (asked: Asked) => openAgeQuestions(asked).map((one) => one.code);
const decided = (asked: Asked, over: Partial<AgeDecision> = {}): AgeDecision =>
  ({ ...NewAgeDecision.parse({ minorId, decision: 'stated-stands', reason: 'Het paspoort gaat voor.' }), id: 'd', decidedAt: instant('2026-11-10T09:00:00Z'), questions: ageQuestionsOf(asked), ...over }) as unknown as AgeDecision;

describe('a question about an age', () => {
  it('is raised by what was seen, tested, found elsewhere or assigned, and by nothing else', () => {
    expect(codes(file())).toEqual([]);
    expect(codes(file(seen('evident-minor', 'evident-minor')))).toEqual([]);
    expect(codes(file(seen('doubt', 'evident-adult')))).toEqual(['inspection-not-clear']);
    expect(codes(file(seen('evident-adult', 'evident-adult', 'at-least-20')))).toEqual(['test-at-least-20', 'adult-by-both']);
    expect(codes(file({ establishedBirthDate: '2006-07-01', establishedSource: 'medical-test' }))).toEqual(['assigned-date']);
    const hit = (registeredAs: string) => file({ eurodac: { state: 'hit', hits: [{ memberState: 'GR', registeredAs }] } });
    expect([codes(hit('minor')), codes(hit('adult'))]).toEqual([[], ['adult-elsewhere']]);
  });

  it('changes no birth date, whatever was seen', () => {
    fc.assert(fc.property(fc.constantFrom(...inspectionViews), fc.constantFrom(...inspectionViews), fc.constantFrom(...medicalTests), (ind, avim, test) => {
      const asked = file(seen(ind, avim, test));
      const before = JSON.stringify(asked);
      openAgeQuestions(asked);
      expect(JSON.stringify(asked)).toBe(before);
      expect(asked.minor.establishedBirthDate).toBeNull();
    }));
  });

  it('waits a week from the day it is known', () => {
    expect(openAgeQuestions(file(seen('doubt', 'doubt')))).toMatchObject([{ since: '2026-11-05', dueOn: '2026-11-12', putOff: false }]);
  });

  it('is settled by a decision on these facts, and there again when the facts differ', () => {
    const asked = file(seen('doubt', 'evident-adult'));
    expect(codes({ ...asked, ageDecisions: [decided(asked)] })).toEqual([]);
    expect(codes(file(seen('evident-adult', 'evident-adult'), [decided(asked)]))).toEqual(['adult-by-both']);
  });

  it('comes back on the day to look again', () => {
    const asked = file(seen('doubt', 'doubt'));
    expect(openAgeQuestions({ ...asked, ageDecisions: [decided(asked, { decision: 'ask-more', againOn: plainDate('2026-12-01') })] })).toMatchObject([{ dueOn: '2026-12-01', putOff: true }]);
  });
});

describe('a decision about an age', () => {
  const may = (over: object, asked: Asked) => mayDecideAge(NewAgeDecision.parse({ minorId, reason: 'Daarom.', ...over }), asked, today).map((one) => one.code);

  it('needs a question, and a date to stand on', () => {
    const asked = file(seen('doubt', 'doubt'));
    expect(may({ decision: 'stated-stands' }, asked)).toEqual([]);
    expect(may({ decision: 'stated-stands' }, file())).toEqual(['age-no-question']);
    expect(may({ decision: 'established-stands' }, asked)).toEqual(['age-nothing-established']);
    expect(may({ decision: 'ask-more', againOn: '2026-11-23' }, asked)).toEqual(['age-again-in-the-past']);
    expect(may({ decision: 'ask-more', againOn: '2026-11-24' }, asked)).toEqual([]);
  });

  it('says when to look again, if more is asked', () => {
    expect(NewAgeDecision.safeParse({ minorId, decision: 'ask-more', reason: 'x' }).success).toBe(false);
    expect(NewAgeDecision.safeParse({ minorId, decision: 'stated-stands', reason: '' }).success).toBe(false);
  });
});

it('a stated date of 1 January is a question of its own in the form, not one that waits', () => {
  expect(codes(file({ statedBirthDate: '2009-01-01' as PartialDate }))).toEqual([]);
});
