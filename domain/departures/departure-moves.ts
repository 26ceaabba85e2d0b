import { refusal, type Permission } from '../shared/refusal';
import { departureGuards, type BodyOf, type DepartureFacts } from './departure-guards';
import { isMove, type DepartureMove } from './departure-table';

/**
 * May this move be made? The table first, then every guard of the move: all reasons come back at once, each with what would
 * satisfy it. An empty list means yes.
 */
export function mayMove<M extends DepartureMove>(facts: DepartureFacts, move: M, body: BodyOf<M>): Permission {
  const byTable = isMove(facts.status, move) ? [] : [refusal('departure-move-not-from-here', { move, status: facts.status })];
  return [...byTable, ...departureGuards[move].flatMap((guard) => guard(facts, body))];
}
