import { describe, expect, test } from 'vitest';
import { departureLimitsOn } from '../policy/departure-limits';
import { instant } from '../shared/instant';
import { addDays, plainDate, type PlainDate } from '../shared/plain-date';
import type { Sign } from '../signs/sign';
import { safetyPointCodes } from './safety-check';
import { mayJudgeSign } from './host-judgement';
import { maySayItIsSafe, type SafetyFile } from './safety-facts';
import type { TransferStatus } from './transfer';
import type { TransferEvent, TransferRecord } from './transfer-record';

const day = plainDate('2026-11-06');
const limit = departureLimitsOn(day).safetyCheckMaxAgeDays;
const codes = (permission: readonly { code: string }[]) => [...new Set(permission.map((one) => one.code))];
const nothing: SafetyFile = { signs: [], contacts: [] };

const answers = (checkedOn: PlainDate) => safetyPointCodes.map((point) => ({ move: 'answer-check', body: { point, answer: 'yes', checkedOn, evidence: 'Gezien.', identity: point === 'host-identity-proved' ? { how: 'document-seen', by: 'Jeugddienst Voorbeeld' } : null } }) as unknown as TransferEvent);
const approve = { move: 'approve', body: { reviewer: 'Collega Tweedelezer' } } as unknown as TransferEvent;
const approved = (status: TransferStatus = 'suitable', checkedOn = day): TransferRecord => ({ status, events: [...answers(checkedOn), approve], destination: { hostContactId: null } }) as unknown as TransferRecord;
const strongAboutHost = { id: 's', code: 'high-debt', subject: 'host', version: 1, withdrawnAt: null } as unknown as Sign;
const withSign = (sign: Sign): SafetyFile => ({ signs: [sign], contacts: [] });

test('an approval holds as long as its answers are fresh by the policy, and not a day longer', () => {
  expect(maySayItIsSafe(nothing, approved(), addDays(day, limit))).toEqual([]);
  expect(codes(maySayItIsSafe(nothing, approved(), addDays(day, limit + 1)))).toEqual(['safety-point-too-old']);
  expect(codes(maySayItIsSafe(nothing, approved('ordered'), addDays(day, 60)))).toEqual(['safety-point-too-old']);
});

test('a strong sign about the host that is noted after the review takes the approval away', () => {
  expect(codes(maySayItIsSafe(withSign(strongAboutHost), approved(), day))).toEqual(['open-strong-sign-about-host']);
});

describe('a strong sign about the host', () => {
  const judged = (outcome: string, version = 1) => ({ move: 'judge-sign', body: { signId: 's', version, outcome, judgement: 'Nagegaan bij de politie.' } }) as unknown as TransferEvent;
  const stands = (sign: Sign, ...events: readonly TransferEvent[]) => codes(maySayItIsSafe(withSign(sign), { ...approved(), events: [...approved().events, ...events] }, day));

  test('is put aside only by a judgement of no danger, the last one', () => {
    expect(stands(strongAboutHost, judged('no-danger'))).toEqual([]);
    for (const outcome of ['danger', 'needs-consult']) expect(stands(strongAboutHost, judged('no-danger'), judged(outcome)), outcome).toEqual(['open-strong-sign-about-host']);
  });
  test('is open again once it is corrected, also when it was about the youth before', () => {
    expect(stands({ ...strongAboutHost, version: 2 }, judged('no-danger'))).toEqual(['open-strong-sign-about-host']);
    expect(stands({ ...strongAboutHost, version: 2 }, judged('no-danger', 2))).toEqual([]);
    expect(stands({ ...strongAboutHost, subject: 'youth' })).toEqual([]);
  });
  test('is judged in the version that was read, and only when it is about a host', () => {
    expect(mayJudgeSign([strongAboutHost], { signId: strongAboutHost.id, version: 1 })).toEqual([]);
    for (const [sign, version] of [[strongAboutHost, 2], [{ ...strongAboutHost, subject: 'youth' as const }, 1], [{ ...strongAboutHost, withdrawnAt: instant('2026-11-06T10:00:00Z') }, 1]] as const) {
      expect(codes(mayJudgeSign([sign], { signId: strongAboutHost.id, version }))).toEqual(['host-sign-changed']);
    }
  });
});

test('answers that were looked at again hold again, wherever the legal way stands', () => {
  const again = { ...approved('requested'), events: [...approved().events, ...answers(addDays(day, 60))] };
  expect(maySayItIsSafe(nothing, again, addDays(day, 60))).toEqual([]);
});

test('without an approval, or without a destination at all, nothing is safe', () => {
  expect(codes(maySayItIsSafe(nothing, approved('safety-check'), day))).toEqual(['known-needs-approved-check']);
  expect(codes(maySayItIsSafe(nothing, undefined, day))).toEqual(['known-needs-approved-check']);
});
