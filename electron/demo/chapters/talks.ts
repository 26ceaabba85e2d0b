import type { Risk } from '#domain/conversations/moments';
import { conversationTopics } from '#domain/conversations/topics';
import { addHours, dayOf, type Instant } from '#domain/shared/instant';
import { addDays } from '#domain/shared/plain-date';
import type { InputOf } from '../../contract/contract';
import type { Life, Reference } from '../life';
import { agreements, consultOutcomes, material, notDiscussed, ownWords, readings, riskReasons } from '../texts/talk-texts';

type Talk = InputOf<'conversations.record'>;
type Given = Partial<Pick<Talk, 'moment' | 'mode' | 'ownWords' | 'reading' | 'agreements' | 'followUpOn' | 'riskReason'>>;

// Subjects that touch a youth most are the ones a youth may rather not speak of.
const tender = new Set<string>(['sexual-exploitation', 'debt-and-payment', 'forced-crime']);

function topicsOf({ rng }: Life): Talk['topics'] {
  return rng.some(conversationTopics, rng.int(5, 9)).map((code) =>
    (tender.has(code) && rng.next() < 0.4 ? { code, discussed: false as const, reason: rng.pick(notDiscussed) } : { code, discussed: true as const }));
}

/** A risk conversation, recorded an hour after it began. */
export function talk(life: Life, heldAt: Instant, risk: Risk, given: Given = {}): Reference {
  const { rng, person } = life;
  const understood = person.language === 'en';
  const mode = given.mode ?? rng.pick(['in-person', 'in-person', 'in-person', 'phone', 'video'] as const);
  const interpreter = understood ? 'none' : mode === 'in-person' ? rng.pick(['phone', 'in-person'] as const) : mode;
  const mentor = rng.next() < 0.3;
  const answer = life.tell(addHours(heldAt, 1), 'conversations.record', {
    minorId: life.minorId,
    heldAt,
    moment: given.moment ?? 'regular-contact',
    mode,
    place: mode === 'in-person' ? rng.pick(['Kantoor van Nidos, kamer 2', 'Opvang, gespreksruimte', 'Buiten, tijdens een wandeling', 'Keuken van het opvanggezin']) : '',
    durationMinutes: rng.pick([25, 35, 40, 45, 60, 75]),
    language: person.language,
    interpreter: { kind: interpreter, code: understood ? '' : `T-${person.language}-${String(rng.int(1, 20)).padStart(2, '0')}` },
    alone: !mentor,
    present: ['youth', 'guardian', ...(understood ? [] : ['interpreter' as const]), ...(mentor ? ['coa-mentor' as const] : [])],
    topics: topicsOf(life),
    ownWords: given.ownWords ?? rng.pick(ownWords[risk]),
    reading: given.reading ?? rng.pick(readings[risk]),
    understanding: rng.pick(['in-own-words', 'in-own-words', 'partly', 'not-checked'] as const),
    understandingNote: '',
    material: rng.pick(material),
    risk,
    riskReason: given.riskReason ?? rng.pick(riskReasons[risk]),
    agreements: given.agreements ?? [{ nr: 1, what: rng.pick(agreements), who: 'together', by: null }],
    followUpOn: given.followUpOn === undefined ? addDays(dayOf(heldAt), risk === 'high' ? 2 : risk === 'medium' ? 6 : 28) : given.followUpOn,
  });
  // Older high risks were spoken of with the team the same day; the newest still waits.
  if (risk === 'high' && addHours(heldAt, 48) < life.calendar.now) {
    life.tell(addHours(heldAt, 1), 'conversations.noteDone', {
      conversationId: `${answer}.id`, kind: 'team-consult', doneAt: addHours(heldAt, 1), consulted: [{ role: 'Gedragswetenschapper', name: 'Collega Denkbeeld' }], outcome: rng.pick(consultOutcomes),
    });
  }
  return `${answer}.id`;
}
