// Letters that losing their marks does not bring to the one people type.
const letters: Readonly<Record<string, string>> = {
  đ: 'd', ð: 'd', ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i', ħ: 'h',
  // Arabic letters that are written in more than one way, and those that Persian and Urdu keyboards give instead. A hamza or
  // madda on its carrier is a mark and gone already; the tatweel only stretches a word.
  ٱ: 'ا', ى: 'ي', ی: 'ي', ے: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه', ە: 'ه', ھ: 'ه', ـ: '',
};
// Said with or without: Sa'id and Said. They join what stands around them.
const JOINS = /['’‘ʿʾʼ`´]|\u{200c}|\u{200d}|\u{ad}/u;
const MARKS = /[\p{Mn}\p{Me}]/gu;
const OF_A_WORD = /[\p{L}\p{N}\p{Mc}\p{Co}]/u;
// Scripts that put no space between words: every letter is a word, and a word is a phrase of them.
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The digits of Arabic and Persian as those of everybody. */
function digit(letter: string): string | undefined {
  const code = letter.codePointAt(0)!;
  const place = code >= 0x0660 && code <= 0x0669 ? code - 0x0660 : code >= 0x06f0 && code <= 0x06f9 ? code - 0x06f0 : undefined;
  return place === undefined ? undefined : String(place);
}

/** What a letter does in a word. Looked up once for each: an index of a hundred thousand notes asks for millions. */
interface Letter {
  /** Without its marks, small; nothing when it is a mark itself. */
  readonly folded: string;
  /** What of that is part of a word, letter by letter: one letter may stand for several (`㈠` is 一, `ヿ` is コ and ト). */
  readonly ofWord: readonly string[];
  readonly joins: boolean;
  readonly ends: boolean;
}

const known = new Map<string, Letter>();

function letterOf(letter: string): Letter {
  const before = known.get(letter);
  if (before !== undefined) return before;
  const bare = letter.toLowerCase().normalize('NFKD').replace(MARKS, '').toLowerCase();
  const folded = Array.from(bare, (one) => digit(one) ?? letters[one] ?? one).join('');
  const ofWord = Array.from(folded).filter((one) => OF_A_WORD.test(one) && !JOINS.test(one));
  const made = { folded, ofWord, joins: JOINS.test(letter), ends: folded !== '' && ofWord.length === 0 };
  known.set(letter, made);
  return made;
}

/**
 * A word of a text as it is compared, and the place in the text that it came from (UTF-16 units, the end not included).
 * Two words that one letter stands for have the same place.
 */
export interface FoundWord {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The words of a text as they are searched for: small letters without diacritics in any script (`Trần` is `tran`, `مُحَمَّد` is
 * `محمد`), Arabic letters in one spelling, apostrophes closed up. The same for what is kept and for what is typed, so
 * that they meet.
 */
export function wordsIn(text: string): readonly FoundWord[] {
  const found: FoundWord[] = [];
  let word = '';
  let from = 0;
  let to = 0;
  const end = (): void => {
    if (word !== '') found.push({ word, from, to });
    word = '';
  };
  let place = 0;
  for (const letter of text) {
    const after = place + letter.length;
    const { folded, ofWord, joins, ends } = letterOf(letter);
    // A mark by itself folds to nothing and belongs to the letter before it.
    if (!joins && folded === '') { if (word !== '') to = after; }
    else if (ends && !joins) end();
    else if (!joins) {
      for (const one of ofWord) {
        const alone = NO_SPACES.test(one);
        if (alone) end();
        if (word === '') from = place;
        word += one;
        to = after;
        if (alone) end();
      }
    }
    place = after;
  }
  end();
  return found;
}

/** The same as one line, a space between two words: the form that is kept in the index. */
export const foldedLine = (text: string): string => wordsIn(text).map(({ word }) => word).join(' ');

const NUMBER = /\d(?:[\s.\-/]?\d){3,}/g;

/** A number as it is compared: digits alone, without the zeros in front. */
export const bareNumber = (digits: string): string => digits.replaceAll(/\D/g, '').replace(/^0+(?=\d)/, '');

/** The numbers of four digits or more in a text, however they are grouped: `0281 940 377` is `281940377`. */
export const numbersIn = (text: string): readonly string[] => [...text.matchAll(NUMBER)].map(([one]) => bareNumber(one));
