import type { ReportAdviceCode } from '#domain/policy/report-advice';
import type { Consent } from '#domain/signs/report';
import type { SignCode } from '#domain/signs/sign-table';
import type { SignDecision } from '#domain/signs/decision';
import type { SignSubject } from '#domain/signs/sign';
import { dayOf, type Instant } from '#domain/shared/instant';
import type { Life, Reference } from '../life';
import { mentors } from '../texts/departure-texts';
import { decisionReasons, signPlaces, signQuotes } from '../texts/sign-texts';

/** What one conversation gave: the answer that recorded it, and the own words in it. */
interface Heard {
  readonly heard?: Reference;
  /** The own words of that conversation, when the sign is tied to its words in them. */
  readonly ownWords?: string;
  readonly subject?: SignSubject;
}

/** An observed sign; with `heard` it was said in that conversation, with `ownWords` it is tied to the words there. */
export function see(life: Life, at: Instant, code: SignCode, { heard, ownWords, subject = 'youth' }: Heard = {}): Reference {
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
    link: heard === undefined || ownWords === undefined ? null : { record: 'conversation', id: heard, version: 1, field: 'ownWords', ...placeOf(ownWords, signQuotes[code] ?? '') },
    subject,
  });
  return `${answer}.id`;
}

/** Where words stand in a text. Throws RangeError when they do not. */
function placeOf(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  if (start === -1 || words === '') throw new RangeError('no such words in the story');
  return { start, end: start + words.length };
}

/** What speaks against a sign: shown beside it. */
export const speakAgainst = (life: Life, at: Instant, signId: Reference, text: string): Reference =>
  life.tell(at, 'signs.addContrary', { minorId: life.minorId, about: { of: 'sign', signId }, text, learnedOn: dayOf(at), source: 'coa', toldBy: life.rng.pick(mentors) });

/** Signs are reported. */
export const reportSigns = (life: Life, at: Instant, advice: ReportAdviceCode, consent: Consent | null = null): Reference =>
  life.tell(at, 'signs.report', {
    minorId: life.minorId, advice, done: 'reported', reportedAt: at, reportedTo: advice === 'comensha' ? 'CoMensha, helpdesk' : 'AVIM, Agent Denkbeeld', channel: 'phone', reference: `DEMO-${life.number}`, consent,
  });

/** Signs are not reported, and why. */
export const declineReport = (life: Life, at: Instant, advice: ReportAdviceCode, reason: string): Reference =>
  life.tell(at, 'signs.report', { minorId: life.minorId, advice, done: 'not-reported', reason });

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
