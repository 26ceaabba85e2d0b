import { describe, expect, it } from 'vitest';
import { problemsOf } from '../fields/problems';
import { emptyFile } from '../dossiers/file-for-tests';
import { instant } from '../shared/instant';
import { plainDate, type PartialDate } from '../shared/plain-date';
import { tasksOf } from '../tasks/tasks-of';
import { AccessDecision, accessDecisions, mayAskAccess, mayCopyAccess, mayDecideAccess, NewAccessRequest, type AccessRequest, type DecidedAccess } from './access-request';

const minorId = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
const accessId = minorId;
const codes = (permission: readonly { code: string }[]) => permission.map((one) => one.code);
const problems = (schema: typeof NewAccessRequest | typeof AccessDecision, value: unknown) => { const result = schema.safeParse(value); return result.success ? [] : problemsOf(result.error).map(({ field, code }) => `${field}: ${code}`); };
const today = plainDate('2026-11-24');
const born = (stated: string) => ({ statedBirthDate: stated as PartialDate, establishedBirthDate: null });
const asks = (askedBy: NewAccessRequest['askedBy'], askedOn = '2026-11-24') => ({ askedBy, askedOn: plainDate(askedOn) });

describe('who asks', () => {
  it.each([
    ['2014-11-24', []], ['2014-11-25', ['access-too-young']], ['2014', []], ['2015', ['access-too-young']], ['2014-11', []],
  ])('a youth born %s: %j', (birth, expected) => expect(codes(mayAskAccess(asks('youth'), born(birth), today))).toEqual(expected));

  it('of a younger child a representative asks, with a name', () => {
    expect(codes(mayAskAccess(asks('parent'), born('2019'), today))).toEqual([]);
    const given = { minorId, askedBy: 'parent', askedOn: '2026-11-24', wish: 'copy', identityCheck: 'not-yet' };
    expect(problems(NewAccessRequest, given)).toEqual(['askerName: required']);
    expect(problems(NewAccessRequest, { ...given, askedBy: 'youth' })).toEqual([]);
  });

  it('nobody asks tomorrow', () => expect(codes(mayAskAccess(asks('youth', '2026-11-25'), born('2010'), today))).toEqual(['access-in-the-future']));
});

describe('the decision', () => {
  const granted = { accessId, decision: 'granted', identityCheck: 'known-in-person' };

  it('to refuse needs a ground and a reason, in part also which parts', () => {
    expect(problems(AccessDecision, granted)).toEqual([]);
    expect(problems(AccessDecision, { ...granted, decision: 'refused' })).toEqual(['ground: required', 'reason: reason-needed']);
    expect(problems(AccessDecision, { ...granted, decision: 'partly', ground: 'safety', reason: 'x' })).toEqual(['leftOut: too-few']);
    expect(problems(AccessDecision, { ...granted, leftOut: ['talks'] })).toEqual(['leftOut: too-many']);
  });

  it.each(accessDecisions)('%s while it is not clear who asks', (decision) =>
    expect(codes(mayDecideAccess({ decision, identityCheck: 'not-yet' }))).toEqual(decision === 'refused' ? [] : ['access-identity-unchecked']));

  it('opens the copy, and the last one holds', () => {
    const decided = (...kinds: DecidedAccess['decision'][]) => ({ decisions: kinds.map((decision) => ({ decision }) as DecidedAccess) });
    expect(codes(mayCopyAccess(decided()))).toEqual(['access-not-decided']);
    expect(codes(mayCopyAccess(decided('refused')))).toEqual(['access-refused']);
    expect(codes(mayCopyAccess(decided('refused', 'granted')))).toEqual([]);
    expect(codes(mayCopyAccess(decided('granted', 'refused')))).toEqual(['access-refused']);
    expect(codes(mayCopyAccess(decided('partly')))).toEqual([]);
  });

  it('is a task for four weeks, with its source, until it is taken', () => {
    const request = { id: accessId, askedOn: '2026-11-02', decisions: [], copies: [] } as unknown as AccessRequest;
    const kinds = (one: AccessRequest, now: string) => tasksOf({ ...emptyFile, access: [one] }, instant(now)).filter((task) => task.kind === 'decide-access');
    expect(kinds(request, '2026-11-24T10:00Z')).toMatchObject([{ reason: 'access-asked', about: { weeks: 4 }, dueAt: '2026-11-30T22:59:00.000Z', dayOnly: true, late: false, rule: { version: 'access-2017-05' } }]);
    expect(kinds(request, '2026-12-01T10:00Z')).toMatchObject([{ late: true }]);
    expect(kinds({ ...request, decisions: [{ decision: 'refused' } as DecidedAccess] }, '2026-11-24T10:00Z')).toEqual([]);
  });
});
