import type { ValueKind } from './file-values';
import { digitsOf, plainWords, squeeze, type Haystack } from './haystack';

/** A form in which a value is looked for. */
export type Needle =
  | { readonly by: 'word'; readonly text: string }
  | { readonly by: 'letters'; readonly text: string }
  | { readonly by: 'digits'; readonly text: string };

// Words that stand in names and in every other sentence: alone they name nobody.
const COMMON = new Set((
  'van der den het een ten ter von und the del los las dos das bin ibn abu umm bint abd thi dit die oom tante opa oma broer zus zusje moeder vader mama papa neef nicht vriend vriendin meneer mevrouw mevr dhr buurvrouw buurman pleegmoeder pleegvader ' +
  'uncle aunt brother sister mother father friend cousin mister mrs mentor voogd guardian onbekend unknown naam niet bekend familie collega agent dokter school politie'
).split(' '));
const LATIN = /\p{Script=Latin}/u;
/** Letters and digits from which a text is its own wherever it stands: shorter ones are looked for as whole words. */
const LONG = 12;
/** Less than this says nothing about somebody: it would be found in any text. */
const SHORTEST_TEXT = 14;
const WORDS_OF_A_PIECE = 8;

const number = (text: string): readonly Needle[] => {
  const digits = digitsOf(text);
  return digits.length < 5 ? [] : [{ by: 'digits', text: digits.slice(-8) }];
};

const word = (text: string): Needle => {
  const squeezed = squeeze(text);
  return squeezed.length >= LONG ? { by: 'letters', text: squeezed } : { by: 'word', text: plainWords(text) };
};

const namesSomebody = (part: string): boolean => !COMMON.has(part) && part.length >= (LATIN.test(part) ? 3 : 2);

function name(text: string): readonly Needle[] {
  const parts = plainWords(text).split(' ').filter(namesSomebody);
  return parts.length === 0 ? [] : [...(plainWords(text).includes(' ') ? [word(text)] : []), ...parts.map((part): Needle => ({ by: 'word', text: part }))];
}

/** A whole address and its parts between commas: often only one of them is repeated. A number of a house makes a part tell something. */
const address = (text: string): readonly Needle[] =>
  [text, ...text.split(/[,;\n]/).filter((part) => /\d/.test(part))].map((part) => part.trim()).filter((part) => squeeze(part).length >= 5).map(word);

/** A text by its sentences, and a long sentence by pieces of eight words: one sentence that leaks is found. */
function prose(text: string): readonly Needle[] {
  return text.split(/(?<=[.!?።؟])\s+|[\n;]+/u).flatMap((sentence) => {
    const words = plainWords(sentence).split(' ');
    const pieces = words.length < 2 * WORDS_OF_A_PIECE ? [words] : Array.from({ length: Math.floor(words.length / WORDS_OF_A_PIECE) }, (_, place) => words.slice(place * WORDS_OF_A_PIECE, (place + 1) * WORDS_OF_A_PIECE));
    return pieces.map((piece) => piece.join('')).filter((piece) => piece.length >= SHORTEST_TEXT).map((piece): Needle => ({ by: 'letters', text: piece }));
  });
}

/** Numbers of others within a text: whoever copies a sentence in part may copy just the number. */
const numbersIn = (text: string): readonly Needle[] => Array.from(text.matchAll(/[+(]*[0-9](?:[ ()./'-]{0,3}[0-9]){7,}/g), ([found]) => found).filter((found) => !/\d{4}-\d{2}-\d{2}|\d{2}-\d{2}-\d{4}/.test(found)).flatMap(number);

const makers: Readonly<Record<ValueKind, (text: string) => readonly Needle[]>> = {
  name, number, address,
  exact: (text) => (squeeze(text).length < 3 ? [] : [word(text.replace(/^@/, ''))]),
  text: (text) => [...prose(text), ...numbersIn(text)],
};

/** The forms in which a value is looked for; none when it is too short or too common to name anybody. */
export const needlesOf = (kind: ValueKind, text: string): readonly Needle[] => makers[kind](text);

/** The key of a needle, so that the same one is looked for once. */
export const needleKey = ({ by, text }: Needle): string => `${by} ${text}`;

// In a script that writes words onto each other there is no border to look for.
const bordered = (text: string): boolean => LATIN.test(text);

/** Does a text hold a needle? */
export function holds(haystack: Haystack, { by, text }: Needle): boolean {
  switch (by) {
    case 'letters': return haystack.squeezed.includes(text);
    case 'digits': return text.length === 8 ? haystack.digits.includes(text) : haystack.digits.includes(`|${text}|`);
    case 'word': {
      if (!bordered(text)) return haystack.squeezed.includes(text.replaceAll(' ', ''));
      const has = (word: string): boolean => (word.includes(' ') ? haystack.words.includes(` ${word} `) : haystack.single.has(word));
      return has(text) || (text.length >= 4 && has(`${text}s`)); // of Saba: Sabas
    }
  }
}
