import type { SignCode } from '#domain/signs/sign-table';
import type { SignDecision } from '#domain/signs/decision';
import type { SignSubject } from '#domain/signs/sign';
import { dayOf, type Instant } from '#domain/shared/instant';
import type { Life, Reference } from '../life';
import { mentors } from '../texts/departure-texts';
import { decisionReasons, signPlaces, signQuotes } from '../texts/sign-texts';

/** An observed sign; with `heard` it was said in that conversation. */
export function see(life: Life, at: Instant, code: SignCode, { heard, subject = 'youth' }: { heard?: Reference; subject?: SignSubject } = {}): Reference {
  const { rng } = life;
  const source = heard === undefined ? rng.pick(['coa', 'own-observation', 'school'] as const) : 'youth';
  const answer = life.tell(at, 'signs.add', {
    minorId: life.minorId,
    code,
    observedOn: dayOf(at),
    source,
    observedBy: source === 'coa' ? rng.pick(mentors) : 'Voogd Voorbeeld',
    place: rng.pick(signPlaces),
    quote: signQuotes[code] ?? '',
    conversationId: heard ?? null,
    subject,
  });
  return `${answer}.id`;
}

/** The guardian decides on the signs. */
export function decide(life: Life, at: Instant, decision: SignDecision): void {
  life.tell(at, 'signs.decide', {
    minorId: life.minorId,
    decision,
    reason: life.rng.pick(decisionReasons[decision]),
    consulted: decision === 'not-now' ? [] : [{ role: 'Gedragswetenschapper', name: 'Collega Denkbeeld' }],
  });
}

/** A sign is taken back. */
export const takeBack = (life: Life, at: Instant, signId: Reference, reason: string): Reference => life.tell(at, 'signs.withdraw', { signId, reason });
