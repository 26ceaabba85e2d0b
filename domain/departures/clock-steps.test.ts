import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DepartureId, MinorId, NoticeId } from '../shared/ids';
import { addHours, dayOf, hoursBetween, instant, momentIn, timeOf, type Instant } from '../shared/instant';
import { plainDate } from '../shared/plain-date';
import { clockStepsOf, nextStep, type ClockFile, type ClockStep } from './clock-steps';
import { NewDeparture, type Urgency } from './departure';
import { missingDueAt } from './departure-clock';
import { openDepartureOf } from './open-departure';
import { limitsOf, urgentBecause, type DepartureEvent, type DepartureRecord } from './departure-record';
import { courseOf } from './departure-table';
import { dueStepsOf } from './due-steps';
import { mayAddDetails, mayTell } from './may-add-details';
import { mayNoteStep } from './may-note-step';
import type { NotedStepCode, StepCode } from './steps';

const lastSeenAt = instant('2026-11-23T22:10:00+01:00');
const departureId = '01900000-0000-7000-8000-000000000001' as DepartureId;
const minorId = '01900000-0000-7000-8000-000000000002' as MinorId;
const later = (hours: number): Instant => addHours(lastSeenAt, hours);
const minor = { statedBirthDate: '2010-01-01', establishedBirthDate: null } as ClockFile['minor'];
const file: ClockFile = { minor, placements: [], signs: [], conversations: [], notices: [], measures: [] };

type Happened = { [M in DepartureEvent['move']]: { readonly move: M; readonly body: Partial<Extract<DepartureEvent, { move: M }>['body']> } }[DepartureEvent['move']];
const event = (hours: number, happened: Happened): DepartureEvent => ({ ...happened, body: { departureId, ...happened.body }, at: later(hours), by: 'Voogd Proef' }) as DepartureEvent;
const noted = (hours: number, step: NotedStepCode, number = ''): DepartureEvent => event(hours, { move: 'note-step', body: { step, doneAt: later(hours), doneBy: 'COA', number, note: '' } });
const reported = (hours: number, channel: 'avim' | '112' = 'avim') => event(hours, { move: 'report-missing', body: { reportedAt: later(hours), reportedBy: 'COA', channel, policeNumber: 'P-1', reasonLate: '' } });
const established = (hours: number) => event(hours, { move: 'confirm-unknown', body: { avimNoticeOn: dayOf(later(hours)), coaDepartureOn: null, nidosDepartureOn: null, reasonDatesDiffer: 'x' } });
const ended = (hours: number, move: 'return' | 'find') => event(hours, { move, body: { seenAt: later(hours), where: 'x', by: 'x', policeNumber: '', stays: '' } } as Happened);
const goneAgain = (hours: number) => event(hours, { move: 'reopen', body: { what: 'x', foundOutAt: later(hours), noticeId: null } } as Happened);

function departure(events: readonly DepartureEvent[] = [], { urgencies = [], ...started }: { urgencies?: readonly Urgency[] } & Partial<NewDeparture> = {}): DepartureRecord {
  const body = { ...NewDeparture.parse({ minorId, lastSeenAt, lastSeenWhere: 'x', lastSeenBy: 'x' }), ...started };
  return { id: departureId, minorId, status: courseOf(events).status, rev: 1, started: body, startedAt: addHours(body.lastSeenAt, 1), startedBy: 'Voogd Proef', urgencies, events };
}
const notice = (hours: number, over: object = {}): ClockFile['notices'][number] => ({ kind: 'found', departureId, recipientId: 'r1', packageId: 'p1', payload: { kind: 'found' }, sealedAt: later(hours), sealedBy: 'Voogd Proef', ...over }) as unknown as ClockFile['notices'][number];
const at = (one: DepartureRecord, hours: number, within = file) => clockStepsOf(within, one, later(hours));
const stages = (one: DepartureRecord, hours: number) => Object.fromEntries(at(one, hours).map(({ code, stage }) => [code, stage]));
const step = (steps: readonly ClockStep[], code: StepCode) => steps.find((one) => one.code === code);

describe('the steps of the clock', () => {
  it('ask at the start for the room, for each other and for the report', () => {
    expect(stages(departure(), 1)).toEqual({ 'check-room': 'due', 'tell-each-other': 'due', 'report-missing': 'quiet' });
    expect(stages(departure(), 25)).toEqual({ 'check-room': 'late', 'tell-each-other': 'late', 'report-missing': 'late' });
  });

  it('count from what the file says now: a strong sign, a place or a birth date noted later leaves one hour', () => {
    const dueAt = (within: Partial<ClockFile>, one = departure()) => step(at(one, 2, { ...file, ...within }), 'report-missing')?.dueAt;
    const strong = { code: 'high-debt', subject: 'youth', withdrawnAt: null } as ClockFile['signs'][number];
    const shelter = { kind: 'protected-shelter', from: '2026-11-01', to: '2026-11-23', withdrawnAt: null } as ClockFile['placements'][number];
    expect(dueAt({})).toBe(later(24));
    expect(dueAt({ signs: [strong] })).toBe(later(1));
    expect(dueAt({ signs: [{ ...strong, withdrawnAt: lastSeenAt }] })).toBe(later(24));
    expect(dueAt({ placements: [shelter] }), 'also on the day the place ended').toBe(later(1));
    expect(dueAt({ minor: { ...minor, establishedBirthDate: '2012-01-01' as never } })).toBe(later(1));
    expect(urgentBecause(file, departure([], { urgencies: ['medical'] })), 'what was noted before stays').toEqual(['medical']);
  });

  it('count what was checked at the start as the check of the room', () => {
    expect(step(at(departure([], { alreadyChecked: 'De kamer is leeg.' }), 1), 'check-room')).toMatchObject({ stage: 'done', done: { by: 'Voogd Proef', note: 'De kamer is leeg.' } });
  });

  it('ask for 112 from the first sign of danger, and take a report through 112 for it', () => {
    expect(stages(departure([], { danger: true, urgencies: ['sign-of-danger'] }), 1)).toMatchObject({ 'call-112': 'due', 'report-missing': 'due' });
    expect(stages(departure([], { danger: true, urgencies: ['sign-of-danger'] }), 1.5)).toMatchObject({ 'call-112': 'late' });
    expect(stages(departure([reported(1, '112')], { danger: true }), 1.5)).toMatchObject({ 'call-112': 'done' });
    const added = event(3, { move: 'add-details', body: { details: { ...departure().started, danger: true }, reason: '' } });
    expect(step(at(departure([added]), 3), 'call-112')?.dueAt).toBe(later(3.25));
  });

  it('keep who did it, when and under which number', () => {
    expect(step(at(departure([noted(2, 'tell-each-other', 'COA-7')]), 3), 'tell-each-other')).toMatchObject({ stage: 'done', done: { at: later(2), by: 'COA', number: 'COA-7' } });
  });

  it('are for COA where COA runs the place, and for Nidos where the youth lived elsewhere', () => {
    const who = (kind: string | null) => at(departure(), 1, { ...file, placements: kind === null ? [] : [{ kind, from: '2026-11-01', to: null, withdrawnAt: null } as ClockFile['placements'][number]] })
      .filter(({ code }) => code === 'check-room' || code === 'report-missing').map((one) => one.who);
    expect(who('small-unit')).toEqual(['coa', 'coa']);
    expect(who('foster-family')).toEqual(['nidos', 'nidos']);
    expect(who('small-scale-reception')).toEqual(['nidos', 'nidos']);
    expect(who(null)).toEqual(['nidos', 'nidos']);
  });

  it('ask again for a step that was noted by mistake', () => {
    const mistaken = event(3, { move: 'take-note-back', body: { nr: 0, reason: 'Ik belde een ander.' } });
    expect(step(at(departure([noted(2, 'tell-each-other')]), 4), 'tell-each-other')?.stage).toBe('done');
    expect(step(at(departure([noted(2, 'tell-each-other'), mistaken]), 4), 'tell-each-other')?.stage).toBe('due');
  });

  it('ask the police about progress every week after the report, counted from the last time', () => {
    const due = (events: readonly DepartureEvent[]) => step(at(departure(events), 300), 'ask-progress')?.dueAt;
    expect(due([reported(1)])).toBe(momentIn(plainDate('2026-11-30'), '23:59'));
    expect(due([reported(1), noted(72, 'ask-progress')])).toBe(momentIn(plainDate('2026-12-03'), '23:59'));
    expect(step(at(departure([reported(1), noted(72, 'ask-progress')]), 300), 'ask-progress')?.last).toMatchObject({ at: later(72) });
  });

  it('let AVIM and the guardian wait for a ground, and count from it', () => {
    const arrival = event(2, { move: 'note-evidence', body: { kind: 'missed-arrival', bookedAt: lastSeenAt, notedBy: 'COA' } } as Happened);
    expect(stages(departure([reported(1), arrival]), 47)).toMatchObject({ 'tell-avim': 'waits', 'avim-notice': 'waits', 'confirm-unknown': 'waits' });
    expect(step(at(departure([reported(1), arrival]), 48), 'tell-avim')?.dueAt).toBe(later(72));
    expect(stages(departure([reported(1), arrival, noted(50, 'avim-notice')]), 51)).toMatchObject({ 'avim-notice': 'done', 'confirm-unknown': 'quiet' });
  });

  it('tell IND and DT&V once unknown destination stands; AVIM’s notice is done with it', () => {
    expect(stages(departure([reported(1), established(50)]), 51)).toMatchObject({ 'avim-notice': 'done', 'confirm-unknown': 'done', 'tell-ind': 'quiet', 'tell-dtv': 'quiet', 'ask-progress': 'quiet' });
  });

  it('after a return ask for “terecht” when it was reported, for the talk, and for the right to reception after unknown destination', () => {
    expect(stages(departure([reported(1), ended(40, 'return')]), 41)).toMatchObject({ 'tell-police-back': 'due', 'return-talk': 'quiet' });
    expect(stages(departure([reported(1), ended(40, 'return')]), 41)).not.toHaveProperty('check-reception');
    expect(stages(departure([reported(1), established(50), ended(60, 'return')]), 61)).toMatchObject({ 'check-reception': 'quiet' });
    expect(stages(departure([reported(1), noted(2, 'tell-police-back'), ended(40, 'return')]), 41)).toMatchObject({ 'tell-police-back': 'due' });
    expect(stages(departure([reported(1), ended(40, 'return'), noted(41, 'tell-police-back')]), 42)).toMatchObject({ 'tell-police-back': 'done' });
    expect(Object.keys(stages(departure([ended(40, 'find')]), 41)), 'never reported: nothing to take back').toEqual(['arrange-return']);
    expect(stages(departure([reported(1), ended(40, 'find')]), 41)).toMatchObject({ 'arrange-return': 'due', 'tell-police-back': 'due' });
    expect(stages(departure([reported(1), ended(40, 'find'), noted(41, 'tell-police-back'), ended(45, 'return')]), 46), 'told once').toMatchObject({ 'tell-police-back': 'done' });
    expect(stages(departure([reported(1), ended(40, 'find'), noted(41, 'tell-police-back'), goneAgain(43), ended(60, 'return')]), 61), 'searched for anew').toMatchObject({ 'tell-police-back': 'due' });
  });

  it('after death ask for what has to be told, and nothing of the search', () => {
    const died = event(40, { move: 'die', body: { heardAt: later(40), diedOn: null, confirmedBy: 'police', toldBy: 'x', number: '', note: '' } });
    expect(Object.keys(stages(departure([reported(1), died]), 41)).filter((code) => stages(departure([reported(1), died]), 41)[code] !== 'done')).toEqual(['tell-police-death', 'tell-registers-death', 'tell-family-death']);
  });

  it('say who noted the end of the measure; of an end that was kept before changes had a name, nobody', () => {
    const died = event(40, { move: 'die', body: { heardAt: later(40), diedOn: null, confirmedBy: 'police', toldBy: 'x', number: '', note: '' } });
    const measure = (over: object) => ({ basis: 'ordered', kind: 'guardianship', endedOn: null, withdrawnAt: null, former: [], ...over }) as unknown as ClockFile['measures'][number];
    const ended = (over: object) => step(at(departure([reported(1), died]), 41, { ...file, measures: [measure(over)] }), 'end-measure');
    expect(ended({})).toMatchObject({ done: null });
    const former = [{ change: 'corrected', by: 'Iemand Anders' }, { change: 'ended', by: 'Voogd Proef' }, { change: 'corrected', by: 'Iemand Anders' }];
    expect(ended({ endedOn: plainDate('2026-11-25'), former })).toMatchObject({ stage: 'done', done: { by: 'Voogd Proef' } });
    expect(ended({ endedOn: plainDate('2026-11-25') })).toMatchObject({ stage: 'done', done: { by: '' } });
  });

  it('after majority tell the police that the report is theirs', () => {
    const adult = event(40, { move: 'come-of-age', body: { reachedOn: plainDate('2026-11-25'), note: '' } });
    expect(stages(departure([reported(1), adult]), 41)).toMatchObject({ 'tell-police-majority': 'quiet', 'tell-others-majority': 'quiet' });
  });

  it('after a false destination ask for the correction of the notice that went out, and only then', () => {
    const lost = (noticeId: string | null) => departure([reported(1), event(100, { move: 'reopen', body: { foundOutAt: later(99), what: 'x', noticeId: noticeId as NoticeId | null } })]);
    expect(step(at(lost('n'), 101), 'correct-police')).toMatchObject({ dueAt: later(123), stage: 'quiet' });
    expect(step(at(lost(null), 101), 'correct-police')).toBeUndefined();
  });

  it('after a youth who was found left again ask at once to tell the police, whatever was reported before', () => {
    const again = (events: readonly DepartureEvent[]) => departure([...events, ended(40, 'find'), event(50, { move: 'reopen', body: { foundOutAt: later(50), what: 'x', noticeId: null } })]);
    expect(step(at(again([reported(1)]), 50.5), 'tell-police-gone-again')).toMatchObject({ stage: 'due', dueAt: later(51) });
    expect(step(at(again([reported(1), noted(2, 'tell-police-gone-again')]), 52), 'tell-police-gone-again')).toMatchObject({ stage: 'late' });
    const told = { ...again([reported(1)]) };
    expect(step(at({ ...told, events: [...told.events, noted(51, 'tell-police-gone-again')] }, 52), 'tell-police-gone-again')).toMatchObject({ stage: 'done' });
    expect(step(at(again([]), 52), 'tell-police-gone-again'), 'never reported: the report is asked').toBeUndefined();
    expect(stages(again([]), 52)).toMatchObject({ 'report-missing': 'quiet' });
    expect(openDepartureOf(file, told, later(52)).report).toEqual({ stage: 'late', dueAt: later(51) });
  });

  it('after an end that was taken back ask for the correction when the police were told of it', () => {
    const mistake = (...told: readonly DepartureEvent[]) => departure([reported(1), ended(40, 'return'), ...told, event(50, { move: 'take-back', body: { reason: 'x' } })]);
    expect(step(at(mistake(), 51), 'correct-police')).toBeUndefined();
    expect(step(at(mistake(noted(41, 'tell-police-back')), 51), 'correct-police')).toMatchObject({ stage: 'quiet', dueAt: later(74) });
    expect(step(at(mistake(), 51, { ...file, notices: [notice(42)] }), 'correct-police')).toMatchObject({ dueAt: later(74) });
    expect(step(at(mistake(), 51, { ...file, notices: [notice(39), notice(52)] }), 'correct-police'), 'told before it or after it').toBeUndefined();
  });

  it('are done with a correction only by one of that notice, for each who received it', () => {
    const lost = departure([reported(1), ended(40, 'return'), event(50, { move: 'take-back', body: { reason: 'x' } })]);
    const [one, two] = [notice(42), notice(43, { recipientId: 'r2', packageId: 'p2' })];
    const correction = (of: { packageId: string }, recipientId = 'r1') => notice(55, { kind: 'correction', recipientId, packageId: `c${of.packageId}`, payload: { kind: 'correction', refersTo: { packageId: of.packageId } } });
    const doneBy = (...more: readonly ReturnType<typeof notice>[]) => step(at(lost, 60, { ...file, notices: [one, two, ...more] }), 'correct-police')?.done ?? null;
    expect(doneBy()).toBeNull();
    expect(doneBy(correction({ packageId: 'other' }), correction(two, 'r2'))).toBeNull();
    expect(doneBy(correction(one, 'r2'), correction(two, 'r2'))).toBeNull();
    expect(doneBy(correction(one), correction(two, 'r2'))).toMatchObject({ at: later(55) });
  });

  it('ask for “terecht” again when an earlier find was followed by leaving', () => {
    const events = [reported(1), ended(40, 'find'), event(50, { move: 'reopen', body: { foundOutAt: later(50), what: 'x', noticeId: null } }), ended(60, 'return')];
    expect(stages(departure(events), 61)).toHaveProperty('tell-police-back');
    expect(stages(departure([reported(1), ended(40, 'find'), ended(60, 'return')]), 61)).not.toHaveProperty('tell-police-back');
  });

  it('take only a talk after the return for the return talk, and keep who held it', () => {
    const talk = (moment: string) => ({ ...file, conversations: [{ moment, heldAt: later(45), versions: [{ recordedBy: 'Voogd Proef' }] }] }) as unknown as ClockFile;
    const back = departure([reported(1), ended(40, 'return')]);
    expect(step(at(back, 50, talk('regular-contact')), 'return-talk')?.done).toBeNull();
    expect(step(at(back, 50, talk('after-return')), 'return-talk')?.done).toMatchObject({ by: 'Voogd Proef', at: later(45) });
  });

  it('name the one that waits the longest', () => expect(nextStep(at(departure(), 3))?.code).toBe('check-room'));
});

const order: readonly ClockStep['stage'][] = ['waits', 'quiet', 'due', 'late'];
const histories: readonly (readonly DepartureEvent[])[] = [
  [], [reported(1)], [reported(1), noted(72, 'ask-progress')], [reported(1), established(50)], [reported(1), ended(40, 'return')], [ended(30, 'find')],
  [reported(1), event(2, { move: 'note-evidence', body: { kind: 'no-in-house-check', from: plainDate('2026-11-24'), to: plainDate('2026-12-05'), notedBy: 'COA' } } as Happened)],
];

describe('properties of the clock', () => {
  it('a stage never goes back while time goes on, also over a change of the clock', () => {
    const starts = ['2026-11-23T22:10:00+01:00', '2026-10-24T23:30:00+02:00', '2026-03-28T22:30:00+01:00', '2026-03-29T01:30:00+01:00'].map(instant);
    fc.assert(fc.property(fc.constantFrom(...starts), fc.constantFrom(...histories), fc.integer({ min: 60, max: 24_000 }), fc.integer({ min: 0, max: 24_000 }), fc.boolean(), (start, events, minutes, more, urgent) => {
      const shift = hoursBetween(lastSeenAt, start);
      const one = departure(events.map((each) => ({ ...each, at: addHours(each.at, shift) })), { lastSeenAt: start, urgencies: urgent ? ['medical'] : [] });
      const earlier = clockStepsOf(file, one, addHours(start, minutes / 60));
      for (const after of clockStepsOf(file, one, addHours(start, (minutes + more) / 60))) {
        const before = earlier.find(({ code }) => code === after.code);
        if (before && after.stage !== 'done') expect(order.indexOf(after.stage)).toBeGreaterThanOrEqual(order.indexOf(before.stage));
        if (before?.stage === 'done') expect(after.stage).toBe('done');
      }
    }));
  });

  it('twenty-four hours are twenty-four hours on the days on which the clock changes, and a day ends at midnight there', () => {
    for (const [start, clock] of [['2026-10-24T20:00:00+02:00', '19:00'], ['2026-03-28T20:00:00+01:00', '21:00']] as const) {
      const one = departure([], { lastSeenAt: instant(start) });
      const dueAt = missingDueAt({ countsFrom: instant(start), urgencies: [], limits: limitsOf(one) });
      expect([hoursBetween(instant(start), dueAt), timeOf(dueAt)]).toEqual([24, clock]);
    }
    const asked = departure([event(0, { move: 'report-missing', body: { reportedAt: instant('2026-10-18T12:00:00+02:00'), reportedBy: 'x', channel: 'avim', policeNumber: '', reasonLate: '' } })], { lastSeenAt: instant('2026-10-18T08:00:00+02:00') });
    expect(step(clockStepsOf(file, asked, later(0)), 'ask-progress')?.dueAt).toBe('2026-10-25T22:59:00.000Z');
  });

  it('what is due names no youth', () => {
    const due = dueStepsOf({ ...file, departures: [departure()] } as unknown as Parameters<typeof dueStepsOf>[0], later(30));
    expect(due.map((one) => [one.step, one.stage])).toEqual([['check-room', 'late'], ['tell-each-other', 'late'], ['report-missing', 'late']]);
    expect(JSON.stringify(due)).not.toContain(minorId);
  });
});

describe('noting', () => {
  const codes = (permission: readonly { code: string }[]) => permission.map((one) => one.code);
  it('a step that is not asked, was done, lies ahead or before the last sighting is refused', () => {
    const steps = at(departure([noted(2, 'tell-each-other')]), 3);
    const note = (code: NotedStepCode, hours: number) => codes(mayNoteStep(steps, lastSeenAt, later(3), { step: code, doneAt: later(hours) }));
    expect(note('check-room', 2)).toEqual([]);
    expect(note('tell-ind', 2)).toEqual(['departure-step-not-asked']);
    expect(note('tell-each-other', 2)).toEqual(['departure-step-done']);
    expect(note('check-room', 4)).toEqual(['departure-step-in-the-future']);
    expect(note('check-room', -1)).toEqual(['departure-step-before-last-seen']);
  });

  it('details may be filled in freely, and changed with a reason', () => {
    const { minorId: _, ...before } = departure([], { clothing: 'Grijze jas' }).started;
    const add = (change: Partial<typeof before>, reason = '', reportedAt: Instant | null = null) => codes(mayAddDetails(before, { details: { ...before, ...change }, reason }, reportedAt));
    expect(add({})).toEqual(['details-change-nothing']);
    expect(add({ luggage: 'Rugzak', danger: true })).toEqual([]);
    expect(add({ clothing: 'Blauwe jas' })).toEqual(['details-change-needs-reason']);
    expect(add({ clothing: 'Blauwe jas' }, 'De mentor zag de jas hangen.')).toEqual([]);
    expect(add({ lastSeenAt: later(3) }, 'x', later(2))).toEqual(['last-seen-after-report']);
  });

  it('the photo that goes along is one of the youth, and the last sighting is past', () => {
    expect(codes(mayTell({ lastSeenAt: later(1), photoId: departureId as never }, [], lastSeenAt))).toEqual(['last-seen-in-the-future', 'departure-photo-not-there']);
    expect(mayTell({ lastSeenAt, photoId: null }, [], lastSeenAt)).toEqual([]);
  });
});
