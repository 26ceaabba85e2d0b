import { refusal, type Permission } from '../shared/refusal';
import { dayOf, hoursBetween, timeOf, type Instant } from '../shared/instant';
import { writtenDate, type PlainDate } from '../shared/plain-date';
import type { DepartureLimits } from '../policy/departure-limits';
import { missingStandingOf } from './departure-clock';
import { groundsOf } from './grounds';
import type { DepartureStatus, Evidence, Urgency } from './departure';

/** Everything that can happen to a departure after it began. */
export const departureMoves = [
  'report-missing', 'confirm-unknown', 'claim-destination', 'drop-destination', 'confirm-known', 'see-again', 'return', 'reopen',
] as const;
export type DepartureMove = (typeof departureMoves)[number];

/** Status -> the moves it allows -> where each leads. What is not here is refused. */
export const departureTable = {
  'not-found': { 'report-missing': 'missing-reported', 'claim-destination': 'destination-claimed', 'see-again': 'seen-again' },
  'missing-reported': { 'confirm-unknown': 'unknown-destination', 'claim-destination': 'destination-claimed', return: 'returned' },
  'unknown-destination': { 'claim-destination': 'destination-claimed', return: 'returned' },
  'destination-claimed': { 'report-missing': 'destination-claimed', 'confirm-known': 'known-destination', 'drop-destination': 'missing-reported', return: 'returned' },
  'known-destination': { reopen: 'missing-reported', return: 'returned' },
  'seen-again': {},
  returned: {},
} as const satisfies Record<DepartureStatus, Partial<Record<DepartureMove, DepartureStatus>>>;

/** The facts the guards look at. */
export interface DepartureFacts {
  readonly status: DepartureStatus;
  readonly lastSeenAt: Instant;
  readonly urgencies: readonly Urgency[];
  readonly missingReportedAt: Instant | null;
  readonly evidence: readonly Evidence[];
  /** The state of the safety check of the claimed destination: approved by a second reviewer or not. */
  readonly safetyApproved: boolean;
  readonly limits: DepartureLimits;
  readonly now: Instant;
}

/** Where a move leads from a status; undefined when the table does not allow it. */
export function moveLeadsTo(status: DepartureStatus, move: DepartureMove): DepartureStatus | undefined {
  return (departureTable[status] as Partial<Record<DepartureMove, DepartureStatus>>)[move];
}

/** Where a departure goes back to when its destination is dropped: a departure that was never reported is still only not found. */
export const afterDroppedDestination = (missingReportedAt: Instant | null): DepartureStatus => (missingReportedAt ? 'missing-reported' : 'not-found');

const allowedByTable = (facts: DepartureFacts, move: DepartureMove): Permission =>
  moveLeadsTo(facts.status, move) ? [] : [refusal('departure-move-not-from-here', { move, status: facts.status })];

/** May the disappearance be noted as reported? A report after its limit asks for a reason. */
export function mayReportMissing(facts: DepartureFacts, report: { reportedAt: Instant; reasonLate: string }): Permission {
  const permission = [...allowedByTable(facts, 'report-missing')];
  if (facts.missingReportedAt) permission.push(refusal('missing-already-reported', { day: writtenDate(dayOf(facts.missingReportedAt)), time: timeOf(facts.missingReportedAt) }));
  if (report.reportedAt < facts.lastSeenAt) permission.push(refusal('reported-before-last-seen'));
  if (report.reportedAt > facts.now) permission.push(refusal('reported-in-the-future'));
  const standing = missingStandingOf({ ...facts, now: report.reportedAt });
  if (standing.stage === 'late' && report.reasonLate === '') {
    permission.push(refusal('late-report-needs-reason', { minutes: Math.round(hoursBetween(standing.dueAt, report.reportedAt) * 60) }));
  }
  return permission;
}

/**
 * May an unknown destination (MOB) be established? Only when the disappearance is reported, one of the grounds holds,
 * and AVIM's notice is there. The refusal says when a ground will hold, as far as the evidence tells.
 */
export function mayConfirmUnknown(facts: DepartureFacts, told: { avimNoticeOn: PlainDate; coaDepartureOn: PlainDate; nidosDepartureOn: PlainDate; reasonDatesDiffer: string }): Permission {
  const permission = [...allowedByTable(facts, 'confirm-unknown')];
  if (facts.status === 'not-found') permission.push(refusal('unknown-needs-missing-report'));
  const grounds = groundsOf(facts.evidence, facts.limits, facts.now);
  if (!grounds.some((ground) => ground.holds)) permission.push(...grounds.map((ground) => groundRefusal(ground, facts.limits)));
  if (told.avimNoticeOn > dayOf(facts.now)) permission.push(refusal('avim-notice-in-the-future'));
  if (told.coaDepartureOn !== told.nidosDepartureOn && told.reasonDatesDiffer === '') permission.push(refusal('departure-dates-differ-need-reason'));
  return permission;
}

function groundRefusal(ground: ReturnType<typeof groundsOf>[number], limits: DepartureLimits) {
  const from = ground.holdsFrom === null ? '' : ground.holdsFrom.length > 10
    ? `${writtenDate(dayOf(ground.holdsFrom as Instant))} ${timeOf(ground.holdsFrom as Instant)}`
    : writtenDate(ground.holdsFrom as PlainDate);
  switch (ground.kind) {
    case 'missed-arrival': return refusal('ground-missed-arrival-not-met', { hours: limits.missedArrivalHours, from });
    case 'missed-reports': return refusal('ground-missed-reports-not-met', { reports: limits.missedReports });
    case 'no-in-house-check': return refusal('ground-no-check-not-met', { days: limits.daysWithoutInHouseCheck, from });
  }
}

/** May a destination be brought in? From every status in which the youth is absent. */
export const mayClaimDestination = (facts: DepartureFacts): Permission => allowedByTable(facts, 'claim-destination');

/** May the departure be marked as known destination? Only on a complete safety check that a second person approved. */
export function mayConfirmKnown(facts: DepartureFacts): Permission {
  const permission = [...allowedByTable(facts, 'confirm-known')];
  if (!facts.safetyApproved) permission.push(refusal('known-needs-approved-check'));
  return permission;
}

/** May a sighting be noted? It cannot be before the youth was last seen, nor in the future. */
export function mayNoteSighting(facts: DepartureFacts, move: 'see-again' | 'return', seenAt: Instant): Permission {
  const permission = [...allowedByTable(facts, move)];
  if (seenAt < facts.lastSeenAt) permission.push(refusal('seen-before-last-seen'));
  if (seenAt > facts.now) permission.push(refusal('seen-in-the-future'));
  return permission;
}

/** May a claim be dropped, or a known destination be reopened because it proved false? */
export const mayLeaveDestination = (facts: DepartureFacts, move: 'drop-destination' | 'reopen'): Permission => allowedByTable(facts, move);
