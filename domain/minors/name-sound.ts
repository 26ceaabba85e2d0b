import { nameInLatin } from './name-in-latin';

// Words that many names hold and that tell nobody apart: articles, "son of", "of the", and the Vietnamese middle names
// that only say whether someone is a man or a woman.
const particles = new Set(['al', 'el', 'ul', 'ibn', 'bin', 'ben', 'bint', 'ould', 'abu', 'van', 'von', 'de', 'der', 'den', 'ten', 'ter', 'da', 'di', 'la', 'le', 'thi']);

// "Servant of": written as one word or three, with the article in many shapes (Abdelrahman, Abd al-Rahman, Abdirahman).
const servantOf = /^abd(?:(?:u|oe|ou|e|a|i|o)(?:l|(?<twin>[^aeiou])(?=\k<twin>))?)?(?<rest>[a-z]{3,})?$/;

function partsOfWord(word: string): readonly string[] {
  const match = servantOf.exec(word);
  if (!match) return [word];
  const rest = match.groups?.['rest'];
  return rest ? ['abd', rest] : ['abd'];
}

/**
 * The parts of a name that tell people apart, in the letters a to z and in the order written: `Trần Thị Linh` gives
 * `tran` and `linh`. Articles and the like are left away unless the name has nothing else.
 */
export function namePartsOf(name: string): readonly string[] {
  const words = nameInLatin(name).split(' ').filter(Boolean).flatMap(partsOfWord);
  const telling = words.filter((word) => !particles.has(word));
  return telling.length > 0 ? telling : words;
}

// Spellings of one sound, the longest first. More than one answer: the spelling is read in more than one way, in Dutch,
// French, English or the romanisation of the youth's own language. A capital is a consonant, a small letter a vowel.
const spellings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(tsch|tch|tsj|tsh)/, ['X']],
  [/^(sch|sh|sj)/, ['X']],
  [/^(dsch|dzj|dzh|dj|dsj)/, ['J']],
  [/^ch/, ['X', 'H', 'K']],
  [/^kh/, ['H', 'K']],
  [/^ph/, ['F']],
  [/^th/, ['T']],
  [/^dh/, ['D']],
  [/^gh/, ['G']],
  [/^ng(h|(?![aeiouy]))/, ['Q']],
  [/^ts/, ['S']],
  [/^(ck|q|k)/, ['K']],
  [/^c(?=[eiy])/, ['S']],
  [/^c/, ['K']],
  [/^[sz]/, ['S']],
  [/^x/, ['KS']],
  [/^[vw]/, ['V']],
  [/^f/, ['F']],
  [/^(aij|aei|ae|ai|ay|ei|ey|ij|ie)/, ['i']],
  [/^(oe|ou|oo|uu|u|o)/, ['o']],
  [/^(aa|a)/, ['a']],
  [/^(ee|e|ii|i|y)/, ['i']],
];
const atStart: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^ngh?/, ['Q']],
  [/^gi(?=[aeou])/, ['J']],
  [/^g(?=[aei])/, ['G', 'J']],
  [/^[yj]/, ['J']],
  [/^x/, ['S']],
];
// Inside a name a j is heard as in Hajar or hardly, as in Marjam.
const inside: readonly (readonly [RegExp, readonly string[]])[] = [[/^j/, ['J', '']]];

const devoiced: Readonly<Record<string, string>> = { D: 'T', B: 'P', G: 'K', V: 'F' };
const MOST_READINGS = 8;

function readingsOf(part: string): readonly string[] {
  let readings: readonly string[] = [''];
  for (let place = 0; place < part.length;) {
    const rest = part.slice(place);
    const [pattern, sounds] = [...(place === 0 ? atStart : inside), ...spellings].find(([one]) => one.test(rest)) ?? [/^./, [rest[0]!.toUpperCase()]];
    place += pattern.exec(rest)![0].length;
    readings = readings.flatMap((before) => sounds.map((sound) => before + sound)).slice(0, MOST_READINGS);
  }
  return readings;
}

/**
 * Keeps what is heard: consonants without doubles, a first vowel, and that of the first syllable. Romanisations differ in
 * the vowels (Mohammed, Muhammad), so a longer name keeps only whether its first is o-like; a short one, such as most
 * Vietnamese names, has little else and keeps a, i or o.
 */
function heard(reading: string): string {
  const noSilentH = reading.replace(/([A-Z])H(?=[a-z])/g, '$1').replace(/(?<=.)H$/, '');
  const devoicedEnd = noSilentH.replace(/[DBGV]$/, (end) => devoiced[end]!);
  const single = devoicedEnd.replace(/(.)\1+/g, '$1');
  const consonants = single.replace(/[a-z]/g, '').replace(/(.)\1+/g, '$1');
  const vowel = /[a-z]/.exec(single)?.[0] ?? '';
  const kept = consonants.length > 2 && vowel === 'i' ? 'a' : vowel;
  return /^[a-z]/.test(single) ? `-${consonants.length > 2 ? '' : kept}${consonants}` : `${consonants.slice(0, 1)}${kept}${consonants.slice(1)}`;
}

/**
 * How one part of a name (from `namePartsOf`) may sound, as short codes: two parts that share a code sound alike. Tuned to
 * Vietnamese, Arabic and Tigrinya names in Latin letters as police, COA and IND write them, and to Dutch. A part may have
 * several codes, because `ch` is read in three ways; it always has one.
 */
export const soundsOf = (part: string): readonly string[] => [...new Set(readingsOf(part).map(heard))];

/** The sound codes of all parts of a name together, each once. For an index of names. */
export const soundsOfName = (name: string): readonly string[] => [...new Set(namePartsOf(name).flatMap(soundsOf))];

/** Do two parts of names share a sound? */
export function soundAlike(one: string, other: string): boolean {
  const sounds = new Set(soundsOf(one));
  return soundsOf(other).some((sound) => sounds.has(sound));
}
