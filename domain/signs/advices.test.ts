import { describe, expect, it } from 'vitest';
import { reportAdviceCodes, reportPolicyOn } from '../policy/report-advice';
import { addHours, instant } from '../shared/instant';
import { plainDate, type PartialDate } from '../shared/plain-date';
import { words } from '../words/words';
import { standingAdvices, type AdviceFile } from './advices';
import { mayRecordReport, NewSignReport, type SignReport } from './report';
import type { Sign } from './sign';

const at = instant('2026-11-20T10:00Z');
const later = addHours(at, 5);
const minorId = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
const sign = (over: Partial<Sign> = {}) => ({ id: 'sign', code: 'fears-authorities', subject: 'youth', withdrawnAt: null, recordedAt: at, earlier: [], ...over }) as unknown as Sign;
const decided = (decision: string, decidedAt = at) => ({ id: `decision ${decidedAt}`, decision, decidedAt }) as unknown as AdviceFile['assessments'][number];
const answer = (advice: string, recordedAt = later) => ({ advice, done: 'not-reported', recordedAt }) as unknown as SignReport;
const file = (over: Partial<AdviceFile> = {}): AdviceFile => ({ minor: { asylumApplication: 'no' }, signs: [], assessments: [], reports: [], ...over });
const states = (over: Partial<AdviceFile>) => standingAdvices(file(over)).map((one) => [one.code, one.state]);

describe('the advices', () => {
  it('are none without a sign', () => {
    expect(states({})).toEqual([]);
  });

  it('are a reflection period from the slightest sign that counts', () => {
    expect(states({ signs: [sign()] })).toEqual([['reflection-period', 'open']]);
    expect(states({ signs: [sign({ code: 'long-route' }), sign({ subject: 'host' }), sign({ withdrawnAt: later })] })).toEqual([]);
    expect(states({ signs: [sign()], minor: { asylumApplication: 'yes' } })).toEqual([['reflection-period', 'to-check']]);
    expect(states({ signs: [sign()], minor: { asylumApplication: 'unknown' } })).toEqual([['reflection-period', 'open']]);
  });

  it('are police and CoMensha from a real suspicion, and anew from a next one', () => {
    const signs = [sign()];
    expect(states({ signs, assessments: [decided('not-now')] })).toEqual([['reflection-period', 'open']]);
    const assessments = [decided('real-suspicion')];
    expect(states({ signs, assessments })).toEqual([['police', 'open'], ['comensha', 'open'], ['reflection-period', 'open']]);
    const reports = [answer('police'), answer('reflection-period')];
    expect(states({ signs, assessments, reports })).toEqual([['police', 'answered'], ['comensha', 'open'], ['reflection-period', 'answered']]);
    const again = [...assessments, decided('real-suspicion', addHours(at, 48))];
    expect(states({ signs, assessments: again, reports })).toEqual([['police', 'open'], ['comensha', 'open'], ['reflection-period', 'answered']]);
    expect(states({ signs, assessments: [...assessments, decided('needs-consult', later)] })).toEqual([['reflection-period', 'open']]);
  });

  it('count their limit from what makes them', () => {
    const [police] = standingAdvices(file({ assessments: [decided('real-suspicion')] }));
    expect(police).toMatchObject({ dueAt: addHours(at, 24), subjectId: `decision ${at}` });
  });

  it.each(['nl', 'en'] as const)('each have words, a ground, and say that they are to be confirmed (%s)', (language) => {
    const { advices } = reportPolicyOn(plainDate('2026-11-20'));
    expect(advices.map((one) => one.code)).toEqual([...reportAdviceCodes]);
    for (const one of advices) {
      expect(words(language).signs.advice[one.code].title).toBeTruthy();
      expect(one.ground).toBeTruthy();
      expect(one.toBeConfirmed).toBe(true);
    }
  });
});

describe('what was reported', () => {
  const report = (over: object) => NewSignReport.parse({ minorId, advice: 'comensha', done: 'reported', reportedAt: at, reportedTo: 'CoMensha', channel: 'phone', ...over });
  const codes = (over: object, birthDate: string) => mayRecordReport(report(over), birthDate as PartialDate, later).map((one) => one.code);

  it('lies behind us', () => {
    expect(codes({ advice: 'police' }, '2010')).toEqual([]);
    expect(codes({ advice: 'police', reportedAt: addHours(later, 1) }, '2010')).toEqual(['report-in-the-future']);
  });

  it('needs consent for the register: of the youth from 16, of the guardian before', () => {
    expect(codes({}, '2012')).toEqual(['report-needs-consent']);
    expect(codes({ consent: 'guardian' }, '2012')).toEqual([]);
    expect(codes({ consent: 'youth' }, '2012')).toEqual(['report-consent-of-guardian']);
    expect(codes({ consent: 'guardian' }, '2009')).toEqual(['report-consent-of-youth']);
    expect(codes({ consent: 'youth' }, '2009')).toEqual([]);
    // born in 2010 and the year alone is known: 15 or 16
    expect([codes({ consent: 'youth' }, '2010'), codes({ consent: 'guardian' }, '2010')]).toEqual([[], []]);
  });

  it('may be nothing, with a reason', () => {
    expect(NewSignReport.safeParse({ minorId, advice: 'police', done: 'not-reported', reason: ' ' }).success).toBe(false);
    expect(mayRecordReport(NewSignReport.parse({ minorId, advice: 'comensha', done: 'not-reported', reason: 'De jongere wil het niet.' }), '2009' as PartialDate, later)).toEqual([]);
  });
});
