import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NewDestination, departureStatuses, transferAnswers, type DepartureStatus, type TransferAnswer } from '../departures/departure';
import { afterMove, courseAtStart, departureMoves, isMove, type Course, type DepartureMove } from '../departures/departure-table';
import { transferStatuses, type TransferStatus } from './transfer';
import { beginsAt, mayMove } from './transfer-moves';
import { isSafetyApproved, type TransferEvent } from './transfer-record';
import { transferLeadsTo, transferMoves, type TransferMove } from './transfer-table';
import { afterPoliceAnswer, asksAboutTransfer, broughtAlong, courseOfTransfer, departureMoveFor, mayMoveTogether } from './with-departure';

const claim = (country: string) => NewDestination.parse({
  departureId: '01900000-0000-7000-8000-000000000001', country, hostName: 'Rima Voorbeeld', hostRelation: 'aunt-or-uncle', source: 'De jongere belde.', claimedOn: '2026-11-24', reliability: 'likely',
});
const whole = claim('DE');
const lacking = claim('unknown');

interface Transfer {
  readonly status: TransferStatus;
  readonly destination: NewDestination;
  readonly events: readonly TransferEvent[];
}
/** A departure with its newest transfer; null before a destination was claimed. */
interface Pair {
  readonly course: Course;
  readonly transfer: Transfer | null;
}
const start: Pair = { course: courseAtStart, transfer: null };

const happened = (transfer: Transfer, move: TransferMove, status: TransferStatus, because: DepartureMove | null = null): Transfer => ({ ...transfer, status, events: [...transfer.events, { move, body: { because } } as unknown as TransferEvent] });

/** A move of the departure with all it brings; undefined when it is refused. A claim is whole or lacks its country. `choice`: what the guardian says of a transfer that runs. */
function moveDeparture(pair: Pair, move: DepartureMove, destination: NewDestination, choice: TransferAnswer['answer'] = 'stop'): Pair | undefined {
  const { course, transfer } = pair;
  if (!isMove(course.status, move)) return undefined;
  if (move === 'confirm-known' && !(transfer && isSafetyApproved(transfer))) return undefined;
  const answer = asksAboutTransfer(move, transfer ?? undefined) ? { answer: choice, reason: 'Zo is het beter.' } : null;
  if (mayMoveTogether(course, move, transfer ?? undefined, answer).length > 0) return undefined;
  const brought = transfer && broughtAlong(course, move, transfer, answer?.answer);
  const after = transfer && brought ? happened(transfer, brought.move, brought.status, move) : transfer;
  return { course: afterMove(course, move), transfer: move === 'claim-destination' ? { status: beginsAt(destination), destination, events: [] } : after };
}

const byHand = transferMoves.filter((move) => !['prove-false', 'end-with-departure', 'go-on', 'die', 'take-back'].includes(move));

/** A move a guardian makes on the transfer; undefined when it is refused. */
function moveTransfer(pair: Pair, move: TransferMove): Pair | undefined {
  const { course, transfer } = pair;
  if (!transfer || mayMove({ status: transfer.status, departure: course.status }, move).length > 0) return undefined;
  if (move === 'confirm-by-police' && !afterPoliceAnswer(transfer.status, course.status)) return undefined;
  const together = move === 'stop' || move === 'come-of-age' ? departureMoveFor(move, course.status) : undefined;
  if (together) return moveDeparture(pair, together, whole);
  return { course, transfer: happened(transfer, move, transferLeadsTo(transfer.status, move)!) };
}

const over = ['stopped', 'proven-false'] as const;
const ended = ['guardianship-ended', 'police-confirmed', 'closed'] as const;
/** Which transfers may stand beside a departure. What is not here must never happen; `none`: no destination was claimed. */
const together: Record<DepartureStatus, readonly (TransferStatus | 'none')[]> = {
  'not-found': ['none', ...over],
  'missing-reported': ['none', ...over],
  'unknown-destination': ['none', ...over],
  'destination-claimed': ['preparation', 'safety-check', 'rejected', 'suitable'],
  // a check that grew old after the destination was known is open again
  'known-destination': ['safety-check', 'rejected', 'suitable', 'route-chosen', 'requested', 'withdrawn', 'ordered', 'handed-over', 'stopped', 'came-of-age', ...ended],
  // the guardian may go on with a transfer that runs; the route waits until the youth is back
  found: ['none', ...over, 'preparation', 'safety-check', 'rejected', 'suitable'],
  'seen-again': ['none', ...over],
  // who comes back after the hand-over stays with the new guardian: that transfer goes on
  returned: ['none', ...over, 'preparation', 'safety-check', 'rejected', 'suitable', 'route-chosen', 'requested', 'withdrawn', 'ordered', 'handed-over', 'came-of-age', ...ended],
  'of-age': ['none', ...over, 'came-of-age'],
  died: ['none', ...over, 'came-of-age', ...ended],
};
const beside = (pair: Pair): TransferStatus | 'none' => pair.transfer?.status ?? 'none';
const nameOf = (pair: Pair): string => `${pair.course.status} + ${beside(pair)}`;
/** Everything later moves depend on. */
const keyOf = (pair: Pair): string => JSON.stringify([pair.course, pair.transfer && [courseOfTransfer(pair.transfer), pair.transfer.status, pair.transfer.events.at(-1), isSafetyApproved(pair.transfer)]]);

function nextOf(pair: Pair): readonly Pair[] {
  const departures = departureMoves.flatMap((move) => [whole, lacking].flatMap((destination) => transferAnswers.map((answer) => moveDeparture(pair, move, destination, answer))));
  return [...departures, ...byHand.map((move) => moveTransfer(pair, move))].filter((one) => one !== undefined);
}

describe('a departure and its transfer together', () => {
  const known = new Map<string, Pair>([[keyOf(start), start]]);
  for (const pair of known.values()) for (const next of nextOf(pair)) if (!known.has(keyOf(next))) known.set(keyOf(next), next);
  const pairs = new Set([...known.values()].map(nameOf));

  test('every pair that any row of moves reaches is one that may be, and every pair that may be is reached', () => {
    const may = departureStatuses.flatMap((status) => together[status].map((other) => `${status} + ${other}`));
    expect([...pairs].sort()).toEqual(may.sort());
  });
  test('the walk went past every status of both', () => {
    expect(new Set([...known.values()].map(({ course }) => course.status))).toEqual(new Set(departureStatuses));
    expect(new Set([...known.values()].map(beside))).toEqual(new Set(['none', ...transferStatuses]));
  });
  test('an end that is taken back puts the transfer where it stood before that end', () => {
    for (const pair of known.values()) {
      for (const move of ['return', 'die', 'come-of-age', 'see-again'] as const) {
        const after = moveDeparture(pair, move, whole);
        const back = after && moveDeparture(after, 'take-back', whole);
        if (back) expect(nameOf(back)).toBe(nameOf(pair));
      }
    }
  });
  test('a random row of legal moves never reaches a forbidden pair', () => {
    const rows = fc.array(fc.oneof(
      fc.record({ of: fc.constant('departure' as const), move: fc.constantFrom(...departureMoves), destination: fc.constantFrom(whole, lacking), answer: fc.constantFrom(...transferAnswers) }),
      fc.record({ of: fc.constant('transfer' as const), move: fc.constantFrom(...byHand) }),
    ), { maxLength: 60 });
    fc.assert(fc.property(rows, (row) => {
      let pair = start;
      for (const step of row) {
        pair = (step.of === 'departure' ? moveDeparture(pair, step.move, step.destination, step.answer) : moveTransfer(pair, step.move)) ?? pair;
        expect(together[pair.course.status]).toContain(beside(pair));
      }
    }), { numRuns: 300 });
  });
});

describe('what a departure brings', () => {
  const transfer = (status: TransferStatus, ...moves: TransferMove[]): Transfer => ({ status, destination: whole, events: moves.map((move) => ({ move }) as TransferEvent) });
  const at = (status: DepartureStatus, beforeEnd: DepartureStatus = status): Course => ({ ...courseAtStart, status, beforeEnd });

  test('majority and death are their own moves, everything else is the end with the departure', () => {
    const claimed = at('destination-claimed');
    expect((['come-of-age', 'die', 'return', 'find', 'drop-destination'] as const).map((move) => broughtAlong(claimed, move, transfer('safety-check')))).toEqual([
      { move: 'come-of-age', status: 'came-of-age' }, { move: 'die', status: 'stopped' }, { move: 'end-with-departure', status: 'stopped' }, { move: 'end-with-departure', status: 'stopped' },
      { move: 'end-with-departure', status: 'stopped' },
    ]);
    expect(broughtAlong(claimed, 'report-missing', transfer('safety-check'))).toBeNull();
  });
  test('a transfer that runs is asked about when the youth is found or back, and only then', () => {
    const claimed = at('destination-claimed');
    const answer = { answer: 'go-on', reason: 'De jongere wil er nog heen.' } as const;
    const codes = (...asked: Parameters<typeof mayMoveTogether>) => mayMoveTogether(...asked).map(({ code }) => code);
    for (const move of ['find', 'return'] as const) {
      for (const status of transferStatuses) {
        const runs = (['preparation', 'safety-check', 'rejected', 'suitable', 'route-chosen', 'requested', 'withdrawn', 'ordered'] as const).some((one) => one === status);
        expect([status, codes(claimed, move, transfer(status), null), codes(claimed, move, transfer(status), answer)]).toEqual([status, runs ? ['transfer-needs-answer'] : [], runs ? [] : ['transfer-answer-not-asked']]);
      }
      expect(codes(claimed, move, undefined, null)).toEqual([]);
    }
    for (const move of departureMoves) if (move !== 'find' && move !== 'return') expect([move, codes(claimed, move, transfer('requested'), answer)]).toEqual([move, ['transfer-answer-not-asked']]);
  });
  test('going on leaves it where it stood, stopping stops it', () => {
    const known = at('known-destination');
    expect(broughtAlong(known, 'return', transfer('ordered'), 'go-on')).toEqual({ move: 'go-on', status: 'ordered' });
    expect(broughtAlong(known, 'return', transfer('ordered'), 'stop')).toEqual({ move: 'end-with-departure', status: 'stopped' });
    expect(broughtAlong(known, 'die', transfer('ordered'), 'go-on')).toEqual({ move: 'die', status: 'stopped' });
  });
  test('a return is not taken back when the law went further since, unless the destination was known before it', () => {
    const back = (beforeEnd: DepartureStatus, status: TransferStatus) => mayMoveTogether(at('returned', beforeEnd), 'take-back', transfer(status), null).map(({ code }) => code);
    expect([back('destination-claimed', 'suitable'), back('destination-claimed', 'route-chosen'), back('found', 'came-of-age'), back('known-destination', 'ordered')]).toEqual([[], ['take-back-transfer-went-on'], ['take-back-transfer-went-on'], []]);
  });
  test('after the hand-over only death, majority and a false destination count', () => {
    const handed = transfer('handed-over');
    expect((['return', 'die', 'reopen'] as const).map((move) => broughtAlong(at('known-destination'), move, handed)?.status)).toEqual([undefined, 'stopped', 'proven-false']);
  });
  test('who was found and left again leaves the earlier claim as it was', () => expect(broughtAlong(at('found'), 'reopen', transfer('stopped'))).toBeNull());
  test('a stop by the guardian of a known destination is not taken back with a later return', () => {
    const stopped = transfer('stopped', 'approve', 'stop');
    expect(broughtAlong(at('returned', 'known-destination'), 'take-back', stopped)).toBeNull();
  });
  test('a transfer that a vault of before stopped with its departure comes back too', () => {
    expect(broughtAlong(at('of-age', 'destination-claimed'), 'take-back', transfer('stopped', 'approve', 'stop'))).toEqual({ move: 'take-back', status: 'suitable' });
  });
});
