import { bareNumber, wordsIn } from './words-in';

/** Something to look for: the words that must stand behind each other, and the last of them may go on unless it was quoted. */
export interface Term {
  readonly words: readonly string[];
  readonly whole: boolean;
  /** The same as a number, without spaces and zeros in front; empty when it is none. */
  readonly number: string;
}

const MOST_TERMS = 12;
const MOST_WORDS = 20;
const QUOTED_OR_NOT = /"([^"]*)"|“([^”]*)”|((?:\d[\s.\-/]?){4,})(?=\s|$)|(\S+)/gu;

/**
 * What was typed as terms that must all be found: words that may go on while typing, phrases between quotation marks, and
 * numbers in any grouping. What holds no letter or digit is no term. A quotation mark that is not closed yet is no mark.
 */
export function termsOf(typed: string): readonly Term[] {
  const terms: Term[] = [];
  for (const [, straight, curly, digits, word] of typed.matchAll(QUOTED_OR_NOT)) {
    const text = straight ?? curly ?? digits ?? word ?? '';
    const words = wordsIn(text).map((one) => one.word).slice(0, MOST_WORDS);
    if (words.length === 0) continue;
    const plain = words.join('');
    terms.push({ words, whole: straight !== undefined || curly !== undefined, number: /^\d{3,}$/.test(plain) ? bareNumber(plain) : '' });
    if (terms.length === MOST_TERMS) break;
  }
  return terms;
}

/** Is this enough to search texts for? One letter stands in nearly every text. */
export const saysEnough = (terms: readonly Term[]): boolean => terms.some(({ words, whole }) => whole || words.length > 1 || (words[0]?.length ?? 0) > 1 || /[^a-z0-9]/.test(words[0] ?? ''));
