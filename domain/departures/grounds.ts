import type { DepartureLimits } from '../policy/departure-limits';
import { addHours, dayOf, type Instant } from '../shared/instant';
import { addDays, daysBetween, type PlainDate } from '../shared/plain-date';
import type { Evidence, EvidenceKind, GroundKind } from './departure';

/** A ground for an unknown destination: whether it holds now, and from when it can hold. */
export interface Ground {
  readonly kind: GroundKind;
  readonly holds: boolean;
  /** The moment or day from which it holds when nothing changes; null while there is no evidence to count from. */
  readonly holdsFrom: Instant | PlainDate | null;
  /** How much of it is noted by now: arrivals, reports in a row, or days in a row. */
  readonly noted: number;
}

interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

type Of<Kind extends EvidenceKind> = Extract<Evidence, { kind: Kind }>;
const of = <Kind extends EvidenceKind>(evidence: readonly Evidence[], kind: Kind): readonly Of<Kind>[] =>
  evidence.filter((one): one is Of<Kind> => one.kind === kind);

/** From when evidence counts: the clock's start, and the last day on which the youth was seen after all. Both days themselves do not count. */
interface Since {
  readonly moment: Instant;
  readonly day: PlainDate;
}

function countedSince(evidence: readonly Evidence[], countsFrom: Instant): Since {
  const day = [dayOf(countsFrom), ...of(evidence, 'hit').map((one) => one.on)].sort().at(-1)!;
  return { moment: countsFrom, day };
}

/** 48 hours after a booked arrival that was not kept. */
function missedArrival(evidence: readonly Evidence[], limits: DepartureLimits, since: Since, now: Instant): Ground {
  const seenAfter = since.day > dayOf(since.moment);
  const booked = of(evidence, 'missed-arrival').map((one) => one.bookedAt).filter((at) => at >= since.moment && (!seenAfter || dayOf(at) > since.day)).sort()[0];
  if (booked === undefined) return { kind: 'missed-arrival', holds: false, holdsFrom: null, noted: 0 };
  const holdsFrom = addHours(booked, limits.missedArrivalHours);
  return { kind: 'missed-arrival', holds: now >= holdsFrom, holdsFrom, noted: 1 };
}

/** Reports missed in a row: each in the period after the one before. With a weekly duty that is seven to thirteen days later. */
function missedReports(evidence: readonly Evidence[], limits: DepartureLimits, since: Since, today: PlainDate): Ground {
  const days = of(evidence, 'missed-reports').flatMap((one) => one.days).filter((day) => day > since.day && day <= today).sort();
  let row: readonly PlainDate[] = [];
  for (const day of days) {
    const apart = row.length === 0 ? limits.reportEveryDays : daysBetween(row.at(-1)!, day);
    if (apart < limits.reportEveryDays) continue;
    row = apart < 2 * limits.reportEveryDays ? [...row, day] : [day];
    if (row.length === limits.missedReports) return { kind: 'missed-reports', holds: true, holdsFrom: day, noted: row.length };
  }
  return { kind: 'missed-reports', holds: false, holdsFrom: null, noted: row.length };
}

/** Eight days in a row without the in-house check. Both days of a span count, and spans that touch are joined. */
function noInHouseCheck(evidence: readonly Evidence[], limits: DepartureLimits, since: Since, today: PlainDate): Ground {
  const first = addDays(since.day, 1);
  const spans = of(evidence, 'no-in-house-check').filter((one) => one.to >= first).map((one): Span => ({ from: one.from < first ? first : one.from, to: one.to })).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  let run: Span | undefined;
  for (const span of spans) {
    const to = span.to > today ? today : span.to;
    if (run === undefined || span.from > addDays(run.to, 1)) run = { from: span.from, to };
    else if (to > run.to) run = { from: run.from, to };
    const holdsFrom = addDays(run.from, limits.daysWithoutInHouseCheck - 1);
    if (run.to >= holdsFrom) return { kind: 'no-in-house-check', holds: true, holdsFrom, noted: limits.daysWithoutInHouseCheck };
  }
  return { kind: 'no-in-house-check', holds: false, holdsFrom: run ? addDays(run.from, limits.daysWithoutInHouseCheck - 1) : null, noted: run ? daysBetween(run.from, run.to) + 1 : 0 };
}

/**
 * Every ground for an unknown destination, and whether it holds at `now` (DT&V, Bericht van vertrek). What happened before
 * the clock began to count (`countsFrom`), or before the youth was seen again, is no sign that the youth is away now.
 */
export function groundsOf(evidence: readonly Evidence[], limits: DepartureLimits, countsFrom: Instant, now: Instant): readonly Ground[] {
  const today = dayOf(now);
  const since = countedSince(evidence, countsFrom);
  return [missedArrival(evidence, limits, since, now), missedReports(evidence, limits, since, today), noInHouseCheck(evidence, limits, since, today)];
}
