import { countryCodes } from '#domain/fields/countries';
import { commonLanguages } from '#domain/fields/languages';
import { countryName, languageName } from '#domain/dossiers/names';
import type { Words } from '#domain/words/words';
import type { Option } from '../../components/options';

/** The options of a list of codes, with their words. */
export const optionsOf = <C extends string>(codes: readonly C[], labels: Readonly<Record<C, string>>): readonly Option<C>[] =>
  codes.map((value) => ({ value, label: labels[value] }));

const made = new Map<string, readonly Option[]>();

function once(key: string, make: () => readonly Option[]): readonly Option[] {
  const known = made.get(key);
  if (known) return known;
  const options = make();
  made.set(key, options);
  return options;
}

const byLabel = (language: string) => {
  const { compare } = new Intl.Collator(language);
  return (a: Option, b: Option): number => compare(a.label, b.label);
};

/** Every nationality by name; "unknown" and "stateless" come first. */
export const nationalityOptions = (words: Words): readonly Option[] =>
  once(`nationality ${words.dossiers.language}`, () => {
    const named = (value: string): Option => ({ value, label: countryName(value, words) });
    return [named('unknown'), named('stateless'), ...countryCodes.map(named).sort(byLabel(words.dossiers.language))];
  });

/** Every country by name; "unknown" comes first. */
export const countryOptions = (words: Words): readonly Option[] => once(`country ${words.dossiers.language}`, () => nationalityOptions(words).filter((option) => option.value !== 'stateless'));

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Languages by name: those met most often first, then every other language of two letters that has a name. */
export const languageOptions = (words: Words): readonly Option[] =>
  once(`language ${words.dossiers.language}`, () => {
    const name = new Intl.DisplayNames([words.dossiers.language], { type: 'language', fallback: 'none' });
    const others = LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`))
      .filter((code) => !commonLanguages.includes(code))
      .flatMap((value): Option[] => { const label = name.of(value); return label ? [{ value, label }] : []; });
    const common = commonLanguages.map((value): Option => ({ value, label: languageName(value, words) }));
    return [...common, ...others.sort(byLabel(words.dossiers.language))];
  });

/** Names of languages, as a list: "Vietnamees, Engels". */
export const languageList = (codes: readonly string[], words: Words): string => codes.map((code) => languageName(code, words)).join(', ');
