import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MinorFile } from '../minors/minor-file';
import { recipientProfiles, type RecipientProfile } from '../notices/recipient-profile';
import { dayOf, instant } from '../shared/instant';
import type { RedactionPart } from '../redaction/parts';
import { paperLanguages, paperWords } from '../words/paper-words';
import { composeDossier, questionsFor, type DossierOrder } from './compose-dossier';
import { countAnswers, emptyPlaces, gapsOf, rowsOf, type Dossier } from './dossier';
import { answersFor, emptyFile, factsForTests, fullFile, SECRETS } from './file-for-tests';
import { NewGapAnswers, type GapAnswer } from './gap-answers';
import { mayComeOut, maySettle } from './gate';
import { mattersOf } from './matters';
import { choosableFor, partsFor, type DossierPart } from './parts';

const nl = paperWords('nl');
const order = (profile: RecipientProfile, answers: readonly GapAnswer[] = []): DossierOrder => ({ ...factsForTests, profile, answers: { ...answersFor(emptyFile, profile), answers } });
const questions = (file: MinorFile, profile: RecipientProfile, answers: readonly GapAnswer[] = []) => questionsFor(file, nl, order(profile, answers));

// Any part of the full file may be missing, and any fact of the identity.
const someFiles = fc.record({
  minor: fc.constantFrom(emptyFile.minor, fullFile.minor),
  parts: fc.subarray(['measures', 'placements', 'conversations', 'signs', 'departures', 'notices', 'statements'] as const),
  transferSteps: fc.integer({ min: 0, max: fullFile.transfers[0]!.events.length }),
  vNumber: fc.constantFrom('', '0287451936'),
}).map(({ minor, parts, transferSteps, vNumber }): MinorFile => ({
  ...emptyFile, ...Object.fromEntries(parts.map((part) => [part, fullFile[part]])), minor: { ...minor, vNumber },
  transfers: parts.includes('departures') ? [{ ...fullFile.transfers[0]!, events: fullFile.transfers[0]!.events.slice(0, transferSteps), status: 'safety-check' }] : [],
}));
const has = (profile: RecipientProfile, part: DossierPart): boolean => partsFor(profile, dayOf(factsForTests.now)).has(part);
const someProfile = fc.constantFrom(...recipientProfiles);

describe('the gate of a dossier', () => {
  it('lets no final dossier out while a question has no answer, whatever the file holds', () => {
    fc.assert(fc.property(someFiles, someProfile, fc.infiniteStream(fc.boolean()), (file, profile, chosen) => {
      const asked = questions(file, profile);
      const answers = asked.filter(() => chosen.next().value).map(({ key, kinds }): GapAnswer => ({ key, kind: kinds[0]!, text: 'Dit is nagevraagd.' }));
      const left = asked.length - answers.length;
      expect(mayComeOut(questions(file, profile, answers))).toEqual(left === 0 ? [] : [{ code: 'dossier-gaps-open', about: { count: left } }]);
      expect(composeDossier(file, nl, order(profile, answers)).gate.open).toBe(left);
    }), { numRuns: 40 });
  });

  it('prints every answer in its place, and none of them is counted twice', () => {
    fc.assert(fc.property(someFiles, someProfile, fc.constantFrom(...paperLanguages), (file, profile, language) => {
      const asked = questions(file, profile);
      const answers = asked.map(({ key, kinds }, place): GapAnswer => ({ key, kind: kinds[place % kinds.length]!, text: `Antwoord ${place}.` }));
      const dossier = composeDossier(file, paperWords(language), order(profile, answers));
      const before = countAnswers(composeDossier(file, paperWords(language), order(profile)).sections);
      expect(emptyPlaces(dossier)).toEqual([]);
      expect(countAnswers(dossier.sections).total).toBe(before.total);
      expect(countAnswers(dossier.sections).unknown).toBe(answers.filter(({ kind }) => kind === 'not-known').length);
      const text = JSON.stringify(dossier);
      asked.forEach((question, place) => {
        const shown = question.about === 'fact' || question.matter.part === null || has(profile, question.matter.part);
        expect(text.includes(`"Antwoord ${place}."`), question.key).toBe(shown);
      });
    }), { numRuns: 40 });
  });

  it('names each place the same in every language, and no two places alike', () => {
    for (const file of [emptyFile, fullFile]) {
      for (const profile of recipientProfiles) {
        const keys = paperLanguages.map((language) => composeDossier(file, paperWords(language), order(profile)).sections.flatMap(rowsOf).flatMap((row) => row.keys ?? []));
        for (const other of keys) expect(other).toEqual(keys[0]);
        expect(new Set(keys[0]).size).toBe(keys[0]!.length);
        expect(keys[0]!.every((key) => key.length <= 300)).toBe(true);
      }
    }
  });

  it('does not take an answer of a kind that does not fit, in a record or on the way in', () => {
    const [fact] = questions(emptyFile, 'police');
    const wrong: GapAnswer = { key: fact!.key, kind: 'stays-open', text: 'Dit is nagevraagd.' };
    expect(questions(emptyFile, 'police', [wrong])[0]!.answer).toBeNull();
    expect(maySettle(questions(emptyFile, 'police'), [wrong])).toEqual([{ code: 'gap-answer-does-not-fit', about: {} }]);
    expect(maySettle(questions(emptyFile, 'police'), [{ key: 'no/such/place', kind: 'filled', text: 'x' }])).toEqual([]);
  });

  it('lets a guardian write what a file has no field for, and nothing else', () => {
    for (const question of questions(emptyFile, 'guardian-abroad')) expect(question.kinds.includes('filled')).toBe(question.about === 'fact' && question.section === 'care');
  });

  it('asks again when what was answered is filled in, or when something new is open', () => {
    const answers = answersFor(emptyFile, 'guardian-abroad').answers;
    expect(mayComeOut(questions(emptyFile, 'guardian-abroad', answers))).toEqual([]);
    expect(mayComeOut(questions({ ...emptyFile, signs: fullFile.signs }, 'guardian-abroad', answers))).not.toEqual([]);
  });

  it('takes each gap once', () => {
    const twice = { minorId: emptyFile.minor.id, profile: 'police', version: 0, answers: [{ key: 'a', kind: 'not-known', text: 'x' }, { key: 'a', kind: 'not-known', text: 'y' }] };
    expect(NewGapAnswers.safeParse(twice).error?.issues.map(({ message, path }) => [message, path.join('.')])).toEqual([['twice', 'answers.1.key']]);
    expect(NewGapAnswers.safeParse({ ...twice, answers: [{ key: 'a', kind: 'not-known', text: '  ' }] }).success).toBe(false);
  });
});

describe('what a kind of receiver gets', () => {
  const textFor = (profile: RecipientProfile, file = fullFile): string => JSON.stringify(composeDossier(file, nl, { ...factsForTests, profile }));

  it.each(recipientProfiles)('holds nothing that the profile does not allow: %s', (profile) => {
    for (const [name, secret] of Object.entries(SECRETS)) expect(textFor(profile), name).not.toContain(secret);
    const nailStudio = nl.signs.labels['nail-studio'];
    expect(textFor(profile).includes(nailStudio)).toBe(has(profile, 'signs'));
  });

  it('holds what the guardian chose to let leave, and only that', () => {
    const chosen = (...parts: RedactionPart[]): string => JSON.stringify(composeDossier(fullFile, nl, { ...factsForTests, profile: 'lawyer', chosen: parts }));
    expect(choosableFor('lawyer', dayOf(factsForTests.now))).toEqual(expect.arrayContaining(['conversations', 'own-words', 'signs', 'statement', 'attachments']));
    expect(chosen('conversations')).toContain(nl.conversations.topics['wish-to-leave'].label);
    expect(chosen('conversations')).not.toContain(SECRETS.ownWords);
    expect(chosen('conversations', 'own-words')).toContain(SECRETS.ownWords);
    for (const secret of [SECRETS.reading, SECRETS.riskReason, SECRETS.interpreter, SECRETS.quote]) expect(chosen('conversations', 'own-words', 'signs')).not.toContain(secret);
    expect(JSON.stringify(composeDossier(fullFile, nl, { ...factsForTests, profile: 'police', chosen: ['conversations', 'signs'] }))).not.toContain(nl.signs.labels['nail-studio']);
  });

  it.each(recipientProfiles)('names what is left out by the kind of receiver alone: %s', (profile) => {
    const lastOf = (file: MinorFile): Dossier['sections'][number]['blocks'] => composeDossier(file, nl, { ...factsForTests, profile }).sections.at(-1)!.blocks;
    expect(lastOf(fullFile)).toEqual(lastOf(emptyFile));
    for (const gap of gapsOf({ blocks: lastOf(fullFile) })) expect(gap.answer).toMatchObject({ kind: 'withheld', because: expect.stringMatching(/^omdat /) });
  });

  it('does not tell of open matters about what it does not have', () => {
    const withSign = { ...emptyFile, signs: fullFile.signs };
    const asked = questions(withSign, 'police');
    expect(asked.some((question) => question.about === 'matter' && question.matter.kind === 'signs-not-weighed')).toBe(true);
    expect(composeDossier(withSign, nl, order('police')).gate.matters.map(({ what }) => what).join(' ')).not.toMatch(/signa/i);
    expect(composeDossier(withSign, nl, order('shelter')).gate.matters.map(({ what }) => what)).toContain('Eén signaal is nog niet beoordeeld');
  });

  it('counts a photo that is too old, and open tasks', () => {
    const photo = { id: 'p', minorId: emptyFile.minor.id, takenOn: '2025-01-01', addedAt: instant('2025-01-01T10:00:00Z'), width: 200, height: 200, bytes: 1, withdrawnAt: null, withdrawnReason: '' } as unknown as MinorFile['photos'][number];
    expect(mattersOf({ ...emptyFile, photos: [photo] }, factsForTests.now).map(({ kind }) => kind)).toContain('photo-old');
    expect(mattersOf(fullFile, factsForTests.now).filter(({ kind }) => kind === 'task').length).toBeGreaterThan(0);
  });
});
