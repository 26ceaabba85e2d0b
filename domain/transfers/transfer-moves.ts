import { refusal, type Permission } from '../shared/refusal';
import { writtenDate, type PartialDate, type PlainDate } from '../shared/plain-date';
import { eighteenthBirthday } from '../minors/age';
import type { HostRelation } from '../departures/departure';
import { endDateBy } from './end-date';
import { documentsFor, mayChooseRoute, type DocumentCode, type Route } from './routes';
import { mayReview, type SafetyFacts, type SafetyReview } from './safety-check';
import type { TransferOrder, TransferStatus } from './transfer';

/** Everything that can happen to a transfer. */
export const transferMoves = [
  'answer-check', 'approve', 'reject', 'choose-route', 'note-document', 'request', 'withdraw', 'record-order', 'hand-over', 'end-guardianship', 'confirm-by-police', 'stop',
] as const;
export type TransferMove = (typeof transferMoves)[number];

/**
 * Status -> allowed moves -> where each leads. The police may confirm at any time after the check is approved: the notice
 * goes out at once, the legal transfer takes months, so `confirm-by-police` keeps the status until guardianship ended.
 */
export const transferTable = {
  'safety-check': { 'answer-check': 'safety-check', approve: 'suitable', reject: 'rejected', stop: 'stopped' },
  rejected: { 'answer-check': 'safety-check', stop: 'stopped' },
  suitable: { 'choose-route': 'route-chosen', stop: 'stopped' },
  'route-chosen': { 'choose-route': 'route-chosen', 'note-document': 'route-chosen', request: 'requested', stop: 'stopped' },
  requested: { 'note-document': 'requested', 'record-order': 'ordered', withdraw: 'withdrawn', stop: 'stopped' },
  withdrawn: { 'choose-route': 'route-chosen', stop: 'stopped' },
  ordered: { 'hand-over': 'handed-over', stop: 'stopped' },
  'handed-over': { 'end-guardianship': 'guardianship-ended' },
  'guardianship-ended': { 'confirm-by-police': 'police-confirmed' },
  'police-confirmed': {},
  stopped: {},
} as const satisfies Record<TransferStatus, Partial<Record<TransferMove, TransferStatus>>>;

/** Where a move leads from a status; undefined when the table does not allow it. */
export function transferLeadsTo(status: TransferStatus, move: TransferMove): TransferStatus | undefined {
  return (transferTable[status] as Partial<Record<TransferMove, TransferStatus>>)[move];
}

/** The facts the guards look at. */
export interface TransferFacts {
  readonly status: TransferStatus;
  readonly country: string;
  readonly host: HostRelation;
  readonly route: Route | null;
  readonly documents: readonly { readonly document: DocumentCode; readonly state: 'present' | 'not-applicable' }[];
  readonly order: TransferOrder | null;
  readonly birthDate: PartialDate;
  readonly today: PlainDate;
}

/** Does the table allow this move? */
export const mayMove = (facts: Pick<TransferFacts, 'status'>, move: TransferMove): Permission =>
  transferLeadsTo(facts.status, move) ? [] : [refusal('transfer-move-not-from-here', { move, status: facts.status })];

/** Majority stops the transfer of the measure; the notice to the police stays possible. */
function majorityReached(facts: TransferFacts): Permission {
  const { latest } = eighteenthBirthday(facts.birthDate);
  return facts.today >= latest ? [refusal('transfer-stopped-by-majority', { day: writtenDate(latest) })] : [];
}

/** May a second person's verdict be recorded? */
export const mayJudge = (facts: TransferFacts, safety: SafetyFacts, review: Pick<SafetyReview, 'reviewer' | 'verdict'>): Permission =>
  [...mayMove(facts, review.verdict === 'suitable' ? 'approve' : 'reject'), ...mayReview(safety, review)];

/** May this route be chosen? */
export const mayTakeRoute = (facts: TransferFacts, route: Route): Permission =>
  [...mayMove(facts, 'choose-route'), ...majorityReached(facts), ...mayChooseRoute(route, facts.country, facts.host)];

/** Documents of the chosen route that nobody has noted yet. */
export function missingDocuments(facts: Pick<TransferFacts, 'route' | 'country' | 'documents'>): readonly DocumentCode[] {
  if (facts.route === null) return [];
  const noted = new Set(facts.documents.map((one) => one.document));
  return documentsFor(facts.route, facts.country).filter((code) => !noted.has(code));
}

/** May a document be noted? It belongs to the route, and "not applicable" has a reason. */
export function mayNoteDocument(facts: TransferFacts, note: { document: DocumentCode; state: 'present' | 'not-applicable'; note: string; on: PlainDate }): Permission {
  const permission = [...mayMove(facts, 'note-document')];
  if (facts.route !== null && !documentsFor(facts.route, facts.country).includes(note.document)) permission.push(refusal('document-not-of-route', { document: note.document }));
  if (note.state === 'not-applicable' && note.note === '') permission.push(refusal('document-not-applicable-needs-reason', { document: note.document }));
  if (note.on > facts.today) permission.push(refusal('day-in-the-future'));
  return permission;
}

/** May the request go out? Every document of the route is there or does not apply. */
export const mayRequest = (facts: TransferFacts, requestedOn: PlainDate): Permission => [
  ...mayMove(facts, 'request'), ...majorityReached(facts),
  ...missingDocuments(facts).map((document) => refusal('document-missing', { document })),
  ...(requestedOn > facts.today ? [refusal('day-in-the-future')] : []),
];

/** May the order be recorded? Its days are in order and not in the future. */
export function mayRecordOrder(facts: TransferFacts, order: TransferOrder): Permission {
  const permission = [...mayMove(facts, 'record-order')];
  if (order.decidedOn > facts.today || order.sentOn > facts.today) permission.push(refusal('day-in-the-future'));
  if (order.sentOn < order.decidedOn) permission.push(refusal('order-sent-before-decided'));
  if (order.finalOn !== null && order.finalOn < order.decidedOn) permission.push(refusal('order-final-before-decided'));
  return permission;
}

/** May the hand-over be recorded? Guardianship of the receiver starts, and the youth is not of age. */
export function mayHandOver(facts: TransferFacts, startsOn: PlainDate): Permission {
  const permission = [...mayMove(facts, 'hand-over'), ...majorityReached(facts)];
  if (facts.order && startsOn < facts.order.decidedOn) permission.push(refusal('hand-over-before-order'));
  return permission;
}

/** May the end of the measure be confirmed on this day? Only on the day the law gives. */
export function mayEndGuardianship(facts: TransferFacts, endsOn: PlainDate): Permission {
  const permission = [...mayMove(facts, 'end-guardianship')];
  if (!facts.order) return permission;
  const computed = endDateBy(facts.order, facts.birthDate);
  if (computed === null) permission.push(refusal('order-not-final'));
  else if (computed.day !== endsOn) permission.push(refusal('end-date-differs', { day: writtenDate(computed.day), law: computed.law }));
  else if (endsOn > facts.today) permission.push(refusal('end-date-not-reached', { day: writtenDate(endsOn) }));
  return permission;
}
