import { dayOf, timeOf } from '../shared/instant';
import { writtenDate } from '../shared/plain-date';
import { refusal, type Permission } from '../shared/refusal';
import type { NewEvidence } from './departure';
import { isOpen } from './departure-clock';
import type { DepartureFacts } from './departure-guards';

function liesInTheFuture(evidence: NewEvidence, facts: DepartureFacts): boolean {
  const today = dayOf(facts.now);
  switch (evidence.kind) {
    case 'missed-arrival': return evidence.bookedAt > facts.now;
    case 'missed-reports': return evidence.days.some((day) => day > today);
    case 'hit': return evidence.on > today;
    case 'no-in-house-check': return evidence.to > today || evidence.to < evidence.from;
  }
}

/** Lies all of it before the clock began to count? Then it says nothing of this departure. A hit is never refused for that. */
function liesBeforeTheClock(evidence: NewEvidence, { countsFrom }: DepartureFacts): boolean {
  const first = dayOf(countsFrom);
  switch (evidence.kind) {
    case 'missed-arrival': return evidence.bookedAt < countsFrom;
    case 'missed-reports': return evidence.days.every((day) => day <= first);
    case 'no-in-house-check': return evidence.to <= first;
    case 'hit': return false;
  }
}

/** May a fact for a ground be noted? Only about what has happened since the clock counts, and only while the departure is open. */
export function mayNoteEvidence(facts: DepartureFacts, evidence: NewEvidence): Permission {
  if (!isOpen(facts.status)) return [refusal('evidence-needs-open-departure')];
  return [
    ...(liesInTheFuture(evidence, facts) ? [refusal('evidence-in-the-future')] : []),
    ...(liesBeforeTheClock(evidence, facts) ? [refusal('evidence-before-the-clock', { day: writtenDate(dayOf(facts.countsFrom)), time: timeOf(facts.countsFrom) })] : []),
  ];
}
