import { momentIn, type Instant } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import type { DepartureEvent } from '../departures/departure-record';
import type { ShelterStatus, ShelterStep } from '../placements/shelter';
import type { TransferEvent } from '../transfers/transfer-record';
import type { MinorFile } from './minor-file';

/** Facts a line of the timeline is worded with; codes, days and what the guardian wrote. */
type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** Kinds of line. Each has a sentence in `words.timeline`. */
export const timelineKinds = [
  'minor-added', 'measure', 'placement', 'conversation', 'sign', 'sign-withdrawn', 'assessment', 'shelter-proposed', 'shelter-step', 'departure-started',
  'departure-step', 'transfer-step', 'notice-sealed', 'notice-confirmed', 'dossier-printed',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** One line of the timeline: when, what, by whom. `subjectId` opens the record. */
export interface TimelineItem {
  readonly at: Instant;
  /** True when only the day is known, so that no time is shown that nobody noted. */
  readonly dayOnly: boolean;
  readonly kind: TimelineKind;
  readonly subjectId: string;
  readonly facts: Facts;
}

/** Where a step of protected shelter leads, whatever came before. */
const shelterReached = { indicate: 'indicated', ask: 'asked', place: 'placed', refuse: 'refused', withdraw: 'withdrawn' } as const satisfies Record<ShelterStep['move'], ShelterStatus>;

const onDay = (day: PlainDate): Pick<TimelineItem, 'at' | 'dayOnly'> => ({ at: momentIn(day, '00:00'), dayOnly: true });
const atMoment = (at: Instant): Pick<TimelineItem, 'at' | 'dayOnly'> => ({ at, dayOnly: false });

function departureStepAt(event: DepartureEvent): Pick<TimelineItem, 'at' | 'dayOnly'> {
  switch (event.move) {
    case 'report-missing': return atMoment(event.body.reportedAt);
    case 'see-again':
    case 'return': return atMoment(event.body.seenAt);
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
    case 'see-again':
    case 'return': return { move: event.move, where: event.body.where };
    case 'reopen': return { move: event.move, reason: event.body.what };
    case 'confirm-unknown':
    case 'confirm-known': return { move: event.move };
  }
}

function transferFacts(event: TransferEvent): Facts {
  switch (event.move) {
    case 'answer-check': return { move: event.move, point: event.body.point, answer: event.body.answer };
    case 'approve':
    case 'reject': return { move: event.move, reviewer: event.body.reviewer, ownWords: event.body.ownWords };
    case 'choose-route': return { move: event.move, route: event.body.route };
    case 'note-document': return { move: event.move, document: event.body.document, state: event.body.state };
    case 'request': return { move: event.move, authority: event.body.authority };
    case 'record-order': return { move: event.move, court: event.body.court, decidedOn: event.body.decidedOn };
    case 'hand-over': return { move: event.move, receivedBy: event.body.receivedBy };
    case 'end-guardianship': return { move: event.move, endsOn: event.body.endsOn };
    case 'withdraw':
    case 'stop': return { move: event.move, reason: event.body.reason };
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

/** Everything that happened to a minor in one list, newest first; what happened at the same moment keeps the order it was recorded in. */
export function timelineOf(file: MinorFile): readonly TimelineItem[] {
  const items: TimelineItem[] = [
    { ...atMoment(file.minor.recordedAt), kind: 'minor-added', subjectId: file.minor.id, facts: {} },
    ...file.measures.map((one): TimelineItem => ({
      ...(one.basis === 'ordered' ? onDay(one.decidedOn) : one.basis === 'requested' ? onDay(one.requestedOn) : atMoment(one.recordedAt)),
      kind: 'measure', subjectId: one.id, facts: { basis: one.basis, kind: one.basis === 'none-yet' ? null : one.kind },
    })),
    ...file.placements.map((one): TimelineItem => ({ ...onDay(one.from), kind: 'placement', subjectId: one.id, facts: { kind: one.kind, locationCode: one.locationCode, indicatedBy: one.indicatedBy } })),
    ...file.conversations.map((one): TimelineItem => ({ ...atMoment(one.heldAt), kind: 'conversation', subjectId: one.id, facts: { minutes: one.durationMinutes, risk: one.risk, alone: one.alone, interpreter: one.interpreter.kind } })),
    ...file.signs.map((one): TimelineItem => ({ ...onDay(one.observedOn), kind: 'sign', subjectId: one.id, facts: { code: one.code, source: one.source, subject: one.subject } })),
    ...file.signs.flatMap((one): TimelineItem[] => (one.withdrawnAt ? [{ ...atMoment(one.withdrawnAt), kind: 'sign-withdrawn', subjectId: one.id, facts: { code: one.code, reason: one.withdrawnReason } }] : [])),
    ...file.assessments.map((one): TimelineItem => ({ ...atMoment(one.decidedAt), kind: 'assessment', subjectId: one.id, facts: { decision: one.decision, reason: one.reason } })),
    ...file.shelters.flatMap((one): TimelineItem[] => [
      { ...onDay(one.proposedOn), kind: 'shelter-proposed', subjectId: one.id, facts: { ground: one.ground } },
      ...one.steps.map((step): TimelineItem => ({ ...atMoment(step.at), kind: 'shelter-step', subjectId: one.id, facts: { status: shelterReached[step.move] } })),
    ]),
    ...file.departures.flatMap((one): TimelineItem[] => [
      { ...atMoment(one.started.lastSeenAt), kind: 'departure-started', subjectId: one.id, facts: { where: one.started.lastSeenWhere, by: one.started.lastSeenBy } },
      ...one.events.map((event): TimelineItem => ({ ...departureStepAt(event), kind: 'departure-step', subjectId: one.id, facts: departureFacts(event) })),
    ]),
    ...file.transfers.flatMap((one) => transferSteps(one.events).map(({ event, points }): TimelineItem => ({ ...atMoment(event.at), kind: 'transfer-step', subjectId: one.id, facts: { ...transferFacts(event), points } }))),
    ...file.notices.flatMap((one): TimelineItem[] => [
      { ...atMoment(one.sealedAt), kind: 'notice-sealed', subjectId: one.id, facts: { kind: one.kind, fileName: one.fileName } },
      ...(one.confirmation ? [{ ...atMoment(one.confirmation.confirmedAt), kind: 'notice-confirmed' as const, subjectId: one.id, facts: { closed: one.confirmation.investigationClosed, number: one.confirmation.policeNumber } }] : []),
    ]),
    ...file.dossiers.map((one): TimelineItem => ({ ...atMoment(one.printedAt), kind: 'dossier-printed', subjectId: one.id, facts: { copy: one.copy, receiver: one.receiver } })),
  ];
  return items.map((item, place) => ({ item, place })).sort((a, b) => (a.item.at === b.item.at ? b.place - a.place : a.item.at < b.item.at ? 1 : -1)).map(({ item }) => item);
}
