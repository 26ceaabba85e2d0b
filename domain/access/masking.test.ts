import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from './folded';
import { masked, maskKinds, type MaskKind, type MaskTerm } from './masking';

const placeholders = Object.fromEntries(maskKinds.map((kind) => [kind, `[${kind}]`])) as Record<MaskKind, string>;
const mask = (text: string, terms: readonly MaskTerm[], kept: readonly string[] = []): string => masked(text, { terms, kept }, placeholders);
const name = (text: string): MaskTerm => ({ kind: 'name', text });
const phone = (text: string): MaskTerm => ({ kind: 'phone', text });

describe('a name', () => {
  it.each([
    ['Zij belde Saba Voorbeeld op.', 'Zij belde [name] op.'],
    ['SABA  VOORBEELD', '[name]'],
    ['saba\u00a0voorbeeld', '[name]'],
    ['Sa\u00adba Voor\u200bbeeld.', '[name].'],
    ['Sábâ Voorbéeld', '[name]'],
    ['Sa\u0301ba Voorbeeld', '[name]'],
    ['de fiets van Saba Voorbeelds zus', 'de fiets van [name] zus'],
    ['Saba\nVoorbeeld', '[name]'],
  ])('is found in %j', (text, expected) => expect(mask(text, [name('Saba Voorbeeld')])).toBe(expected));

  it('of one word is no part of another word, but may carry an ending', () => {
    expect(mask('Saba, Sabas fiets, Saba’s fiets, Sabaton, Casaba', [name('Saba')])).toBe('[name], [name] fiets, [name]’s fiets, Sabaton, Casaba');
    expect(mask('an An AN, dan, Ankara', [name('An')])).toBe('[name], dan, Ankara');
  });

  it('in another script is found with what is written onto it', () => {
    expect(mask('ذهبت مع وسارة إلى السوق', [name('سارة')])).toBe('ذهبت مع [name] إلى السوق');
    expect(mask('ንሳባ ርእየያ', [name('ሳባ')])).toBe('[name] ርእየያ');
    expect(mask('Nguyen Van An', [name('Nguyễn Văn An')])).toBe('[name]');
    expect(mask('Đức', [name('duc')])).toBe('[name]');
  });
});

it('a word that the guardian adds is no part of other words', () => {
  expect(mask('Een ander belde, en er is geen andere naam.', [{ kind: 'word', text: 'een ander' }])).toBe('[word] belde, en er is geen andere naam.');
});

describe('a number', () => {
  it.each(['+31 6 0000 1234', '06-0000 1234', '0031600001234', '(06) 00 00 12 34', '06.00.00.12.34', '٠٦٠٠٠٠١٢٣٤', '۰۶ ۰۰۰۰ ۱۲۳۴', '06/0000/1234'])('is the same number as %s', (written) => {
    expect(mask(`Bel ${written} vandaag.`, [phone('06 0000 1234')])).toBe('Bel [phone] vandaag.');
  });

  it('that nobody listed is masked too, and so is a mail address', () => {
    expect(mask('Bel 020 555 01 00 of schrijf naar een.ander@voorbeeld.example.', [])).toBe('Bel [phone] of schrijf naar [email].');
    expect(mask('tel0612345678', [])).toBe('tel[phone]');
  });

  it('that is short is only masked when it is known', () => {
    expect(mask('Het nummer eindigt op 4471.', [])).toBe('Het nummer eindigt op 4471.');
    expect(mask('Het nummer eindigt op 4471.', [phone('4471')])).toBe('Het nummer eindigt op [phone].');
  });

  it.each(['24-11-2026', '24.11.2026 om 10:30', '2026-11-24', '€ 14.000', '12.000.000 dong', '2019-2020', '112', '116000', 'kamer 12', '3 x per week'])('is not a day, a year or an amount: %s', (text) => {
    expect(mask(text, [])).toBe(text);
  });

  it('of the youth or of a case stays', () => {
    expect(mask('V-nummer 0287451936, zaak C/00/000000 / FA RK 26-000, mijn nummer +31 6 0000 9999.', [], ['0287451936', 'C/00/000000 / FA RK 26-000', '06 0000 9999'])).toBe(
      'V-nummer 0287451936, zaak C/00/000000 / FA RK 26-000, mijn nummer +31 6 0000 9999.');
    // of both: then it is masked
    expect(mask('06 0000 9999', [phone('06 0000 9999')], ['06 0000 9999'])).toBe('[phone]');
  });

  it('beside a day leaves the day', () => {
    expect(mask('Op 24-11-2026 belde 06 0000 1234.', [phone('06 0000 1234')])).toBe('Op 24-11-2026 belde [phone].');
  });
});

const words = fc.constantFrom('de', 'jongere', 'belde', 'vandaag', 'naar', 'huis', 'en', 'zij', 'zei', 'niets', 'school', 'أريد', 'ቤት', 'Việt', '24-11-2026', '10:30', '€ 14.000', 'kamer 12', '—', '“ja”', '\n');
const plainText = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' '));
const names = fc.constantFrom('Saba Voorbeeld', 'Nguyễn Văn Thử', 'سارة مثال', 'ሳባ ምስሊ', 'O’Verzonnen', 'Jean-Luc Exemple', 'Ömer Örnek', 'Thi', 'An');
const numbers = fc.stringMatching(/^0[1-9][0-9]{7,9}$/);
const gaps = fc.constantFrom('', ' ', '-', '.', ' - ', '\u00a0', '/', '\u200b', ') (');
const anyCase = fc.constantFrom((text: string) => text, (text: string) => text.toUpperCase(), (text: string) => text.toLowerCase(), (text: string) => text.normalize('NFD'), (text: string) => text.replaceAll(' ', ' \n'));
const around = fc.constantFrom(' ', ', ', '. ', ' (', '"', '\n', '');
const cut = (text: string): string => folded(text).text;

describe('whatever the text', () => {
  it('no name that is withheld stands in it as a word', () => {
    fc.assert(fc.property(plainText, names, anyCase, plainText, around, (before, who, written, after, gap) => {
      const result = mask(`${before} ${written(who)}${gap || ' '}${after} ${written(who)}`, [name(who)]).replaceAll(/\[\w+\]/g, '\ue000');
      const said = ` ${cut(result).replace(/[^\p{L}\p{N}\ue000]+/gu, ' ')} `;
      expect(said).not.toContain(` ${cut(who).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `);
      if (cut(who).includes(' ')) expect(cut(result)).not.toContain(cut(who));
    }), { numRuns: 500 });
  });

  it('no number that is withheld stands in it, however its digits are spaced', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), numbers, fc.array(gaps, { minLength: 10, maxLength: 10 }), plainText, (before, number, between, after) => {
      const written = Array.from(number, (digit, place) => digit + (between[place] ?? '')).join('');
      const result = mask(`${before} ${written} ${after}`, [phone(number)]).replaceAll('[phone]', ' x ');
      expect(cut(result).replace(/[ ()./-]/g, '')).not.toContain(number.slice(-8));
    }), { numRuns: 500 });
  });

  it('what is written of the youth alone stays as it is', () => {
    fc.assert(fc.property(plainText, (text) => {
      expect(mask(text, [name('Saba Onbekendman'), phone('0612345678')], ['0287451936'])).toBe(text);
    }));
  });

  it('nothing is lost but what is masked, and any text is taken', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.record({ kind: fc.constantFrom(...maskKinds), text: fc.string({ unit: 'grapheme' }) })), (text, terms) => {
      const parts = mask(text, terms).split(/\[(?:name|phone|email|account|address|shelter|word)\]/);
      let at = 0;
      for (const part of parts) {
        const place = text.indexOf(part, at);
        expect(place).toBeGreaterThanOrEqual(at);
        at = place + part.length;
      }
    }));
  });

  it('masking again changes nothing', () => {
    fc.assert(fc.property(plainText, names, numbers, (text, who, number) => {
      const once = mask(`${text} ${who} ${number}`, [name(who), phone(number)]);
      expect(mask(once, [name(who), phone(number)])).toBe(once);
    }));
  });
});
