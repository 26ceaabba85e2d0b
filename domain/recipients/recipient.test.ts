import { expect, test } from 'vitest';
import { addHours, instant } from '../shared/instant';
import { fingerprintGroups, maySealFor, mayVerify, recipientStatus } from './recipient';

const now = instant('2026-11-24T12:00:00Z');
const verification = { at: now, by: 'Marloes Voorbeeld', spokenWith: 'B. Balie', numberFrom: 'politie.nl' };
const fingerprint = Array.from({ length: 16 }, (_, place) => (place + 1).toString(16).padStart(4, '0')).join('');
const recipient = (days: number, verified = true) => ({ validFrom: instant('2025-01-01T00:00:00Z'), validUntil: addHours(now, days * 24), verification: verified ? verification : null, revocation: null });
const codes = (permission: readonly { code: string }[]) => permission.map((one) => one.code);

test('nothing is sealed for a key that was not checked, has expired or is not yet valid', () => {
  expect(codes(maySealFor(recipient(100, false), now))).toEqual(['recipient-not-verified']);
  expect(codes(maySealFor(recipient(-1), now))).toEqual(['recipient-expired']);
  expect(codes(maySealFor({ ...recipient(100), validFrom: addHours(now, 1) }, now))).toEqual(['recipient-not-yet-valid']);
  expect(maySealFor(recipient(100), now)).toEqual([]);
});

test('a certificate that ends within thirty days is told, and still usable', () => {
  expect(recipientStatus(recipient(30), now)).toBe('expiring');
  expect(recipientStatus(recipient(32), now)).toBe('verified');
  expect(maySealFor(recipient(2), now)).toEqual([]);
});

test('the typed groups are those of the asked places', () => {
  const asked = { ...recipient(100, false), fingerprint, askedGroups: [3, 16] as const };
  expect(fingerprintGroups(fingerprint)).toHaveLength(16);
  expect(mayVerify(asked, ['0003', '0010'], now)).toEqual([]);
  expect(mayVerify(asked, ['0010', '0003'], now)).toEqual([{ code: 'fingerprint-group-differs', about: { place: 3 } }, { code: 'fingerprint-group-differs', about: { place: 16 } }]);
  expect(codes(mayVerify({ ...asked, validUntil: addHours(now, -1) }, ['0003', '0010'], now))).toEqual(['recipient-expired']);
});
