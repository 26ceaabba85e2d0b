/** Words in a text: from `start` up to `end`, in UTF-16 units as JavaScript counts them. */
export interface WordsPlace {
  readonly start: number;
  readonly end: number;
}

// A character as a person sees it: a letter with its marks, an emoji of several parts. A link never cuts one in two.
const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });

type Characters = ReturnType<typeof characters.segment>;

const isEdge = (text: string, inText: Characters, at: number): boolean => at <= 0 || at >= text.length || inText.containing(at)?.index === at;

/** The character that begins at `at` or holds it. */
const characterAt = (inText: Characters, at: number) => inText.containing(at) ?? { segment: '', index: at };

const isBlank = (character: string): boolean => /^\s+$/u.test(character);

/**
 * The words that were chosen between two places, whichever way the choice was made: widened to whole characters and
 * without the blanks around them. Null when no words are left.
 */
export function chosenWords(text: string, from: number, to: number): (WordsPlace & { readonly quote: string }) | null {
  const inText = characters.segment(text);
  const inside = (at: number): number => Math.min(Math.max(0, Math.trunc(at)), text.length);
  let start = inside(Math.min(from, to));
  let end = inside(Math.max(from, to));
  if (start === end) return null;
  if (!isEdge(text, inText, start)) start = characterAt(inText, start).index;
  if (!isEdge(text, inText, end)) {
    const { index, segment } = characterAt(inText, end);
    end = index + segment.length;
  }
  while (start < end && isBlank(characterAt(inText, start).segment)) start += characterAt(inText, start).segment.length;
  while (end > start && isBlank(characterAt(inText, end - 1).segment)) end = characterAt(inText, end - 1).index;
  return start < end ? { start, end, quote: text.slice(start, end) } : null;
}

/**
 * Where these words stand in a text, as whole characters: the place nearest to `near`, the earlier of two that are as
 * near. Null when they no longer stand there.
 */
export function findWords(text: string, quote: string, near: number): WordsPlace | null {
  if (quote === '') return null;
  const inText = characters.segment(text);
  let best: WordsPlace | null = null;
  for (let start = text.indexOf(quote); start !== -1; start = text.indexOf(quote, start + 1)) {
    const end = start + quote.length;
    if (!isEdge(text, inText, start) || !isEdge(text, inText, end)) continue;
    if (best && Math.abs(start - near) >= Math.abs(best.start - near)) break;
    best = { start, end };
  }
  return best;
}
