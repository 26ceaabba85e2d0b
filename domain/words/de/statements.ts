import type { PaperWords } from '../paper-words';

export const statements: PaperWords['statements'] = {
  said: (on) => `Gesagt am ${on.day}, auf ${on.language}`,
  written: (on) => `Aufgeschrieben von ${on.by}`,
  translated: (on) => `Übersetzung von ${on.by}, ${on.day}`,
  notTranslated: 'Noch nicht übersetzt',
};
