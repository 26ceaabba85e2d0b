import type { DepartureLimits } from '../policy/departure-limits';
import { addHours, dayOf, type Instant } from '../shared/instant';
import { addDays, daysBetween, type PlainDate } from '../shared/plain-date';
import type { Evidence, GroundKind } from './departure';

/** A ground for an unknown destination: whether it holds now, and from when it can hold. */
export interface Ground {
  readonly kind: GroundKind;
  readonly holds: boolean;
  /** The moment or day from which it holds when nothing changes; null while there is no evidence to count from. */
  readonly holdsFrom: Instant | PlainDate | null;
}

type Of<Kind extends GroundKind> = Extract<Evidence, { kind: Kind }>;
const of = <Kind extends GroundKind>(evidence: readonly Evidence[], kind: Kind): readonly Of<Kind>[] =>
  evidence.filter((one): one is Of<Kind> => one.kind === kind);

/** 48 hours after a booked arrival that was not kept. */
function missedArrival(evidence: readonly Evidence[], limits: DepartureLimits, now: Instant): Ground {
  const booked = of(evidence, 'missed-arrival').map((one) => one.bookedAt).sort()[0];
  if (booked === undefined) return { kind: 'missed-arrival', holds: false, holdsFrom: null };
  const holdsFrom = addHours(booked, limits.missedArrivalHours);
  return { kind: 'missed-arrival', holds: now >= holdsFrom, holdsFrom };
}

/** Two weekly reports missed, each in a week of its own (seven days or more apart). */
function missedReports(evidence: readonly Evidence[], limits: DepartureLimits, today: PlainDate): Ground {
  const days = of(evidence, 'missed-reports').flatMap((one) => one.days).filter((day) => day <= today).sort();
  const counted: PlainDate[] = [];
  for (const day of days) {
    const last = counted.at(-1);
    if (last === undefined || daysBetween(last, day) >= 7) counted.push(day);
  }
  const deciding = counted[limits.missedReports - 1];
  return { kind: 'missed-reports', holds: deciding !== undefined, holdsFrom: deciding ?? null };
}

/** Eight days in a row without the in-house check. Both days of the span count; spans that touch are joined. */
function noInHouseCheck(evidence: readonly Evidence[], limits: DepartureLimits, today: PlainDate): Ground {
  const spans = of(evidence, 'no-in-house-check').toSorted((a, b) => (a.from < b.from ? -1 : 1));
  let run: { from: PlainDate; to: PlainDate } | undefined;
  for (const span of spans) {
    if (span.to < span.from) continue;
    const to = span.to > today ? today : span.to;
    if (run === undefined || span.from > addDays(run.to, 1)) run = { from: span.from, to };
    else if (to > run.to) run = { from: run.from, to };
    const holdsFrom = addDays(run.from, limits.daysWithoutInHouseCheck - 1);
    if (run.to >= holdsFrom) return { kind: 'no-in-house-check', holds: true, holdsFrom };
  }
  return { kind: 'no-in-house-check', holds: false, holdsFrom: run ? addDays(run.from, limits.daysWithoutInHouseCheck - 1) : null };
}

/** Every ground for an unknown destination, and whether it holds at `now` (DT&V, Bericht van vertrek). */
export function groundsOf(evidence: readonly Evidence[], limits: DepartureLimits, now: Instant): readonly Ground[] {
  const today = dayOf(now);
  return [missedArrival(evidence, limits, now), missedReports(evidence, limits, today), noInHouseCheck(evidence, limits, today)];
}
