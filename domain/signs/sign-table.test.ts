import { describe, expect, it } from 'vitest';
import { signs as en } from '../words/en/signs';
import { signs as nl } from '../words/nl/signs';
import { signDimensions, signForms, signGroups, signStrengths, type SignStrength } from './sign-codes';
import { signSourceTable } from './sign-sources';
import { isContextOnly, signCodes, signRow } from './sign-table';

const rows = signCodes.map((code) => ({ code, ...signRow(code) }));
const numbersOf = (strength: SignStrength) => rows.filter((row) => row.strength === strength).map((row) => row.number);

describe('the sign table', () => {
  it('numbers its rows 1 to 52, in order', () => {
    expect(rows.map((row) => row.number)).toEqual(Array.from({ length: 52 }, (_, place) => place + 1));
  });

  it('weighs each row as the field list does', () => {
    expect(numbersOf('strong')).toEqual([9, 10, 11, 12, 13, 15, 18, 24, 29, 30, 31, 33, 35, 36, 37, 39, 45, 46, 49, 51]);
    expect(numbersOf('weak')).toEqual([2, 3, 4, 8, 16, 25, 41, 44, 47, 50, 52]);
    expect(numbersOf('medium')).toHaveLength(21);
  });

  it('keeps the groups together, in their order', () => {
    const sizes = signGroups.map((group) => rows.filter((row) => row.group === group).length);
    expect(sizes).toEqual([8, 8, 7, 6, 6, 5, 9, 3]);
    expect([...new Set(rows.map((row) => row.group))]).toEqual([...signGroups]);
  });

  it('takes smuggling alone for context', () => {
    expect(rows.filter((row) => isContextOnly(row.code)).map((row) => row.number)).toEqual([8, 44, 48]);
  });

  it('uses every dimension, and a source that is named', () => {
    expect(new Set(rows.flatMap((row) => row.dimensions))).toEqual(new Set(signDimensions));
    expect(new Set(rows.flatMap((row) => row.sources))).toEqual(new Set(Object.keys(signSourceTable)));
  });

  it.each(rows)('$number $code is well formed', (row) => {
    expect(row.code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(new Set(row.forms).size).toBe(row.forms.length);
    expect(new Set(row.dimensions).size).toBe(row.dimensions.length);
    expect(nl.labels[row.code]).not.toBe('');
    expect(en.labels[row.code]).not.toBe(nl.labels[row.code]);
  });

  it.each([nl, en])('has words for everything and no two labels alike', (words) => {
    expect(Object.keys(words.labels)).toEqual([...signCodes]);
    expect(new Set(Object.values(words.labels)).size).toBe(52);
    expect(Object.keys(words.groups)).toEqual([...signGroups]);
    expect(Object.keys(words.forms)).toEqual([...signForms]);
    expect(Object.keys(words.strengths)).toEqual([...signStrengths]);
    expect(Object.keys(words.dimensions)).toEqual([...signDimensions]);
  });

  it('never says that somebody is a victim', () => {
    for (const words of [nl, en]) {
      const said = JSON.stringify(words, (_, value: unknown) => (typeof value === 'function' ? String(value) : value));
      expect(said).not.toMatch(/is (een )?slachtoffer|is a victim|bewezen|proved/i);
    }
  });
});
