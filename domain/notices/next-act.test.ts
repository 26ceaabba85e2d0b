import { describe, expect, test } from 'vitest';
import type { TransferRecord } from '../transfers/transfer-record';
import { addHours, instant } from '../shared/instant';
import { isAboutDestination, policeClosed, saysKnownDestination } from './about-destination';
import { nextActOf, stageOfAct } from './next-act';
import type { NoticeEvent, NoticeHappening } from './notice-history';
import type { NoticeRecord } from './notice';
import { noticeTasks } from './notice-tasks';
import { file, sealed } from './notices-for-tests';

const sealedAt = instant('2026-11-24T12:00:00Z');
const row = (...happenings: readonly NoticeHappening[]): readonly NoticeEvent[] => happenings.map((one, place) => ({ ...one, seq: place + 1, notedAt: sealedAt, notedBy: 'Voogd Proef' }));
const sent: NoticeHappening = { move: 'send', body: { at: addHours(sealedAt, 1), by: 'Voogd Proef', way: 'email' } };
const acknowledged: NoticeHappening = { move: 'acknowledge', body: { at: addHours(sealedAt, 2), by: 'B. Balie', proof: 'code', code: '' } };
const closed: NoticeHappening = { move: 'close', body: { at: addHours(sealedAt, 3), by: 'B. Balie' } };
const known = (over: Partial<NoticeRecord> = {}): NoticeRecord => sealed('known-destination', { id: 'n1' as NoticeRecord['id'], sealedAt, events: [], payload: { kind: 'known-destination', police: { number: 'DEMO-1' } } as NoticeRecord['payload'], ...over });
const correction = (standing: string, of = 'known-destination'): NoticeRecord =>
  known({ id: 'n2' as NoticeRecord['id'], kind: 'correction', packageId: 'another', payload: { kind: 'correction', refersTo: { packageId: known().packageId, kind: of }, correction: { standing } } as unknown as NoticeRecord['payload'] });

describe('what a notice asks next', () => {
  test('to be sent, then to be acknowledged, then for the rest of the answer, then nothing', () => {
    expect(nextActOf(known(), [])).toMatchObject({ act: 'send-notice', dueAt: addHours(sealedAt, 4) });
    expect(nextActOf(known({ events: row(sent) }), [])).toMatchObject({ act: 'ask-police-confirmation', dueAt: addHours(sealedAt, 25) });
    expect(nextActOf(known({ events: row(sent, acknowledged) }), [])).toMatchObject({ act: 'ask-police-answer', dueAt: '2026-12-01T22:59:00.000Z', dayOnly: true });
    expect(nextActOf(known({ events: row(sent, acknowledged, closed) }), [])).toBeUndefined();
    expect(nextActOf(known({ events: row({ move: 'keep-back', body: { reason: 'x' } }) }), [])).toBeUndefined();
  });

  test('gets nearer, and then late', () => {
    const next = nextActOf(known({ events: row(sent) }), [])!;
    expect([2, 20, 26].map((hours) => stageOfAct(next, addHours(sealedAt, hours)))).toEqual(['quiet', 'due', 'late']);
  });

  test('a message of vanishing without a number asks for the number; a report of signs asks for nothing more', () => {
    const missing = (number: string) => known({ kind: 'missing', payload: { kind: 'missing', police: { number } } as NoticeRecord['payload'], events: row(sent, acknowledged) });
    expect(nextActOf(missing(''), [])).toMatchObject({ act: 'ask-police-answer' });
    expect(nextActOf(missing('DEMO-1'), [])).toBeUndefined();
    expect(nextActOf(known({ kind: 'trafficking-signals', departureId: null, payload: { kind: 'trafficking-signals' } as NoticeRecord['payload'], events: row(sent, acknowledged) }), [])).toBeUndefined();
  });

  test('nothing once its correction carries it on, or a youth who was missing is found', () => {
    expect(nextActOf(known(), [known(), correction('missing')])).toBeUndefined();
    const missing = known({ kind: 'missing', payload: { kind: 'missing', police: { number: '' } } as NoticeRecord['payload'] });
    const found = known({ id: 'n3' as NoticeRecord['id'], kind: 'found', packageId: 'third', sealedAt: addHours(sealedAt, 5), payload: { kind: 'found', request: 'close-investigation-and-confirm' } as NoticeRecord['payload'] });
    expect(nextActOf(missing, [missing, found])).toBeUndefined();
    expect(nextActOf(missing, [missing, { ...found, departureId: 'another' as NoticeRecord['departureId'] }])).toMatchObject({ act: 'send-notice' });
  });

  test('and so do the tasks, each by its dated rule', () => {
    const tasks = noticeTasks({ ...file, notices: [known(), known({ id: 'n4' as NoticeRecord['id'], packageId: 'fourth', events: row(sent) })] }, sealedAt);
    expect(tasks.map(({ kind, reason, subjectId, rule }) => ({ kind, reason, subjectId, version: rule?.version }))).toEqual([
      { kind: 'send-notice', reason: 'sealed-not-sent', subjectId: 'n1', version: 'notice-answer-2026-11' },
      { kind: 'ask-police-confirmation', reason: 'sent-not-confirmed', subjectId: 'n4', version: 'notice-answer-2026-11' },
    ]);
  });
});

describe('which notice is about a destination', () => {
  const transfer = { departureId: known().departureId, startedAt: addHours(sealedAt, -24) } as TransferRecord;

  test('the notice that it is known, or the correction that says so', () => {
    expect(saysKnownDestination(known())).toBe(true);
    expect(saysKnownDestination(correction('known-destination'))).toBe(true);
    expect(saysKnownDestination(correction('missing'))).toBe(false);
    expect(saysKnownDestination(correction('known-destination', 'missing'))).toBe(false);
    expect(saysKnownDestination(known({ kind: 'missing' }))).toBe(false);
  });

  test('of this departure, and sealed since this destination was named', () => {
    expect(isAboutDestination(known(), transfer)).toBe(true);
    expect(isAboutDestination(known({ departureId: 'another' as NoticeRecord['departureId'] }), transfer)).toBe(false);
    expect(isAboutDestination(known(), { ...transfer, startedAt: addHours(sealedAt, 1) })).toBe(false);
    expect(policeClosed([known({ events: row(sent, acknowledged, closed) })], transfer)).toBe(true);
    expect(policeClosed([known({ kind: 'missing', events: row(sent, acknowledged, closed) })], transfer)).toBe(false);
  });
});
