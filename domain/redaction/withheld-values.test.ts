import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFile, fullFile } from '../dossiers/file-for-tests';
import { plainDate } from '../shared/plain-date';
import { maskedValues, valuesOf } from './file-values';
import { haystackOf } from './haystack';
import { holds, needlesOf } from './needle';
import { recipientProfiles } from '../notices/recipient-profile';
import { outputKinds } from './what-leaves';
import { hitsIn, withheldFrom, type Surroundings, type Withheld } from './withheld-values';

const today = plainDate('2026-11-24');
const nobody: Surroundings = { others: [], sent: [], said: [], free: [] };
const police = { kind: 'notice', profile: 'police' } as const;
const leaksIn = (text: string, withheld: readonly Withheld[]) => hitsIn(text, withheld).map(({ part }) => part);
const finds = (kind: Parameters<typeof needlesOf>[0], value: string, text: string): boolean => needlesOf(kind, value).some((needle) => holds(haystackOf(text), needle));
/** How a value is found: surely, as something that may be something else, or not. */
const found = (kind: Parameters<typeof needlesOf>[0], value: string, text: string): 'surely' | 'perhaps' | 'not' => {
  const [hit] = hitsIn(text, needlesOf(kind, value).map((needle) => ({ part: 'notes', needle })));
  return hit ? (hit.sure ? 'surely' : 'perhaps') : 'not';
};

describe('a value is found however it is written', () => {
  it.each([
    ['name', 'Nguyễn Thị Ánh', 'van nguyen  thi\u00a0anh, zus'], ['name', 'Nguyễn Thị Ánh'.normalize('NFD'), 'NGUYỄN THỊ ÁNH'], ['name', 'Saba', 'Sabas fiets'], ['name', 'Saba Voorbeeld', 'Sa\u00adba Voor\u00adbeeld'],
    ['name', 'Filip Offerman', 'de heer O\ufb00erman'], ['name', 'سابا', 'عند سابا اليوم'], ['number', '000 555 02 02', 'bel 000-555.0202'], ['number', '0005550202', '+31 (0)00 555 02 02'], ['number', '000 555 02 02', '٠٠٠ ٥٥٥ ٠٢ ٠٢'],
    ['exact', '@saba.voorbeeld', 'insta: Saba.Voorbeeld'], ['address', 'Verzonnenlaan 12, 1000 Brussel', 'ze woont aan de verzonnenlaan\n12'], ['text', 'Ik ben bang voor de man met de auto. Hij belt elke dag.', 'Zij zei: hij belt elke dag.'],
    ['text', 'Haar zus belt vanaf 000 555 02 02 als het donker is', 'nummer 0005550202'],
  ] as const)('%s %s', (kind, value, text) => expect(finds(kind, value, text)).toBe(true));

  it.each([
    ['name', 'Saba', 'Sabarimala'], ['name', 'Ali', 'alinea'], ['name', 'de tante', 'de tante van iemand'], ['number', '2012', 'geboren in 2012'], ['number', '000 555 02 02', '000 555 02 03'], ['text', '', ''], ['name', 'J', 'J en K'], ['address', 'Laan', 'een laan met bomen'], ['address', 'Het Plein', 'op het plein'], ['text', 'Thuis.', 'Hij is thuis.'],
  ] as const)('and not where it is something else: %s %s', (kind, value, text) => expect(finds(kind, value, text)).toBe(false));

  it.each([
    ['name', 'Bo', 'Zij was met Bo.', 'perhaps'], ['name', 'Vũ', 'Meneer Vu belde.', 'perhaps'], ['name', 'S.V.', 'Met S.V. gesproken', 'perhaps'], ['name', 'S.V.', 'Met SV gesproken', 'perhaps'], ['name', 'Ben', 'Ben was er', 'surely'],
    ['name', 'Bo Li', 'samen met Bo Li', 'perhaps'], ['name', 'Bo Voorbeeld', 'samen met Bo Voorbeeld', 'surely'], ['number', '1234', 'kamer 1234', 'perhaps'], ['number', '1234', 'nummer 12345', 'not'], ['exact', 'B-7', 'huis B 7', 'perhaps'], ['exact', 'BO-7', 'code bo 7', 'surely'],
    ['address', 'Dorp', 'in het dorp', 'not'], ['address', 'Erve', 'bij Erve', 'perhaps'], ['address', 'Laan 12', 'aan de Laan 12', 'surely'], ['text', 'Geen plan.', 'Er is geen plan.', 'perhaps'], ['text', 'Epilepsie', 'Zij heeft epilepsie.', 'perhaps'],
  ] as const)('a short one as whole words, and as a question where it may be something else: %s %s', (kind, value, text, how) => expect(found(kind, value, text)).toBe(how));

  it('a V-number of almost only zeros as itself, and not in every row of zeros', () => {
    for (const text of ['V-nummer 0000000044', 'V 0000 0000 44', '(0000000044)']) expect(found('number', '0000000044', text), text).toBe('surely');
    for (const text of ['0'.repeat(64), `0000000044${'0'.repeat(20)}`, '0000000440', '01900000-0000-7000-8000-000000000044']) expect(found('number', '0000000044', text), text).toBe('not');
    expect(needlesOf('number', '0000000000')).toEqual([]);
  });

  it('of a sentence every eight words on end, wherever they begin, in a sentence of any length', () => {
    fc.assert(fc.property(fc.integer({ min: 8, max: 40 }), fc.nat(), fc.integer({ min: 8, max: 15 }), (length, start, size) => {
      const words = Array.from({ length }, (_, place) => `woord${String.fromCharCode(97 + (place % 26))}${place}`);
      const from = start % (length - 7);
      expect(found('text', words.join(' '), `Iemand zei: ${words.slice(from, from + size).join(' ')}, en meer.`)).toBe('surely');
      expect(found('text', words.join(' '), words.slice(from, from + 3).join(' '))).toBe(length <= 3 ? 'surely' : 'not');
    }));
  });

  it('with anything unseen or cut between its letters', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('', '\u00ad', '\u200b', '-\n', '\u2060'), { minLength: 30, maxLength: 30 }), fc.constantFrom('', 'bij ', '('), (between, before) => {
      const cut = Array.from('Zonneschijnsma', (letter, place) => `${letter}${place < 13 ? between[place] : ''}`).join('');
      expect(finds('name', 'Zonneschijnsma', `${before}${cut} thuis`)).toBe(true);
    }));
  });
});

describe('what is withheld of a file', () => {
  it('is found when it is printed, whatever it is, and nothing is found in an empty page', () => {
    for (const profile of recipientProfiles) {
      for (const kind of outputKinds) {
        const withheld = withheldFrom(fullFile, { kind, profile }, nobody, today);
        expect(withheld.length, `${profile} ${kind}`).toBeGreaterThan(3);
        expect(leaksIn('', withheld)).toEqual([]);
        for (const { needle, part } of withheld) expect(leaksIn(`… ${/^\d{1,7}$/.test(needle.text) || needle.by === 'whole-number' ? `, ${needle.text},` : needle.text} …`, withheld), needle.text).toContain(part);
      }
    }
    expect(withheldFrom(emptyFile, police, nobody, today)).toEqual([]);
  });

  it('leaves out what is also meant to leave, and single words that our own texts say', () => {
    const has = (around: Partial<Surroundings>, text: string) => leaksIn(text, withheldFrom(fullFile, police, { ...nobody, ...around }, today)).length > 0;
    const host = fullFile.transfers[0]!.destination.hostName;
    expect(has({}, host)).toBe(true);
    expect(has({ sent: [host] }, host)).toBe(false);
    const [first = ''] = host.split(' ');
    expect(has({ said: [first] }, first)).toBe(false);
    expect(has({ said: [host] }, host), 'the whole name is still found').toBe(host.includes(' '));
  });

  it('holds the name that a file had, without its ending: a list of files says "brief, PDF" of many', () => {
    const named = (fileName: string) => withheldFrom({ ...emptyFile, attachments: [{ fileName } as never] }, police, { ...nobody, said: ['brief'] }, today);
    expect(leaksIn('bijlage 1: brief, PDF', named('brief.pdf'))).toEqual([]);
    expect(leaksIn('de brief van Saba', named('brief van Saba.pdf'))).toEqual(['attachments']);
  });

  it('holds the names and numbers of other youths, and not a name that they share', () => {
    const other = { ...fullFile.minor, givenNames: 'Yonas', familyName: 'Verzinselman', nameInScript: null, otherScripts: [], otherNames: [], vNumber: '0000000044', bsn: '' };
    const withheld = withheldFrom(fullFile, police, { ...nobody, others: [other] }, today);
    expect(leaksIn('samen met Yonas Verzinselman', withheld)).toEqual(['other-minors']);
    expect(leaksIn('V-nummer 0000 0000 44', withheld)).toEqual(['other-minors']);
    expect(leaksIn('Yonas was er ook', withheld)).toEqual([]);
    expect(leaksIn(`${fullFile.minor.givenNames} ${fullFile.minor.familyName}`, withheldFrom(fullFile, police, { ...nobody, others: [{ ...fullFile.minor }] }, today))).toEqual([]);
  });

  it('holds where a youth who left a secret place was, also when it was told later or the youth was seen there again', () => {
    const [left] = fullFile.departures;
    const partOf = (event: object, text: string) => valuesOf({ ...fullFile, departures: [{ ...left!, events: [event as never] }] }).find((value) => value.text === text)?.part;
    const details = { ...left!.started, lastSeenWhere: 'Achterdeur van de villa' };
    expect(partOf({ move: 'add-details', at: left!.startedAt, by: 'M. Voorbeeld', body: { departureId: left!.id, details, reason: '' } }, details.lastSeenWhere)).toBe('shelter-location');
    const seenThere = { move: 'return', at: left!.startedAt, by: 'M. Voorbeeld', body: { departureId: left!.id, seenAt: '2026-06-01T10:00:00Z', where: 'Hek bij de villa', by: 'COA' } };
    expect(partOf(seenThere, 'Hek bij de villa')).toBe('shelter-location');
    const masked = maskedValues({ ...fullFile, departures: [{ ...left!, events: [seenThere as never] }] }, { guardianPhone: '', words: [] });
    expect(masked).toContainEqual({ part: 'shelter-location', kind: 'address', text: 'Hek bij de villa' });
    const elsewhere = { ...fullFile.departures[1]!.started, lastSeenWhere: 'Bushalte Voorbeeldplein' };
    const event = { move: 'add-details', at: left!.startedAt, by: 'M. Voorbeeld', body: { departureId: left!.id, details: elsewhere, reason: '' } };
    expect(valuesOf({ ...fullFile, departures: [{ ...fullFile.departures[1]!, events: [event as never] }] }).find(({ text }) => text === elsewhere.lastSeenWhere)?.part).toBe('departure');
  });

  it('has no days, ids or codes of closed lists among its values', () => {
    for (const { text } of valuesOf(fullFile)) {
      expect(text).not.toMatch(/^\d{4}-\d{2}-\d{2}/);
      expect(text).not.toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-/);
      expect(['phone', 'youth', 'likely', 'guardianship', 'in-person']).not.toContain(text);
    }
  });
});
