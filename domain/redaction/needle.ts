import type { ValueKind } from './file-values';
import { digitsOf, plainWords, squeeze, type Haystack } from './haystack';
import { inNames, inPlaces } from './ordinary-words';
import { WORDS_OF_A_PASSAGE } from './passages';

/**
 * A form in which a value is looked for. `weak`: so short that it may well be something else, such as the name Bo or the
 * number 1234. What it hits is a question to the guardian and not a refusal (docs/decisions/0010-leaks.md).
 */
export interface Needle {
  /** As whole words; as letters and digits wherever they stand; by its digits; a number that must stand alone; eight words on end. */
  readonly by: 'word' | 'letters' | 'digits' | 'whole-number' | 'passage';
  readonly text: string;
  readonly weak: boolean;
}

const needle = (by: Needle['by'], text: string, weak = false): Needle => ({ by, text, weak });

const LATIN = /\p{Script=Latin}/u;
/** Letters and digits from which a text is its own wherever it stands: shorter ones are looked for as whole words. */
const LONG = 12;
/** Letters and digits of a sentence from which it is looked for wherever it stands, also when the spaces were lost. */
const LONG_SENTENCE = 14;
/** Letters and digits of an address from which it leads somewhere by itself. */
const FIRM_ADDRESS = 5;
const PHONE_DIGITS = 5;
const LAST_DIGITS = 8;

const number = (text: string): readonly Needle[] => {
  const digits = digitsOf(text);
  // A row of zeros with a digit or two stands in every check number: then only the number itself, alone, is a hit.
  const tellsApart = digits.slice(-LAST_DIGITS).replaceAll('0', '').length > 2;
  if (digits.length >= LAST_DIGITS && !tellsApart) return /[1-9]/.test(digits) ? [needle('whole-number', digits)] : [];
  if (digits.length >= PHONE_DIGITS) return [needle('digits', digits.slice(-LAST_DIGITS))];
  // Three or four digits are also a height, an hour or a year: a year is never looked for.
  return digits.length >= 3 && !/^(19|20)\d\d$/.test(digits) ? [needle('whole-number', digits, true)] : [];
};

const word = (text: string, weak = false): Needle => {
  const squeezed = squeeze(text);
  return squeezed.length >= LONG ? needle('letters', squeezed) : needle('word', plainWords(text), weak);
};

/** Letters from which a part of a name names somebody; two Latin ones, such as Bo or Vũ, are looked for as well, and weak. */
const FIRM_NAME = 3;
const isFirm = (part: string): boolean => part.length >= FIRM_NAME || !LATIN.test(part);
const namesSomebody = (part: string): boolean => part.length >= 2 && !inNames.has(part);

/** A whole name, each part of it that names somebody, and initials as they are written together or apart. */
function name(text: string): readonly Needle[] {
  const parts = plainWords(text).split(' ').filter(Boolean);
  const alone = parts.filter(namesSomebody).map((part) => needle('word', part, !isFirm(part)));
  const whole = parts.length > 1 && (alone.length > 0 || parts.every((part) => part.length === 1));
  const isInitials = parts.length > 1 && parts.every((part) => part.length === 1);
  return [...(whole ? [word(text, squeeze(text).length < FIRM_NAME * 2)] : []), ...(isInitials ? [needle('word', parts.join(''), true)] : []), ...alone];
}

/** A whole address and its parts between commas: often only one of them is repeated. A number of a house makes a part tell something. */
const address = (text: string): readonly Needle[] => {
  const parts = [text, ...text.split(/[,;\n]/).filter((part) => /\d/.test(part))].map((part) => part.trim());
  return parts.filter((part) => squeeze(part).length >= FIRM_NAME && !plainWords(part).split(' ').every((one) => inPlaces.has(one) || inNames.has(one)))
    .map((part) => word(part, squeeze(part).length < FIRM_ADDRESS));
};

/** One sentence: as a whole, and of a long one every eight words on end, so that no part of it gets out between two pieces. */
function sentence(text: string): readonly Needle[] {
  const words = plainWords(text).split(' ').filter(Boolean);
  const squeezed = words.join('');
  if (squeezed.length >= LONG_SENTENCE) {
    const passages = Array.from({ length: Math.max(0, words.length - WORDS_OF_A_PASSAGE + 1) }, (_, place) => needle('passage', words.slice(place, place + WORDS_OF_A_PASSAGE).join(' ')));
    return [needle('letters', squeezed), ...passages];
  }
  if (squeezed.length < FIRM_NAME || words.every((one) => inPlaces.has(one) || inNames.has(one))) return [];
  return [needle('word', words.join(' '), true)]; // "zij slaapt" may be of anybody
}

const prose = (text: string): readonly Needle[] => text.split(/(?<=[.!?።؟])\s+|[\n;]+/u).flatMap(sentence);

/** Numbers of others within a text: whoever copies a sentence in part may copy just the number. */
const numbersIn = (text: string): readonly Needle[] => Array.from(text.matchAll(/[+(]*[0-9](?:[ ()./'-]{0,3}[0-9]){7,}/g), ([found]) => found).filter((found) => !/\d{4}-\d{2}-\d{2}|\d{2}-\d{2}-\d{4}/.test(found)).flatMap(number);

const makers: Readonly<Record<ValueKind, (text: string) => readonly Needle[]>> = {
  name, number, address,
  exact: (text) => (squeeze(text).length < 2 ? [] : [word(text.replace(/^@/, ''), squeeze(text).length < FIRM_NAME)]),
  text: (text) => [...prose(text), ...numbersIn(text)],
};

/** The forms in which a value is looked for; none when it is a single letter, a year, or nothing but words that name nobody. */
export const needlesOf = (kind: ValueKind, text: string): readonly Needle[] => makers[kind](text);

/** The key of a needle, so that the same one is looked for once. */
export const needleKey = ({ by, text }: Needle): string => `${by} ${text}`;

// In a script that writes words onto each other there is no border to look for.
const bordered = (text: string): boolean => LATIN.test(text) || /[0-9]/.test(text);

/** Does a text hold a needle? */
export function holds(haystack: Haystack, { by, text }: Needle): boolean {
  switch (by) {
    case 'letters': return haystack.squeezed.includes(text);
    case 'passage': return haystack.words.includes(` ${text} `);
    case 'digits': return text.length === LAST_DIGITS ? haystack.digits.includes(text) : haystack.digits.includes(`|${text}|`);
    case 'whole-number': return haystack.digits.includes(`|${text}|`);
    case 'word': {
      if (!bordered(text)) return haystack.squeezed.includes(text.replaceAll(' ', ''));
      const has = (word: string): boolean => (word.includes(' ') ? haystack.words.includes(` ${word} `) : haystack.single.has(word));
      return has(text) || (text.length >= 4 && has(`${text}s`)); // of Saba: Sabas
    }
  }
}
