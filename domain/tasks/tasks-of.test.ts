import { expect, test } from 'vitest';
import { nothingRecorded } from '../minors/empty-file-for-tests';
import type { MinorFile } from '../minors/minor-file';
import type { DepartureRecord } from '../departures/departure-record';
import type { DepartureId, MinorId } from '../shared/ids';
import { unknownEurodac } from '../minors/eurodac';
import { addHours, instant, type Instant } from '../shared/instant';
import { taskReason } from '../words/task-reason';
import { words } from '../words/words';
import { tasksOf } from './tasks-of';

const now = instant('2026-11-24T23:04:00+01:00');
const minorId = '01900000-0000-7000-8000-000000000001' as MinorId;

const file = (over: Partial<MinorFile> = {}): MinorFile => ({
  minor: { id: minorId, rev: 1, recordedAt: addHours(now, -24), givenNames: 'Voorbeeld', familyName: 'Een', asylumApplication: 'yes', ageInspection: { state: 'not-done', reason: 'not-yet', note: '' }, eurodac: unknownEurodac, statedBirthDate: '2010-03-01', establishedBirthDate: null } as unknown as MinorFile['minor'],
  ...nothingRecorded,
  ...over,
});
const talk = (heldAt: Instant, risk: 'low' | 'medium' | 'high') => ({ id: `talk ${heldAt}`, heldAt, risk, followUpOn: null, agreements: [], done: [], versions: [] }) as unknown as MinorFile['conversations'][number];
const sign = (recordedAt: Instant) => ({ id: `sign ${recordedAt}`, code: 'high-debt', subject: 'youth', withdrawnAt: null, recordedAt, earlier: [] }) as unknown as MinorFile['signs'][number];
const departure = (over: Partial<DepartureRecord>): DepartureRecord => ({
  id: '01900000-0000-7000-8000-000000000002' as DepartureId, minorId, status: 'not-found', rev: 1, startedAt: now, startedBy: 'x', urgencies: [], events: [],
  started: { lastSeenAt: addHours(now, -24.9), alreadyChecked: 'De kamer is leeg.' } as DepartureRecord['started'], ...over,
});
const kinds = (one: MinorFile) => tasksOf(one, now).map((task) => [task.kind, task.late]);

test('a youth who was just added asks for nothing; after thirty days without a talk, for a talk', () => {
  expect(kinds(file())).toEqual([]);
  expect(kinds(file({ minor: { ...file().minor, recordedAt: addHours(now, -24 * 33) } }))).toEqual([['ask-for-measure', true], ['conversation-reminder', true]]);
});

test('a high risk asks for the team the same day, until a consult is noted; a later talk does not take its place', () => {
  expect(kinds(file({ conversations: [talk(addHours(now, -5), 'high')] }))).toEqual([['team-consult', false]]);
  expect(kinds(file({ conversations: [talk(addHours(now, -30), 'high')] }))).toEqual([['team-consult', true]]);
  expect(kinds(file({ conversations: [talk(addHours(now, -30), 'high'), talk(addHours(now, -2), 'low')] }))).toEqual([['team-consult', true]]);
  const consulted = { ...talk(addHours(now, -30), 'high'), done: [{ kind: 'team-consult', doneAt: addHours(now, -29) }] } as unknown as MinorFile['conversations'][number];
  expect(kinds(file({ conversations: [consulted] }))).toEqual([]);
});

test('a strong sign asks for an assessment within a day, until one is recorded after it', () => {
  const signs = [sign(addHours(now, -25))];
  expect(kinds(file({ signs }))).toEqual([['assess-signs', true]]);
  const assessments = [{ decidedAt: addHours(now, -3), decision: 'not-now', signIds: signs.map((one) => one.id) }] as unknown as MinorFile['assessments'];
  expect(kinds(file({ signs, assessments }))).toEqual([]);
  expect(kinds(file({ signs: [...signs, sign(addHours(now, -1))], assessments }))).toEqual([['assess-signs', false]]);
});

test('a missing youth asks for the report, late after the limit', () => {
  expect(kinds(file({ departures: [departure({})] }))).toEqual([['report-missing', true], ['tell-each-other', false]]);
  const started = { lastSeenAt: addHours(now, -2), alreadyChecked: '' } as DepartureRecord['started'];
  expect(kinds(file({ departures: [departure({ started })] }))).toEqual([['check-room', false], ['tell-each-other', false], ['report-missing', false]]);
});

test('while a youth is missing, talks wait and colleagues do not', () => {
  const conversations = [talk(addHours(now, -60), 'high')];
  expect(kinds(file({ conversations, departures: [departure({})] }))).toEqual([['report-missing', true], ['tell-each-other', false], ['team-consult', true]]);
});

test('after a death nothing is asked but what has to be told', () => {
  const died = departure({ status: 'died', events: [{ move: 'die', body: { heardAt: addHours(now, -2) }, at: addHours(now, -1), by: 'x' } as unknown as DepartureRecord['events'][number]] });
  expect(kinds(file({ minor: { ...file().minor, recordedAt: addHours(now, -24 * 33) }, signs: [sign(addHours(now, -25))], departures: [died] }))).toEqual([
    ['tell-police-death', false], ['tell-family-death', false], ['tell-registers-death', false],
  ]);
});

test('a known destination asks for the notice; the notice asks to be sent, for the confirmation, and for the closing', () => {
  const known = departure({ status: 'known-destination', events: [{ move: 'confirm-known', body: {}, at: addHours(now, -2), by: 'x' } as unknown as DepartureRecord['events'][number]] });
  const notice = { id: 'n', departureId: known.id, kind: 'known-destination', payload: { kind: 'known-destination' }, sealedAt: addHours(now, -1), events: [] } as unknown as MinorFile['notices'][number];
  const event = (seq: number, move: string, body: object = {}) => ({ seq, move, body: { at: now, by: 'x', ...body }, notedAt: now, notedBy: 'x' }) as unknown as (typeof notice.events)[number];
  const [sent, acknowledged, closed] = [event(1, 'send', { way: 'email' }), event(2, 'acknowledge', { proof: 'code', code: '' }), event(3, 'close')];
  expect(kinds(file({ departures: [known] }))).toEqual([['seal-notice', false]]);
  expect(kinds(file({ departures: [known], notices: [notice] }))).toEqual([['send-notice', false]]);
  expect(kinds(file({ departures: [known], notices: [{ ...notice, events: [sent] }] }))).toEqual([['ask-police-confirmation', false]]);
  expect(kinds(file({ departures: [known], notices: [{ ...notice, events: [sent, acknowledged] }] }))).toEqual([['ask-police-answer', false]]);
  expect(kinds(file({ departures: [known], notices: [{ ...notice, events: [sent, acknowledged, closed] }] }))).toEqual([]);
});

test('a transfer asks for its next step until it was handed over', () => {
  const transfer = (status: string) => ({ id: 't', status, startedAt: now, events: [{ at: addHours(now, -24 * 20) }] }) as unknown as MinorFile['transfers'][number];
  expect(kinds(file({ transfers: [transfer('requested')] }))).toEqual([['go-on-with-transfer', true]]);
  expect(kinds(file({ transfers: [transfer('stopped')] }))).toEqual([]);
});

test('a return asks for the return talk within three days', () => {
  const returned = departure({ status: 'returned', events: [{ move: 'return', body: { seenAt: addHours(now, -10) }, at: now, by: 'x' } as unknown as DepartureRecord['events'][number]] });
  expect(kinds(file({ departures: [returned] }))).toEqual([['return-talk', false]]);
  const held = talk(addHours(now, -1), 'low');
  expect(kinds(file({ departures: [returned], conversations: [held] }))).toEqual([['return-talk', false]]);
  expect(kinds(file({ departures: [returned], conversations: [{ ...held, moment: 'after-return' }] }))).toEqual([]);
});

test('every task has its words and its reason', () => {
  const all = [
    file({ conversations: [talk(addHours(now, -5), 'medium')], signs: [sign(addHours(now, -1))], departures: [departure({})] }),
    file({ departures: [departure({ urgencies: ['sign-of-danger'] })] }),
  ].flatMap((one) => tasksOf(one, now));
  for (const task of all) {
    for (const language of ['nl', 'en'] as const) {
      expect(words(language).tasks.kinds[task.kind]).toBeTruthy();
      expect(taskReason(task, words(language)), task.reason).not.toMatch(/undefined/);
    }
  }
});
