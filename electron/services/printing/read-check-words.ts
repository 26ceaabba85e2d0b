import type { SaidWord } from '#domain/dossiers/check-result';
import { checkWords } from './check-words';

/** Digits that are typed for the letters they look like. */
const lookAlikes: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 6: 'b', 8: 'b' };

/** What stands before the words on a page or in a QR code, in the four languages of paper. */
const around: ReadonlySet<string> = new Set(['hoede', 'journaal', 'journal', 'protokoll']);

const MOST_WORDS = 40;
const NEAR_AT_MOST = 2;
const SHOWN = 3;

/** Edits between two words: a letter more, less, other, or two that changed places. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

function readWord(typed: string): SaidWord {
  const plain = typed.replaceAll(/\d/g, (digit) => lookAlikes[digit] ?? digit);
  if (checkWords.includes(plain)) return { typed, word: plain, near: [] };
  const near = checkWords.map((word) => ({ word, far: distance(plain, word) })).filter(({ far }) => far <= NEAR_AT_MOST).sort((one, other) => one.far - other.far);
  const [best, second] = near;
  // Only a word that stands alone nearest is taken for what was meant.
  const clear = best !== undefined && (second === undefined || second.far > best.far);
  return clear ? { typed, word: best.word, near: [] } : { typed, word: null, near: near.slice(0, SHOWN).map(({ word }) => word) };
}

/**
 * The check words in a text as it was typed, pasted or scanned: `Journaal 000481 · anker – linde …`. A typing error is mended
 * when one word is nearest; capitals, accents, dashes, commas and the number of the entry do not matter.
 */
export function readSaidWords(text: string): readonly SaidWord[] {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^a-z0-9]+/).filter((part) => part !== '' && !/^\d+$/.test(part) && !around.has(part)).slice(0, MOST_WORDS).map(readWord);
}
