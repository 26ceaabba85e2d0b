import { z } from 'zod';
import { prose } from '../fields/kinds';
import { idSchema, type DepartureId, type MinorId } from '../shared/ids';
import { dayOf, type Instant } from '../shared/instant';
import { departureLimitsOn } from '../policy/departure-limits';
import type { DepartureFacts } from './departure-moves';
import { DestinationLost, MissingReport, NewDestination, NewEvidence, Sighting, UnknownDestination, type DepartureStatus, type Evidence, type NewDeparture, type Urgency } from './departure';

const departureId = idSchema<DepartureId>();

/** A claim is dropped: it could not be verified. */
export const DroppedDestination = z.strictObject({ departureId, reason: prose(1000) });

/** The guardian marks the departure as known destination. */
export const KnownDestination = z.strictObject({ departureId });

/** What happened to a departure, in the words of its table of moves. Rows are added, never changed. */
export const DepartureHappening = z.discriminatedUnion('move', [
  z.strictObject({ move: z.literal('report-missing'), body: MissingReport }),
  z.strictObject({ move: z.literal('note-evidence'), body: NewEvidence }),
  z.strictObject({ move: z.literal('confirm-unknown'), body: UnknownDestination }),
  z.strictObject({ move: z.literal('claim-destination'), body: NewDestination }),
  z.strictObject({ move: z.literal('drop-destination'), body: DroppedDestination }),
  z.strictObject({ move: z.literal('confirm-known'), body: KnownDestination }),
  z.strictObject({ move: z.literal('see-again'), body: Sighting }),
  z.strictObject({ move: z.literal('return'), body: Sighting }),
  z.strictObject({ move: z.literal('reopen'), body: DestinationLost }),
]);
export type DepartureHappening = z.output<typeof DepartureHappening>;
export type DepartureEvent = DepartureHappening & { readonly at: Instant; readonly by: string };

/** One departure with its whole history. A minor may depart many times; each is a record of its own. */
export interface DepartureRecord {
  readonly id: DepartureId;
  readonly minorId: MinorId;
  readonly status: DepartureStatus;
  readonly rev: number;
  readonly started: NewDeparture;
  readonly startedAt: Instant;
  readonly startedBy: string;
  readonly urgencies: readonly Urgency[];
  readonly events: readonly DepartureEvent[];
}

type Move = DepartureHappening['move'];
type Of<M extends Move> = Extract<DepartureEvent, { move: M }>;

/** The last thing of this kind that happened to a departure. */
export const lastOf = <M extends Move>(departure: Pick<DepartureRecord, 'events'>, move: M): Of<M> | undefined =>
  departure.events.findLast((event): event is Of<M> => event.move === move);

/** All evidence, oldest first. */
export const evidenceOf = (departure: Pick<DepartureRecord, 'events'>): readonly Evidence[] =>
  departure.events.filter((event): event is Of<'note-evidence'> => event.move === 'note-evidence').map((event) => ({ ...event.body, notedAt: event.at }));

/** When the disappearance was reported to the police; null while it was not. */
export const reportedAtOf = (departure: Pick<DepartureRecord, 'events'>): Instant | null => lastOf(departure, 'report-missing')?.body.reportedAt ?? null;

/** The facts that the guards of the departure machine look at. */
export function departureFactsOf(departure: DepartureRecord, safetyApproved: boolean, now: Instant): DepartureFacts {
  return {
    status: departure.status,
    lastSeenAt: departure.started.lastSeenAt,
    urgencies: departure.urgencies,
    missingReportedAt: reportedAtOf(departure),
    evidence: evidenceOf(departure),
    safetyApproved,
    limits: departureLimitsOn(dayOf(departure.started.lastSeenAt)),
    now,
  };
}
