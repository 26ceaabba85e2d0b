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
}

interface Span {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

type Of<Kind extends EvidenceKind> = Extract<Evidence, { kind: Kind }>;
const of = <Kind extends EvidenceKind>(evidence: readonly Evidence[], kind: Kind): readonly Of<Kind>[] =>
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

/** A span without the days on which the youth was seen: what is left are spans of their own. */
function withoutHits(span: Span, hits: readonly PlainDate[]): readonly Span[] {
  const spans: Span[] = [];
  let { from } = span;
  for (const hit of hits.filter((day) => day >= span.from && day <= span.to)) {
    if (hit > from) spans.push({ from, to: addDays(hit, -1) });
    from = addDays(hit, 1);
  }
  return from <= span.to ? [...spans, { from, to: span.to }] : spans;
}

/**
 * Eight days in a row without the in-house check. Both days of a span count, spans that touch are joined, and a day on which
 * the youth was seen starts the count again.
 */
function noInHouseCheck(evidence: readonly Evidence[], limits: DepartureLimits, today: PlainDate): Ground {
  const hits = of(evidence, 'hit').map((one) => one.on).sort();
  const spans = of(evidence, 'no-in-house-check').flatMap((one) => withoutHits(one, hits)).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  let run: Span | undefined;
  for (const span of spans) {
    const to = span.to > today ? today : span.to;
    if (run === undefined || span.from > addDays(run.to, 1)) run = { from: span.from, to };
    else if (to > run.to) run = { from: run.from, to };
    const holdsFrom = addDays(run.from, limits.daysWithoutInHouseCheck - 1);
    if (run.to >= holdsFrom) return { kind: 'no-in-house-check', holds: true, holdsFrom };
  }
  // seen after the last of these days: there is nothing to count from any more
  const counts = run !== undefined && !hits.some((hit) => hit > run!.to);
  return { kind: 'no-in-house-check', holds: false, holdsFrom: run && counts ? addDays(run.from, limits.daysWithoutInHouseCheck - 1) : null };
}

/** Every ground for an unknown destination, and whether it holds at `now` (DT&V, Bericht van vertrek). */
export function groundsOf(evidence: readonly Evidence[], limits: DepartureLimits, now: Instant): readonly Ground[] {
  const today = dayOf(now);
  return [missedArrival(evidence, limits, now), missedReports(evidence, limits, today), noInHouseCheck(evidence, limits, today)];
}
