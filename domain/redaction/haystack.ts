import { foldedText } from '../access/folded';

/**
 * A text made ready to be searched for values however they were written: folded (small letters without marks, one kind of
 * digit, one kind of space, nothing unseen), with words that a line break cut in two joined again.
 */
export interface Haystack {
  /** Words with single spaces, and a space at both ends. */
  readonly words: string;
  /** Each word once. */
  readonly single: ReadonlySet<string>;
  /** Letters and digits alone: what stands between them does not matter for a long value. */
  readonly squeezed: string;
  /** Digits in rows, as people group them: `000 555-02.02` is one row. Rows are apart by a bar. */
  readonly digits: string;
}

const CUT_WORD = /(?<=\p{L})[-\u00ad\u2010\u2011]\s*\n\s*(?=\p{L})/gu;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const ROW = /[0-9](?:[ ()./'-]{0,3}[0-9])*/g;

export const squeeze = (text: string): string => foldedText(text).replace(NOT_WORD, '');
export const plainWords = (text: string): string => foldedText(text).replace(NOT_WORD, ' ').trim();
export const digitsOf = (text: string): string => foldedText(text).replace(/[^0-9]/g, '');

/** Makes it. Pure; line breaks in `text` may cut words. */
export function haystackOf(text: string): Haystack {
  const joined = text.replace(CUT_WORD, '');
  // a hyphen at the end of a line may also belong to the name: then it is searched both ways
  const whole = foldedText(joined === text ? text : `${joined}\n${text}`);
  const words = whole.replace(NOT_WORD, ' ').trim();
  return {
    words: ` ${words} `,
    single: new Set(words.split(' ')),
    squeezed: whole.replace(NOT_WORD, ''),
    digits: `|${Array.from(whole.matchAll(ROW), ([row]) => row.replace(/[^0-9]/g, '')).join('|')}|`,
  };
}
