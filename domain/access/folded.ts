/** A text as it is compared: small letters without marks, plain digits and spaces; every unit knows its place in the text. */
export interface Folded {
  readonly text: string;
  /** Where each unit of `text` begins and ends in the original, in UTF-16 units. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

// Marks, soft hyphens, and what is not seen: they may stand anywhere in a name without making it another name.
export const UNSEEN = /[\p{M}\u00ad\u061c\u200b-\u200f\u2060\ufeff]/u;
const PLAIN: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', '‘': "'", '’': "'", ʼ: "'", '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-' };
const DIGIT = /^\p{Nd}$/u;

/** The value of a digit in any script: decimal digits stand ten in a row (Unicode, general category Nd). */
function digitOf(sign: string): string {
  const point = sign.codePointAt(0)!;
  let zero = point;
  while (point - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
}

const plainLetter = (letter: string): string => PLAIN[letter] ?? (/[^0-9]/.test(letter) && DIGIT.test(letter) ? digitOf(letter) : letter);

function plainOf(sign: string): string {
  const letters = sign.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return Array.from(letters, plainLetter).join('');
}

/** Folds a text. Pure; the same for composed and decomposed text. */
export function folded(original: string): Folded {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const sign of original) {
    const end = at + sign.length;
    const unseen = UNSEEN.test(sign);
    const plain = unseen ? '' : /\s/.test(sign) ? ' ' : plainOf(sign);
    if (plain === '' || (plain === ' ' && text.endsWith(' '))) {
      if (to.length > 0) to[to.length - 1] = end; // a mark, or one more space: it goes with what stands before it
    } else {
      for (let unit = 0; unit < plain.length; unit += 1) {
        from.push(at);
        to.push(end);
      }
      text += plain;
    }
    at = end;
  }
  return { text, from, to };
}

const ALL_UNSEEN = new RegExp(UNSEEN, 'gu');
const NOT_PLAIN = /\P{ASCII}/gu;

/** The text of `folded` alone, many times faster: for searching where no place is asked. Runs of spaces stay as they are. */
export const foldedText = (original: string): string =>
  original.normalize('NFKD').toLowerCase().normalize('NFKD').replace(ALL_UNSEEN, '').replace(/\s/g, ' ').replace(NOT_PLAIN, plainLetter);
