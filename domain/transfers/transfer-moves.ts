import { refusal, type Permission } from '../shared/refusal';
import { writtenDate, type PartialDate, type PlainDate } from '../shared/plain-date';
import { eighteenthBirthday } from '../minors/age';
import type { DepartureStatus, HostRelation } from '../departures/departure';
import { mayBeDone, type AfterStep, type AfterStepDone } from './after-steps';
import { endDateBy } from './end-date';
import { routeRulesOn, type RouteRules } from './route-rules';
import { documentsFor, mayChooseRoute, optionalDocumentsFor, type DocumentCode, type Route } from './routes';
import { mayReview, type SafetyFacts, type SafetyReview } from './safety-check';
import type { HandOver, HandOverSigned, TransferOrder, TransferStatus } from './transfer';
import { isRunning, transferTarget, type TransferMove } from './transfer-table';

/** The facts the guards look at. */
export interface TransferFacts {
  readonly status: TransferStatus;
  /** Where the departure stands in which the destination was claimed. */
  readonly departure: DepartureStatus;
  readonly country: string;
  readonly host: HostRelation;
  readonly route: Route | null;
  /** The rules by which the route was chosen; those of today while there is none. */
  readonly chosenBy: RouteRules;
  readonly documents: readonly { readonly document: DocumentCode; readonly state: 'present' | 'not-applicable' }[];
  readonly order: TransferOrder | null;
  /** Is there a hand-over record, and did both sign it? */
  readonly handedOver: boolean;
  readonly signed: boolean;
  /** What is asked after the hand-over by now, and what of it was done. */
  readonly afterSteps: readonly AfterStep[];
  /** Was the dossier of the youth printed since this transfer began? */
  readonly dossierPrinted: boolean;
  readonly birthDate: PartialDate;
  /** Is that day established? Only then does majority stop or end anything. */
  readonly birthEstablished: boolean;
  readonly today: PlainDate;
}

// The check belongs to a destination that is looked into, or that is known while the check may grow old; the legal transfer to
// one that is known. While the guardian goes on, the check goes on of a youth who is found, and both of one who is back.
const checking: readonly TransferMove[] = ['complete-claim', 'answer-check', 'judge-sign', 'approve', 'reject'];
const checkedIn: readonly DepartureStatus[] = ['destination-claimed', 'known-destination'];

/** Does the table allow this move, and does the departure stand where it makes sense? */
export function mayMove({ status, departure }: Pick<TransferFacts, 'status' | 'departure'>, move: TransferMove): Permission {
  const permission = transferTarget(status, move) ? [] : [refusal('transfer-move-not-from-here', { move, status })];
  const back = departure === 'returned' && isRunning(status);
  const found = departure === 'found' && isRunning(status);
  if (checking.includes(move) && !back && !found && !checkedIn.includes(departure)) permission.push(refusal('check-needs-claimed-destination', { status: departure }));
  if (move === 'choose-route' && !back && departure !== 'known-destination') permission.push(refusal('route-needs-known-destination', { status: departure }));
  return permission;
}

/** Majority stops the transfer of the measure, by an established day of birth; the notice to the police stays possible. */
function majorityReached(facts: TransferFacts): Permission {
  if (!facts.birthEstablished) return [];
  const { latest } = eighteenthBirthday(facts.birthDate);
  return facts.today >= latest ? [refusal('transfer-stopped-by-majority', { day: writtenDate(latest) })] : [];
}

/**
 * What a destination lacks before its safety check can begin: a country, and somebody there who can be reached. A host
 * whose relation to the youth is known counts as such a person.
 */
export function claimGaps(claim: { readonly country: string; readonly hostRelation: HostRelation; readonly hostContact: string }): Permission {
  const gaps = [];
  if (claim.country === 'unknown') gaps.push(refusal('transfer-needs-country'));
  if (claim.hostRelation === 'unknown' && claim.hostContact === '') gaps.push(refusal('transfer-needs-contact-person'));
  return gaps;
}

/** Where a transfer begins: with the check when the claim is whole, with preparation when it is not. */
export const beginsAt = (claim: Parameters<typeof claimGaps>[0]): TransferStatus => (claimGaps(claim).length === 0 ? 'safety-check' : 'preparation');

/** May what was missing be added? Only all of it: the check begins with it. */
export const mayCompleteClaim = (facts: TransferFacts, added: { readonly country: string; readonly hostContact: string }): Permission =>
  [...mayMove(facts, 'complete-claim'), ...claimGaps({ ...added, hostRelation: facts.host })];

/** May a second person's verdict be recorded? */
export const mayJudge = (facts: TransferFacts, safety: SafetyFacts, review: Pick<SafetyReview, 'reviewer' | 'verdict' | 'ownWords'>): Permission =>
  [...mayMove(facts, review.verdict === 'suitable' ? 'approve' : 'reject'), ...mayReview(safety, review)];

/** May this route be chosen? By the rules of today: a choice that was made keeps its own. */
export const mayTakeRoute = (facts: TransferFacts, route: Route): Permission =>
  [...mayMove(facts, 'choose-route'), ...majorityReached(facts), ...mayChooseRoute(route, facts.country, facts.host, routeRulesOn(facts.today))];

/** Documents of the chosen route that nobody has noted yet. */
export function missingDocuments(facts: Pick<TransferFacts, 'route' | 'chosenBy' | 'country' | 'documents'>): readonly DocumentCode[] {
  if (facts.route === null) return [];
  const noted = new Set(facts.documents.map((one) => one.document));
  return documentsFor(facts.route, facts.country, facts.chosenBy).filter((code) => !noted.has(code));
}

/** May a document be noted? It belongs to the route, and "not applicable" has a reason. */
export function mayNoteDocument(facts: TransferFacts, note: { document: DocumentCode; state: 'present' | 'not-applicable'; note: string; on: PlainDate }): Permission {
  const permission = [...mayMove(facts, 'note-document')];
  if (facts.route !== null && ![...documentsFor(facts.route, facts.country, facts.chosenBy), ...optionalDocumentsFor(facts.route, facts.chosenBy)].includes(note.document)) permission.push(refusal('document-not-of-route', { document: note.document }));
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
  if (order.decidedOn > facts.today || order.sentOn > facts.today || (order.finalOn !== null && order.finalOn > facts.today)) permission.push(refusal('day-in-the-future'));
  if (order.sentOn < order.decidedOn) permission.push(refusal('order-sent-before-decided'));
  if (order.finalOn !== null && order.finalOn < order.decidedOn) permission.push(refusal('order-final-before-decided'));
  return permission;
}

/**
 * May the hand-over be recorded? The receiver's authority starts on or after the order, the list says what was handed over,
 * the youth is not of age, and both have not signed yet.
 */
export function mayHandOver(facts: TransferFacts, handOver: Pick<HandOver, 'startsOn' | 'items' | 'handedOver'>): Permission {
  const permission = [...mayMove(facts, 'hand-over'), ...majorityReached(facts)];
  if (facts.order && handOver.startsOn < facts.order.decidedOn) permission.push(refusal('hand-over-before-order'));
  if (handOver.items.length === 0 && handOver.handedOver === '') permission.push(refusal('hand-over-lists-nothing'));
  if (facts.status === 'handed-over' && facts.signed) permission.push(refusal('hand-over-already-signed'));
  return permission;
}

/** May the signatures be recorded? There is a record to sign, and the day has been. */
export function maySignHandOver(facts: TransferFacts, { signedOn }: Pick<HandOverSigned, 'signedOn'>): Permission {
  const permission = [...mayMove(facts, 'sign-hand-over')];
  if (!facts.handedOver) permission.push(refusal('hand-over-not-recorded'));
  if (facts.signed) permission.push(refusal('hand-over-already-signed'));
  if (signedOn > facts.today) permission.push(refusal('day-in-the-future'));
  if (facts.order && signedOn < facts.order.decidedOn) permission.push(refusal('signed-before-order'));
  return permission;
}

/** May a step after the hand-over be noted? */
export const mayNoteAfterStep = (facts: TransferFacts, done: Pick<AfterStepDone, 'step' | 'doneOn'>): Permission => [...mayMove(facts, 'note-step'), ...mayBeDone(facts.afterSteps, done, facts.today)];

/** May the transfer be closed? The record is signed, if there was a hand-over, what follows a hand-over was done, the dossier is on paper, and the police confirmed a destination they were told of. */
export function mayClose(facts: TransferFacts): Permission {
  const permission = [...mayMove(facts, 'close')];
  if (facts.handedOver && !facts.signed) permission.push(refusal('hand-over-not-signed'));
  if (facts.status === 'guardianship-ended' && facts.departure === 'known-destination') permission.push(refusal('close-needs-police'));
  for (const { code, done } of facts.afterSteps) if (!done) permission.push(refusal('after-step-open', { step: code }));
  if (!facts.dossierPrinted) permission.push(refusal('dossier-not-printed'));
  return permission;
}

/** May majority be recorded as the end of the transfer? By an established day of birth, on the eighteenth birthday, which is the day the measure ends (1:233 BW). */
export function mayComeOfAge(facts: TransferFacts, endsOn: PlainDate): Permission {
  const permission = [...mayMove(facts, 'come-of-age')];
  const { latest } = eighteenthBirthday(facts.birthDate);
  if (!facts.birthEstablished) permission.push(refusal('majority-needs-established-day'));
  else if (facts.today < latest) permission.push(refusal('not-of-age-yet', { day: writtenDate(latest) }));
  else if (endsOn !== latest) permission.push(refusal('end-date-differs', { day: writtenDate(latest), law: '1:233 BW' }));
  return permission;
}

/** May the end of the measure be confirmed on this day? Only on the day the law gives. */
export function mayEndGuardianship(facts: TransferFacts, endsOn: PlainDate): Permission {
  const permission = [...mayMove(facts, 'end-guardianship')];
  if (!facts.order) return permission;
  const computed = endDateBy(facts.order, facts.birthDate);
  if (computed === null) permission.push(refusal('order-not-final'));
  else if (computed.reason === 'majority' && !facts.birthEstablished) permission.push(refusal('majority-needs-established-day'));
  else if (computed.day !== endsOn) permission.push(refusal('end-date-differs', { day: writtenDate(computed.day), law: computed.law }));
  else if (endsOn > facts.today) permission.push(refusal('end-date-not-reached', { day: writtenDate(endsOn) }));
  return permission;
}
