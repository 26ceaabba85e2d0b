import { describe, expect, it } from 'vitest';
import { plainDate } from '../shared/plain-date';
import { closingReasons, closingRules, mayClose, type ClosingFacts } from './closing';

const today = plainDate('2026-11-24');
const facts = (over: Partial<ClosingFacts> = {}): ClosingFacts => ({
  isClosed: false, isMissing: false, tasks: 0, measureRuns: false, transferEnded: true, adultFrom: plainDate('2026-01-01'), openedOn: plainDate('2026-01-01'), today, ...over,
});
const codes = (over: Partial<ClosingFacts>, reason: (typeof closingReasons)[number], closedOn = today, note = 'Zo is het.') => mayClose(facts(over), { reason, closedOn, note }).map((one) => one.code);

describe('a file', () => {
  it.each(closingReasons)('may be closed for each reason when nothing is in the way: %s', (reason) => {
    expect(codes({}, reason)).toEqual([]);
  });

  it.each(closingReasons)('of a missing youth, is never closed; one with open tasks only where the reason says so: %s', (reason) => {
    const rule = closingRules[reason];
    expect(codes({ isMissing: true }, reason)).toEqual([rule.departureNeeds === null ? 'closing-youth-missing' : 'closing-needs-recorded-end']);
    expect(codes({ tasks: 2 }, reason)).toEqual(rule.withTasks ? [] : ['closing-tasks-open']);
  });

  it('says first that guardianship goes on, not that tasks are open', () => {
    expect(codes({ isMissing: true, tasks: 5 }, 'other-guardian')).toEqual(['closing-youth-missing']);
  });

  it('needs for each reason what that reason says', () => {
    expect(codes({ measureRuns: true }, 'guardianship-ended')).toEqual(['closing-measure-runs']);
    expect(codes({ transferEnded: false }, 'transfer-ended')).toEqual(['closing-transfer-not-ended']);
    expect(codes({ adultFrom: plainDate('2026-11-25') }, 'majority')).toEqual(['closing-not-adult']);
    expect(codes({ adultFrom: today }, 'majority')).toEqual([]);
    expect(codes({}, 'opened-by-mistake', today, '')).toEqual(['closing-needs-note']);
    expect(codes({ measureRuns: true, transferEnded: false, adultFrom: plainDate('2030-01-01') }, 'death')).toEqual([]);
  });

  it('is closed once, on a day that was', () => {
    expect(codes({ isClosed: true }, 'death')).toEqual(['file-already-closed']);
    expect(codes({}, 'death', plainDate('2026-11-25'))).toEqual(['day-in-the-future']);
    expect(codes({}, 'death', plainDate('2025-12-31'))).toEqual(['closing-before-opening']);
  });
});
