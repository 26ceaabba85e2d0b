import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, marksIn } from './excerpt';
import { saysEnough, termsOf } from './terms';

const wordsOf = (typed: string) => termsOf(typed).map(({ words, whole }) => `${words.join('+')}${whole ? '' : '*'}`);
const marked = (text: string, typed: string) => marksIn(text, termsOf(typed)).marks.map(({ from, to }) => text.slice(from, to));

test('words may go on, phrases do not', () => {
  expect(wordsOf('Linh "naar school"')).toEqual(['linh*', 'naar+school']);
  expect(wordsOf('“naar school” ')).toEqual(['naar+school']);
  expect(wordsOf('"naar sch')).toEqual(['naar*', 'sch*']);
  expect(wordsOf('KWV-12')).toEqual(['kwv+12*']);
  expect(wordsOf(' - " " ( ')).toEqual([]);
});

test('a number is read in any grouping', () => {
  expect(termsOf('0281 940 377').map(({ number }) => number)).toEqual(['281940377']);
  expect(termsOf('linh 0281940377').map(({ number }) => number)).toEqual(['', '281940377']);
});

test('one letter is not enough for texts, one letter of another script is', () => {
  expect(saysEnough(termsOf('l'))).toBe(false);
  expect(saysEnough(termsOf('li'))).toBe(true);
  expect(saysEnough(termsOf('明'))).toBe(true);
});

test('what was found is marked where it stands', () => {
  expect(marked('Zij belt elke zondag met Trần Linh.', 'tran zon')).toEqual(['zondag', 'Trần']);
  expect(marked('Zij gaat naar school, niet naar huis.', '"naar huis"')).toEqual(['naar huis']);
  expect(marked('Zijn nummer is 0281 940 377.', '281940')).toEqual(['0281 940']);
});

test('a long text is cut around the first mark', () => {
  const text = `${'woord '.repeat(60)}de bakkerij ${'woord '.repeat(60)}`;
  const { text: piece, marks } = excerptOf(text, marksIn(text, termsOf('bakkerij')).marks);
  expect(piece.length).toBeLessThan(200);
  expect(piece.startsWith('…woord')).toBe(true);
  expect(piece.endsWith('…')).toBe(true);
  expect(marks.map(({ from, to }) => piece.slice(from, to))).toEqual(['bakkerij']);
});

test('of any text and anything typed: marks lie in the piece, apart and in order', () => {
  const some = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(fc.property(some, fc.oneof(some, fc.constantFrom('a', '1', '"a', '0000', 'á')), (text, typed) => {
    const { text: piece, marks } = excerptOf(text, marksIn(text, termsOf(typed)).marks);
    let last = 0;
    for (const { from, to } of marks) {
      expect(from).toBeGreaterThanOrEqual(last);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(piece.length);
      last = to;
    }
  }));
});
