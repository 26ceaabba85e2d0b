import { isOpen } from '../departures/departure-clock';
import type { DepartureStatus } from '../departures/departure';
import type { Course, DepartureMove } from '../departures/departure-table';
import type { TransferStatus } from './transfer';
import { beginsAt } from './transfer-moves';
import type { TransferRecord } from './transfer-record';
import { transferCourseOf, transferLeadsTo, transferTarget, type TransferCourse, type TransferMove } from './transfer-table';

/** What a move of a departure makes of its newest transfer, in the same act. */
export type BroughtMove = Extract<TransferMove, 'end-with-departure' | 'prove-false' | 'come-of-age' | 'die' | 'take-back'>;
export interface Brought {
  readonly move: BroughtMove;
  readonly status: TransferStatus;
}

/** Where a transfer stands and stood before it stopped, by everything that happened to it. */
export const courseOfTransfer = ({ events, destination }: Pick<TransferRecord, 'events' | 'destination'>): TransferCourse =>
  transferCourseOf(events.some((event) => event.move === 'complete-claim') ? 'preparation' : beginsAt(destination), events);

/** The move that goes with one of the departure; undefined when the transfer is left as it is. */
function broughtBy(move: DepartureMove, from: DepartureStatus): Exclude<BroughtMove, 'take-back'> | undefined {
  switch (move) {
    // a youth who was found and left again says nothing about the destination that was claimed before
    case 'reopen': return from === 'known-destination' ? 'prove-false' : 'end-with-departure';
    case 'come-of-age':
    case 'die': return move;
    // another destination takes the place of one that was still looked into
    case 'claim-destination':
    case 'drop-destination':
    case 'find':
    case 'return': return 'end-with-departure';
    default: return undefined;
  }
}

/**
 * Did the transfer stop by the end that is taken back now? It belongs to a departure that goes back to its destination. A
 * stop by the guardian of a known destination was an act of its own and stays. (Vaults of before stopped it by "stop".)
 */
function stoppedByThatEnd(departure: Course, last: TransferMove | undefined): boolean {
  switch (last) {
    case 'end-with-departure':
    case 'die': return departure.beforeEnd === 'destination-claimed' || departure.beforeEnd === 'known-destination';
    case 'come-of-age': return departure.status === 'of-age';
    case 'stop': return departure.beforeEnd === 'destination-claimed';
    default: return false;
  }
}

/**
 * What a move of the departure brings for its newest transfer, or null. The two machines move together: a destination that is
 * dropped, a youth who is found, back, of age or dead, a destination that proves false, and an end that is taken back.
 */
export function broughtAlong(departure: Course, move: DepartureMove, transfer: Pick<TransferRecord, 'status' | 'events' | 'destination'>): Brought | null {
  if (move === 'take-back') {
    const back = stoppedByThatEnd(departure, transfer.events.at(-1)?.move) && transferTarget(transfer.status, 'take-back');
    return back ? { move: 'take-back', status: courseOfTransfer(transfer).beforeEnd } : null;
  }
  const brought = broughtBy(move, departure.status);
  const status = brought && transferLeadsTo(transfer.status, brought);
  return brought && status ? { move: brought, status } : null;
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
