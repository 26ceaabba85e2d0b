import { describe, expect, it, test } from 'vitest';
import type { PartialDate, PlainDate } from '../shared/plain-date';
import { paperDate } from '../dossiers/paper-date';
import { paperLanguages, paperWords } from './paper-words';

type Tree = Readonly<Record<string, unknown>>;

const leaves = (tree: Tree, path = ''): readonly (readonly [string, unknown])[] =>
  Object.entries(tree).flatMap(([key, value]) => (value !== null && typeof value === 'object' ? leaves(value as Tree, `${path}${key}.`) : [[`${path}${key}`, value] as const]));
const leavesOf = (language: (typeof paperLanguages)[number]) => new Map(leaves(paperWords(language) as unknown as Tree));

const nl = leavesOf('nl');
// These are the same in more languages, or are numbers and names of bodies.
const alike = /channels\.|indicators\.|sources\.(coa|school|document)|staySources\.eurodac|eurodac$|\.coa$/;

describe.each(['de', 'fr'] as const)('the words on paper in %s', (language) => {
  const there = leavesOf(language);

  it('are all there, of the same kind, and say something', () => {
    for (const [key, value] of there) {
      expect(typeof value, key).toBe(typeof nl.get(key));
      if (typeof value === 'string') expect(value.trim(), key).not.toBe('');
    }
  });

  it('are not Dutch that was left standing', () => {
    const same = [...there].filter(([key, value]) => typeof value === 'string' && value === nl.get(key) && value.length > 6 && !alike.test(key) && /\s/.test(value));
    expect(same).toEqual([]);
  });

  it('do not blame, shout, or call somebody a victim', () => {
    for (const [key, value] of there) if (typeof value === 'string') expect(value, key).not.toMatch(/!|ist Opfer|est victime|illegal|illégal|weggelaufen|fugueur/i);
  });
});

test('days are written as each language writes them, and only as far as they are known', () => {
  const written = (day: string) => paperLanguages.map((language) => paperDate(day as PlainDate | PartialDate, paperWords(language)));
  expect(written('2010-03-14')).toEqual(['14-03-2010', '14 Mar 2010', '14.03.2010', '14/03/2010']);
  expect(written('2010-03')).toEqual(['03-2010', 'Mar 2010', '03/2010', '03/2010']);
  expect(written('2010')).toEqual(['2010', '2010', '2010', '2010']);
});

test('every language is told in itself', () => {
  for (const language of paperLanguages) expect(paperWords(language).dossiers.language).toBe(language);
});
