import { atMoment, type Facts, type LinesOf } from '../minors/timeline-line';
import type { TransferEvent } from './transfer-record';

function transferFacts(event: TransferEvent): Facts {
  switch (event.move) {
    case 'complete-claim': return { move: event.move, country: event.body.country };
    case 'answer-check': return { move: event.move, point: event.body.point, answer: event.body.answer };
    case 'judge-sign': return { move: event.move, outcome: event.body.outcome, judgement: event.body.judgement };
    case 'approve':
    case 'reject': return { move: event.move, reviewer: event.body.reviewer, ownWords: event.body.ownWords };
    case 'choose-route': return { move: event.move, route: event.body.route };
    case 'note-document': return { move: event.move, document: event.body.document, state: event.body.state };
    case 'request': return { move: event.move, authority: event.body.authority };
    case 'record-order': return { move: event.move, court: event.body.court, decidedOn: event.body.decidedOn };
    case 'hand-over': return { move: event.move, receivedBy: event.body.receivedBy };
    case 'note-step': return { move: event.move, step: event.body.step, by: event.body.doneBy, number: event.body.number, note: event.body.note };
    case 'sign-hand-over': return { move: event.move, signedOn: event.body.signedOn, keptWhere: event.body.keptWhere };
    case 'end-guardianship':
    case 'come-of-age': return { move: event.move, endsOn: event.body.endsOn };
    case 'withdraw':
    case 'prove-false':
    case 'stop':
    case 'take-back': return { move: event.move, reason: event.body.reason };
    case 'go-on':
    case 'end-with-departure':
    case 'die': return { move: event.move, because: event.body.because ?? null, reason: event.body.reason };
    case 'close':
    case 'confirm-by-police': return { move: event.move };
  }
}

// Eleven points answered in one sitting are one line; each answer stays in the safety check itself.
function transferSteps(events: readonly TransferEvent[]): readonly { readonly event: TransferEvent; readonly points: number }[] {
  const steps: { event: TransferEvent; points: number }[] = [];
  for (const event of events) {
    const last = steps.at(-1);
    if (event.move === 'answer-check' && last?.event.move === 'answer-check') steps[steps.length - 1] = { event, points: last.points + 1 };
    else steps.push({ event, points: event.move === 'answer-check' ? 1 : 0 });
  }
  return steps;
}

/** Steps of a transfer. */
export const transferLines: LinesOf = ({ transfers }) =>
  transfers.flatMap((one) => transferSteps(one.events).map(({ event, points }) => ({ ...atMoment(event.at), kind: 'transfer-step' as const, subjectId: one.id, facts: { ...transferFacts(event), points } })));
