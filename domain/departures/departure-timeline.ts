import { atMoment, type Facts, type LinesOf, type TimelineItem } from '../minors/timeline-line';
import type { DepartureEvent } from './departure-record';

function departureStepAt(event: DepartureEvent): Pick<TimelineItem, 'at' | 'dayOnly'> {
  switch (event.move) {
    case 'report-missing': return atMoment(event.body.reportedAt);
    case 'see-again':
    case 'find':
    case 'return': return atMoment(event.body.seenAt);
    case 'note-step': return atMoment(event.body.doneAt);
    case 'die': return atMoment(event.body.heardAt);
    case 'reopen': return atMoment(event.body.foundOutAt);
    default: return atMoment(event.at);
  }
}

function departureFacts(event: DepartureEvent): Facts {
  switch (event.move) {
    case 'report-missing': return { move: event.move, policeNumber: event.body.policeNumber, channel: event.body.channel, reason: event.body.reasonLate };
    case 'note-evidence': return { move: event.move, ground: event.body.kind };
    case 'claim-destination': return { move: event.move, country: event.body.country, relation: event.body.hostRelation, source: event.body.source };
    case 'drop-destination': return { move: event.move, reason: event.body.reason };
    case 'note-step': return { move: event.move, step: event.body.step, by: event.body.doneBy, number: event.body.number, note: event.body.note };
    case 'note-number': return { move: event.move, policeNumber: event.body.policeNumber, by: event.body.toldBy };
    case 'take-note-back': return { move: event.move, reason: event.body.reason };
    case 'add-details': return { move: event.move, reason: event.body.reason };
    case 'see-again':
    case 'return': return { move: event.move, where: event.body.where };
    case 'find': return { move: event.move, where: event.body.where, policeNumber: event.body.policeNumber };
    case 'come-of-age': return { move: event.move, day: event.body.reachedOn };
    case 'die': return { move: event.move, by: event.body.toldBy };
    case 'take-back': return { move: event.move, reason: event.body.reason };
    case 'reopen': return { move: event.move, reason: event.body.what };
    case 'confirm-unknown':
    case 'confirm-known': return { move: event.move };
  }
}

/** Departures: that somebody was not found, and every step after it. */
export const departureLines: LinesOf = ({ departures }) =>
  departures.flatMap((one): readonly TimelineItem[] => [
    { ...atMoment(one.started.lastSeenAt), kind: 'departure-started', subjectId: one.id, facts: { where: one.started.lastSeenWhere, by: one.started.lastSeenBy } },
    ...one.events.map((event): TimelineItem => ({ ...departureStepAt(event), kind: 'departure-step', subjectId: one.id, facts: departureFacts(event) })),
  ]);
