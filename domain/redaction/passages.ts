/** Words on end from which a part of a sentence is known again. */
export const WORDS_OF_A_PASSAGE = 8;

/** Every eight words on end of a text, one after another. `words` are folded and apart by single spaces. */
export function* passagesOf(words: string): Generator<string> {
  const list = words.trim().split(' ');
  for (let place = 0; place + WORDS_OF_A_PASSAGE <= list.length; place += 1) yield list.slice(place, place + WORDS_OF_A_PASSAGE).join(' ');
}
