import type { BirthDates } from '../minors/age';
import { eighteenthBirthday, isDayEstablished } from '../minors/age';
import type { DepartureLimits } from '../policy/departure-limits';
import { dayOf, hoursBetween, timeOf, type Instant } from '../shared/instant';
import { writtenDate, type PlainDate } from '../shared/plain-date';
import { refusal, type Permission } from '../shared/refusal';
import type { Evidence, Urgency } from './departure';
import { missingStandingOf } from './departure-clock';
import type { DepartureHappening } from './departure-record';
import type { Course, DepartureMove } from './departure-table';
import { groundsOf, type Ground } from './grounds';

/** The facts the guards look at. */
export interface DepartureFacts extends Course {
  readonly lastSeenAt: Instant;
  /** From when the clock counts: last seen, or the moment a destination proved false. */
  readonly countsFrom: Instant;
  readonly urgencies: readonly Urgency[];
  readonly missingReportedAt: Instant | null;
  readonly evidence: readonly Evidence[];
  /** What stands in the way of acting on the claimed destination today; empty when it was approved and still stands. */
  readonly safetyGaps: Permission;
  readonly birth: BirthDates;
  /** Is another departure of this youth open? */
  readonly anotherOpen: boolean;
  readonly limits: DepartureLimits;
  readonly now: Instant;
}

/** What a move brings along. */
export type BodyOf<M extends DepartureMove> = Extract<DepartureHappening, { move: M }>['body'];

type Guard<M extends DepartureMove> = (facts: DepartureFacts, body: BodyOf<M>) => Permission;

const notYet = (ok: boolean, ...reason: Permission): Permission => (ok ? [] : reason);

const notReportedBefore: Guard<'report-missing'> = ({ missingReportedAt: at }) =>
  (at === null ? [] : [refusal('missing-already-reported', { day: writtenDate(dayOf(at)), time: timeOf(at) })]);
const reportedAfterLastSeen: Guard<'report-missing'> = ({ lastSeenAt }, { reportedAt }) => notYet(reportedAt >= lastSeenAt, refusal('reported-before-last-seen'));
const reportedByNow: Guard<'report-missing'> = ({ now }, { reportedAt }) => notYet(reportedAt <= now, refusal('reported-in-the-future'));
const lateHasReason: Guard<'report-missing'> = (facts, { reportedAt, reasonLate }) => {
  const standing = missingStandingOf({ ...facts, now: reportedAt });
  return notYet(standing.stage !== 'late' || reasonLate !== '', refusal('late-report-needs-reason', { minutes: Math.round(hoursBetween(standing.dueAt, reportedAt) * 60) }));
};

const missingIsReported: Guard<'confirm-unknown'> = ({ missingReportedAt }) => notYet(missingReportedAt !== null, refusal('unknown-needs-missing-report'));
const aGroundHolds: Guard<'confirm-unknown'> = ({ evidence, limits, countsFrom, now }) => {
  const grounds = groundsOf(evidence, limits, countsFrom, now);
  return grounds.some((ground) => ground.holds) ? [] : grounds.map((ground) => groundRefusal(ground, limits));
};
const avimByNow: Guard<'confirm-unknown'> = ({ now }, { avimNoticeOn }) => notYet(avimNoticeOn <= dayOf(now), refusal('avim-notice-in-the-future'));
const avimAfterLastSeen: Guard<'confirm-unknown'> = ({ lastSeenAt }, { avimNoticeOn }) => notYet(avimNoticeOn >= dayOf(lastSeenAt), refusal('avim-notice-before-last-seen', { day: writtenDate(dayOf(lastSeenAt)) }));
const leftBetween: Guard<'confirm-unknown'> = ({ lastSeenAt, now }, { coaDepartureOn, nidosDepartureOn }) => {
  const days = [coaDepartureOn, nidosDepartureOn].filter((day) => day !== null);
  return notYet(days.every((day) => day >= dayOf(lastSeenAt) && day <= dayOf(now)), refusal('departure-day-outside', { day: writtenDate(dayOf(lastSeenAt)) }));
};
const aDayIsKnown: Guard<'confirm-unknown'> = (_, { coaDepartureOn, nidosDepartureOn }) => notYet(coaDepartureOn !== null || nidosDepartureOn !== null, refusal('departure-day-missing'));
const differenceHasReason: Guard<'confirm-unknown'> = (_, { coaDepartureOn, nidosDepartureOn, reasonDatesDiffer }) =>
  notYet(coaDepartureOn === nidosDepartureOn || reasonDatesDiffer !== '', refusal(coaDepartureOn === null || nidosDepartureOn === null ? 'departure-day-of-one-needs-reason' : 'departure-dates-differ-need-reason'));

const claimedByNow: Guard<'claim-destination'> = ({ now }, { claimedOn }) => notYet(claimedOn <= dayOf(now), refusal('day-in-the-future'));
// weeks may lie between the second person's verdict and this act, and a sign about the host in between
const safetyStands: Guard<'confirm-known'> = ({ safetyGaps }) => safetyGaps;

const seenAfterLastSeen = ({ lastSeenAt }: DepartureFacts, { seenAt }: { readonly seenAt: Instant }): Permission => notYet(seenAt >= lastSeenAt, refusal('seen-before-last-seen'));
const seenByNow = ({ now }: DepartureFacts, { seenAt }: { readonly seenAt: Instant }): Permission => notYet(seenAt <= now, refusal('seen-in-the-future'));

const birthDateIsEstablished: Guard<'come-of-age'> = ({ birth }) =>
  notYet(isDayEstablished(birth), refusal('majority-needs-established-day'));
const isEighteen: Guard<'come-of-age'> = ({ birth, now }) => {
  if (birth.establishedBirthDate === null) return [];
  const { latest } = eighteenthBirthday(birth.establishedBirthDate);
  return notYet(dayOf(now) >= latest, refusal('majority-not-reached', { day: writtenDate(latest) }));
};

const heardByNow: Guard<'die'> = ({ now, lastSeenAt }, { heardAt }) => notYet(heardAt <= now && heardAt >= lastSeenAt, refusal('death-heard-outside'));
const diedBetween: Guard<'die'> = ({ lastSeenAt }, { diedOn, heardAt }) => notYet(diedOn === null || (diedOn >= dayOf(lastSeenAt) && diedOn <= dayOf(heardAt)), refusal('death-day-outside'));

const foundOutByNow: Guard<'reopen'> = ({ now, lastSeenAt }, { foundOutAt }) => notYet(foundOutAt <= now && foundOutAt >= lastSeenAt, refusal('found-out-outside'));
const noOtherIsOpen: Guard<'take-back'> = ({ anotherOpen }) => notYet(!anotherOpen, refusal('departure-already-open'));

/** What each move asks besides its row in the table. Each refuses with what would satisfy it. */
export const departureGuards: { readonly [M in DepartureMove]: readonly Guard<M>[] } = {
  'report-missing': [notReportedBefore, reportedAfterLastSeen, reportedByNow, lateHasReason],
  'confirm-unknown': [missingIsReported, aGroundHolds, avimByNow, avimAfterLastSeen, aDayIsKnown, leftBetween, differenceHasReason],
  'claim-destination': [claimedByNow],
  'drop-destination': [],
  'confirm-known': [safetyStands],
  'see-again': [seenAfterLastSeen, seenByNow],
  find: [seenAfterLastSeen, seenByNow],
  return: [seenAfterLastSeen, seenByNow],
  'come-of-age': [birthDateIsEstablished, isEighteen],
  die: [heardByNow, diedBetween],
  reopen: [foundOutByNow],
  'take-back': [noOtherIsOpen],
};

function groundRefusal({ kind, holdsFrom, noted }: Ground, limits: DepartureLimits) {
  const from = holdsFrom === null ? '' : holdsFrom.length > 10
    ? `${writtenDate(dayOf(holdsFrom as Instant))} ${timeOf(holdsFrom as Instant)}`
    : writtenDate(holdsFrom as PlainDate);
  switch (kind) {
    case 'missed-arrival': return refusal('ground-missed-arrival-not-met', { hours: limits.missedArrivalHours, from });
    case 'missed-reports': return refusal('ground-missed-reports-not-met', { reports: limits.missedReports, noted });
    case 'no-in-house-check': return refusal('ground-no-check-not-met', { days: limits.daysWithoutInHouseCheck, from });
  }
}
