import { addHours, dayOf, instant, type Instant } from '#domain/shared/instant';
import type { InputOf, OutputOf, RequestName } from '#electron/contract/contract';
import { anOpenMachine, type TestMachine } from '#tests/builders/machine-for-tests';

/** The moment at which the caseload is looked at. */
export const NOW = instant('2026-11-24T09:00:00Z');
const DAY = 24;

const kinds = ['process-reception', 'small-unit', 'foster-family', 'small-scale-reception', 'group-home'] as const;
const codes = ['no-own-money', 'unexplained-cash', 'high-debt', 'long-route', 'phone-without-sim'] as const;
const risks = ['low', 'medium', 'low', 'high', 'low'] as const;

/** Asks a request that must succeed. */
export async function ask<Name extends RequestName>(test: TestMachine, name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const envelope = await test.answerer.answer(name, input);
  if (!envelope.ok) throw new Error(`${name}: ${JSON.stringify(envelope.failure)}`, { cause: test.bugs[0] });
  return envelope.value as OutputOf<Name>;
}

/**
 * A vault with so many invented youths, each with a placement, three conversations and two signs, one in ten with a task
 * and one in fifty absent. The same count gives the same caseload.
 */
export async function syntheticCaseload(count: number): Promise<TestMachine> {
  const test = await anOpenMachine({}, addHours(NOW, -400 * DAY));
  const at = (daysAgo: number, place: number): Instant => {
    const moment = addHours(NOW, -(daysAgo * DAY) - (place % 9));
    test.setClock(moment);
    return moment;
  };
  for (let place = 0; place < count; place++) {
    const began = at(200 + (place % 90), place);
    const { id: minorId } = await ask(test, 'minors.add', {
      givenNames: `Proef ${place}`, familyName: `Voorbeeld${place % 400}`, sex: place % 2 === 0 ? 'female' : 'male', nationality: ['ER', 'SY', 'AF', 'SO'][place % 4]!, languages: ['ti'],
      statedBirthDate: place % 5 === 0 ? String(2009 + (place % 3)) : `20${String(9 + (place % 4)).padStart(2, '0')}-0${1 + (place % 9)}-12`, vNumber: String(place).padStart(10, '0'), asylumApplication: 'yes',
      ageInspection: { state: 'not-done', reason: 'age-not-in-doubt', note: '' },
    });
    await ask(test, 'placements.record', { minorId, kind: kinds[place % 5]!, locationCode: `LOC-${place % 60}`, from: dayOf(began), indicatedBy: 'nidos', reason: 'Past bij de leeftijd.' });
    for (const [turn, daysAgo] of [120, 60, place % 45].entries()) {
      const heldAt = at(daysAgo + 1, place);
      at(daysAgo, place);
      const { id: conversationId } = await ask(test, 'conversations.record', {
        minorId, heldAt, moment: 'first-contact', mode: 'in-person', durationMinutes: 40, language: 'ti', interpreter: { kind: 'phone', code: 'T-ti-01' }, alone: true, present: ['youth', 'guardian', 'interpreter'],
        topics: [{ code: 'wish-to-leave', discussed: true }], ownWords: 'Ik wil naar school en later naar mijn zus. '.repeat(12), reading: 'De wens is er, een plan niet. '.repeat(8), understanding: 'in-own-words',
        risk: risks[(place + turn) % 5]!, riskReason: 'Zo gehoord.', followUpOn: null,
      });
      if (turn > 0) await ask(test, 'signs.add', { minorId, code: codes[(place + turn) % 5]!, observedOn: dayOf(heldAt), source: 'youth', observedBy: 'Voogd Voorbeeld', conversationId });
    }
    if (place % 10 === 0) await ask(test, 'tasks.write', { minorId, what: 'Bel de mentor.', why: 'De jongere vroeg ernaar.', dueOn: '2026-11-25' });
    if (place % 50 === 0) await ask(test, 'departures.start', { minorId, lastSeenAt: at(0, place), lastSeenWhere: 'In de hal.', lastSeenBy: 'Mentor Verzonnen' });
  }
  test.setClock(NOW);
  return test;
}
