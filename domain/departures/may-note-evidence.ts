import { dayOf } from '../shared/instant';
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

/** May a fact for a ground be noted? Only about what has happened, and only while the departure is open. */
export function mayNoteEvidence(facts: DepartureFacts, evidence: NewEvidence): Permission {
  if (!isOpen(facts.status)) return [refusal('evidence-needs-open-departure')];
  return liesInTheFuture(evidence, facts) ? [refusal('evidence-in-the-future')] : [];
}
