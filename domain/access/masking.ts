import { folded } from './folded';

/** What is taken out of a copy. `word` is what the guardian adds. */
export const maskKinds = ['name', 'phone', 'email', 'account', 'address', 'shelter', 'word'] as const;
export type MaskKind = (typeof maskKinds)[number];

/** Something that must not stand in a copy. */
export interface MaskTerm {
  readonly kind: MaskKind;
  readonly text: string;
}

/** What is masked, and the numbers that look like those of others and are not: the youth's own, and numbers of cases. */
export interface Masking {
  readonly terms: readonly MaskTerm[];
  readonly kept: readonly string[];
}

/** A part of a text that is masked, in UTF-16 units, and why. */
export interface MaskedRange {
  readonly from: number;
  readonly to: number;
  readonly kind: MaskKind;
}

interface Span { from: number; to: number; kind: MaskKind }

const LETTER = /[\p{L}\p{N}]/u;
const isLetter = (sign: string | undefined): boolean => sign !== undefined && LETTER.test(sign);
const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+$/u;
/** Letters that may follow a name within its word: "Sabas fiets". A short name would be found in ordinary words. */
const suffixOf = (term: string): number => (term.length < 4 ? 0 : 2);

const digitsIn = (text: string): string => text.replace(/[^0-9]/g, '');
const FEWEST_DIGITS = 5;
const isNumber = (plain: string): boolean => /^[0-9 +()./'-]+$/.test(plain) && digitsIn(plain).length >= FEWEST_DIGITS;

/**
 * Every place of a term in a folded text: as a word of its own or with a short ending. A name of two words, or in a script
 * that writes words onto each other, is found anywhere.
 */
function placesOf(text: string, term: string, kind: MaskKind): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const anywhere = !LATIN.test(term) || (kind !== 'word' && term.includes(' '));
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1)) {
    let from = at;
    let to = at + term.length;
    if (isLetter(term[0])) while (isLetter(text[from - 1])) from -= 1;
    if (isLetter(term.at(-1))) while (isLetter(text[to])) to += 1;
    if (anywhere || (from === at && to - at - term.length <= suffixOf(term))) found.push([from, to]);
  }
  return found;
}

/** A number of somebody, however it is written: its last digits in a row with at most three signs between, and what stands before them of the same number. */
function placesOfNumber(text: string, number: string): readonly (readonly [number, number])[] {
  const digits = digitsIn(number);
  const tail = digits.slice(-8);
  const places = Array.from(text.matchAll(/[0-9]/g), (match) => match.index);
  const joined = places.map((place) => text[place]).join('');
  const near = (place: number): boolean => place > 0 && /^[ +()./'-]{0,3}$/.test(text.slice(places[place - 1]! + 1, places[place]));
  const found: (readonly [number, number])[] = [];
  for (let at = joined.indexOf(tail); at !== -1; at = joined.indexOf(tail, at + 1)) {
    if (!Array.from({ length: tail.length - 1 }, (_, one) => at + 1 + one).every(near)) continue;
    let first = at;
    // the rest of the number, and a code of the country before it
    while (at - first < digits.length - tail.length + 2 && near(first)) first -= 1;
    let from = places[first]!;
    while (/[+(]/.test(text[from - 1] ?? '')) from -= 1;
    found.push([from, places[at + tail.length - 1]! + 1]);
  }
  return found;
}

// Days, years and amounts are made of digits too.
const NO_NUMBER = /\d{4}-\d{2}-\d{2}|\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20|21)\d{2}|(?:19|20)\d{2} ?- ?(?:19|20)\d{2}|(?<![0-9.])[1-9]\d{0,2}(?:\.\d{3})+(?![0-9.])/g;
const NUMBER = /[+(]*[0-9](?:[ ()./'-]{0,3}[0-9]){6,}/g;
const MAIL = /[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+\.[\p{L}]{2,}/gu;

/** Numbers and mail addresses that nobody listed. */
function strangers(text: string, kept: readonly string[]): readonly Span[] {
  const spans: Span[] = Array.from(text.matchAll(MAIL), (match) => ({ from: match.index, to: match.index + match[0].length, kind: 'email' as const }));
  let blanked = text.replace(NO_NUMBER, (match) => '\u0000'.repeat(match.length));
  for (const one of kept.filter((value) => value !== '')) blanked = blanked.replaceAll(one, '\u0000'.repeat(one.length));
  const keptDigits = kept.map(digitsIn).filter((digits) => digits.length >= FEWEST_DIGITS);
  for (const match of blanked.matchAll(NUMBER)) {
    const digits = digitsIn(match[0]);
    if (keptDigits.some((one) => digits === one || (one.length >= 8 && digits.endsWith(one.slice(-8)) && digits.length <= one.length + 4))) continue;
    spans.push({ from: match.index, to: match.index + match[0].length, kind: 'phone' });
  }
  return spans;
}

// Overlapping parts become one, and so do parts of one kind with only a space between: a name is masked once, not word by word.
function merged(spans: readonly Span[], text: string): readonly Span[] {
  const whole: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const last = whole.at(-1);
    if (last && (span.from < last.to || (span.kind === last.kind && text.slice(last.to, span.from).trim() === ''))) last.to = Math.max(last.to, span.to);
    else whole.push({ ...span });
  }
  return whole;
}

/** The parts of a text that must not stand in a copy, in order and apart from each other. Pure. */
export function maskedIn(original: string, { terms, kept }: Masking): readonly MaskedRange[] {
  const { text, from, to } = folded(original);
  const known = terms.flatMap(({ kind, text: value }) => {
    const plain = folded(value).text.trim();
    if (plain === '') return [];
    const places = kind !== 'word' && isNumber(plain) ? placesOfNumber(text, plain) : placesOf(text, plain, kind);
    return places.map(([first, end]): Span => ({ from: first, to: end, kind }));
  });
  const spans = [...known, ...strangers(text, kept.map((one) => folded(one).text.trim()))];
  return merged(spans, text).map((span) => ({ from: from[span.from]!, to: to[span.to - 1]!, kind: span.kind }));
}

/** The text with a placeholder in place of each part that is masked. */
export function masked(original: string, masking: Masking, placeholders: Readonly<Record<MaskKind, string>>): string {
  let text = '';
  let at = 0;
  for (const { from, to, kind } of maskedIn(original, masking)) {
    text += original.slice(at, from) + placeholders[kind];
    at = to;
  }
  return text + original.slice(at);
}
