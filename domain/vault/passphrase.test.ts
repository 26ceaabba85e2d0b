import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharacters, countCharactersOfBytes, passphraseBytes, passphraseProblems } from './passphrase';

const strong = { score: 4 } as const;

describe('a passphrase', () => {
  it('needs fifteen characters and takes a thousand', () => {
    expect(passphraseProblems('a'.repeat(14), strong)).toEqual(['too-short']);
    expect(passphraseProblems('a'.repeat(15), strong)).toEqual([]);
    expect(passphraseProblems('a'.repeat(256), strong)).toEqual([]);
    expect(passphraseProblems('a'.repeat(1024), strong)).toEqual([]);
    expect(passphraseProblems('a'.repeat(1025), strong)).toEqual(['too-long']);
  });

  it('may be in any script, and one sign that takes four bytes is one character', () => {
    expect(passphraseProblems('ስደተኛ ልጆች በሰላም ይኑሩ', strong)).toEqual([]);
    expect(passphraseProblems('🐘'.repeat(14), strong)).toEqual(['too-short']);
    expect(passphraseProblems('🐘'.repeat(15), strong)).toEqual([]);
  });

  it('needs no digits, capitals or signs, only to be hard to guess', () => {
    expect(passphraseProblems('alleenmaarkleineletters', { score: 3 })).toEqual([]);
    expect(passphraseProblems('alleenmaarkleineletters', { score: 2 })).toEqual(['too-easy']);
  });

  it('is the same bytes however its accents were typed', () => {
    expect(passphraseBytes('cafe\u0301 één ﬁets')).toEqual(passphraseBytes('caf\u00e9 e\u0301e\u0301n fiets'));
  });

  it('counts the same as text and as bytes', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => countCharacters(text) === countCharactersOfBytes(passphraseBytes(text))));
  });
});
