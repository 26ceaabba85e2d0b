import { z } from 'zod';
import { prose } from '../fields/kinds';
import { idSchema, type DepartureId, type MinorId } from '../shared/ids';
import { dayOf, type Instant } from '../shared/instant';
import { departureLimitsOn, type DepartureLimits } from '../policy/departure-limits';
import type { Permission } from '../shared/refusal';
import type { BirthDates } from '../minors/age';
import type { MinorFile } from '../minors/minor-file';
import {
  AddedDetails, Death, FoundByPolice, Majority, MissingReport, NewDestination, NewEvidence, RecordedLoss, Sighting, TakenBack, UnknownDestination,
  type DepartureDetails, type DepartureStatus, type Evidence, type NewDeparture, type Urgency,
} from './departure';
import { isOpen, missingStandingOf, type Standing } from './departure-clock';
import type { DepartureFacts } from './departure-guards';
import { courseOf } from './departure-table';
import { NotedNumber, NoteTakenBack, standing } from './notes';
import { NotedStep } from './steps';
import { urgenciesSoFar, type UrgencyFile } from './urgency';

const departureId = idSchema<DepartureId>();

/** A claim is dropped: it could not be verified. */
export const DroppedDestination = z.strictObject({ departureId, reason: prose(1000) });

/** The guardian marks the departure as known destination. */
export const KnownDestination = z.strictObject({ departureId });

/** What happened to a departure, in the words of its table of moves. Rows are added, never changed. */
export const DepartureHappening = z.discriminatedUnion('move', [
  z.strictObject({ move: z.literal('report-missing'), body: MissingReport }),
  z.strictObject({ move: z.literal('note-evidence'), body: NewEvidence }),
  z.strictObject({ move: z.literal('note-step'), body: NotedStep }),
  z.strictObject({ move: z.literal('note-number'), body: NotedNumber }),
  z.strictObject({ move: z.literal('take-note-back'), body: NoteTakenBack }),
  z.strictObject({ move: z.literal('add-details'), body: AddedDetails }),
  z.strictObject({ move: z.literal('confirm-unknown'), body: UnknownDestination }),
  z.strictObject({ move: z.literal('claim-destination'), body: NewDestination }),
  z.strictObject({ move: z.literal('drop-destination'), body: DroppedDestination }),
  z.strictObject({ move: z.literal('confirm-known'), body: KnownDestination }),
  z.strictObject({ move: z.literal('see-again'), body: Sighting }),
  z.strictObject({ move: z.literal('return'), body: Sighting }),
  z.strictObject({ move: z.literal('find'), body: FoundByPolice }),
  z.strictObject({ move: z.literal('come-of-age'), body: Majority }),
  z.strictObject({ move: z.literal('die'), body: Death }),
  z.strictObject({ move: z.literal('reopen'), body: RecordedLoss }),
  z.strictObject({ move: z.literal('take-back'), body: TakenBack }),
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
  /** What made it urgent when its details were noted; what holds now is `urgentBecause`. */
  readonly urgencies: readonly Urgency[];
  readonly events: readonly DepartureEvent[];
}

type Move = DepartureHappening['move'];
type Of<M extends Move> = Extract<DepartureEvent, { move: M }>;

/** The last thing of this kind that happened to a departure. */
export const lastOf = <M extends Move>(departure: Pick<DepartureRecord, 'events'>, move: M): Of<M> | undefined =>
  departure.events.findLast((event): event is Of<M> => event.move === move);

/** Where a departure stood just before this happened to it. */
export const statusBefore = ({ events }: Pick<DepartureRecord, 'events'>, event: DepartureEvent): DepartureStatus => courseOf(events.slice(0, events.indexOf(event))).status;

/** The last time a youth who was found left again; undefined while that did not happen. */
export const goneAgainOf = (departure: Pick<DepartureRecord, 'events'>): Of<'reopen'> | undefined =>
  departure.events.findLast((event): event is Of<'reopen'> => event.move === 'reopen' && statusBefore(departure, event) === 'found');

/** What happened since the departure was last opened again; everything while it never was. */
export const sinceReopened = ({ events }: Pick<DepartureRecord, 'events'>): Pick<DepartureRecord, 'events'> => ({ events: events.slice(events.findLastIndex((event) => event.move === 'reopen') + 1) });

/** All evidence that stands, oldest first. */
export const evidenceOf = (departure: Pick<DepartureRecord, 'events'>): readonly Evidence[] =>
  standing(departure).filter((event): event is Of<'note-evidence'> => event.move === 'note-evidence').map((event) => ({ ...event.body, notedAt: event.at }));

/** When the disappearance was reported to the police; null while it was not. */
export const reportedAtOf = (departure: Pick<DepartureRecord, 'events'>): Instant | null => lastOf(departure, 'report-missing')?.body.reportedAt ?? null;

/** The number under which the police know the disappearance, as noted last; empty while there is none. */
export const reportNumberOf = (departure: Pick<DepartureRecord, 'events'>): string => lastOf({ events: standing(departure) }, 'note-number')?.body.policeNumber ?? lastOf(departure, 'report-missing')?.body.policeNumber ?? '';

/** The details as they stand now: of the start, or of the last version that was added. */
export function detailsOf({ started, events }: Pick<DepartureRecord, 'started' | 'events'>): DepartureDetails {
  const { minorId: _, ...first } = started;
  return lastOf({ events }, 'add-details')?.body.details ?? first;
}

/** Where the youth was and when, as one thing that happened to a departure says it. */
export interface SeenPlace {
  readonly at: Instant;
  readonly where: string;
}

/** The place of which an event speaks; null when it speaks of none. */
export function placeIn(event: DepartureHappening): SeenPlace | null {
  if (event.move === 'add-details') return { at: event.body.details.lastSeenAt, where: event.body.details.lastSeenWhere };
  return event.move === 'see-again' || event.move === 'return' ? { at: event.body.seenAt, where: event.body.where } : null;
}

/** Every place at which a departure says that the youth was, oldest first. */
export const placesOf = ({ started, events }: Pick<DepartureRecord, 'started' | 'events'>): readonly SeenPlace[] =>
  [{ at: started.lastSeenAt, where: started.lastSeenWhere }, ...events.map(placeIn).filter((place) => place !== null)];

/** From when the clock counts: last seen; after a destination proved false or a youth who was found left again, that moment. */
export function countsFromOf(departure: Pick<DepartureRecord, 'started' | 'events'>): Instant {
  return lastOf(departure, 'reopen')?.body.foundOutAt ?? detailsOf(departure).lastSeenAt;
}

/** The limits of a departure: those in force on the day the youth was last seen. */
export const limitsOf = (departure: Pick<DepartureRecord, 'started' | 'events'>): DepartureLimits => departureLimitsOn(dayOf(detailsOf(departure).lastSeenAt));

/** Why this departure cannot wait: what was noted with it, and what the file says of the youth by now. */
export const urgentBecause = (file: UrgencyFile, departure: Pick<DepartureRecord, 'started' | 'events' | 'urgencies'>): readonly Urgency[] =>
  urgenciesSoFar(file, detailsOf(departure), departure.urgencies);

/** How the report to the police stands for a departure at `now`. */
export const reportStandingOf = (file: UrgencyFile, departure: DepartureRecord, now: Instant): Standing =>
  missingStandingOf({ countsFrom: countsFromOf(departure), urgencies: urgentBecause(file, departure), missingReportedAt: reportedAtOf(departure), limits: limitsOf(departure), now });

/** What the guards need to know besides the departure itself. */
export interface Around {
  readonly urgencies: readonly Urgency[];
  readonly safetyGaps: Permission;
  readonly birth: BirthDates;
  readonly anotherOpen: boolean;
}

/** What the file says around a departure. */
export const aroundOf = (file: Pick<MinorFile, 'minor' | 'placements' | 'signs' | 'departures'>, departure: DepartureRecord, safetyGaps: Permission): Around => ({
  urgencies: urgentBecause(file, departure), safetyGaps, birth: file.minor, anotherOpen: file.departures.some((one) => one.id !== departure.id && isOpen(one.status)),
});

/** The facts that the guards of the departure machine look at. */
export function departureFactsOf(departure: DepartureRecord, { urgencies, safetyGaps, birth, anotherOpen }: Around, now: Instant): DepartureFacts {
  return {
    ...courseOf(departure.events),
    status: departure.status,
    lastSeenAt: detailsOf(departure).lastSeenAt,
    countsFrom: countsFromOf(departure),
    urgencies,
    missingReportedAt: reportedAtOf(departure),
    evidence: evidenceOf(departure),
    safetyGaps,
    birth,
    anotherOpen,
    limits: limitsOf(departure),
    now,
  };
}
