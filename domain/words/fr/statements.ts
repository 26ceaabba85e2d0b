import type { PaperWords } from '../paper-words';

export const statements: PaperWords['statements'] = {
  said: (on) => `Dit le ${on.day}, en ${on.language}`,
  written: (on) => `Noté par ${on.by}`,
  translated: (on) => `Traduction par ${on.by}, ${on.day}`,
  notTranslated: 'Pas encore traduit',
};
