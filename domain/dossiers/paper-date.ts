import type { PaperLanguage, PaperWords } from '../words/paper-words';
import type { PartialDate, PlainDate } from '../shared/plain-date';

const utc = { timeZone: 'UTC', year: 'numeric' } as const;

/** How one language of paper writes. Made once: making one takes longer than composing a page. */
const written = (locale: string, month: '2-digit' | 'short') => ({
  day: new Intl.DateTimeFormat(locale, { ...utc, month, day: '2-digit' }), month: new Intl.DateTimeFormat(locale, { ...utc, month }), number: new Intl.NumberFormat(locale),
});

// In English the month is a word: 04/05 is read in two ways.
const formats: Record<PaperLanguage, ReturnType<typeof written>> = { nl: written('nl-NL', '2-digit'), en: written('en-GB', 'short'), de: written('de-DE', '2-digit'), fr: written('fr-FR', '2-digit') };

const parts = (date: PlainDate | PartialDate) => date.split('-').map(Number) as [year: number, month?: number, day?: number];

/** A day as the language of the paper writes it: `14-03-2010`, `14 Mar 2010`, `14.03.2010`, `14/03/2010`; a partial date only as far as it is known. */
export function paperDate(date: PlainDate | PartialDate, { dossiers: { language } }: Pick<PaperWords, 'dossiers'>): string {
  const [year, month, day] = parts(date);
  if (month === undefined) return String(year);
  return formats[language][day === undefined ? 'month' : 'day'].format(Date.UTC(year, month - 1, day ?? 1));
}

/** A number as the language of the paper writes it. */
export const paperNumber = (count: number, { dossiers: { language } }: Pick<PaperWords, 'dossiers'>): string => formats[language].number.format(count);
