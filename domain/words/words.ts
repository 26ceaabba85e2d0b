import * as en from './en/index';
import * as nl from './nl/index';

/** The languages of the program. Dutch (B1) is the source; English follows its shape. */
export type Language = 'nl' | 'en';

/** The words of the field, the same on screen, on paper and in a sealed notice. */
export type Words = typeof nl;

const tables: Record<Language, Words> = { nl, en };

/** The words of one language. */
export const words = (language: Language): Words => tables[language];
