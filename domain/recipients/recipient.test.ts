import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addHours, instant, type Instant } from '../shared/instant';
import { newId, type RecipientId } from '../shared/ids';
import { mayChange, mayKeepList, mayWithdraw, samePartyAs } from './may-change';
import { closedUntil, differingGroups, isInFile, mayVerify, triesLeft } from './may-verify';
import { defaultFormat, fingerprintGroups, formatsFor, type CheckedList, type RecipientKey, type RecipientRecord } from './recipient';
import { recipientAfter, type DatedHappening, type RecipientHappening } from './recipient-history';
import { maySealFor, recipientStatus, recipientStatuses, revocationKnownOf } from './recipient-status';

const now = instant('2026-11-24T12:00:00Z');
const inDays = (days: number): Instant => addHours(now, days * 24);
const fingerprint = Array.from({ length: 16 }, (_, place) => (place + 1).toString(16).padStart(4, '0')).join('');
const id = (seed: number): RecipientId => newId<RecipientId>(now, Uint8Array.from({ length: 10 }, () => seed));
const codes = (permission: readonly { code: string }[]) => permission.map((one) => one.code);

const key: RecipientKey = {
  keyType: 'certificate', subject: 'AVIM Voorbeeld', organisation: '', issuer: 'Uitgever Voorbeeld', selfSigned: false, serial: '07', keyKind: 'P-256', usage: ['keyAgreement'],
  validFrom: inDays(-300), validUntil: inDays(300), spkiSha256: fingerprint, chain: [], anchoredIn: null, numbers: ['0005550077'], replaces: null,
};
const by = 'Voogd Voorbeeld';
const call = { spokenWith: 'B. Balie', number: '000 555 00 99', numberFrom: 'politie.nl' };

/** A recipient to whom these things happened, a minute after each other; `at` puts one at another moment. */
function after(happenings: readonly (RecipientHappening & { at?: Instant })[], parts: Partial<RecipientKey> = {}): RecipientRecord {
  const dated = happenings.map(({ at, ...one }, place) => ({ ...one, seq: place + 1, at: at ?? addHours(now, -2 + place / 60), by })) as readonly DatedHappening[];
  return recipientAfter({ id: id(1), name: 'Politie A', profile: 'police', fingerprint, importedAt: inDays(-10), key: { ...key, ...parts } }, dated);
}

const drawn = (a: number, b: number): RecipientHappening => ({ kind: 'groups-drawn', body: { groups: [a, b] } });
const verified: RecipientHappening = { kind: 'verified', body: call };
const wrong: RecipientHappening = { kind: 'answered-wrong', body: { groups: [3, 16] } };
const withdrawn: RecipientHappening = { kind: 'withdrawn', body: { reason: 'Nieuwe sleutel.' } };
const listed = (madeAt: Instant, revoked: CheckedList['revoked'] = null, nextAt: Instant | null = null): RecipientHappening => ({ kind: 'list-checked', body: { issuer: 'Uitgever Voorbeeld', madeAt, nextAt, revoked } });
const revokedBy = (reason: string | null): CheckedList['revoked'] => ({ at: inDays(-5), reason });

describe('how a recipient stands', () => {
  const replaces = id(9);
  it.each([
    ['not-verified', after([drawn(3, 16)])],
    ['not-verified', after([drawn(3, 16), wrong, drawn(4, 5)])],
    ['changed', after([drawn(3, 16)], { replaces })],
    ['verified', after([drawn(3, 16), verified])],
    ['verified', after([drawn(3, 16), verified], { replaces })],
    ['verified', after([verified], { validUntil: inDays(32) })],
    ['verified', after([verified, listed(inDays(-1))])],
    ['verified', after([verified], { keyType: 'age', validFrom: null, validUntil: null })],
    ['expiring', after([verified], { validUntil: inDays(30) })],
    ['expiring', after([verified], { validUntil: addHours(now, 1) })],
    ['expired', after([verified], { validUntil: addHours(now, -1) })],
    ['expired', after([drawn(3, 16)], { validUntil: addHours(now, -1), replaces })],
    ['not-yet-valid', after([verified], { validFrom: addHours(now, 1) })],
    ['revoked', after([verified, listed(inDays(-1), revokedBy('keyCompromise'))])],
    ['revoked', after([verified, listed(inDays(-1), revokedBy(null))], { validUntil: addHours(now, -1) })],
    ['revoked', after([verified, listed(inDays(-2), revokedBy('superseded')), listed(inDays(-1))])],
    ['verified', after([verified, listed(inDays(-2), revokedBy('certificateHold')), listed(inDays(-1))])],
    ['revoked', after([verified, listed(inDays(-1), revokedBy('certificateHold'))])],
    ['withdrawn', after([verified, withdrawn])],
    ['withdrawn', after([verified, listed(inDays(-1), revokedBy(null)), withdrawn], { validUntil: addHours(now, -1) })],
  ] as const)('%s', (status, recipient) => {
    expect(recipientStatus(recipient, now)).toBe(status);
  });

  it('is checked as the kind of receiver it is: another kind asks for another check, the same kind or another format does not', () => {
    const changed = (profile: RecipientRecord['profile']): RecipientHappening => ({ kind: 'changed', body: { profile, format: 'cms-gcm', formatReason: '' } });
    expect(recipientStatus(after([verified, changed('shelter')]), now)).toBe('not-verified');
    expect(recipientStatus(after([verified, changed('shelter'), changed('police')]), now), 'nor is it the old one again').toBe('not-verified');
    expect(recipientStatus(after([verified, changed('shelter'), verified]), now)).toBe('verified');
    expect(recipientStatus(after([verified, changed('police')]), now)).toBe('verified');
  });

  it('decides alone whether is sealed: checked and in date, and no override', () => {
    const one = { verified: after([verified]), expiring: after([verified], { validUntil: inDays(3) }) };
    expect(maySealFor(one.verified, now)).toEqual([]);
    expect(maySealFor(one.expiring, now)).toEqual([]);
    const others = [after([]), after([], { replaces }), after([verified], { validUntil: inDays(-1) }), after([verified], { validFrom: inDays(1) }), after([verified, listed(now, revokedBy(null))]), after([withdrawn])];
    expect(others.flatMap((other) => codes(maySealFor(other, now)))).toEqual(['recipient-not-verified', 'recipient-changed', 'recipient-expired', 'recipient-not-yet-valid', 'recipient-revoked', 'recipient-withdrawn']);
    expect(new Set([...others, one.verified, one.expiring].map((other) => recipientStatus(other, now))).size).toBe(recipientStatuses.length);
  });

  it('never becomes usable by what a list or a wrong answer says', () => {
    const harmless = fc.constantFrom(wrong, drawn(1, 2), listed(inDays(-3)), listed(inDays(-2), revokedBy('unspecified')), withdrawn, { kind: 'changed', body: { profile: 'lawyer', format: 'cms-cbc', formatReason: 'oud' } } as RecipientHappening);
    fc.assert(fc.property(fc.array(harmless, { maxLength: 8 }), (happenings) => {
      expect(maySealFor(after(happenings), now)).not.toEqual([]);
    }));
  });
});

test('what is known of revocation is told: nothing, fresh, a week old, overdue', () => {
  const known = (...lists: RecipientHappening[]) => revocationKnownOf(after(lists), now);
  expect(known()).toBe('no-list');
  expect(known(listed(addHours(now, -7 * 24)))).toBe('list-fresh');
  expect(known(listed(addHours(now, -7 * 24 - 1)))).toBe('list-old');
  expect(known(listed(inDays(-2), null, inDays(-1)))).toBe('list-overdue');
  expect(known(listed(inDays(-1)), listed(inDays(-20))), 'the newest counts, however late it was read').toBe('list-fresh');
  expect(revocationKnownOf(after([], { keyType: 'age' }), now)).toBe('age-key');
});

describe('the check by telephone', () => {
  it('compares the groups of the asked places', () => {
    const asked = after([drawn(3, 16)]);
    expect(fingerprintGroups(fingerprint)).toHaveLength(16);
    expect(differingGroups(asked, ['0003', '0010'])).toEqual([]);
    expect(differingGroups(asked, ['0010', '0010'])).toEqual([3]);
    expect(differingGroups(after([drawn(3, 16), wrong, drawn(1, 2)]), ['0003', '0010']), 'the groups drawn anew are asked').toEqual([1, 2]);
  });

  it('wants a number from elsewhere, and a key that can still be used', () => {
    expect(codes(mayVerify(after([]), { number: '000 555 00 99' }, now))).toEqual([]);
    expect(codes(mayVerify(after([]), { number: 'receptie' }, now))).toEqual(['check-needs-number']);
    for (const number of ['000 555 00 77', '+31 00 555 0077', '(000)-555.00.77']) expect(codes(mayVerify(after([]), { number }, now)), number).toEqual(['number-not-independent']);
    expect(isInFile('112', ['112']), 'three digits are in any number').toBe(false);
    expect(codes(mayVerify(after([withdrawn]), call, now))).toEqual(['recipient-withdrawn']);
    expect(codes(mayVerify(after([], { validUntil: inDays(-1) }), call, now))).toEqual(['recipient-expired']);
    expect(mayVerify(after([], { validFrom: inDays(1) }), call, now), 'a key of tomorrow may be checked today').toEqual([]);
  });

  it('closes for an hour after three wrong answers within an hour', () => {
    const at = (...minutesAgo: number[]) => after(minutesAgo.map((ago) => ({ ...wrong, at: addHours(now, -ago / 60) })));
    expect(triesLeft(at(), now)).toBe(3);
    expect(triesLeft(at(20, 10), now)).toBe(1);
    expect(closedUntil(at(20, 10), now)).toBeNull();
    expect(closedUntil(at(30, 20, 10), now)).toBe(addHours(now, 50 / 60));
    expect(codes(mayVerify(at(30, 20, 10), call, now))).toEqual(['check-closed']);
    expect(closedUntil(at(90, 80, 70), now)).toBeNull();
    expect(closedUntil(at(200, 20, 10), now)).toBeNull();
  });
});

describe('what may be changed', () => {
  it('is the format that fits the key, a weaker one with a reason', () => {
    const certificate = after([verified]);
    const age = after([verified], { keyType: 'age' });
    expect([certificate.format, age.format]).toEqual(['cms-gcm', 'age']);
    expect(codes(mayChange(certificate, { format: 'cms-cbc', formatReason: '' }))).toEqual(['format-needs-reason']);
    expect(mayChange(certificate, { format: 'cms-cbc', formatReason: 'Oud programma.' })).toEqual([]);
    expect(codes(mayChange(certificate, { format: 'age', formatReason: 'x' }))).toEqual(['format-does-not-fit-key']);
    expect(codes(mayChange(age, { format: 'cms-gcm', formatReason: 'x' }))).toEqual(['format-does-not-fit-key']);
    expect(codes(mayChange(after([withdrawn]), { format: 'cms-gcm', formatReason: '' }))).toEqual(['recipient-already-withdrawn']);
    for (const type of ['certificate', 'age'] as const) expect(formatsFor(type)).toContain(defaultFormat(type));
    expect(after([{ kind: 'changed', body: { profile: 'lawyer', format: 'cms-cbc', formatReason: 'Oud.' } }])).toMatchObject({ profile: 'lawyer', format: 'cms-cbc', formatReason: 'Oud.' });
  });

  it('is withdrawn once', () => {
    expect(mayWithdraw(after([]))).toEqual([]);
    expect(codes(mayWithdraw(after([withdrawn])))).toEqual(['recipient-already-withdrawn']);
  });

  it('learns from a list that is newer, and not of tomorrow', () => {
    const known = after([listed(inDays(-3))]);
    expect(mayKeepList(known, { madeAt: inDays(-2) }, now)).toEqual([]);
    expect(codes(mayKeepList(known, { madeAt: inDays(-3) }, now))).toEqual(['list-older-than-known']);
    expect(codes(mayKeepList(known, { madeAt: inDays(1) }, now))).toEqual(['list-from-the-future']);
    expect(codes(mayKeepList(after([], { keyType: 'age' }), { madeAt: now }, now))).toEqual(['age-key-has-no-list']);
  });
});

test('a new key belongs to who has the name or the certificate of before, or whom the guardian names', () => {
  const old = after([verified]);
  const other = { ...after([verified], { subject: 'Iemand anders' }), id: id(2), name: 'Politie B' };
  const whose = (name: string, subject: string, replaces: RecipientId | null = null) => samePartyAs([old, other], { name, subject, replaces })?.id;
  expect(whose(' politie a ', '')).toBe(old.id);
  expect(whose('Nieuw', 'AVIM VOORBEELD')).toBe(old.id);
  expect(whose('Nieuw', '')).toBeUndefined();
  expect(whose('Nieuw', '', other.id)).toBe(other.id);
  expect(samePartyAs([after([withdrawn])], { name: 'Politie A', subject: '', replaces: null })).toBeUndefined();
});
