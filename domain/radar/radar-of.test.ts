import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MinorFile } from '../minors/minor-file';
import type { DepartureId, MinorId } from '../shared/ids';
import { addHours, dayOf, instant } from '../shared/instant';
import { plainDate } from '../shared/plain-date';
import { radarSentence } from '../words/radar-sentence';
import { words } from '../words/words';
import { leftFrom } from './another-left';
import { quietAfter, type Look } from './look';
import { compareRadar, radarOf } from './radar-of';
import { radarReasonKinds } from './radar-reason';

const now = instant('2026-11-24T10:00:00+01:00');
const DAY = 24;
const daysAgo = (days: number) => addHours(now, -days * DAY);
const nobody: ReturnType<typeof leftFrom> = new Map();

const file = (over: Partial<MinorFile> = {}, minor: object = {}): MinorFile => ({
  minor: { id: 'm' as MinorId, rev: 1, recordedAt: daysAgo(100), givenNames: 'Voorbeeld', familyName: 'Een', statedBirthDate: '2010-05', establishedBirthDate: null, ...minor } as unknown as MinorFile['minor'],
  measures: [], placements: [], conversations: [], signs: [], assessments: [], shelters: [], departures: [], transfers: [], notices: [], dossiers: [],
  contacts: [], statements: [], attachments: [], notes: [], appointments: [], handTasks: [], snoozes: [], looks: [], ...over,
} as unknown as MinorFile);
const talk = (days: number) => ({ id: `talk-${days}`, heldAt: daysAgo(days) }) as unknown as MinorFile['conversations'][number];
const place = (kind: string, days: number, locationCode = 'KWV-12') => ({ id: `p-${days}`, kind, from: dayOf(daysAgo(days)), to: null, locationCode }) as unknown as MinorFile['placements'][number];
const sign = (days: number, code = 'unexplained-cash') => ({ id: `s-${days}`, code, subject: 'youth', withdrawnAt: null, recordedAt: daysAgo(days) }) as unknown as MinorFile['signs'][number];
const departure = (days: number, status: string, events: readonly object[] = []) =>
  ({ id: `d-${days}` as DepartureId, status, started: { lastSeenAt: daysAgo(days) }, events }) as unknown as MinorFile['departures'][number];
const appointment = (days: number, outcome: string) => ({ id: `a-${days}`, at: daysAgo(days), outcomes: [{ outcome }] }) as unknown as MinorFile['appointments'][number];
const note = (days: number, kind: string, withdrawnAt: string | null = null) => ({ id: `n-${days}`, kind, happenedAt: daysAgo(days), withdrawnAt }) as unknown as MinorFile['notes'][number];
const kinds = (one: MinorFile, left = nobody) => radarOf(one, left, now).map((reason) => reason.kind);
const spoken = { conversations: [talk(1)] };

test('a youth who was just spoken with asks for nothing', () => expect(kinds(file(spoken))).toEqual([]));

test('silence is counted from the last contact, and from the start of care when there was none', () => {
  expect(kinds(file({ conversations: [talk(13)] }))).toEqual([]);
  expect(kinds(file({ conversations: [talk(14)] }))).toEqual(['no-contact']);
  expect(kinds(file({ conversations: [talk(30)] }))).toEqual(['no-contact', 'no-conversation']);
  expect(radarOf(file(), nobody, now).map((one) => radarSentence(one, words('nl')))).toEqual(['Is 100 dagen niet gezien of gesproken.', 'Er is nog geen gesprek geweest, 100 dagen na opname in de caseload.']);
  expect(kinds(file({ conversations: [talk(29)], departures: [departure(3, 'returned', [{ move: 'return', body: { seenAt: daysAgo(2) } }])] }))).toEqual([]);
});

test('a note of a visit or a call is contact; a note about somebody else, or one that was withdrawn, is not', () => {
  const quiet = { conversations: [talk(20)] };
  expect(kinds(file({ ...quiet, notes: [note(2, 'visit')] }))).toEqual([]);
  expect(kinds(file({ ...quiet, notes: [note(2, 'with-school'), note(1, 'visit', daysAgo(1))] }))).toEqual(['no-contact']);
});

test('in protected shelter a week of silence is enough', () => {
  expect(kinds(file({ conversations: [talk(7)], placements: [place('protected-shelter', 60, 'BO-04')] }))).toEqual(['shelter-silence']);
  expect(kinds(file({ conversations: [talk(6)], placements: [place('protected-shelter', 60, 'BO-04')] }))).toEqual([]);
});

test('somebody on the way is looked at after two days', () => {
  expect(kinds(file({ ...spoken, placements: [place('transit', 1, '')] }))).toEqual([]);
  expect(kinds(file({ ...spoken, placements: [place('transit', 2, '')] }))).toEqual(['in-transit']);
});

test('signs ask until they are decided on; a new one asks again', () => {
  expect(kinds(file({ ...spoken, signs: [sign(3)] }))).toEqual(['new-signs']);
  expect(kinds(file({ ...spoken, signs: [sign(3), sign(2, 'high-debt')] }))).toEqual(['strong-signs']);
  expect(kinds(file({ ...spoken, signs: [sign(3)], assessments: [{ decidedAt: daysAgo(1) }] as never }))).toEqual([]);
  expect(kinds(file({ ...spoken, signs: [sign(3), { ...sign(2), withdrawnAt: daysAgo(1) }], assessments: [{ decidedAt: addHours(daysAgo(3), 1) }] as never }))).toEqual([]);
});

test('missed appointments count for a month', () => {
  expect(kinds(file({ ...spoken, appointments: [appointment(31, 'missed')] }))).toEqual([]);
  expect(radarOf(file({ ...spoken, appointments: [appointment(20, 'missed'), appointment(5, 'missed')] }), nobody, now)).toMatchObject([{ kind: 'missed-appointments', about: { count: 2, day: '19-11-2026' } }]);
});

test('another youth who left the same place lately asks for a look at who stayed', () => {
  const here = { placements: [place('small-unit', 200)] };
  const gone = file({ ...here, departures: [departure(3, 'missing-reported')] }, { id: 'other' });
  const left = leftFrom([gone, file({ ...spoken, ...here })]);
  expect(kinds(file({ ...spoken, ...here }), left)).toEqual(['another-left']);
  expect(kinds(file({ ...spoken, placements: [place('small-unit', 200, 'KWV-99')] }), left)).toEqual([]);
  expect(kinds(gone, left)).toEqual([]);
  expect(kinds(file({ ...spoken, ...here }), leftFrom([file({ ...here, departures: [departure(15, 'returned')] }, { id: 'other' })]))).toEqual([]);
});

test('the 18th birthday of a month is a range; it asks half a year ahead, and again when it is near', () => {
  const [reason] = radarOf(file(spoken, { statedBirthDate: '2009-03' }), nobody, now);
  expect(radarSentence(reason!, words('nl'))).toBe('Wordt 18 tussen 01-03-2027 en 31-03-2027. De geboortedatum is niet op de dag bekend.');
  expect(radarOf(file(spoken, { statedBirthDate: '2008-12-01' }), nobody, now)[0]?.key).not.toBe(reason!.key);
  expect(kinds(file(spoken, { statedBirthDate: '2008-11-23' }))).toEqual([]);
});

test('an absent youth is not quiet: the clock stands above', () => {
  expect(kinds(file({ departures: [departure(1, 'not-found')] }))).toEqual([]);
  expect(kinds(file({ departures: [departure(50, 'destination-claimed')] }))).toEqual([]);
});

test('a look keeps what stood there quiet for its time, and lets something new speak', () => {
  const one = file({ signs: [sign(3)] });
  const { quietUntil } = quietAfter(now);
  const looks = [{ at: now, quietUntil, seen: radarOf(one, nobody, now).map((reason) => reason.key) }] as unknown as readonly Look[];
  expect(radarOf({ ...one, looks }, nobody, addHours(now, 1))).toEqual([]);
  expect(radarOf({ ...one, looks, signs: [...one.signs, { ...sign(0), recordedAt: addHours(now, 1) }] }, nobody, addHours(now, 2)).map((reason) => reason.kind)).toEqual(['new-signs']);
  expect(radarOf({ ...one, looks }, nobody, quietUntil)).not.toEqual([]);
});

const anyFile = fc.record({ talks: fc.array(fc.integer({ min: 0, max: 120 }), { maxLength: 4 }), shelter: fc.boolean(), signs: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 3 }), birth: fc.constantFrom('2008', '2009-02', '2010-11-30') })
  .map(({ talks, shelter, signs, birth }) => file({ conversations: talks.toSorted((a, b) => b - a).map(talk), placements: shelter ? [place('protected-shelter', 90, 'BO-04')] : [], signs: signs.toSorted((a, b) => b - a).map((days) => sign(days)) }, { statedBirthDate: birth }));
const silent = (one: MinorFile) => kinds(one).filter((kind) => ['no-contact', 'no-conversation', 'shelter-silence'].includes(kind));

test('adding contact never adds a reason of silence', () => {
  fc.assert(fc.property(anyFile, fc.integer({ min: 0, max: 120 }), fc.constantFrom('talk', 'note', 'kept', 'return'), (one, days, how) => {
    const after: MinorFile = {
      talk: { ...one, conversations: [...one.conversations, talk(days)].sort((a, b) => (a.heldAt < b.heldAt ? -1 : 1)) },
      note: { ...one, notes: [...one.notes, note(days, 'telephone')] },
      kept: { ...one, appointments: [...one.appointments, appointment(days, 'kept')] },
      return: { ...one, departures: [...one.departures, departure(days, 'returned', [{ move: 'return', body: { seenAt: daysAgo(days) } }])] },
    }[how];
    for (const kind of silent(after)) expect(silent(one)).toContain(kind);
  }));
});

test('the order of the list is total and goes by kind, then by the longest', () => {
  const row = fc.record({ minorId: fc.constantFrom('a', 'b', 'c'), reasons: fc.array(fc.record({ kind: fc.constantFrom(...radarReasonKinds), about: fc.constant({}), since: fc.constantFrom(plainDate('2026-01-01'), plainDate('2026-05-01')), key: fc.constant('k') }), { minLength: 1, maxLength: 2 }) });
  fc.assert(fc.property(row, row, row, (a, b, c) => {
    expect(Math.sign(compareRadar(a, b))).toBe(-Math.sign(compareRadar(b, a)) + 0);
    if (compareRadar(a, b) <= 0 && compareRadar(b, c) <= 0) expect(compareRadar(a, c)).toBeLessThanOrEqual(0);
    if (compareRadar(a, b) < 0) expect(radarReasonKinds.indexOf(a.reasons[0]!.kind)).toBeLessThanOrEqual(radarReasonKinds.indexOf(b.reasons[0]!.kind));
  }));
});

test('every reason has a name in both languages', () => {
  for (const language of ['nl', 'en'] as const) {
    expect(Object.keys(words(language).radar.reasons).sort()).toEqual([...radarReasonKinds].sort());
    expect(Object.keys(words(language).radar.kinds).sort()).toEqual([...radarReasonKinds].sort());
  }
});
