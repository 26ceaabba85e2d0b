import { checkWords } from './check-words';

const WORDS = 6;
const HASH = /^[0-9a-f]{64}$/;

/**
 * Six words for the first 48 bits of a journal entry's hash (64 lower-case hex digits), to be read out over the telephone:
 * `anker linde stoep …`. Short enough to say, long enough that nobody finds another state of the journal that fits by trying.
 * Throws RangeError when it is not such a hash.
 */
export function checkCode(hash: string): string {
  if (!HASH.test(hash)) throw new RangeError('not a SHA-256 hash in hex');
  return Array.from({ length: WORDS }, (_, place) => checkWords[Number.parseInt(hash.slice(place * 2, place * 2 + 2), 16)]).join(' ');
}

/** The first twelve hex digits that six words stand for; null when they are not six words of the list. Case, dashes and commas do not matter. */
export function readCheckCode(said: string): string | null {
  const places = said.toLowerCase().split(/[^a-z]+/).filter(Boolean).map((word) => checkWords.indexOf(word));
  if (places.length !== WORDS || places.includes(-1)) return null;
  return places.map((place) => place.toString(16).padStart(2, '0')).join('');
}

/** Do these words belong to the entry with this hash? */
export const checkCodeFits = (said: string, hash: string): boolean => HASH.test(hash) && readCheckCode(said) === hash.slice(0, WORDS * 2);

/** The words as they are printed. */
export const printedCheckCode = (code: string): string => code.split(' ').join(' – ');
