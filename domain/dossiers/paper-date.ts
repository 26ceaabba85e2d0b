import type { PaperLanguage, PaperWords } from '../words/paper-words';
import type { PartialDate, PlainDate } from '../shared/plain-date';

/** How each language of paper writes days. In English the month is a word: 04/05 is read in two ways. */
const locales: Record<PaperLanguage, { readonly locale: string; readonly month: '2-digit' | 'short' }> = {
  nl: { locale: 'nl-NL', month: '2-digit' }, en: { locale: 'en-GB', month: 'short' }, de: { locale: 'de-DE', month: '2-digit' }, fr: { locale: 'fr-FR', month: '2-digit' },
};

const parts = (date: PlainDate | PartialDate) => date.split('-').map(Number) as [year: number, month?: number, day?: number];

/** A day as the language of the paper writes it: `14-03-2010`, `14 Mar 2010`, `14.03.2010`, `14/03/2010`; a partial date only as far as it is known. */
export function paperDate(date: PlainDate | PartialDate, { dossiers: { language } }: Pick<PaperWords, 'dossiers'>): string {
  const [year, month, day] = parts(date);
  if (month === undefined) return String(year);
  const { locale, month: written } = locales[language];
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: written, ...(day === undefined ? {} : { day: '2-digit' }) }).format(Date.UTC(year, month - 1, day ?? 1));
}

/** A number as the language of the paper writes it. */
export const paperNumber = (count: number, { dossiers: { language } }: Pick<PaperWords, 'dossiers'>): string => new Intl.NumberFormat(locales[language].locale).format(count);
