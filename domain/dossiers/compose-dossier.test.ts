import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperLanguages, paperWords } from '../words/paper-words';
import { words } from '../words/words';
import { composeDossier } from './compose-dossier';
import { countAnswers, emptyPlaces, gapsOf, isAnswered, rowsOf, sectionIds, type Answer, type Dossier } from './dossier';
import { emptyFile, factsForTests, fullFile, SECRETS } from './file-for-tests';

const nl = words('nl');
const files = { empty: emptyFile, full: fullFile };
const textOf = (dossier: Dossier): string => JSON.stringify(dossier);
const rowNamed = (dossier: Dossier, label: string) => dossier.sections.flatMap(rowsOf).filter((row) => row.label.text === label);

describe('a dossier', () => {
  for (const [name, file] of Object.entries(files)) {
    for (const language of paperLanguages) {
      it(`answers every fact of a ${name} file in ${language}`, () => {
        const dossier = composeDossier(file, paperWords(language), factsForTests);
        expect(dossier.sections.map((section) => section.id)).toEqual(sectionIds.filter((id) => id !== 'conversations' && id !== 'signs'));
        expect(dossier.sections.filter((section) => rowsOf(section).length === 0)).toEqual([]);
        expect(emptyPlaces(dossier)).toEqual([]);
        for (const answer of dossier.sections.flatMap(rowsOf).flatMap((row) => row.answers)) expect(isAnswered(answer)).toBe(true);
      });
    }
  }

  it('numbers its rows through each section', () => {
    for (const section of composeDossier(fullFile, nl, factsForTests).sections) {
      expect(rowsOf(section).map((row) => row.number)).toEqual(rowsOf(section).map((_, place) => `${section.number}.${place + 1}`));
    }
  });

  it('holds nothing of conversations, signs, shelter, addresses and contacts', () => {
    for (const language of ['nl', 'en'] as const) {
      const text = textOf(composeDossier(fullFile, words(language), factsForTests));
      for (const secret of Object.values(SECRETS)) expect(text).not.toContain(secret);
    }
  });

  it('keeps the place of a shelter back even when the record holds one', () => {
    const withAddress = { ...fullFile, placements: fullFile.placements.map((one) => (one.kind === 'protected-shelter' ? { ...one, location: SECRETS.shelterAddress } : one)) };
    const dossier = composeDossier(withAddress, nl, factsForTests);
    expect(textOf(dossier)).not.toContain(SECRETS.shelterAddress);
    expect(textOf(dossier)).toContain('BO-07');
  });

  it('keeps back where a youth who left a shelter was seen again later', () => {
    const [left] = fullFile.departures;
    const event = { move: 'return', at: left!.startedAt, by: 'M. Voorbeeld', body: { departureId: left!.id, seenAt: '2026-06-01T10:00:00Z', where: SECRETS.lastSeenWhere, by: 'COA' } };
    expect(textOf(composeDossier({ ...fullFile, departures: [{ ...left!, events: [event as never] }] }, nl, factsForTests))).not.toContain(SECRETS.lastSeenWhere);
  });

  it('names the same things in its last section whatever the file holds', () => {
    const lastOf = (file: typeof fullFile) => composeDossier(file, nl, factsForTests).sections.at(-1)!.blocks;
    expect(lastOf(fullFile)).toEqual(lastOf(emptyFile));
    for (const gap of gapsOf(composeDossier(fullFile, nl, factsForTests).sections.at(-1)!)) expect(gap.answer).toMatchObject({ kind: 'withheld', because: expect.stringMatching(/^omdat /) });
  });

  it('says why a transfer stopped in the language of the dossier, with what the guardian wrote as it was written', () => {
    const [transfer] = fullFile.transfers;
    const stop = { move: 'end-with-departure', at: transfer!.startedAt, by: 'M. Voorbeeld', body: { transferId: transfer!.id, because: 'return', reason: 'Zij wil bij ons blijven.' } };
    const file = { ...fullFile, transfers: [{ ...transfer!, status: 'stopped' as const, events: [stop as never] }] };
    const says = paperLanguages.map((language) => rowNamed(composeDossier(file, paperWords(language), factsForTests), paperWords(language).dossiers.rows.whyStopped)[0]?.answers[0]);
    expect(says).toEqual(['De jongere is terug.', 'The youth is back.', 'Die oder der Jugendliche ist zurück.', 'Le jeune est revenu.'].map((text) => ({ kind: 'filled', lines: [{ text }, { text: 'Zij wil bij ons blijven.', lang: 'nl', prose: true }] })));
    const goOn = { move: 'go-on', at: transfer!.startedAt, by: 'M. Voorbeeld', body: { transferId: transfer!.id, because: 'find', reason: 'Zij wil er nog heen.' } };
    const went = { ...fullFile, transfers: [{ ...transfer!, status: 'safety-check' as const, events: [goOn as never] }] };
    const de = paperWords('de');
    expect(rowNamed(composeDossier(went, de, factsForTests), de.dossiers.rows.whyStopped)[0]?.answers[0]).toEqual({
      kind: 'filled', lines: [{ text: de.transfers.stops.find }, { text: de.dossiers.sayings.notApplicable({ why: de.dossiers.sayings.notStopped }) }, { text: 'Zij wil er nog heen.', lang: 'nl', prose: true }],
    });
    const adult = { ...fullFile, transfers: [{ ...transfer!, status: 'came-of-age' as const, events: [] }] };
    expect(rowNamed(composeDossier(adult, paperWords('de'), factsForTests), paperWords('de').dossiers.rows.whyStopped)[0]?.answers[0]).toEqual({ kind: 'filled', lines: [{ text: 'Die oder der Jugendliche ist 18 geworden (Art. 1:233 BW).' }] });
  });

  it('gives with a report the number that the police gave later, as long as that note stands', () => {
    const [first, second] = fullFile.departures;
    const numbered = (...more: object[]) =>
      JSON.stringify(composeDossier({ ...fullFile, notices: [], departures: [first!, { ...second!, events: [...second!.events, ...more] as never }] }, nl, factsForTests).sections.find(({ id }) => id === 'police'));
    const later = { move: 'note-number', at: factsForTests.now, by: 'M. Voorbeeld', body: { departureId: second!.id, policeNumber: '2026-0000999', toldBy: 'Politie' } };
    const back = { move: 'take-note-back', at: factsForTests.now, by: 'M. Voorbeeld', body: { departureId: second!.id, nr: second!.events.length, reason: 'Verkeerd nummer' } };
    expect(numbered(later)).toContain('2026-0000999');
    expect(numbered(later)).not.toContain('2026-0000117');
    expect(numbered(later, back)).toContain('2026-0000117');
    expect(numbered(later, back)).not.toContain('2026-0000999');
  });

  it('sets stated and established side by side with the source', () => {
    const file = { ...fullFile, minor: { ...fullFile.minor, statedBirthDate: '2010' as typeof fullFile.minor.statedBirthDate, establishedBirthDate: '2007-01-01' as NonNullable<typeof fullFile.minor.establishedBirthDate> } };
    const [row] = rowNamed(composeDossier(file, nl, factsForTests), nl.dossiers.rows.birthDate);
    expect(row!.answers.map((answer) => (answer.kind === 'filled' ? answer.lines.map((line) => line.text) : answer.kind))).toEqual([
      ['2010'], ['01-01-2007', 'Document, 29-05-2026', nl.dossiers.sayings.assignedDate],
    ]);
  });

  it('computes the end of guardianship with its law, and says so when the order is not final', () => {
    const { computedEnd } = nl.dossiers.rows;
    const [end] = rowNamed(composeDossier(fullFile, nl, factsForTests), computedEnd);
    expect(end!.answers).toEqual([{ kind: 'filled', lines: [{ text: `19-11-2026: ${nl.transfers.endReasons['at-once']}` }] }]);
    const waiting = { ...fullFile, transfers: fullFile.transfers.map((one) => ({ ...one, events: one.events.map((event) => (event.move === 'record-order' ? { ...event, body: { ...event.body, enforceableAtOnce: false } } : event)) })) };
    expect(rowNamed(composeDossier(waiting, nl, factsForTests), computedEnd)[0]!.answers).toEqual([{ kind: 'unknown', note: nl.dossiers.missing.orderNotFinal }]);
  });

  it('lists every point of the safety check, answered or not', () => {
    const labels = Object.values(nl.transfers.safetyPoints).map((point) => point.label);
    for (const file of Object.values(files)) expect(labels.flatMap((label) => rowNamed(composeDossier(file, nl, factsForTests), label))).toHaveLength(labels.length);
  });

  it('draws a name in its own script in its own direction', () => {
    expect(composeDossier(fullFile, nl, factsForTests).name).toEqual([{ text: 'Thị Ánh Tuyết Nguyễn' }, { text: 'نغوين ثي أنه تويت', lang: 'ar', dir: 'rtl' }]);
  });
});

const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.string({ minLength: 1 }).map((text): Answer => ({ kind: 'filled', lines: [{ text }] })),
  fc.string({ minLength: 1 }).map((note): Answer => ({ kind: 'unknown', note })),
  fc.string({ minLength: 1 }).map((because): Answer => ({ kind: 'withheld', because })),
);
const tables = fc.array(fc.array(answers, { minLength: 1, maxLength: 4 }), { maxLength: 8 }).map((rows) => ({
  blocks: [{ kind: 'table' as const, caption: null, heads: null, rows: rows.map((row, place) => ({ number: `1.${place + 1}`, label: { text: 'x' }, answers: row as [Answer, ...Answer[]] })) }],
}));

describe('the counts', () => {
  it('add up, agree with the list of gaps, and are the sum of the sections', () => {
    fc.assert(fc.property(fc.array(tables, { maxLength: 5 }), (sections) => {
      const all = countAnswers(sections);
      expect(all.filled + all.unknown + all.withheld).toBe(all.total);
      expect(sections.flatMap(gapsOf)).toHaveLength(all.unknown + all.withheld);
      expect(sections.map((one) => countAnswers([one]).total).reduce((sum, one) => sum + one, 0)).toBe(all.total);
    }));
  });

  it('follow the file: what becomes known moves from one column to the other', () => {
    const before = countAnswers(composeDossier(emptyFile, nl, factsForTests).sections);
    const known = { ...emptyFile, minor: { ...emptyFile.minor, vNumber: '0281940377' } };
    const after = countAnswers(composeDossier(known, nl, factsForTests).sections);
    expect(after).toEqual({ ...before, filled: before.filled + 1, unknown: before.unknown - 1 });
  });
});

describe('the gate', () => {
  it('finds a place that was left empty', () => {
    for (const answer of [{ kind: 'filled', lines: [] }, { kind: 'filled', lines: [{ text: ' ' }] }, { kind: 'unknown', note: '' }, { kind: 'withheld', because: ' ' }] satisfies Answer[]) {
      const section = { id: 'identity', number: 1, title: 'x', intro: null, blocks: [{ kind: 'table', caption: null, heads: null, rows: [{ number: '1.1', label: { text: 'x' }, answers: [answer] }] }] } as const;
      expect(emptyPlaces({ sections: [section] })).toEqual(['1.1']);
    }
  });
});
