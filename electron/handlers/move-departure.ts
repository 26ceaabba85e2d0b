import type { BodyOf, DepartureFacts } from '#domain/departures/departure-guards';
import { mayMove } from '#domain/departures/departure-moves';
import { aroundOf, departureFactsOf, lastOf, type DepartureHappening, type DepartureRecord } from '#domain/departures/departure-record';
import type { DepartureStatus, TransferAnswer } from '#domain/departures/departure';
import { moveLeadsTo, type DepartureMove } from '#domain/departures/departure-table';
import type { MinorFile } from '#domain/minors/minor-file';
import type { DepartureId, TransferId } from '#domain/shared/ids';
import { maySayItIsSafe } from '#domain/transfers/safety-facts';
import type { GoneOn, StopCause, TransferHappening, TransferRecord } from '#domain/transfers/transfer-record';
import { broughtAlong, mayMoveTogether, type BroughtMove } from '#domain/transfers/with-departure';
import { findDeparture } from '#db/queries/departures';
import { findTransferOfDeparture } from '#db/queries/transfers';
import { moveTogether, type Together } from '#db/writes/departures';
import type { TransferStep } from '#db/writes/transfers';
import { fileOf, type Desk } from './desk';
import { allow, found } from './refused';

/** A departure with what its moves depend on. `transfer`: of the destination that was claimed last. */
export interface Standing {
  readonly departure: DepartureRecord;
  readonly file: MinorFile;
  readonly facts: DepartureFacts;
  readonly transfer: TransferRecord | undefined;
}

/** How a departure stands now. */
export function standingOf(desk: Desk, id: DepartureId): Standing {
  const { read } = desk.vault;
  const departure = found(findDeparture(read, id), 'departure');
  const file = fileOf(desk, departure.minorId);
  const transfer = findTransferOfDeparture(read, id);
  return { departure, file, transfer, facts: departureFactsOf(departure, aroundOf(file, departure, maySayItIsSafe(file, transfer, desk.today)), desk.now) };
}

export type MoveHappening = Extract<DepartureHappening, { move: DepartureMove }>;

/** What the guardian wrote about why a transfer stops or goes on with its departure; empty when the code of the move says it all. */
function ownReasonOf(happening: MoveHappening, answer: TransferAnswer | null): string {
  switch (happening.move) {
    case 'drop-destination':
    case 'take-back': return happening.body.reason;
    case 'reopen': return happening.body.what;
    default: return answer?.reason ?? '';
  }
}

/** How a step that a departure brings is kept with the transfer. */
function stepOf(move: BroughtMove, transferId: TransferId, happening: MoveHappening, answer: TransferAnswer | null): TransferHappening {
  const reason = ownReasonOf(happening, answer);
  switch (move) {
    case 'come-of-age': return { move, body: { transferId, endsOn: (happening as Extract<MoveHappening, { move: 'come-of-age' }>).body.reachedOn } };
    case 'end-with-departure':
    case 'die': return { move, body: { transferId, because: happening.move as StopCause, reason } };
    case 'go-on': return { move, body: { transferId, because: happening.move as GoneOn['because'], reason } };
    default: return { move, body: { transferId, reason } };
  }
}

/** What a move of the departure brings for its transfer; null when the transfer is left as it is. */
export function broughtFor(happening: MoveHappening, facts: DepartureFacts, seen: TransferRecord | undefined, answer: TransferAnswer | null = null): TransferStep | null {
  const brought = seen && broughtAlong(facts, happening.move, seen, answer?.answer);
  return brought ? { seen, happening: stepOf(brought.move, seen.id, happening, answer), status: brought.status } : null;
}

/** Guardianship ends by law on the day of majority, and runs again when that day was noted by mistake. */
function majorityOf(departure: DepartureRecord, happening: MoveHappening): Together['majority'] {
  if (happening.move === 'come-of-age') return { day: happening.body.reachedOn, runAgain: false };
  const noted = happening.move === 'take-back' && departure.status === 'of-age' ? lastOf(departure, 'come-of-age') : undefined;
  return noted && happening.move === 'take-back' ? { day: noted.body.reachedOn, runAgain: true, reason: happening.body.reason } : undefined;
}

/** One move of a departure: look, ask the table and its guards, write it with what it brings along, answer with the new status. `answer`: what the guardian said of a transfer that runs. */
export function moveDepartureAt(desk: Desk, happening: MoveHappening, answer: TransferAnswer | null = null): { status: DepartureStatus } {
  const { departure, facts, transfer } = standingOf(desk, happening.body.departureId);
  allow([...mayMove(facts, happening.move, happening.body as BodyOf<typeof happening.move>), ...mayMoveTogether(facts, happening.move, transfer, answer)]);
  const status = moveLeadsTo(facts, happening.move)!;
  const majority = majorityOf(departure, happening);
  moveTogether(desk.vault.write, desk.stamp, desk.settings.guardian.name, departure, happening, status, { transfer: broughtFor(happening, facts, transfer, answer), ...(majority && { majority }) });
  return { status };
}
