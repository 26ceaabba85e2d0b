import { expect, test } from 'vitest';
import { addHours, instant } from '../shared/instant';
import { mayConfirm } from './may-confirm';

const sealedAt = instant('2026-11-24T12:00:00Z');
const now = addHours(sealedAt, 48);
const notice = { sealedAt, confirmation: null };
const codes = (permission: readonly { code: string }[]) => permission.map((one) => one.code);

test('the police confirm once, after the notice and before now', () => {
  expect(mayConfirm(notice, { confirmedAt: addHours(sealedAt, 20) }, now)).toEqual([]);
  expect(mayConfirm({ ...notice, sealedAt: instant('2026-11-24T12:00:41Z') }, { confirmedAt: sealedAt }, now), 'the minute of the seal itself').toEqual([]);
  expect(codes(mayConfirm(notice, { confirmedAt: addHours(sealedAt, -1) }, now))).toEqual(['confirmed-before-sealed']);
  expect(codes(mayConfirm(notice, { confirmedAt: addHours(now, 1) }, now))).toEqual(['confirmed-in-the-future']);
  const confirmation = { noticeId: 'x' as never, confirmedAt: now, confirmedBy: 'B. Balie', policeNumber: '1', receiptCode: '', investigationClosed: true, receiptCodeMatches: null };
  expect(codes(mayConfirm({ sealedAt, confirmation }, { confirmedAt: now }, now))).toEqual(['notice-already-confirmed']);
});
