import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { departureLimitsOn } from '../policy/departure-limits';
import type { DepartureId } from '../shared/ids';
import { addHours, instant, type Instant } from '../shared/instant';
import { addDays, plainDate } from '../shared/plain-date';
import { departureStatuses, type Evidence } from './departure';
import { isOpen } from './departure-clock';
import {
  afterDroppedDestination, departureMoves, departureTable, mayConfirmKnown, mayConfirmUnknown, mayClaimDestination, mayLeaveDestination, mayNoteSighting, mayReportMissing, moveLeadsTo,
  type DepartureFacts, type DepartureMove,
} from './departure-moves';
import { mayNoteEvidence } from './may-note-evidence';

const lastSeenAt = instant('2026-11-23T22:10:00+01:00');
const limits = departureLimitsOn(plainDate('2026-11-23'));
const departureId = '01900000-0000-7000-8000-000000000001' as DepartureId;

const facts = (over: Partial<DepartureFacts> = {}): DepartureFacts => ({
  status: 'not-found', lastSeenAt, urgencies: [], missingReportedAt: null, evidence: [], safetyApproved: false, limits, now: addHours(lastSeenAt, 2), ...over,
});
const codes = (permission: readonly { code: string }[]) => permission.map((one) => one.code);
const told = { avimNoticeOn: plainDate('2026-11-25'), coaDepartureOn: plainDate('2026-11-23'), nidosDepartureOn: plainDate('2026-11-23'), reasonDatesDiffer: '' };
const missedArrival = (bookedAt: Instant): Evidence => ({ departureId, kind: 'missed-arrival', bookedAt, notedBy: 'COA', notedAt: bookedAt });

/** Asks the guard of a move with everything else in order, so that only the table can refuse. */
function asked(move: DepartureMove, over: Partial<DepartureFacts>) {
  const f = facts({ now: addHours(lastSeenAt, 500), safetyApproved: true, evidence: [missedArrival(lastSeenAt)], ...over });
  switch (move) {
    case 'report-missing': return mayReportMissing(f, { reportedAt: addHours(lastSeenAt, 1), reasonLate: '' });
    case 'confirm-unknown': return mayConfirmUnknown(f, told);
    case 'claim-destination': return mayClaimDestination(f);
    case 'drop-destination':
    case 'reopen': return mayLeaveDestination(f, move);
    case 'confirm-known': return mayConfirmKnown(f);
    case 'see-again':
    case 'return': return mayNoteSighting(f, move, addHours(lastSeenAt, 3));
  }
}

describe('every status and every move', () => {
  for (const status of departureStatuses) {
    for (const move of departureMoves) {
      const to = moveLeadsTo(status, move);
      test(`${status}: ${move} ${to ? `leads to ${to}` : 'is refused'}`, () => {
        expect(codes(asked(move, { status })).includes('departure-move-not-from-here')).toBe(to === undefined);
      });
    }
  }
  test('every status a move leads to is a status, and a closed one is left only by reopening or returning', () => {
    for (const status of departureStatuses) {
      const moves = Object.entries(departureTable[status]) as [DepartureMove, string][];
      for (const [move, to] of moves) {
        expect(departureStatuses).toContain(to);
        if (!isOpen(status)) expect(['reopen', 'return']).toContain(move);
      }
    }
  });
});

describe('reporting a disappearance', () => {
  test('23 hours is in time, 24 hours 10 asks for a reason', () => {
    const report = (hours: number, reasonLate = '') => mayReportMissing(facts({ now: addHours(lastSeenAt, 30) }), { reportedAt: addHours(lastSeenAt, hours), reasonLate });
    expect(report(23)).toEqual([]);
    expect(report(24)).toEqual([]);
    expect(codes(report(24 + 1 / 6))).toEqual(['late-report-needs-reason']);
    expect(report(24 + 1 / 6)[0]?.about).toEqual({ minutes: 10 });
    expect(report(24 + 1 / 6, 'De nachtdienst had geen nummer.')).toEqual([]);
  });
  test('with urgency it is due after an hour', () => {
    const report = (hours: number) => mayReportMissing(facts({ urgencies: ['protected-shelter'], now: addHours(lastSeenAt, 30) }), { reportedAt: addHours(lastSeenAt, hours), reasonLate: '' });
    expect(report(1)).toEqual([]);
    expect(codes(report(1.5))).toEqual(['late-report-needs-reason']);
  });
  test('it is not before the youth was last seen, not in the future, and not twice', () => {
    expect(codes(mayReportMissing(facts(), { reportedAt: addHours(lastSeenAt, -1), reasonLate: '' }))).toContain('reported-before-last-seen');
    expect(codes(mayReportMissing(facts(), { reportedAt: addHours(lastSeenAt, 3), reasonLate: '' }))).toContain('reported-in-the-future');
    expect(codes(mayReportMissing(facts({ status: 'destination-claimed', missingReportedAt: lastSeenAt }), { reportedAt: addHours(lastSeenAt, 1), reasonLate: '' }))).toEqual(['missing-already-reported']);
  });
});

describe('unknown destination', () => {
  const reported = (over: Partial<DepartureFacts>) => facts({ status: 'missing-reported', missingReportedAt: lastSeenAt, ...over });
  test('47 h 59 after a booked arrival it is refused with the moment it can; at 48 h it is allowed', () => {
    const booked = lastSeenAt;
    const at = (hours: number) => mayConfirmUnknown(reported({ evidence: [missedArrival(booked)], now: addHours(booked, hours) }), { ...told, avimNoticeOn: plainDate('2026-11-23') });
    const early = at(47 + 59 / 60);
    expect(codes(early)).toEqual(['ground-missed-arrival-not-met', 'ground-missed-reports-not-met', 'ground-no-check-not-met']);
    expect(early[0]?.about.from).toBe('25-11-2026 22:10');
    expect(at(48)).toEqual([]);
  });
  test('without a report it names the report', () => {
    expect(codes(mayConfirmUnknown(facts({ evidence: [missedArrival(lastSeenAt)], now: addHours(lastSeenAt, 50) }), told))).toEqual(['departure-move-not-from-here', 'unknown-needs-missing-report']);
  });
  test('two reports missed in one week are one; a week apart they are a ground', () => {
    const evidence = (...days: string[]): Evidence[] => [{ departureId, kind: 'missed-reports', days: days.map(plainDate), notedBy: 'COA', notedAt: lastSeenAt }];
    const now = instant('2026-12-10T12:00:00+01:00');
    expect(mayConfirmUnknown(reported({ evidence: evidence('2026-11-24', '2026-11-27'), now }), told)).not.toEqual([]);
    expect(mayConfirmUnknown(reported({ evidence: evidence('2026-11-24', '2026-12-01'), now }), told)).toEqual([]);
  });
  test('a sighting in between starts the eight days without a check again', () => {
    const span = (from: string, to: string): Evidence => ({ departureId, kind: 'no-in-house-check', from: plainDate(from), to: plainDate(to), notedBy: 'COA', notedAt: lastSeenAt });
    const now = instant('2026-12-20T12:00:00+01:00');
    expect(mayConfirmUnknown(reported({ evidence: [span('2026-11-24', '2026-11-30')], now }), told)).not.toEqual([]);
    expect(mayConfirmUnknown(reported({ evidence: [span('2026-11-24', '2026-11-28'), span('2026-11-30', '2026-12-03')], now }), told)).not.toEqual([]);
    expect(mayConfirmUnknown(reported({ evidence: [span('2026-11-24', '2026-11-28'), span('2026-11-29', '2026-12-01')], now }), told)).toEqual([]);
  });
  test('different days of COA and Nidos ask for a reason and both stay', () => {
    const f = reported({ evidence: [missedArrival(lastSeenAt)], now: addHours(lastSeenAt, 60) });
    const differ = { ...told, nidosDepartureOn: plainDate('2026-11-24') };
    expect(codes(mayConfirmUnknown(f, differ))).toEqual(['departure-dates-differ-need-reason']);
    expect(mayConfirmUnknown(f, { ...differ, reasonDatesDiffer: 'Nidos hoorde het een dag later.' })).toEqual([]);
  });
  test('more time never takes a ground away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 20 }), (hours, more, days) => {
        const evidence: Evidence[] = [missedArrival(lastSeenAt), { departureId, kind: 'no-in-house-check', from: plainDate('2026-11-24'), to: addDays(plainDate('2026-11-24'), days), notedBy: 'COA', notedAt: lastSeenAt }];
        const at = (h: number) => mayConfirmUnknown(reported({ evidence, now: addHours(lastSeenAt, 72 + h) }), told).length === 0;
        return !at(hours) || at(hours + more);
      }),
    );
  });
});

test('known destination needs the approved check', () => {
  expect(codes(mayConfirmKnown(facts({ status: 'destination-claimed' })))).toEqual(['known-needs-approved-check']);
  expect(mayConfirmKnown(facts({ status: 'destination-claimed', safetyApproved: true }))).toEqual([]);
});

test('a sighting lies between last seen and now', () => {
  const f = facts({ status: 'missing-reported', now: addHours(lastSeenAt, 10) });
  expect(codes(mayNoteSighting(f, 'return', addHours(lastSeenAt, -1)))).toEqual(['seen-before-last-seen']);
  expect(codes(mayNoteSighting(f, 'return', addHours(lastSeenAt, 11)))).toEqual(['seen-in-the-future']);
  expect(mayNoteSighting(f, 'return', addHours(lastSeenAt, 5))).toEqual([]);
});

test('a dropped destination goes back to where the report stands', () => {
  expect(afterDroppedDestination(null)).toBe('not-found');
  expect(afterDroppedDestination(lastSeenAt)).toBe('missing-reported');
});

test('evidence is about what has happened, in an open departure', () => {
  const evidence = { departureId, kind: 'missed-arrival' as const, bookedAt: addHours(lastSeenAt, 5), notedBy: 'COA' };
  expect(codes(mayNoteEvidence(facts({ now: addHours(lastSeenAt, 4) }), evidence))).toEqual(['evidence-in-the-future']);
  expect(mayNoteEvidence(facts({ now: addHours(lastSeenAt, 6) }), evidence)).toEqual([]);
  expect(codes(mayNoteEvidence(facts({ status: 'returned', now: addHours(lastSeenAt, 6) }), evidence))).toEqual(['evidence-needs-open-departure']);
});
