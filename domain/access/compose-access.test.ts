import { describe, expect, it } from 'vitest';
import { NewContact, contactOf } from '../contacts/contact';
import { NewConversation } from '../conversations/conversation';
import { isAnswered, rowsOf } from '../dossiers/dossier';
import { emptyFile, factsForTests, fullFile, SECRETS } from '../dossiers/file-for-tests';
import type { MinorFile } from '../minors/minor-file';
import type { ContactId, StatementId } from '../shared/ids';
import { NewStatement, statementOf } from '../statements/statement';
import { words } from '../words/words';
import { countMasked, maskCopy } from './access-copy';
import { accessParts } from './access-request';
import { composeAccess } from './compose-access';
import { maskingOf } from './masking-terms';

const nl = words('nl');
const minorId = fullFile.minor.id;
const at = factsForTests.now;
const all = { leftOut: [], reason: '' };

const contact = (n: number, body: object) => contactOf(`contact-${n}` as ContactId, [{ rev: 1, at, by: 'M. Voorbeeld', happened: 'added', reason: '', contact: NewContact.parse({ minorId, ...body }) }]);
const way = (platform: string, handle: string) => ({ platform, handle, seenBy: 'M. Voorbeeld', seenOn: '2026-06-01' });
const said = NewStatement.parse({ minorId, saidOn: '2026-11-20', language: 'vi', words: 'Em muốn đi học.', writtenBy: 'De jongere zelf', goesAlong: false });

/** The full file with people around the youth, who turn up in what the guardian wrote. */
const file: MinorFile = {
  ...fullFile,
  contacts: [
    contact(1, { owner: 'other', name: 'Phạm Văn Ví Dụ', relation: 'acquaintance', ways: [way('phone', '+31 6 0000 1234'), way('zalo', 'phamvidu88')], role: 'suspected', roleReason: 'Belt elke nacht.' }),
    contact(2, { owner: 'youth', ways: [way('phone', '06 0000 9999')] }),
  ],
  statements: [statementOf('statement-1' as StatementId, [{ rev: 1, at, by: 'M. Voorbeeld', happened: 'added', reason: '', statement: said }])],
  conversations: fullFile.conversations.map((one) => ({
    ...one,
    ...NewConversation.parse({
      ...Object.fromEntries(Object.keys(NewConversation.shape).map((key) => [key, one[key as keyof typeof one]])),
      ownWords: 'Anh Phạm zei dat ik 0600001234 moet bellen. Ik woon nu in BO-07.', reading: 'Zij noemt PHAM VAN VI DU en phamvidu88. Haar nummer is 06-0000 9999. Een buurman: 020 555 01 00, buurman@voorbeeld.example.',
    }),
  })),
};
const given = { guardian: factsForTests.guardian, now: at };
const copyOf = (one: MinorFile, more: readonly string[] = [], decided: Parameters<typeof composeAccess>[3] = all) =>
  maskCopy(composeAccess(one, nl, given, decided), maskingOf(one, { guardianPhone: factsForTests.guardian.phone, words: more }), nl.access.masks);

describe('a copy of the file', () => {
  it.each(['nl', 'en'] as const)('has every part, and every line says something, in %s', (language) => {
    for (const one of [emptyFile, file]) {
      const sections = composeAccess(one, words(language), given, all);
      expect(sections.map((section) => section.id)).toEqual([...accessParts]);
      for (const section of sections) {
        expect(rowsOf(section).length, section.id).toBeGreaterThan(0);
        for (const row of rowsOf(section)) for (const answer of row.answers) expect(isAnswered(answer), `${row.number} ${row.label.text}`).toBe(true);
      }
    }
  });

  it('holds what is about the youth: own words, the reading, the signs, the statement that goes along with nothing else', () => {
    const text = JSON.stringify(copyOf(file).sections);
    for (const there of ['Em muốn đi học.', 'Citaat-bij-een-signaal', SECRETS.riskReason, '0287451936', '06 0000 9999', '06-0000 9999', '2026-0000117', nl.signs.labels['nail-studio']]) expect(text, there).toContain(there);
  });

  it('holds nobody else: names, numbers, accounts, hosts, addresses and the place of the shelter are absent', () => {
    const { sections, places } = copyOf(file);
    const text = JSON.stringify(sections);
    for (const absent of ['Phạm', 'PHAM', '0600001234', '0000 1234', 'phamvidu88', '020 555', 'buurman@', 'Nhung', 'Trần', SECRETS.hostContact, SECRETS.address, 'BO-07', 'Belt elke nacht', SECRETS.lastSeenWhere, SECRETS.interpreter]) {
      expect(text, absent).not.toContain(absent);
    }
    const counts = countMasked(places);
    expect(counts.name).toBeGreaterThanOrEqual(3);
    expect(counts.phone).toBeGreaterThanOrEqual(3);
    expect(counts.account).toBeGreaterThanOrEqual(2);
    expect(counts.email).toBe(1);
    expect(counts.shelter).toBeGreaterThanOrEqual(2);
    for (const place of places) {
      expect(place.was.trim(), place.label).not.toBe('');
      expect(place.number).toMatch(/^\d+\.\d+$/);
    }
  });

  it('leaves the number of the police legible, also the one they gave later', () => {
    const [first, second] = fullFile.departures;
    const later = { move: 'note-number', at, by: 'M. Voorbeeld', body: { departureId: second!.id, policeNumber: '06 0000 8888', toldBy: 'Politie' } } as const;
    const text = JSON.stringify(copyOf({ ...file, departures: [first!, { ...second!, events: [...second!.events, later] }] }).sections);
    expect(text).toContain('06 0000 8888');
  });

  it('leaves the file of somebody without others as it is', () => {
    const alone = { ...fullFile, contacts: [], departures: [], transfers: [], notices: [], placements: fullFile.placements.filter((one) => one.kind !== 'protected-shelter'), signs: [] };
    const { sections, places } = copyOf(alone);
    expect(places).toEqual([]);
    expect(sections).toEqual(composeAccess(alone, nl, given, all));
  });

  it('masks what the guardian adds, everywhere', () => {
    const { sections, places } = copyOf(file, ['Assen']);
    expect(JSON.stringify(sections)).not.toContain('Assen');
    expect(countMasked(places).word).toBeGreaterThan(1);
  });

  it('names a part that is left out, with the reason, and holds nothing of it', () => {
    const { sections } = copyOf(file, [], { leftOut: ['talks'], reason: 'dit gaat vooral over een ander' });
    const talks = sections.find((section) => section.id === 'talks')!;
    expect(rowsOf(talks)).toHaveLength(1);
    expect(JSON.stringify(talks)).toContain('omdat: dit gaat vooral over een ander');
    expect(JSON.stringify(sections)).not.toContain(SECRETS.riskReason);
  });

  it('does not take the youth for another: a sister with the same family name leaves the name of the youth', () => {
    const sister = { ...file, contacts: [contact(3, { owner: 'other', name: 'Nguyễn Thị Mẫu', relation: 'sibling', ways: [] })] };
    const text = JSON.stringify(copyOf(sister).sections);
    expect(text).toContain('Nguyễn');
    expect(text).not.toContain('Mẫu');
  });
});
