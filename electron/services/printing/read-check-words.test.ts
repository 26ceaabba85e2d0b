import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWords } from './check-words';
import { readSaidWords } from './read-check-words';

const six = fc.array(fc.constantFrom(...checkWords), { minLength: 6, maxLength: 6 });
const read = (text: string) => readSaidWords(text).map(({ word }) => word);

describe('check words that were typed', () => {
  it('are read from a page, a QR code or the telephone alike', () => {
    fc.assert(fc.property(six, fc.constantFrom(' ', ' – ', ', ', '-', '\n'), fc.constantFrom('', 'Journaal 000481 · ', 'Hoede 000481 ', 'Protokoll 000481 · '), fc.boolean(), (words, between, before, loud) => {
      const text = before + words.join(between);
      expect(read(loud ? text.toUpperCase() : text)).toEqual(words);
    }));
  });

  it('are mended when a letter is wrong, missing, doubled or changed places, or never taken for another word', () => {
    fc.assert(fc.property(fc.constantFrom(...checkWords), fc.nat(), fc.constantFrom('other', 'less', 'more', 'swap'), fc.constantFrom(...'abcdefghijklmnopqrstuvwz'), (word, at, slip, letter) => {
      const place = at % word.length;
      const typed = slip === 'other' ? word.slice(0, place) + letter + word.slice(place + 1) : slip === 'less' ? word.slice(0, place) + word.slice(place + 1)
        : slip === 'more' ? word.slice(0, place) + letter + word.slice(place) : word.slice(0, place) + (word[place + 1] ?? '') + word[place]! + word.slice(place + 2);
      const [said] = readSaidWords(typed);
      // As near to another word: then both are named, and neither is chosen.
      expect(said?.word === word || (said?.word === null && said.near.length > 1) || checkWords.includes(typed)).toBe(true);
    }), { numRuns: 500 });
  });

  it('take a digit for the letter it looks like, and leave accents out', () => {
    expect(read('p0mp st3en 5teen w0lk')).toEqual(['pomp', 'steen', 'steen', 'wolk']);
    expect(read('káars')).toEqual(['kaars']);
  });

  it('are not guessed when nothing looks like them', () => {
    expect(readSaidWords('quwxz')).toEqual([{ typed: 'quwxz', word: null, near: [] }]);
    expect(readSaidWords('')).toEqual([]);
    expect(readSaidWords('aap '.repeat(500))).toHaveLength(40);
  });
});
