import { z } from 'zod';
import { hasCopySince } from '../dossiers/dossier-record';
import { choice, optionalProse, prose } from '../fields/kinds';
import { countingBirthDate, isDayEstablished } from '../minors/age';
import type { MinorFile } from '../minors/minor-file';
import type { NewDestination } from '../departures/departure';
import { idSchema, type DepartureId, type MinorId, type TransferId } from '../shared/ids';
import { dayOf, type Instant } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import { AfterStepDone, afterStepsOf } from './after-steps';
import { HostJudgement } from './host-judgement';
import { routeRulesOn, rulesKept, type RouteRules, type RuleVersions } from './route-rules';
import type { Route } from './routes';
import type { TransferFacts } from './transfer-moves';
import { SafetyAnswer, SafetyReview } from './safety-check';
import { CompletedClaim, DocumentNote, HandOver, HandOverSigned, MeasureEnd, RecordedRoute, TransferClosing, TransferOrder, TransferRequest, type TransferStatus } from './transfer';

/** Moves of a departure that stop its transfer: the code of why it stopped, said in the language of whoever reads it. */
export const stopCauses = ['find', 'return', 'claim-destination', 'drop-destination', 'reopen', 'die'] as const;
export type StopCause = (typeof stopCauses)[number];

/** The transfer stops with its departure: why, as a code, and the guardian's own words where there are any. Before codes were kept `reason` had a sentence alone. */
export const BroughtStop = z.strictObject({ transferId: idSchema<TransferId>(), because: choice(stopCauses).nullable().default(null), reason: optionalProse(1000) });
export type BroughtStop = z.output<typeof BroughtStop>;

/** The youth is found or back, and the guardian goes on with the transfer. */
export const GoneOn = z.strictObject({ transferId: idSchema<TransferId>(), because: choice(['find', 'return']), reason: prose(1000) });
export type GoneOn = z.output<typeof GoneOn>;

/** The transfer stops for good, or its request is taken back. */
export const TransferStop = z.strictObject({ transferId: idSchema<TransferId>(), reason: prose(1000) });

/** What happened to a transfer. Rows are added, never changed; the newest answer to a point counts. */
export const TransferHappening = z.discriminatedUnion('move', [
  z.strictObject({ move: z.literal('complete-claim'), body: CompletedClaim }),
  z.strictObject({ move: z.literal('answer-check'), body: SafetyAnswer }),
  z.strictObject({ move: z.literal('judge-sign'), body: HostJudgement }),
  z.strictObject({ move: z.literal('approve'), body: SafetyReview }),
  z.strictObject({ move: z.literal('reject'), body: SafetyReview }),
  z.strictObject({ move: z.literal('choose-route'), body: RecordedRoute }),
  z.strictObject({ move: z.literal('note-document'), body: DocumentNote }),
  z.strictObject({ move: z.literal('request'), body: TransferRequest }),
  z.strictObject({ move: z.literal('withdraw'), body: TransferStop }),
  z.strictObject({ move: z.literal('record-order'), body: TransferOrder }),
  z.strictObject({ move: z.literal('hand-over'), body: HandOver }),
  z.strictObject({ move: z.literal('sign-hand-over'), body: HandOverSigned }),
  z.strictObject({ move: z.literal('note-step'), body: AfterStepDone }),
  z.strictObject({ move: z.literal('end-guardianship'), body: MeasureEnd }),
  z.strictObject({ move: z.literal('confirm-by-police'), body: z.strictObject({ transferId: idSchema<TransferId>() }) }),
  z.strictObject({ move: z.literal('close'), body: TransferClosing }),
  z.strictObject({ move: z.literal('stop'), body: TransferStop }),
  z.strictObject({ move: z.literal('prove-false'), body: TransferStop }),
  z.strictObject({ move: z.literal('come-of-age'), body: MeasureEnd }),
  z.strictObject({ move: z.literal('end-with-departure'), body: BroughtStop }),
  z.strictObject({ move: z.literal('go-on'), body: GoneOn }),
  z.strictObject({ move: z.literal('die'), body: BroughtStop }),
  z.strictObject({ move: z.literal('take-back'), body: TransferStop }),
]);
export type TransferHappening = z.output<typeof TransferHappening>;
export type TransferEvent = TransferHappening & { readonly at: Instant; readonly by: string };

/** One transfer of a measure, born from a destination claim, with its whole history. */
export interface TransferRecord {
  readonly id: TransferId;
  readonly minorId: MinorId;
  readonly departureId: DepartureId;
  readonly status: TransferStatus;
  readonly rev: number;
  readonly destination: NewDestination;
  readonly startedAt: Instant;
  readonly startedBy: string;
  readonly events: readonly TransferEvent[];
}

type Move = TransferHappening['move'];
type Of<M extends Move> = Extract<TransferEvent, { move: M }>;

/** The last thing of this kind that happened to a transfer. */
export const lastStep = <M extends Move>(transfer: Pick<TransferRecord, 'events'>, move: M): Of<M> | undefined =>
  transfer.events.findLast((event): event is Of<M> => event.move === move);

const newestBy = <M extends 'answer-check' | 'note-document', Key extends string>(transfer: Pick<TransferRecord, 'events'>, move: M, key: (event: Of<M>) => Key): readonly Of<M>[] => {
  const found = new Map<Key, Of<M>>();
  for (const event of transfer.events) if (event.move === move) found.set(key(event as Of<M>), event as Of<M>);
  return [...found.values()];
};

/** Why a transfer stopped: a code of what stopped it, and what the guardian wrote. The code is null when the guardian stopped it, and for one of before codes were kept. */
export interface StopReason {
  readonly because: StopCause | 'come-of-age' | null;
  readonly reason: string;
}

const stopReasonOf = (body: { readonly because?: StopCause | null; readonly reason: string }): StopReason => ({ because: body.because ?? null, reason: body.reason });

/** Why a transfer stopped; null when it did not stop. */
export function stoppedBecause({ status, events }: Pick<TransferRecord, 'status' | 'events'>): StopReason | null {
  if (status === 'came-of-age') return { because: 'come-of-age', reason: '' };
  const last = events.findLast((event) => event.move === 'stop' || event.move === 'end-with-departure' || event.move === 'die');
  return status === 'stopped' && last ? stopReasonOf(last.body) : null;
}

/** The answers of the safety check that count now: the newest for each point. */
export const answersOf = (transfer: Pick<TransferRecord, 'events'>): readonly SafetyAnswer[] =>
  newestBy(transfer, 'answer-check', (event) => event.body.point).map((event) => event.body);

/** What was judged of signs about the host, oldest first. */
export const hostJudgementsOf = (transfer: Pick<TransferRecord, 'events'>): readonly (HostJudgement & Pick<TransferEvent, 'at' | 'by'>)[] =>
  transfer.events.filter((event): event is Of<'judge-sign'> => event.move === 'judge-sign').map(({ body, at, by }) => ({ ...body, at, by }));

/** The route that is chosen, with the rules it was chosen by and the versions that were kept with it. */
export interface ChosenRoute {
  readonly route: Route;
  readonly rules: RouteRules;
  /** Null for a choice of before versions were kept. */
  readonly kept: RuleVersions;
}

/** The route that is chosen now; null while there is none. */
export function chosenRouteOf(transfer: Pick<TransferRecord, 'events'>): ChosenRoute | null {
  const chosen = lastStep(transfer, 'choose-route');
  if (!chosen) return null;
  // a choice of before has neither
  const kept: RuleVersions = { rules: chosen.body.rules ?? null, countries: chosen.body.countries ?? null };
  return { route: chosen.body.route, kept, rules: rulesKept(kept, dayOf(chosen.at)) };
}

/** The documents noted for the route that is chosen now. */
export const documentsOf = (transfer: Pick<TransferRecord, 'events'>): readonly DocumentNote[] => {
  const chosen = transfer.events.findLastIndex((event) => event.move === 'choose-route');
  return newestBy({ events: transfer.events.slice(chosen + 1) }, 'note-document', (event) => event.body.document).map((event) => event.body);
};

/** The verdict of the second person that counts now, approving or not. */
export const reviewOf = (transfer: Pick<TransferRecord, 'events'>): Of<'approve'> | Of<'reject'> | undefined =>
  transfer.events.findLast((event): event is Of<'approve'> | Of<'reject'> => event.move === 'approve' || event.move === 'reject');

const notApproved: readonly TransferStatus[] = ['preparation', 'safety-check', 'rejected', 'proven-false'];
const endedApart: readonly TransferStatus[] = ['stopped', 'came-of-age'];
const judges: readonly Move[] = ['answer-check', 'judge-sign', 'approve', 'reject'];
const endings: readonly Move[] = ['stop', 'end-with-departure', 'come-of-age', 'die'];

/**
 * Was the safety check approved, and does that still stand? A transfer that stopped, by majority or because the law went
 * another way, ends no judgement about the destination: the police still hear that the youth is safe.
 */
export function isSafetyApproved({ status, events }: Pick<TransferRecord, 'status' | 'events'>): boolean {
  if (!endedApart.includes(status)) return !notApproved.includes(status);
  const end = events.findLastIndex(({ move }) => endings.includes(move));
  const before = end < 0 ? events : events.slice(0, end);
  return before.findLast(({ move }) => judges.includes(move))?.move === 'approve';
}

/** The hand-over as it was recorded last; null while there is none. A record made before items could be listed has none of them. */
export const handOverOf = (transfer: Pick<TransferRecord, 'events'>): HandOver | null => {
  const body = lastStep(transfer, 'hand-over')?.body;
  return body ? { ...body, role: body.role ?? '', items: body.items ?? [], openPoints: body.openPoints ?? '' } : null;
};

/** Who signed the hand-over record that counts now; null when it was changed after it was signed. */
export const signedHandOverOf = (transfer: Pick<TransferRecord, 'events'>): HandOverSigned | null => {
  const last = transfer.events.findLast((event) => event.move === 'hand-over' || event.move === 'sign-hand-over');
  return last?.move === 'sign-hand-over' ? last.body : null;
};

/** Did guardianship end by this transfer? Also when everything after it was done, not when its destination proved false. */
export const endedGuardianship = ({ status, events }: Pick<TransferRecord, 'status' | 'events'>): boolean => status !== 'proven-false' && lastStep({ events }, 'end-guardianship') !== undefined;

/** The destination as it is known now: as it was claimed, with what was added before the check began. */
export function destinationNow(claimed: NewDestination, events: readonly TransferEvent[]): NewDestination {
  const completed = lastStep({ events }, 'complete-claim')?.body;
  return completed ? { ...claimed, country: completed.country, town: completed.town || claimed.town, hostContact: completed.hostContact } : claimed;
}

/** The facts that the guards of the transfer machine look at. */
export function transferFactsOf(transfer: TransferRecord, { minor, departures, dossiers }: Pick<MinorFile, 'minor' | 'departures' | 'dossiers'>, today: PlainDate): TransferFacts {
  const chosen = chosenRouteOf(transfer);
  return {
    status: transfer.status,
    departure: departures.find((one) => one.id === transfer.departureId)!.status,
    country: transfer.destination.country,
    host: transfer.destination.hostRelation,
    route: chosen?.route ?? null,
    chosenBy: chosen?.rules ?? routeRulesOn(today),
    documents: documentsOf(transfer),
    order: lastStep(transfer, 'record-order')?.body ?? null,
    handedOver: handOverOf(transfer) !== null,
    signed: signedHandOverOf(transfer) !== null,
    afterSteps: afterStepsOf(transfer.events),
    dossierPrinted: hasCopySince(dossiers, transfer.startedAt),
    birthDate: countingBirthDate(minor),
    birthEstablished: isDayEstablished(minor),
    today,
  };
}
