import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addHours, instant, type Instant } from '../shared/instant';
import { happeningsOf, mayConfirm, mayKeepBack, maySend, mayTakeBack } from './may-follow-up';
import type { NewConfirmation, NoticeEvent, NoticeHappening } from './notice-history';
import { isStronger, standingEvents, standingOfNotice } from './notice-standing';
import { noticeLeadsTo, noticeMoves, noticeStatuses, statusAfter, type NoticeMove, type NoticeStatus } from './notice-table';

const sealedAt = instant('2026-11-24T12:00:41Z');
const later = (hours: number): Instant => addHours(sealedAt, hours);
const now = later(100);
const codes = (permission: readonly { readonly code: string }[]): readonly string[] => permission.map((one) => one.code);

/** A sealed notice with what happened to it. */
const notice = (...happenings: readonly NoticeHappening[]) => ({ sealedAt, events: happenings.map((one, place): NoticeEvent => ({ ...one, seq: place + 1, notedAt: now, notedBy: 'Voogd Proef' })) });
const sent = (hours: number): NoticeHappening => ({ move: 'send', body: { at: later(hours), by: 'Voogd Proef', way: 'email' } });
const acknowledged = (hours: number, proof: 'told' | 'code' | 'receipt' = 'code'): NoticeHappening => ({ move: 'acknowledge', body: { at: later(hours), by: 'B. Balie', proof, code: '' } });
const numbered = (hours: number, number = 'DEMO-1'): NoticeHappening => ({ move: 'note-number', body: { at: later(hours), by: 'B. Balie', number } });
const closed = (hours: number): NoticeHappening => ({ move: 'close', body: { at: later(hours), by: 'B. Balie' } });
const keptBack: NoticeHappening = { move: 'keep-back', body: { reason: 'Dubbel gemaakt.' } };
const takenBack = (seq: number): NoticeHappening => ({ move: 'take-back', body: { seq, reason: 'Verkeerd bericht.' } });
const answer = (over: Partial<NewConfirmation> = {}) => ({ confirmedAt: later(20), confirmedBy: 'B. Balie', policeNumber: '', receiptCode: '', investigationClosed: false, ...over });
const fits = (given: Pick<NewConfirmation, 'receiptCode'>): boolean | null => (given.receiptCode === '' ? null : given.receiptCode === 'GOED');

/** A notice that stands at each status, as real records bring it there. */
const at: Readonly<Record<NoticeStatus, ReturnType<typeof notice>>> = {
  sealed: notice(), sent: notice(sent(1)), acknowledged: notice(sent(1), acknowledged(2)), numbered: notice(sent(1), acknowledged(2), numbered(3)), closed: notice(sent(1), acknowledged(2), numbered(3), closed(4)), 'kept-back': notice(keptBack),
};

describe('the table', () => {
  test.each(noticeStatuses)('%s is reached by records', (status) => expect(standingOfNotice(at[status]).status).toBe(status));

  test('is this table', () => {
    const rows = noticeStatuses.flatMap((status) => noticeMoves.map((move) => ({ status, move, to: noticeLeadsTo(status, move) })));
    expect(rows.filter(({ to }) => to !== undefined).map(({ status, move, to }) => `${status} ${move} ${to}`)).toEqual([
      'sealed send sent', 'sealed keep-back kept-back', 'sealed acknowledge acknowledged',
      'sent send sent', 'sent acknowledge acknowledged',
      'acknowledged send acknowledged', 'acknowledged acknowledge acknowledged', 'acknowledged note-number numbered', 'acknowledged close closed',
      'numbered send numbered', 'numbered acknowledge numbered', 'numbered note-number numbered', 'numbered close closed',
      'closed send closed', 'closed acknowledge closed', 'closed note-number closed',
    ]);
  });

  const act: Readonly<Record<NoticeMove, (from: ReturnType<typeof notice>) => readonly string[]>> = {
    send: (from) => codes(maySend(from, { sentAt: later(1) }, now)),
    'keep-back': (from) => codes(mayKeepBack(from)),
    // stronger than what stands, another number, and a closing: what the guards ask of each
    acknowledge: (from) => codes(mayConfirm(from, answer({ receiptCode: 'GOED' }), true, now)),
    'note-number': (from) => codes(mayConfirm(from, answer({ policeNumber: 'DEMO-2' }), null, now)),
    close: (from) => codes(mayConfirm(from, answer({ investigationClosed: true }), null, now)),
  };
  const refusedAt: Readonly<Record<NoticeMove, Partial<Record<NoticeStatus, string>>>> = {
    send: { acknowledged: 'notice-already-acknowledged', numbered: 'notice-already-acknowledged', closed: 'notice-already-acknowledged', 'kept-back': 'notice-move-not-from-here' },
    'keep-back': { sent: 'notice-move-not-from-here', acknowledged: 'notice-move-not-from-here', numbered: 'notice-move-not-from-here', closed: 'notice-move-not-from-here', 'kept-back': 'notice-move-not-from-here' },
    acknowledge: { acknowledged: 'confirmation-says-nothing-new', numbered: 'confirmation-says-nothing-new', closed: 'confirmation-says-nothing-new', 'kept-back': 'notice-kept-back' },
    'note-number': { 'kept-back': 'notice-kept-back' },
    close: { closed: 'confirmation-says-nothing-new', 'kept-back': 'notice-kept-back' },
  };
  test.each(noticeStatuses.flatMap((status) => noticeMoves.map((move) => ({ status, move }))))('$status: $move', ({ status, move }) => {
    const reason = refusedAt[move][status];
    expect(act[move](at[status])).toEqual(reason === undefined ? [] : [reason]);
  });
});

describe('an answer', () => {
  test('adds only what is new, in one talk or in several', () => {
    const moves = (from: ReturnType<typeof notice>, over: Partial<NewConfirmation>) => happeningsOf(from, answer(over)).map(({ move }) => move);
    expect(moves(at.sent, { receiptCode: 'GOED', policeNumber: 'DEMO-1', investigationClosed: true })).toEqual(['acknowledge', 'note-number', 'close']);
    expect(moves(at.acknowledged, { policeNumber: 'DEMO-1' })).toEqual(['note-number']);
    expect(moves(at.numbered, { policeNumber: 'DEMO-1', investigationClosed: true })).toEqual(['close']);
    expect(moves(at.numbered, { policeNumber: 'DEMO-2' })).toEqual(['note-number']);
    expect(codes(mayConfirm(at.closed, answer({ policeNumber: 'DEMO-1', investigationClosed: true }), null, now))).toEqual(['confirmation-says-nothing-new']);
  });

  test('without a code is only told, and a code that comes later is the stronger proof', () => {
    expect(happeningsOf(at.sent, answer())).toMatchObject([{ move: 'acknowledge', body: { proof: 'told' } }]);
    expect(happeningsOf(notice(sent(1), acknowledged(2, 'told')), answer({ receiptCode: 'GOED' }))).toMatchObject([{ move: 'acknowledge', body: { proof: 'code' } }]);
    expect(happeningsOf(notice(sent(1), acknowledged(2, 'receipt')), answer({ receiptCode: 'GOED' }))).toEqual([]);
    expect(isStronger('receipt', 'code') && isStronger('code', 'told') && isStronger('told', 'other-code')).toBe(true);
  });

  test('with a code of another file is refused, and nothing is claimed', () => {
    expect(codes(mayConfirm(at.sent, answer({ receiptCode: 'FOUT', policeNumber: 'DEMO-1' }), false, now))).toEqual(['receipt-code-differs']);
  });
});

describe('the order of moments', () => {
  test('nothing is sent or confirmed before it was sealed, nor in the future; the minute of the seal itself is fine', () => {
    const minute = instant('2026-11-24T12:00:00Z');
    expect(maySend(at.sealed, { sentAt: minute }, now)).toEqual([]);
    expect(mayConfirm(at.sealed, answer({ confirmedAt: minute }), null, now)).toEqual([]);
    expect(codes(maySend(at.sealed, { sentAt: later(-1) }, now))).toEqual(['sent-before-sealed']);
    expect(codes(maySend(at.sealed, { sentAt: later(101) }, now))).toEqual(['sent-in-the-future']);
    expect(codes(mayConfirm(at.sealed, answer({ confirmedAt: later(-1) }), null, now))).toEqual(['confirmed-before-sealed']);
    expect(codes(mayConfirm(at.sent, answer({ confirmedAt: later(0.5) }), null, now))).toEqual(['confirmed-before-sent']);
    expect(codes(mayConfirm(at.acknowledged, answer({ confirmedAt: later(1.5), policeNumber: 'DEMO-1' }), null, now))).toEqual(['confirmed-before-acknowledged']);
    expect(codes(mayConfirm(at.sent, answer({ confirmedAt: later(101) }), null, now))).toEqual(['confirmed-in-the-future']);
    expect(codes(maySend(notice(acknowledged(2)), { sentAt: later(3) }, now))).toEqual(['sent-after-acknowledged']);
    expect(maySend(notice(acknowledged(2)), { sentAt: later(1) }, now), 'noted late').toEqual([]);
  });

  const hours = fc.double({ min: -5, max: 110, noNaN: true });
  const tries = fc.array(fc.oneof(
    hours.map((at) => ({ kind: 'send' as const, at })),
    fc.record({ kind: fc.constant('confirm' as const), at: hours, policeNumber: fc.constantFrom('', 'DEMO-1', 'DEMO-2'), receiptCode: fc.constantFrom('', 'GOED', 'FOUT'), investigationClosed: fc.boolean() }),
    fc.constant({ kind: 'keep-back' as const }),
    fc.nat(8).map((seq) => ({ kind: 'take-back' as const, seq })),
  ), { maxLength: 12 });

  test('holds whatever is tried: each part lies between the seal and now, no answer lies before what it answers, and the row always leads somewhere', () => {
    fc.assert(fc.property(tries, (all) => {
      let row: ReturnType<typeof notice> = notice();
      const add = (...more: readonly NoticeHappening[]): void => { row = notice(...row.events, ...more); };
      for (const one of all) {
        const before = standingOfNotice(row);
        if (one.kind === 'send' && maySend(row, { sentAt: later(one.at) }, now).length === 0) add(sent(one.at));
        if (one.kind === 'keep-back' && mayKeepBack(row).length === 0) add(keptBack);
        if (one.kind === 'take-back' && mayTakeBack(row, one.seq, false).length === 0) add(takenBack(one.seq));
        if (one.kind === 'confirm') {
          const said = answer({ ...one, confirmedAt: later(one.at) });
          if (mayConfirm(row, said, fits(said), now).length === 0) {
            if (before.sent) expect(said.confirmedAt >= before.sent.body.at || said.confirmedAt.slice(0, 16) === before.sent.body.at.slice(0, 16)).toBe(true);
            add(...happeningsOf(row, said));
          }
        }
        expect(statusAfter(standingEvents(row).map(({ move }) => move))).toBe(standingOfNotice(row).status);
        for (const event of standingEvents(row)) {
          if (event.move === 'keep-back') continue;
          expect(event.body.at.slice(0, 16) >= sealedAt.slice(0, 16) && event.body.at <= now).toBe(true);
          if (event.move === 'acknowledge') expect(event.body.proof).not.toBe('other-code');
        }
      }
    }), { numRuns: 300 });
  });
});

describe('taking back', () => {
  test('leaves the record readable, and what rests on it first', () => {
    expect(standingOfNotice(notice(sent(1), acknowledged(2), takenBack(2)))).toMatchObject({ status: 'sent', acknowledged: null });
    expect(notice(sent(1), acknowledged(2), takenBack(2)).events).toHaveLength(3);
    expect(codes(mayTakeBack(at.numbered, 2, false))).toEqual(['notice-record-needed']);
    expect(mayTakeBack(at.numbered, 3, false)).toEqual([]);
    expect(mayTakeBack(at.numbered, 1, false), 'how it went out is noted anew').toEqual([]);
    expect(mayTakeBack(at['kept-back'], 1, false)).toEqual([]);
    expect(codes(mayTakeBack(notice(sent(1), takenBack(1)), 1, false))).toEqual(['notice-record-not-standing']);
    expect(codes(mayTakeBack(at.sent, 7, false))).toEqual(['notice-record-not-standing']);
  });

  test('is refused for a signed receipt, and for a closing that was also the last step of a transfer', () => {
    expect(codes(mayTakeBack(notice(sent(1), acknowledged(2, 'receipt')), 2, false))).toEqual(['receipt-proves-itself']);
    expect(codes(mayTakeBack(at.closed, 4, true))).toEqual(['closing-ended-transfer']);
    expect(mayTakeBack(at.closed, 4, false)).toEqual([]);
  });
});
