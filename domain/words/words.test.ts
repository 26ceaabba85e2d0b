import { expect, test } from 'vitest';
import { words } from './words';

type Tree = { readonly [key: string]: unknown };

const leaves = (tree: Tree, path = ''): readonly [string, unknown][] =>
  Object.entries(tree).flatMap(([key, value]) => (value !== null && typeof value === 'object' && !Array.isArray(value) ? leaves(value as Tree, `${path}${key}.`) : [[`${path}${key}`, value] as [string, unknown]]));

const nl = new Map(leaves(words('nl')));
const en = new Map(leaves(words('en')));

test('both languages have the same words', () => {
  expect([...en.keys()].sort()).toEqual([...nl.keys()].sort());
  for (const [key, value] of nl) expect(typeof en.get(key), key).toBe(typeof value);
});

test('no word is empty, and no sentence shouts, blames or says that somebody is a victim', () => {
  for (const table of [nl, en]) {
    for (const [key, value] of table) {
      const text = typeof value === 'string' ? value : '';
      if (typeof value === 'string') expect(text.trim(), key).not.toBe('');
      expect(text, key).not.toMatch(/!|\boeps\b|\boops\b|weggelopen|\bdader|is (een )?slachtoffer|is a victim|illegaal\b/i);
    }
  }
});
