import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CountrySchema } from '../fields/countries';
import { departureLimitsOn } from '../policy/departure-limits';
import type { DepartureId, NoticeId } from '../shared/ids';
import { addHours, instant, type Instant } from '../shared/instant';
import { addDays, plainDate, type PartialDate } from '../shared/plain-date';
import { refusal } from '../shared/refusal';
import { departureStatuses, type DepartureStatus, type Evidence } from './departure';
import { isOpen } from './departure-clock';
import { departureGuards, type BodyOf, type DepartureFacts } from './departure-guards';
import { mayMove } from './departure-moves';
import { afterMove, courseAtStart, courseOf, departureMoves, departureTable, isMove, moveLeadsTo, targetOf, type Course, type DepartureMove } from './departure-table';
import { mayNoteEvidence } from './may-note-evidence';

const lastSeenAt = instant('2026-11-23T22:10:00+01:00');
const limits = departureLimitsOn(plainDate('2026-11-23'));
const departureId = '01900000-0000-7000-8000-000000000001' as DepartureId;
const later = (hours: number): Instant => addHours(lastSeenAt, hours);
const born = (day: string) => ({ statedBirthDate: day as PartialDate, establishedBirthDate: day as PartialDate });

const unchecked = [refusal('known-needs-approved-check')];
const facts = (over: Partial<DepartureFacts> = {}): DepartureFacts => ({
  ...courseAtStart, lastSeenAt, countsFrom: over.lastSeenAt ?? lastSeenAt, urgencies: [], missingReportedAt: null, evidence: [], safetyGaps: unchecked, birth: born('2010-01-01'), anotherOpen: false, limits, now: later(2), ...over,
});
const codes = (permission: readonly { code: string }[]) => permission.map((one) => one.code);
const missedArrival = (bookedAt: Instant): Evidence => ({ departureId, kind: 'missed-arrival', bookedAt, notedBy: 'COA', notedAt: bookedAt });

/** A body of each move that every guard accepts, with `inOrder`. */
const bodies: { readonly [M in DepartureMove]: BodyOf<M> } = {
  'report-missing': { departureId, reportedAt: later(1), reportedBy: 'x', channel: 'avim', policeNumber: '', reasonLate: '' },
  'confirm-unknown': { departureId, avimNoticeOn: plainDate('2026-11-25'), coaDepartureOn: plainDate('2026-11-23'), nidosDepartureOn: plainDate('2026-11-23'), reasonDatesDiffer: '' },
  'claim-destination': { departureId, country: CountrySchema.parse('BE'), town: '', address: '', hostName: 'x', hostRelation: 'parent', hostContact: '', hostContactId: null, source: 'x', claimedOn: plainDate('2026-11-24'), reliability: 'likely' },
  'drop-destination': { departureId, reason: 'x' },
  'confirm-known': { departureId },
  'see-again': { departureId, seenAt: later(3), where: 'x', by: 'x' },
  find: { departureId, seenAt: later(3), where: 'x', by: 'x', policeNumber: '', stays: '' },
  return: { departureId, seenAt: later(3), where: 'x', by: 'x' },
  'come-of-age': { departureId, note: '', reachedOn: plainDate('2026-11-24') },
  die: { departureId, heardAt: later(3), diedOn: null, confirmedBy: 'police', toldBy: 'x', number: '', note: '' },
  reopen: { departureId, foundOutAt: later(3), what: 'x', noticeId: null },
  'take-back': { departureId, reason: 'x' },
};
/** Facts under which no guard refuses any move, so that only the table can. `report-missing` wants no report, `confirm-unknown` wants one. */
const inOrder = (move: DepartureMove, status: DepartureStatus): DepartureFacts =>
  facts({ status, now: later(500), safetyGaps: [], evidence: [missedArrival(lastSeenAt)], birth: born('2008-11-24'), missingReportedAt: move === 'report-missing' ? null : later(1) });
const asked = <M extends DepartureMove>(move: M, over: Partial<DepartureFacts>, body: Partial<BodyOf<M>> = {}) => codes(mayMove({ ...inOrder(move, 'not-found'), ...over }, move, { ...bodies[move], ...body } as unknown as BodyOf<M>));

describe('the table', () => {
  const rows = departureStatuses.flatMap((status) => departureMoves.map((move) => ({ status, move, to: targetOf(status, move) })));

  test.each(rows)('$status: $move -> $to', ({ status, move, to }) => {
    const refusals = mayMove(inOrder(move, status), move, bodies[move] as BodyOf<typeof move>);
    expect(codes(refusals)).toEqual(to === undefined ? ['departure-move-not-from-here'] : []);
  });

  test('is this table', () => {
    expect(rows.filter(({ to }) => to !== undefined).map(({ status, move, to }) => `${status} ${move} ${to}`)).toMatchInlineSnapshot(`
      [
        "not-found report-missing missing-reported",
        "not-found claim-destination destination-claimed",
        "not-found see-again seen-again",
        "not-found find found",
        "not-found come-of-age of-age",
        "not-found die died",
        "missing-reported confirm-unknown unknown-destination",
        "missing-reported claim-destination destination-claimed",
        "missing-reported find found",
        "missing-reported return returned",
        "missing-reported come-of-age of-age",
        "missing-reported die died",
        "unknown-destination claim-destination destination-claimed",
        "unknown-destination find found",
        "unknown-destination return returned",
        "unknown-destination come-of-age of-age",
        "unknown-destination die died",
        "destination-claimed report-missing destination-claimed",
        "destination-claimed drop-destination before-claim",
        "destination-claimed confirm-known known-destination",
        "destination-claimed find found",
        "destination-claimed return returned",
        "destination-claimed come-of-age of-age",
        "destination-claimed die died",
        "known-destination return returned",
        "known-destination die died",
        "known-destination reopen missing-again",
        "found claim-destination destination-claimed",
        "found return returned",
        "found come-of-age of-age",
        "found die died",
        "found reopen missing-again",
        "seen-again take-back before-end",
        "returned take-back before-end",
        "of-age take-back before-end",
        "died take-back before-end",
      ]
    `);
  });

  test('has a row in which every move is used, and a closed departure is left only by what undoes or ends its end', () => {
    for (const move of departureMoves) expect(departureStatuses.some((status) => isMove(status, move)), move).toBe(true);
    for (const status of departureStatuses.filter((one) => !isOpen(one) && one !== 'known-destination')) expect(Object.keys(departureTable[status])).toEqual(['take-back']);
    expect(Object.keys(departureTable['known-destination'])).toEqual(['reopen', 'return', 'die']);
  });

  test('reaches every status, from every open status there is a way to an end, and nothing outside the table moves', () => {
    const seen = new Set<string>();
    const walk = (course: Course): void => {
      const key = JSON.stringify(course);
      if (seen.has(key)) return;
      seen.add(key);
      for (const move of departureMoves) if (isMove(course.status, move)) walk(afterMove(course, move));
    };
    walk(courseAtStart);
    const courses = [...seen].map((key) => JSON.parse(key) as Course);
    expect([...new Set(courses.map((one) => one.status))].sort()).toEqual([...departureStatuses].sort());
    for (const course of courses) {
      for (const move of departureMoves) {
        const to = moveLeadsTo(course, move);
        if (to === undefined) expect(afterMove(course, move)).toBe(course);
        else expect(departureStatuses).toContain(to);
      }
      if (isOpen(course.status)) expect(departureMoves.map((move) => moveLeadsTo(course, move)).some((to) => to !== undefined && !isOpen(to))).toBe(true);
    }
  });

  test('any sequence of moves ends where replaying it ends, and a report is never forgotten', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...departureMoves), { maxLength: 25 }), (moves) => {
      let course = courseAtStart;
      const done: { move: DepartureMove }[] = [];
      for (const move of moves) {
        const before = course;
        course = afterMove(course, move);
        if (!isMove(before.status, move)) expect(course).toBe(before);
        else done.push({ move });
        if (before.isReported) expect(course.isReported).toBe(true);
        expect(course.status === 'missing-reported' && !course.isReported).toBe(false);
      }
      expect(courseOf(done)).toEqual(course);
      expect(courseOf(done.flatMap((one) => [one, { move: 'note-step' }, { move: 'note-evidence' }, { move: 'add-details' }]))).toEqual(course);
    }));
  });
});

describe('the ways back', () => {
  const through = (...moves: DepartureMove[]) => courseOf(moves.map((move) => ({ move }))).status;
  test.each<[string, DepartureMove[], DepartureStatus]>([
    ['a claim that was dropped before any report', ['claim-destination', 'drop-destination'], 'not-found'],
    ['a claim that was dropped, reported in the meantime', ['claim-destination', 'report-missing', 'drop-destination'], 'missing-reported'],
    ['a claim that was dropped after unknown destination: that stands', ['report-missing', 'confirm-unknown', 'claim-destination', 'drop-destination'], 'unknown-destination'],
    ['a known destination that proved false', ['report-missing', 'claim-destination', 'confirm-known', 'reopen'], 'missing-reported'],
    ['the same, never reported', ['claim-destination', 'confirm-known', 'reopen'], 'not-found'],
    ['found by the police and gone again', ['report-missing', 'find', 'reopen'], 'missing-reported'],
    ['a return noted by mistake', ['report-missing', 'confirm-unknown', 'return', 'take-back'], 'unknown-destination'],
    ['a death noted by mistake', ['report-missing', 'die', 'take-back'], 'missing-reported'],
    ['majority by a birth date that was corrected', ['report-missing', 'find', 'come-of-age', 'take-back'], 'found'],
  ])('%s', (_, moves, status) => expect(through(...moves)).toBe(status));
});

describe('reporting a disappearance', () => {
  const report = (hours: number, reasonLate = '', over: Partial<DepartureFacts> = {}) => mayMove(facts({ now: later(30), ...over }), 'report-missing', { ...bodies['report-missing'], reportedAt: later(hours), reasonLate });
  test('23 hours is in time, 24 hours 10 asks for a reason', () => {
    expect(report(23)).toEqual([]);
    expect(report(24)).toEqual([]);
    expect(codes(report(24 + 1 / 6))).toEqual(['late-report-needs-reason']);
    expect(report(24 + 1 / 6)[0]?.about).toEqual({ minutes: 10 });
    expect(report(24 + 1 / 6, 'De nachtdienst had geen nummer.')).toEqual([]);
  });
  test('with urgency it is due after an hour', () => {
    expect(report(1, '', { urgencies: ['protected-shelter'] })).toEqual([]);
    expect(codes(report(1.5, '', { urgencies: ['protected-shelter'] }))).toEqual(['late-report-needs-reason']);
  });
  test('it is not before the youth was last seen, not in the future, and not twice', () => {
    expect(codes(report(-1))).toEqual(['reported-before-last-seen']);
    expect(codes(report(3, '', { now: later(2) }))).toEqual(['reported-in-the-future']);
    expect(codes(report(1, '', { status: 'destination-claimed', missingReportedAt: lastSeenAt }))).toEqual(['missing-already-reported']);
  });
  test('after a destination proved false the limit counts from that moment', () => {
    expect(report(29, '', { countsFrom: later(10) })).toEqual([]);
  });
});

describe('unknown destination', () => {
  const reported = (over: Partial<DepartureFacts>) => facts({ status: 'missing-reported', missingReportedAt: lastSeenAt, ...over });
  const unknown = (over: Partial<DepartureFacts>, body: Partial<BodyOf<'confirm-unknown'>> = {}) => mayMove(reported(over), 'confirm-unknown', { ...bodies['confirm-unknown'], ...body });
  test('47 h 59 after a booked arrival it is refused with the moment it can; at 48 h it is allowed', () => {
    const at = (hours: number) => unknown({ evidence: [missedArrival(lastSeenAt)], now: later(hours) }, { avimNoticeOn: plainDate('2026-11-23') });
    const early = at(47 + 59 / 60);
    expect(codes(early)).toEqual(['ground-missed-arrival-not-met', 'ground-missed-reports-not-met', 'ground-no-check-not-met']);
    expect(early[0]?.about.from).toBe('25-11-2026 22:10');
    expect(at(48)).toEqual([]);
  });
  test('without a report it names the report', () => {
    expect(codes(unknown({ status: 'not-found', missingReportedAt: null, evidence: [missedArrival(lastSeenAt)], now: later(50) }))).toEqual(['departure-move-not-from-here', 'unknown-needs-missing-report']);
  });
  test('two reports missed in one week are one; a week apart they are a ground', () => {
    const evidence = (...days: string[]): Evidence[] => [{ departureId, kind: 'missed-reports', days: days.map(plainDate), notedBy: 'COA', notedAt: lastSeenAt }];
    const now = instant('2026-12-10T12:00:00+01:00');
    expect(unknown({ evidence: evidence('2026-11-24', '2026-11-27'), now })).not.toEqual([]);
    expect(unknown({ evidence: evidence('2026-11-24', '2026-12-01'), now })).toEqual([]);
  });
  const span = (from: string, to: string): Evidence => ({ departureId, kind: 'no-in-house-check', from: plainDate(from), to: plainDate(to), notedBy: 'COA', notedAt: lastSeenAt });
  const hit = (on: string): Evidence => ({ departureId, kind: 'hit', on: plainDate(on), where: 'Station', notedBy: 'COA', notedAt: lastSeenAt });
  const now = instant('2026-12-20T12:00:00+01:00');
  test('eight days in a row without the check are a ground; spans that touch are joined', () => {
    expect(unknown({ evidence: [span('2026-11-24', '2026-11-30')], now })).not.toEqual([]);
    expect(unknown({ evidence: [span('2026-11-24', '2026-11-28'), span('2026-11-30', '2026-12-03')], now })).not.toEqual([]);
    expect(unknown({ evidence: [span('2026-11-24', '2026-11-28'), span('2026-11-29', '2026-12-01')], now })).toEqual([]);
  });
  test('a hit starts the eight days again: the same ten days with a hit on the fourth are no ground, eight days after it are', () => {
    expect(unknown({ evidence: [span('2026-11-24', '2026-12-03')], now })).toEqual([]);
    expect(unknown({ evidence: [span('2026-11-24', '2026-12-03'), hit('2026-11-27')], now })[2]?.about.from).toBe('05-12-2026');
    expect(unknown({ evidence: [span('2026-11-24', '2026-12-05'), hit('2026-11-27')], now })).toEqual([]);
    expect(unknown({ evidence: [span('2026-11-24', '2026-11-26'), hit('2026-11-27')], now })[2]?.about.from).toBe('');
  });
  test('what happened before the clock began to count is no ground', () => {
    const from = (hours: number) => ({ countsFrom: later(hours), now: later(hours + 200) });
    expect(unknown({ evidence: [missedArrival(later(-1))], ...from(0) })).not.toEqual([]);
    expect(unknown({ evidence: [missedArrival(later(0))], ...from(0) })).toEqual([]);
    expect(unknown({ evidence: [missedArrival(later(5))], ...from(10) })).not.toEqual([]);
    expect(unknown({ evidence: [span('2026-11-10', '2026-11-30')], now })[2]?.about.from).toBe('01-12-2026');
    expect(unknown({ evidence: [span('2026-11-10', '2026-12-01')], now })).toEqual([]);
  });
  test('two missed reports are in a row, and the refusal counts what is noted', () => {
    const missed = (...days: string[]): Evidence => ({ departureId, kind: 'missed-reports', days: days.map(plainDate), notedBy: 'COA', notedAt: lastSeenAt });
    expect(unknown({ evidence: [missed('2026-11-16', '2026-11-23')], now })[1]?.about).toEqual({ reports: 2, noted: 0 });
    expect(unknown({ evidence: [missed('2026-11-24')], now })[1]?.about).toEqual({ reports: 2, noted: 1 });
    expect(unknown({ evidence: [missed('2026-11-24', '2026-12-08')], now })[1]?.about).toEqual({ reports: 2, noted: 1 });
    expect(unknown({ evidence: [missed('2026-11-24', '2026-12-07')], now })).toEqual([]);
  });
  test('who was seen after it is not away by it, whatever the ground', () => {
    const missed: Evidence = { departureId, kind: 'missed-reports', days: ['2026-11-24', '2026-12-01'].map(plainDate), notedBy: 'COA', notedAt: lastSeenAt };
    for (const evidence of [missedArrival(later(2)), missed, span('2026-11-24', '2026-12-01')]) {
      expect(unknown({ evidence: [evidence], now })).toEqual([]);
      expect(unknown({ evidence: [evidence, hit('2026-12-02')], now })).not.toEqual([]);
    }
  });
  test('a hit never makes a ground, whatever its day', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 20 }), (days, at) => {
      const evidence = [span('2026-11-24', addDays(plainDate('2026-11-24'), days))];
      const before = unknown({ evidence, now }).length === 0;
      const after = unknown({ evidence: [...evidence, hit(addDays(plainDate('2026-11-24'), at))], now }).length === 0;
      return before || !after;
    }));
  });
  test('different days of COA and Nidos ask for a reason and both stay; one of them alone too; none is refused', () => {
    const f = { evidence: [missedArrival(lastSeenAt)], now: later(60) };
    const day = plainDate('2026-11-24');
    expect(codes(unknown(f, { nidosDepartureOn: day }))).toEqual(['departure-dates-differ-need-reason']);
    expect(unknown(f, { nidosDepartureOn: day, reasonDatesDiffer: 'Nidos hoorde het een dag later.' })).toEqual([]);
    expect(codes(unknown(f, { coaDepartureOn: null }))).toEqual(['departure-day-of-one-needs-reason']);
    expect(unknown(f, { coaDepartureOn: null, reasonDatesDiffer: 'De jongere woonde in een opvanggezin.' })).toEqual([]);
    expect(codes(unknown(f, { coaDepartureOn: null, nidosDepartureOn: null }))).toEqual(['departure-day-missing']);
  });
  test('AVIM’s notice is not in the future', () => {
    expect(codes(unknown({ evidence: [missedArrival(lastSeenAt)], now: later(60) }, { avimNoticeOn: plainDate('2026-11-27') }))).toEqual(['avim-notice-in-the-future']);
  });
  test('AVIM’s notice and the days of departure do not lie before last seen, nor ahead', () => {
    const f = { evidence: [missedArrival(lastSeenAt)], now: later(60) };
    const days = (day: string) => ({ coaDepartureOn: plainDate(day), nidosDepartureOn: plainDate(day) });
    expect(codes(unknown(f, { avimNoticeOn: plainDate('2026-11-22') }))).toEqual(['avim-notice-before-last-seen']);
    expect(codes(unknown(f, days('2026-11-22')))).toEqual(['departure-day-outside']);
    expect(codes(unknown(f, days('2026-11-27')))).toEqual(['departure-day-outside']);
    expect(unknown(f, days('2026-11-26'))).toEqual([]);
  });
  test('more time never takes a ground away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 20 }), fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 3 }), (hours, more, days, hits) => {
        const evidence: Evidence[] = [
          missedArrival(lastSeenAt), span('2026-11-24', addDays(plainDate('2026-11-24'), days)), ...hits.map((at) => hit(addDays(plainDate('2026-11-24'), at))),
        ];
        const at = (h: number) => unknown({ evidence, now: later(72 + h) }).length === 0;
        return !at(hours) || at(hours + more);
      }),
    );
  });
});

describe('the other guards refuse with what would satisfy them', () => {
  test('a claim in the future', () => expect(asked('claim-destination', {}, { claimedOn: plainDate('2027-01-01') })).toEqual(['day-in-the-future']));
  test('known destination without a check that stands, with every reason', () => {
    const gaps = [refusal('safety-point-too-old', { point: 'care-and-school', days: 15, limit: 14 }), refusal('open-strong-sign-about-host', { count: 1 })];
    for (const safetyGaps of [unchecked, gaps]) expect(asked('confirm-known', { status: 'destination-claimed', safetyGaps })).toEqual(codes(safetyGaps));
  });
  test.each(['see-again', 'find', 'return'] as const)('%s lies between last seen and now', (move) => {
    const status = move === 'see-again' ? 'not-found' : 'missing-reported';
    expect(asked(move, { status, now: later(10) }, { seenAt: later(-1) })).toEqual(['seen-before-last-seen']);
    expect(asked(move, { status, now: later(10) }, { seenAt: later(11) })).toEqual(['seen-in-the-future']);
    expect(asked(move, { status, now: later(10) }, { seenAt: later(5) })).toEqual([]);
  });
  test('majority only on the established birth date, known to the day, and from the day of 18', () => {
    const come = (establishedBirthDate: string | null, now = '2026-11-24T10:00:00+01:00') =>
      mayMove(facts({ now: instant(now), birth: { statedBirthDate: '2001' as PartialDate, establishedBirthDate: establishedBirthDate as PartialDate | null } }), 'come-of-age', bodies['come-of-age']);
    expect(codes(come(null))).toEqual(['majority-needs-established-day']);
    expect(codes(come('2008-11'))).toEqual(['majority-needs-established-day', 'majority-not-reached']);
    expect(come('2008-11-25')).toEqual([{ code: 'majority-not-reached', about: { day: '25-11-2026' } }]);
    expect(come('2008-11-24')).toEqual([]);
    expect(codes(come('2008-11-24', '2026-11-23T23:59:00+01:00'))).toEqual(['majority-not-reached']);
    expect(come('2008-11-24', '2026-11-24T00:00:00+01:00')).toEqual([]);
  });
  test('a death was heard between last seen and now, and happened in between', () => {
    expect(asked('die', {}, { heardAt: later(501) })).toEqual(['death-heard-outside']);
    expect(asked('die', {}, { heardAt: later(-1) })).toEqual(['death-heard-outside']);
    expect(asked('die', {}, { diedOn: plainDate('2026-11-22') })).toEqual(['death-day-outside']);
    expect(asked('die', {}, { diedOn: plainDate('2026-11-25') })).toEqual(['death-day-outside']);
    expect(asked('die', {}, { diedOn: plainDate('2026-11-24') })).toEqual([]);
  });
  test('a destination proved false by now', () => {
    expect(asked('reopen', { status: 'known-destination' }, { foundOutAt: later(501) })).toEqual(['found-out-outside']);
    expect(asked('reopen', { status: 'known-destination' }, { noticeId: departureId as string as NoticeId })).toEqual([]);
  });
  test('an end is not taken back while another departure is open', () => expect(asked('take-back', { status: 'returned', anotherOpen: true })).toEqual(['departure-already-open']));
  test('a guard that is added asks for its refusal here', () => {
    expect(Object.values(departureGuards).flat()).toHaveLength(25);
  });
});

test('evidence is about what has happened, in an open departure', () => {
  const evidence = { departureId, kind: 'missed-arrival' as const, bookedAt: later(5), notedBy: 'COA' };
  expect(codes(mayNoteEvidence(facts({ now: later(4) }), evidence))).toEqual(['evidence-in-the-future']);
  expect(mayNoteEvidence(facts({ now: later(6) }), evidence)).toEqual([]);
  expect(codes(mayNoteEvidence(facts({ countsFrom: later(6), now: later(7) }), evidence))).toEqual(['evidence-before-the-clock']);
  expect(codes(mayNoteEvidence(facts({ status: 'returned', now: later(6) }), evidence))).toEqual(['evidence-needs-open-departure']);
  expect(codes(mayNoteEvidence(facts({ now: later(6) }), { departureId, kind: 'hit', on: plainDate('2026-11-25'), where: 'x', notedBy: 'COA' }))).toEqual(['evidence-in-the-future']);
});
