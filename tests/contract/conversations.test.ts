import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Conversation } from '#domain/conversations/conversation';
import type { MinorFile } from '#domain/minors/minor-file';
import type { TimelineItem } from '#domain/minors/timeline-line';
import { dayOf } from '#domain/shared/instant';
import { anOpenMachine, printBlank, type TestMachine } from '#tests/builders/machine-for-tests';
import { asked } from './contract-for-tests';
import { dayOfStory } from './story';

let test: TestMachine;
let pages: string[] = [];
beforeAll(async () => {
  test = await anOpenMachine({ print: (html) => { pages.push(html); return printBlank(html); } }, dayOfStory(1));
});
afterAll(() => test.end());

async function ok<T>(name: string, input: unknown): Promise<T> {
  const envelope = await asked(test, name, input);
  if (!envelope.ok) throw new Error(`${name}: ${JSON.stringify(envelope.failure)}`, { cause: test.bugs[0] });
  return envelope.value as T;
}

const addYouth = async (givenNames: string): Promise<string> => (await ok<{ id: string }>('minors.add', {
  givenNames, familyName: 'Verzonnen', sex: 'male', nationality: 'ER', languages: ['ti'], interpreterLanguage: 'ti', statedBirthDate: '2010', vNumber: '', asylumApplication: 'yes',
  ageInspection: { state: 'not-done', reason: 'age-not-in-doubt', note: '' },
})).id;

const talkWith = (minorId: string) => ({
  minorId, heldAt: dayOfStory(1, '10:00'), moment: 'first-contact', mode: 'in-person', durationMinutes: 45, language: 'ti', interpreter: { kind: 'none', code: '' }, alone: true,
  present: ['youth', 'guardian'], topics: [{ code: 'wish-to-leave', discussed: true }], ownWords: 'Ik wil naar mijn zus.', understanding: 'partly', risk: 'low', riskReason: 'Geen plan.',
});
const theTalk = async (minorId: string): Promise<Conversation> => (await ok<MinorFile>('minors.read', { minorId })).conversations[0]!;

describe('a sealed conversation', () => {
  it('keeps every version as it was sealed, whatever is corrected and in whatever order', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ ownWords: fc.constantFrom('a', 'b', 'c'), seen: fc.integer({ min: 1, max: 4 }) }), { maxLength: 6 }), async (corrections) => {
      const minorId = await addYouth('Proef');
      const first = talkWith(minorId);
      const { id } = await ok<{ id: string }>('conversations.record', first);
      const words = [first.ownWords];
      for (const { ownWords, seen } of corrections) {
        const answer = await asked(test, 'conversations.correct', { conversationId: id, version: seen, reason: `Nu ${ownWords}.`, conversation: { ...first, ownWords } });
        const expected = ownWords === words.at(-1) ? 'not-allowed' : seen !== words.length ? 'changed-meanwhile' : undefined;
        expect(answer.ok ? undefined : answer.failure.kind).toBe(expected);
        if (answer.ok) words.push(ownWords);
      }
      const talk = await theTalk(minorId);
      expect(talk.ownWords).toBe(words.at(-1));
      expect(talk.version).toBe(words.length);
      expect(talk.versions.map((one) => [one.version, one.body.ownWords])).toEqual(words.map((text, place) => [place + 1, text]));
      expect(talk.versions.map((one) => one.reason === '')).toEqual(words.map((_, place) => place === 0));
      const corrected = (await ok<readonly TimelineItem[]>('minors.timeline', { minorId })).filter((item) => item.kind === 'conversation-corrected');
      expect(corrected.map((item) => item.facts.version).sort()).toEqual(words.slice(1).map((_, place) => place + 2));
    }), { numRuns: 15 });
  });

  it('is corrected with a reason only', async () => {
    const minorId = await addYouth('Reden');
    const { id } = await ok<{ id: string }>('conversations.record', talkWith(minorId));
    const conversation = { ...talkWith(minorId), reading: 'Er is druk.' };
    expect(await asked(test, 'conversations.correct', { conversationId: id, version: 1, reason: ' ', conversation })).toMatchObject({ ok: false, failure: { kind: 'not-valid', fields: [{ field: 'reason', code: 'required' }] } });
    expect((await theTalk(minorId)).version).toBe(1);
  });

  it('goes from its drafts: the first when it is sealed, the other when it is corrected', async () => {
    const minorId = await addYouth('Concept');
    await ok('drafts.save', { key: `conversation:${minorId}`, body: { ownWords: 'Ik w' } });
    const { id } = await ok<{ id: string }>('conversations.record', talkWith(minorId));
    expect(await ok('drafts.find', { key: `conversation:${minorId}` })).toMatchObject({ body: null });
    await ok('drafts.save', { key: `correction:${id}`, body: { reason: 'De to' } });
    await ok('conversations.correct', { conversationId: id, version: 1, reason: 'De tolk.', conversation: { ...talkWith(minorId), reading: 'Er is druk.' } });
    expect(await ok('drafts.find', { key: `correction:${id}` })).toMatchObject({ body: null });
  });
});

describe('a group conversation', () => {
  // Words that cannot stand anywhere by accident.
  const secret = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnop'), minLength: 12, maxLength: 20 });
  const part = fc.record({ ownWords: secret, reading: secret, understandingNote: secret, riskReason: secret, statement: secret, what: secret });
  type Part = typeof part extends fc.Arbitrary<infer T> ? T : never;
  // each youth has a letter of its own around the words, so that words of two youths are never alike
  const partsOf = (most: number) => fc.array(part, { minLength: 2, maxLength: most })
    .map((all) => all.map((one, place) => Object.fromEntries(Object.entries(one).map(([name, text]) => [name, `${'wxyz'[place]}${text}${'wxyz'[place]}`])) as Part));
  const ownOf = ({ what, ...texts }: Part, minorId: string) => ({ minorId, ...texts, understanding: 'partly', risk: 'high', agreements: [{ nr: 1, what, who: 'youth', by: null }] });
  const shared = { heldAt: dayOfStory(1, '09:00'), moment: 'regular-contact', mode: 'in-person', place: 'Huiskamer', durationMinutes: 45, language: 'ti', interpreter: { kind: 'none', code: '' }, present: ['youth', 'guardian'], topics: [{ code: 'wish-to-leave', discussed: true }] };
  const nameOfYouth = (place: number): string => `Groepslid${'abcd'[place]}`;
  /** A sealed talk with one new youth for each part; where asked, the shared part and the part of the first are corrected. */
  async function groupOf(parts: readonly Part[], corrected: boolean): Promise<{ readonly ids: readonly string[]; readonly talks: readonly string[] }> {
    const ids: string[] = [];
    for (const place of parts.keys()) ids.push(await addYouth(nameOfYouth(place)));
    const { id: groupTalkId, ids: talks } = await ok<{ id: string; ids: string[] }>('conversations.recordGroup', { shared, youths: parts.map((one, place) => ownOf(one, ids[place]!)) });
    if (corrected) {
      await ok('conversations.correctGroup', { groupTalkId, rev: 1, reason: 'Het was in de keuken.', shared: { ...shared, place: 'Keuken' } });
      await ok('conversations.correct', { conversationId: talks[0], version: 2, reason: `Nu goed: ${parts[0]!.reading}.`, conversation: { ...shared, place: 'Keuken', alone: false, ...ownOf(parts[0]!, ids[0]!), reading: `${parts[0]!.reading} beter` } });
    }
    return { ids, talks };
  }
  /** Everything a guardian can see of one youth. */
  const seenOf = async (minorId: string): Promise<string> => {
    const [file, timeline, journal] = await Promise.all([ok('minors.read', { minorId }), ok('minors.timeline', { minorId }), ok('journal.list', { minorId })]);
    return JSON.stringify([file, timeline, journal]);
  };

  it('never shows anything of one youth in the file, timeline or journal of another, also after corrections', async () => {
    await fc.assert(fc.asyncProperty(partsOf(4), fc.boolean(), async (parts, corrected) => {
      const { ids, talks } = await groupOf(parts, corrected);
      for (const [place, minorId] of ids.entries()) {
        const seen = await seenOf(minorId);
        const others = parts.flatMap((one, at) => (at === place ? [] : [...Object.values(one), ids[at]!, talks[at]!]));
        expect(others.filter((text) => seen.includes(text))).toEqual([]);
        expect(Object.values(parts[place]!).filter((text) => !seen.includes(text))).toEqual([]);
        expect((await theTalk(minorId)).group).toMatchObject({ size: parts.length });
        expect((await theTalk(minorId)).version).toBe(corrected ? (place === 0 ? 3 : 2) : 1);
      }
    }), { numRuns: 8 });
  });

  /** Every page of the transfer dossier and of the copy that the youth may have. */
  const printedOf = async (minorId: string): Promise<Readonly<Record<'dossier' | 'copy', string>>> => {
    const printed = async (name: string, input: unknown): Promise<string> => {
      pages = [];
      await ok(name, input);
      return pages.join('\n');
    };
    const { id: accessId } = await ok<{ id: string }>('access.ask', { minorId, askedBy: 'youth', askedOn: dayOf(dayOfStory(1)), wish: 'copy', identityCheck: 'known-in-person' });
    await ok('access.decide', { accessId, decision: 'granted', identityCheck: 'known-in-person' });
    return { dossier: await printed('dossiers.print', { minorId, receiver: 'Jeugddienst Voorbeeld', as: 'draft' }), copy: await printed('access.print', { accessId, more: [] }) };
  };

  it('never prints anything of one youth in the dossier or the access copy of another, also after corrections', async () => {
    await fc.assert(fc.asyncProperty(partsOf(3), fc.boolean(), async (parts, corrected) => {
      const { ids } = await groupOf(parts, corrected);
      for (const [place, minorId] of ids.entries()) {
        const { dossier, copy } = await printedOf(minorId);
        const others = parts.flatMap((one, at) => (at === place ? [] : [...Object.values(one), ids[at]!, nameOfYouth(at)]));
        expect(others.filter((text) => dossier.includes(text)), 'dossier').toEqual([]);
        expect(others.filter((text) => copy.includes(text)), 'copy').toEqual([]);
        const { ownWords, reading, riskReason } = parts[place]!;
        expect([ownWords, reading, riskReason, nameOfYouth(place)].filter((text) => !copy.includes(text))).toEqual([]);
        // the dossier leaves conversations out, also those of the youth
        expect(dossier).toContain(nameOfYouth(place));
        expect(Object.values(parts[place]!).filter((text) => dossier.includes(text))).toEqual([]);
      }
    }), { numRuns: 3, endOnFailure: true });
  });

  it('is one record: the shared part is corrected for all or not at all', async () => {
    const ids = [await addYouth('Een'), await addYouth('Twee')];
    const own = { understanding: 'partly', risk: 'low', riskReason: 'Geen plan.' };
    const { id: groupTalkId, ids: talks } = await ok<{ id: string; ids: string[] }>('conversations.recordGroup', { shared, youths: ids.map((minorId) => ({ minorId, ...own })) });
    const moved = { conversationId: talks[0], version: 1, reason: 'Andere plaats.', conversation: { ...shared, place: 'Tuin', alone: false, minorId: ids[0], ...own } };
    expect(await asked(test, 'conversations.correct', moved)).toMatchObject({ ok: false, failure: { kind: 'not-allowed', reasons: [{ code: 'shared-part-of-group' }] } });
    await ok('drafts.save', { key: `group-correction:${groupTalkId}`, body: { reason: 'Ander' } });
    expect(await asked(test, 'conversations.correctGroup', { groupTalkId, rev: 1, reason: 'x', shared })).toMatchObject({ ok: false, failure: { kind: 'not-allowed', reasons: [{ code: 'correction-changes-nothing' }] } });
    await ok('conversations.correctGroup', { groupTalkId, rev: 1, reason: 'Andere plaats.', shared: { ...shared, place: 'Tuin' } });
    for (const minorId of ids) expect(await theTalk(minorId)).toMatchObject({ place: 'Tuin', version: 2 });
    expect(await ok('drafts.find', { key: `group-correction:${groupTalkId}` })).toMatchObject({ body: null });
    expect(await asked(test, 'conversations.correctGroup', { groupTalkId, rev: 1, reason: 'Nog een keer.', shared: { ...shared, place: 'Hal' } })).toMatchObject({ ok: false, failure: { kind: 'changed-meanwhile' } });
    expect(await asked(test, 'conversations.recordGroup', { shared, youths: [{ minorId: ids[0], ...own }, { minorId: ids[0], ...own }] })).toMatchObject({ ok: false, failure: { kind: 'not-valid', fields: [{ field: 'youths.1.minorId', code: 'twice' }] } });
  });
});
