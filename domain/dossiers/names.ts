import type { PaperWords } from '../words/paper-words';

type NameWords = Pick<PaperWords, 'countries'> & { readonly dossiers: Pick<PaperWords['dossiers'], 'language'> };

type Kind = 'region' | 'language';

// Made once for each language: making one takes longer than composing a page.
const namers = new Map<string, Intl.DisplayNames>();
function namerOf(language: string, type: Kind): Intl.DisplayNames {
  const key = `${language} ${type}`;
  const kept = namers.get(key) ?? new Intl.DisplayNames([language], { type });
  namers.set(key, kept);
  return kept;
}

const displayName = (type: Kind, code: string, words: NameWords): string => {
  try {
    return namerOf(words.dossiers.language, type).of(code) ?? code;
  } catch {
    return code; // not a code that Intl knows the form of
  }
};

/** The name of a country or nationality code in the language of these words; `unknown` and `stateless` have words of their own. */
export function countryName(code: string, words: NameWords): string {
  if (code === 'unknown' || code === 'stateless') return words.countries[code];
  return displayName('region', code, words);
}

/** The name of a language code in the language of these words. */
export const languageName = (code: string, words: NameWords): string => displayName('language', code, words);
