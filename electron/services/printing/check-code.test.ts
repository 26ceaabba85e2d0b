import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCode, checkCodeFits, printedCheckCode, readCheckCode } from './check-code';
import { checkWords } from './check-words';

const hashes = fc.stringMatching(/^[0-9a-f]{64}$/);

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

describe('a check code', () => {
  it('is six words that lead back to the first 48 bits of the hash', () => {
    fc.assert(fc.property(hashes, (hash) => {
      const code = checkCode(hash);
      expect(code.split(' ')).toHaveLength(6);
      expect(readCheckCode(code)).toBe(hash.slice(0, 12));
      expect(checkCodeFits(printedCheckCode(code).toUpperCase(), hash)).toBe(true);
    }));
  });

  it('does not fit another hash', () => {
    fc.assert(fc.property(hashes, hashes, (one, other) => {
      fc.pre(one.slice(0, 12) !== other.slice(0, 12));
      expect(checkCodeFits(checkCode(one), other)).toBe(false);
    }));
  });

  it('keeps the words it was printed with', () => {
    expect(checkCode(`00017f80feff${'0'.repeat(52)}`)).toBe('aarde adelaar melk merel zwaluw zwembad');
    expect(createHash('sha256').update(checkWords.join(' ')).digest('hex')).toBe('cd62e5d511e1db545be275d8c6aac062ff29b6075994014e01bdf8dfedcdb87b');
  });

  it('refuses what is not six words of the list, and what is not a hash', () => {
    for (const said of ['', 'aarde', 'aarde adelaar melk merel zwaluw', 'aarde adelaar melk merel zwaluw fantasie', 'aarde adelaar melk merel zwaluw zwembad aarde']) expect(readCheckCode(said)).toBeNull();
    expect(() => checkCode('xyz')).toThrow(RangeError);
  });
});

describe('the words', () => {
  it('are 256, plain, and none is easily taken for another', () => {
    expect(new Set(checkWords).size).toBe(256);
    expect(checkWords.filter((word) => !/^[a-z]{3,10}$/.test(word) || /ei|ij|au|ou|x|y/.test(word))).toEqual([]);
    expect(new Set(checkWords.map((word) => word.slice(0, 4))).size).toBe(256);
    for (const [place, word] of checkWords.entries()) for (const other of checkWords.slice(place + 1)) expect(distance(word, other), `${word} ${other}`).toBeGreaterThan(1);
  });
});
