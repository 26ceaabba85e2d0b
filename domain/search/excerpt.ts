import type { Term } from './terms';
import { bareNumber, wordsIn, type FoundWord } from './words-in';

/** A part of a text: UTF-16 places, the end not included. */
export interface Mark {
  readonly from: number;
  readonly to: number;
}

/** A piece of a text around what was found, with the found words marked in it. */
export interface Excerpt {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const BEFORE = 50;
const LENGTH = 180;

function matchesAt(words: readonly FoundWord[], place: number, { words: sought, whole }: Term): boolean {
  return sought.every((one, step) => {
    const word = words[place + step]?.word;
    return word !== undefined && (step === sought.length - 1 && !whole ? word.startsWith(one) : word === one);
  });
}

// A number may be grouped otherwise in the text: as many words of digits as it takes.
function numberEnd(words: readonly FoundWord[], place: number, number: string): number | undefined {
  let digits = '';
  for (let end = place; /^\d+$/.test(words[end]?.word ?? ''); end++) {
    digits += words[end]!.word;
    const bare = bareNumber(digits);
    if (bare.startsWith(number)) return end;
    if (!number.startsWith(bare) && bare !== '0') return undefined;
  }
  return undefined;
}

function marksOf(words: readonly FoundWord[], term: Term): readonly Mark[] {
  return words.flatMap(({ from }, place): readonly Mark[] => {
    if (matchesAt(words, place, term)) return [{ from, to: words[place + term.words.length - 1]!.to }];
    const end = term.number === '' ? undefined : numberEnd(words, place, term.number);
    return end === undefined ? [] : [{ from, to: words[end]!.to }];
  });
}

/** Where the terms stand in a text, in its order and without overlap, and how many of the terms do. */
export function marksIn(text: string, terms: readonly Term[]): { readonly marks: readonly Mark[]; readonly found: number } {
  const words = wordsIn(text);
  const each = terms.map((term) => marksOf(words, term));
  const marks: Mark[] = [];
  for (const mark of each.flat().sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (mark.from >= (marks.at(-1)?.to ?? 0)) marks.push(mark);
  }
  return { marks, found: each.filter((one) => one.length > 0).length };
}

const startsLow = (text: string, place: number): boolean => { const unit = text.charCodeAt(place); return unit >= 0xdc00 && unit <= 0xdfff; };

/** The piece of a text around its first mark, cut at spaces, with an ellipsis where it was cut. Places are those in the piece. */
export function excerptOf(text: string, marks: readonly Mark[]): Excerpt {
  const first = marks[0]?.from ?? 0;
  let from = Math.max(0, first - BEFORE);
  if (from > 0) {
    const space = text.indexOf(' ', from);
    from = space >= 0 && space < first ? space + 1 : first;
  }
  let to = Math.min(text.length, Math.max(from + LENGTH, marks[0]?.to ?? 0));
  if (to < text.length) {
    const space = text.lastIndexOf(' ', to);
    if (space > Math.max(marks[0]?.to ?? 0, from)) to = space;
    else if (startsLow(text, to)) to += 1;
  }
  const lead = from > 0 ? '…' : '';
  const shift = lead.length - from;
  return {
    text: `${lead}${text.slice(from, to).replaceAll(/\s/g, ' ')}${to < text.length ? '…' : ''}`,
    marks: marks.filter((mark) => mark.to <= to).map((mark) => ({ from: mark.from + shift, to: mark.to + shift })),
  };
}
