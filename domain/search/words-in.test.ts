import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldedLine, numbersIn, wordsIn } from './words-in';

test.each([
  ['Trần Thị Đào', 'tran thi dao'],
  ['TRẦN'.normalize('NFD'), 'tran'],
  ['مُحَمَّد أحمد', 'محمد احمد'],
  ['ليلى', 'ليلي'],
  ['فاطمة', 'فاطمه'],
  ['محـــمد', 'محمد'],
  ['علی', 'علي'],
  ['ሰላም ፈተና', 'ሰላም ፈተና'],
  ['Sa‘id Ma’ruf', 'said maruf'],
  ['Łukasz Øystein Großmann İnci', 'lukasz oystein grossmann inci'],
  ['Ξένια', 'ξενια'],
  ['王小明', '王 小 明'],
  ['a㆟b ヿ', 'a 人 b コ ト'],
  ['aŉẚ', 'ana'],
  ['KWV-12, kamer ٣', 'kwv 12 kamer 3'],
  ['', ''],
  ['… —!', ''],
])('%s is looked for as %s', (text, line) => {
  expect(foldedLine(text)).toBe(line);
});

test('a word knows where it stood, marks included', () => {
  const text = 'ik, Trần'.normalize('NFD');
  expect(wordsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(['ik', 'Trần'.normalize('NFD')]);
});

test('a number is one number however it is grouped', () => {
  expect(numbersIn('V-nummer 0281 940 377 en 0281940377, niet 12.')).toEqual(['281940377', '281940377']);
});

test('folding every letter that is not plain already once is enough, alone and between others', () => {
  const changed: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const letter = String.fromCodePoint(code);
    if (letter.normalize('NFKD').toLowerCase() === letter) continue;
    const text = `${letter} a${letter}b`;
    const once = foldedLine(text);
    if (foldedLine(once) !== once) changed.push(code.toString(16));
  }
  expect(changed).toEqual([]);
});

test('of any text: words are in order, inside it, and folding them again changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
    let last = { from: 0, to: 0 };
    for (const { word, from, to } of wordsIn(text)) {
      expect(word).not.toBe('');
      expect(word).not.toMatch(/\s/);
      expect(from).toBeGreaterThanOrEqual(last.from);
      expect(to).toBeGreaterThanOrEqual(last.to);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(text.length);
      last = { from, to };
    }
    expect(foldedLine(foldedLine(text))).toBe(foldedLine(text));
  }));
});
