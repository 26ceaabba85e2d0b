import { isOpen } from '../departures/departure-clock';
import type { DepartureStatus, TransferAnswer } from '../departures/departure';
import type { Course, DepartureMove } from '../departures/departure-table';
import { refusal, type Permission } from '../shared/refusal';
import type { TransferStatus } from './transfer';
import { beginsAt } from './transfer-moves';
import type { TransferEvent, TransferRecord } from './transfer-record';
import { isRunning, transferCourseOf, transferLeadsTo, transferTarget, type TransferCourse, type TransferMove } from './transfer-table';

/** The part of a transfer that its moves depend on. */
type Moving = Pick<TransferRecord, 'status' | 'events' | 'destination'>;

/** What a move of a departure makes of its newest transfer, in the same act. */
export type BroughtMove = Extract<TransferMove, 'end-with-departure' | 'go-on' | 'prove-false' | 'come-of-age' | 'die' | 'take-back'>;
export interface Brought {
  readonly move: BroughtMove;
  readonly status: TransferStatus;
}

/** Where a transfer stands and stood before it stopped, by everything that happened to it. */
export const courseOfTransfer = ({ events, destination }: Pick<TransferRecord, 'events' | 'destination'>): TransferCourse =>
  transferCourseOf(events.some((event) => event.move === 'complete-claim') ? 'preparation' : beginsAt(destination), events);

/** A youth who is found or back may still go to the destination: then the law goes on. Only the guardian can tell. */
export const askedMoves = ['find', 'return'] as const satisfies readonly DepartureMove[];
type AskedMove = (typeof askedMoves)[number];
const isAsked = (move: DepartureMove): move is AskedMove => (askedMoves as readonly DepartureMove[]).includes(move);

/** Does this move of the departure ask the guardian what happens to its newest transfer? */
export const asksAboutTransfer = (move: DepartureMove, transfer: Pick<TransferRecord, 'status'> | undefined): boolean => isAsked(move) && transfer !== undefined && isRunning(transfer.status);

/** The move that goes with one of the departure; undefined when the transfer is left as it is. */
function broughtBy(move: DepartureMove, from: DepartureStatus, answer: TransferAnswer['answer'] | undefined): Exclude<BroughtMove, 'take-back'> | undefined {
  switch (move) {
    // a youth who was found and left again says nothing about the destination that was claimed before
    case 'reopen': return from === 'known-destination' ? 'prove-false' : 'end-with-departure';
    case 'come-of-age':
    case 'die': return move;
    // another destination takes the place of one that was still looked into
    case 'claim-destination':
    case 'drop-destination': return 'end-with-departure';
    case 'find':
    case 'return': return answer === 'go-on' ? 'go-on' : 'end-with-departure';
    default: return undefined;
  }
}

/**
 * Did the transfer stop by the end that is taken back now? It belongs to a departure that goes back to its destination. A
 * stop by the guardian of a known destination was an act of its own and stays. (Vaults of before kept no code of the end, and
 * stopped a transfer by "stop" before that.)
 */
function stoppedByThatEnd(departure: Course, last: TransferEvent | undefined): boolean {
  switch (last?.move) {
    case 'end-with-departure':
      if (last.body?.because) return last.body.because === 'return' && departure.status === 'returned';
      return departure.beforeEnd === 'destination-claimed' || departure.beforeEnd === 'known-destination';
    case 'die': return departure.status === 'died';
    case 'come-of-age': return departure.status === 'of-age';
    case 'stop': return departure.beforeEnd === 'destination-claimed';
    default: return false;
  }
}

/**
 * What a move of the departure brings for its newest transfer, or null. The two machines move together: a destination that is
 * dropped, a youth who is found, back, of age or dead, a destination that proves false, and an end that is taken back. `answer`:
 * what the guardian chose where that is asked.
 */
export function broughtAlong(departure: Course, move: DepartureMove, transfer: Moving, answer?: TransferAnswer['answer']): Brought | null {
  if (move === 'take-back') {
    const back = stoppedByThatEnd(departure, transfer.events.at(-1)) && transferTarget(transfer.status, 'take-back');
    return back ? { move: 'take-back', status: courseOfTransfer(transfer).beforeEnd } : null;
  }
  const brought = broughtBy(move, departure.status, answer);
  const status = brought && transferLeadsTo(transfer.status, brought);
  return brought && status ? { move: brought, status } : null;
}

const notBeyondCheck: readonly TransferStatus[] = ['preparation', 'safety-check', 'rejected', 'suitable', 'stopped', 'proven-false'];

/**
 * May a departure move with its newest transfer? An answer is given when it is asked, and only then: no reason is lost. A
 * return on which the law went further is not taken back: where it would stand again no route was chosen yet.
 */
export function mayMoveTogether(departure: Course, move: DepartureMove, transfer: Moving | undefined, answer: TransferAnswer | null): Permission {
  if (move === 'take-back' && transfer && departure.status === 'returned' && departure.beforeEnd !== 'known-destination') {
    const status = broughtAlong(departure, move, transfer)?.status ?? transfer.status;
    return notBeyondCheck.includes(status) ? [] : [refusal('take-back-transfer-went-on', { status })];
  }
  const asks = asksAboutTransfer(move, transfer);
  if (asks && answer === null) return [refusal('transfer-needs-answer', { status: transfer!.status })];
  return !asks && answer !== null ? [refusal('transfer-answer-not-asked')] : [];
}

/**
 * Where the answer of the police takes a transfer; undefined when it is not about it. Of a youth who came of age while away
 * they answer about the disappearance: that transfer may still come back when the majority is taken back.
 */
export const afterPoliceAnswer = (status: TransferStatus, departure: DepartureStatus): TransferStatus | undefined =>
  (departure === 'of-age' ? undefined : transferLeadsTo(status, 'confirm-by-police'));

/**
 * The move of the departure that a move of its transfer is really about: stopping the check of a destination drops that
 * destination, and majority while the youth is away is majority of the departure. Undefined when only the transfer moves.
 */
export function departureMoveFor(move: Extract<TransferMove, 'stop' | 'come-of-age'>, departure: DepartureStatus): Extract<DepartureMove, 'drop-destination' | 'come-of-age'> | undefined {
  if (move === 'stop') return departure === 'destination-claimed' ? 'drop-destination' : undefined;
  return isOpen(departure) ? 'come-of-age' : undefined;
}
