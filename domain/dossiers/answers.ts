import { directionOf } from '../fields/languages';
import type { NameInScript } from '../minors/identity';
import { dayOf, timeOf, type Instant } from '../shared/instant';
import type { PartialDate, PlainDate } from '../shared/plain-date';
import type { PaperWords } from '../words/paper-words';
import type { Answer, Line } from './dossier';
import { paperDate } from './paper-date';

/** Text, or a line that is drawn in a special way. */
export type Said = string | Line | null;

const asLine = (said: string | Line): Line => (typeof said === 'string' ? { text: said } : said);

// Prose keeps its paragraphs: each is a line of its own.
const linesOf = (said: Said): readonly Line[] => {
  if (said === null) return [];
  const line = asLine(said);
  return line.text.split('\n').map((text) => text.trim()).filter(Boolean).map((text) => ({ ...line, text }));
};

/** An answer of these lines; where none says anything, not known with this note. */
export function filled(note: string, ...said: readonly Said[]): Answer {
  const lines = said.flatMap(linesOf);
  return lines.length === 0 ? { kind: 'unknown', note } : { kind: 'filled', lines };
}

/** Our own words at the start of an answer. What somebody wrote is never changed. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export const unknown = (note: string): Answer => ({ kind: 'unknown', note });
export const withheld = (because: string): Answer => ({ kind: 'withheld', because });

/** A day as a line. */
export const dayLine = (day: PlainDate | PartialDate | null, words: PaperWords): Line | null => (day === null ? null : { text: paperDate(day, words), date: day });

/** The language guardians, courts and institutions here write in. */
const WRITTEN_IN = 'nl';

/** What somebody here wrote: it stands as it was written in every language of paper. Empty is null. */
export const written = <T extends string | null>(text: T): Line | null => (text === null || text === '' ? null : { text, lang: WRITTEN_IN, prose: true });

/** A name in its own script as a line. */
export const scriptLine = (name: NameInScript | null): Line | null => (name === null ? null : { text: name.text, lang: name.lang, dir: directionOf(name.lang) });

/** A clock time as it is printed: `23.04` in Dutch, `23:04` in English. */
export const writtenTime = (at: Instant, words: PaperWords): string => (words.dossiers.language === 'nl' ? timeOf(at).replace(':', '.') : timeOf(at));

/** A moment in the Netherlands in words. */
export const writtenMoment = (at: Instant, words: PaperWords): string => words.dossiers.sayings.atTime({ day: paperDate(dayOf(at), words), time: writtenTime(at, words) });

/** A moment as a line. */
export const momentLine = (at: Instant, words: PaperWords): Line => ({ text: writtenMoment(at, words), date: at });
