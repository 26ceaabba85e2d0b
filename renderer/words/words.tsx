import { createContext, use, type ReactNode } from 'react';
import { words as fieldWords, type Language, type Words as FieldWords } from '#domain/words/words';
import * as en from './en/index';
import * as nl from './nl/index';

/** The words of the window. Dutch is the source; English must follow its shape, or it does not compile. */
export type WindowWords = typeof nl;

/** All words of one language: those of the window, and under `field` those of the work itself (signs, refusals, kinds). */
export type AllWords = WindowWords & { readonly field: FieldWords; readonly language: Language };

const windowWords: Record<Language, WindowWords> = { nl, en };

const made = new Map<Language, AllWords>();

/** All words of a language; the same object each time. */
export function wordsIn(language: Language): AllWords {
  const known = made.get(language);
  if (known) return known;
  const all: AllWords = { ...windowWords[language], field: fieldWords(language), language };
  made.set(language, all);
  return all;
}

const LanguageContext = createContext<Language>('nl');

/** Sets the language for everything inside it. */
export function WordsProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** The words in the guardian's language: `const { frame, field } = useWords()`. */
export const useWords = (): AllWords => wordsIn(use(LanguageContext));
