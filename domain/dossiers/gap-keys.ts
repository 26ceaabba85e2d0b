import { paperWords, type PaperWords } from '../words/paper-words';

type Tree = Readonly<Record<string, unknown>>;

const pathsIn = (tree: Tree, path: string): Tree =>
  Object.fromEntries(Object.entries(tree).map(([name, value]) => {
    const here = path === '' ? name : `${path}.${name}`;
    if (here === 'dossiers.language') return [name, value]; // Intl asks for a real one
    if (typeof value === 'function') return [name, () => here];
    return [name, typeof value === 'object' && value !== null && !Array.isArray(value) ? pathsIn(value as Tree, here) : here];
  }));

/**
 * "Words" in which every word is its own name: `dossiers.rows.phone`. A dossier that is composed with them has a name for each of
 * its places that is the same in every language, so that an answer to a gap is found again in another language or year.
 */
export const keyWords = pathsIn(paperWords('nl') as unknown as Tree, '') as unknown as PaperWords;
