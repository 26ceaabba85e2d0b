import { expect, it } from 'vitest';
import type { DepartureId } from '../shared/ids';
import { addHours, instant } from '../shared/instant';
import { NewDeparture } from './departure';
import { clockStepsOf, type ClockFile } from './clock-steps';
import type { DepartureEvent, DepartureRecord } from './departure-record';
import { lostGroundOf } from './lost-ground';

const lastSeenAt = instant('2026-11-01T11:00:00Z');
const departureId = '01900000-0000-7000-8000-000000000001' as DepartureId;
const minorId = '01900000-0000-7000-8000-000000000002';
const days = (n: number) => addHours(lastSeenAt, 24 * n);

const event = (move: string, day: number, body: object): DepartureEvent => ({ move, at: days(day), by: 'Voogd Proef', body: { departureId, ...body } }) as unknown as DepartureEvent;
const report = event('report-missing', 0.2, { reportedAt: days(0.2), reportedBy: 'x', channel: 'avim', policeNumber: 'P-1', reasonLate: '' });
const noCheck = event('note-evidence', 9, { kind: 'no-in-house-check', from: '2026-11-02', to: '2026-11-09', notedBy: 'COA' });
const confirm = event('confirm-unknown', 9.5, { avimNoticeOn: '2026-11-10', coaDepartureOn: '2026-11-01', nidosDepartureOn: '2026-11-01', reasonDatesDiffer: '' });
const back = (nr: number, day: number) => event('take-note-back', day, { nr, reason: 'De dagen waren van een ander.' });
const departure = (status: DepartureRecord['status'], ...events: DepartureEvent[]): DepartureRecord =>
  ({ id: departureId, minorId, status, rev: 1, started: NewDeparture.parse({ minorId, lastSeenAt, lastSeenWhere: 'In de hal.', lastSeenBy: 'x' }), startedAt: lastSeenAt, startedBy: 'x', urgencies: [], events }) as unknown as DepartureRecord;
const now = days(12);

it('an unknown destination keeps its ground while the fact stands', () => {
  expect(lostGroundOf(departure('unknown-destination', report, noCheck, confirm), now)).toBeUndefined();
});
it('it lost its ground when the fact was taken back and nothing else holds; also under a destination that is looked into', () => {
  const taken = back(1, 11);
  expect(lostGroundOf(departure('unknown-destination', report, noCheck, confirm, taken), now)).toBe(taken);
  const claim = event('claim-destination', 11.5, { country: 'DE' });
  expect(lostGroundOf(departure('destination-claimed', report, noCheck, confirm, taken, claim), now)).toBe(taken);
  expect(lostGroundOf(departure('returned', report, noCheck, confirm, taken), now)).toBeUndefined();
});
it('another ground that was noted, then or since, holds it', () => {
  const booked = event('note-evidence', 9.2, { kind: 'missed-arrival', bookedAt: days(3), notedBy: 'COA' });
  expect(lostGroundOf(departure('unknown-destination', report, noCheck, booked, confirm, back(1, 11)), now)).toBeUndefined();
  expect(lostGroundOf(departure('unknown-destination', report, noCheck, confirm, back(1, 11), event('note-evidence', 11.5, { kind: 'missed-arrival', bookedAt: days(3), notedBy: 'COA' })), now)).toBeUndefined();
});
it('that the youth was seen later, or another note taken back, takes no ground away', () => {
  const seen = event('note-evidence', 11, { kind: 'hit', on: '2026-11-12', where: 'Station', notedBy: 'x' });
  expect(lostGroundOf(departure('unknown-destination', report, noCheck, confirm, seen), now)).toBeUndefined();
  const number = event('note-number', 1, { policeNumber: 'P-2', toldBy: 'x' });
  expect(lostGroundOf(departure('unknown-destination', report, noCheck, number, confirm, back(2, 11)), now)).toBeUndefined();
});
it('the clock asks for it until another ground is noted or AVIM was told', () => {
  const file = { minor: { statedBirthDate: '2010-01-01', establishedBirthDate: null }, placements: [], signs: [], conversations: [], notices: [], measures: [] } as unknown as ClockFile;
  const step = (...more: DepartureEvent[]) => clockStepsOf(file, departure('unknown-destination', report, noCheck, confirm, back(1, 11), ...more), now).find(({ code }) => code === 'mend-ground');
  expect(step()).toMatchObject({ who: 'nidos', stage: 'quiet', dayOnly: true, done: null });
  expect(step(event('note-step', 11.8, { step: 'mend-ground', doneAt: days(11.7), doneBy: 'Voogd Proef', number: 'A-1', note: '' }))).toMatchObject({ stage: 'done', done: { by: 'Voogd Proef', number: 'A-1' } });
  expect(step(event('note-evidence', 11.5, { kind: 'missed-arrival', bookedAt: days(3), notedBy: 'COA' }))).toBeUndefined();
});
