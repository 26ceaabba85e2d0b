import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenWords, findWords } from './words-in-text';

const hard = ['Tôi sợ lắm', 'e\u0301', 'أنا خائف من الرجل', 'ሰላም ፈተና', '👩‍👩‍👧‍👦', '🇳🇱🇻🇳', 'ẹ̀', 'a\u0323\u0302', '\n', '  ', 'กำ', 'word', 'word word'];
const anyText = fc.array(fc.oneof(fc.constantFrom(...hard), fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 12 }).map((parts) => parts.join(''));
const anyChoice = anyText.chain((text) => fc.record({ text: fc.constant(text), from: fc.integer({ min: -3, max: text.length + 3 }), to: fc.integer({ min: -3, max: text.length + 3 }) }));
const edges = (text: string) => new Set([0, ...Array.from(new Intl.Segmenter('und').segment(text), ({ index, segment }) => index + segment.length)]);

describe('chosen words', () => {
  it.each([
    ['Ik heb schuld.', 7, 13, 'schuld'], ['Ik heb schuld.', 13, 7, 'schuld'], ['Ik heb schuld.', 6, 14, 'schuld.'], ['👩‍👩‍👧‍👦 gezin', 2, 3, '👩‍👩‍👧‍👦'], ['cafe\u0301s', 2, 4, 'fe\u0301'],
    ['أنا خائف', 4, 8, 'خائف'], ['a\n\n b ', 1, 6, 'b'],
  ])('of %j from %i to %i are %j', (text, from, to, quote) => {
    expect(chosenWords(text, from, to)?.quote).toBe(quote);
  });

  it.each([['', 0, 0], ['abc', 1, 1], ['a   b', 1, 4], ['abc', 9, 12], ['abc', -4, 0]])('of %j from %i to %i are none', (text, from, to) => {
    expect(chosenWords(text, from, to)).toBeNull();
  });

  it('are whole characters of the text, without blanks around them, and hold every word that was chosen', () => {
    fc.assert(fc.property(anyChoice, ({ text, from, to }) => {
      const words = chosenWords(text, from, to);
      const asked = text.slice(Math.max(0, Math.min(from, to)), Math.max(0, Math.max(from, to)));
      if (!words) return;
      expect(words.quote).toBe(text.slice(words.start, words.end));
      expect(edges(text).has(words.start) && edges(text).has(words.end)).toBe(true);
      expect(words.quote).toContain(asked.trim());
      expect(chosenWords(text, words.start, words.end)).toEqual(words);
    }), { numRuns: 400 });
  });
});

describe('linked words', () => {
  it('are found where they stood while the text is the same', () => {
    fc.assert(fc.property(anyChoice, ({ text, from, to }) => {
      const words = chosenWords(text, from, to);
      if (words) expect(findWords(text, words.quote, words.start)).toEqual({ start: words.start, end: words.end });
    }), { numRuns: 400 });
  });

  it('are found again after any change, or it is said that they no longer stand there', () => {
    fc.assert(fc.property(anyChoice, anyText, ({ text, from, to }, other) => {
      const words = chosenWords(text, from, to);
      if (!words) return;
      const place = findWords(other, words.quote, words.start);
      if (place) {
        expect(other.slice(place.start, place.end)).toBe(words.quote);
        expect(edges(other).has(place.start) && edges(other).has(place.end)).toBe(true);
      } else {
        for (const start of edges(other)) expect(other.startsWith(words.quote, start) && edges(other).has(start + words.quote.length)).toBe(false);
      }
    }), { numRuns: 400 });
  });

  it('are found again when text is put before and after them', () => {
    fc.assert(fc.property(anyChoice, fc.constantFrom(...hard), ({ text, from, to }, more) => {
      const words = chosenWords(text, from, to);
      if (!words) return;
      expect(findWords(`${more}\n${text}\n${more}`, words.quote, words.start + more.length + 1)).not.toBeNull();
    }), { numRuns: 400 });
  });

  it('are the nearest of several, and never a part of a character', () => {
    expect(findWords('nee nee nee', 'nee', 4)).toEqual({ start: 4, end: 7 });
    expect(findWords('nee nee nee', 'nee', 9)).toEqual({ start: 8, end: 11 });
    expect(findWords('nee, nee', 'nee', 1000)).toEqual({ start: 5, end: 8 });
    expect(findWords('x\u0323', 'x', 0)).toBeNull();
    expect(findWords('abc', '', 0)).toBeNull();
  });
});
