import { expect, test } from 'vitest';
import type { RecipientRecord } from '../recipients/recipient';
import { addHours, instant } from '../shared/instant';
import { mayAskReceipt, mayTakeReceipt, type ReceiptScene } from './may-take-receipt';
import type { Receipt, ReceiptAnswer } from './receipt';

const sealedAt = instant('2026-11-24T12:00:00Z');
const now = addHours(sealedAt, 48);
const packageId = '01900000-0000-7000-8000-000000000001';
const recipient = { keyType: 'certificate', validFrom: null, validUntil: addHours(sealedAt, 900), verification: { at: sealedAt }, revocation: null, withdrawal: null, replaces: null } as unknown as RecipientRecord;
const notice = { packageId, manifestSha256: 'ab'.repeat(32), sealedAt, events: [] };
const scene = (over: Partial<ReceiptScene> = {}): ReceiptScene => ({ notice, recipient, named: 'K7Q2-9XMD.p7m', used: false, now, ...over });
const receipt = (over: Partial<Receipt> = {}, signature: 'valid' | 'other-signer' | 'wrong' = 'valid'): ReceiptAnswer =>
  ({ verdict: 'read', signature, receipt: { format: 'hoede-receipt/1', packageId, manifestSha256: 'ab'.repeat(32), receivedAt: addHours(sealedAt, 24), by: 'Meldkamer Voorbeeld', ...over } });
const codes = (answer: ReceiptAnswer, over: Partial<ReceiptScene> = {}) => mayTakeReceipt(answer, scene(over)).map((one) => one.code);

test('a receipt of this package by its receiver is taken', () => expect(codes(receipt())).toEqual([]));

test.each([
  ['receipt-not-readable', { verdict: 'refused', problem: 'not-a-receipt' } as ReceiptAnswer, {}],
  ['receipt-too-large', { verdict: 'refused', problem: 'too-large' } as ReceiptAnswer, {}],
  ['receipt-wrong-signature', receipt({}, 'wrong'), {}],
  ['receipt-other-signer', receipt({}, 'other-signer'), {}],
  ['receipt-foreign', receipt({ packageId: packageId.replace('1', '2') }, 'other-signer'), { named: null }],
  ['receipt-of-other-notice', receipt({ packageId: packageId.replace('1', '2') }), {}],
  ['receipt-other-manifest', receipt({ manifestSha256: 'cd'.repeat(32) }), {}],
  ['receipt-used', receipt(), { used: true }],
  ['receipt-expired', receipt({ receivedAt: addHours(sealedAt, 31 * 24) }), { now: addHours(sealedAt, 32 * 24) }],
  ['receipt-certificate-expired', receipt(), { recipient: { ...recipient, validUntil: addHours(sealedAt, 12) } }],
  ['receipt-before-sealed', receipt({ receivedAt: addHours(sealedAt, -1) }), {}],
  ['receipt-in-the-future', receipt({ receivedAt: addHours(now, 1) }), {}],
  ['receipt-key-revoked', receipt(), { recipient: { ...recipient, revocation: { revokedAt: now, reason: null, listedAt: now } } }],
  ['receipt-key-revoked', receipt(), { recipient: { ...recipient, withdrawal: { at: now, by: 'x', reason: 'x' } } }],
  ['notice-kept-back', receipt(), { notice: { ...notice, events: [{ move: 'keep-back', body: { reason: 'x' }, seq: 1, notedAt: now, notedBy: 'x' }] } }],
] as const)('%s', (code, answer, over) => expect(codes(answer, over as Partial<ReceiptScene>)).toEqual([code]));

test('clocks may differ by five minutes', () => {
  expect(codes(receipt({ receivedAt: addHours(sealedAt, -4 / 60) }))).toEqual([]);
  expect(codes(receipt({ receivedAt: addHours(now, 4 / 60) }))).toEqual([]);
});

test('an age key signs nothing', () => expect(mayAskReceipt({ ...recipient, keyType: 'age' }, now).map((one) => one.code)).toEqual(['receipt-needs-certificate']));
