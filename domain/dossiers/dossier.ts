import type { RecipientProfile } from '../notices/recipient-profile';
import type { PlainDate } from '../shared/plain-date';
import type { GapAnswer } from './gap-answers';

/**
 * What a transfer dossier holds, before it is paper. Every fact has one of three answers, so that nobody has to guess what
 * an empty place means: it is filled, it is not known, or it is not shared and the reason stands there.
 */
export interface Dossier {
  readonly title: string;
  readonly name: readonly Line[];
  readonly vNumber: string;
  readonly receiver: string;
  readonly profile: RecipientProfile;
  /** Null for a draft: it is no copy. */
  readonly copy: number | null;
  readonly sections: readonly Section[];
  readonly gate: Gate;
}

/** Where the questions of a dossier stand: how many have no answer of the guardian yet, the version of the answers, and what stays open. */
export interface Gate {
  readonly open: number;
  readonly version: number;
  readonly settledOn: PlainDate | null;
  readonly matters: readonly OpenMatter[];
}

/** A matter that is still open, as page 1 tells it. Without an answer only in a draft. */
export interface OpenMatter {
  readonly what: string;
  readonly due: Line | null;
  readonly answer: GapAnswer | null;
}

/** One line of text. `lang` and `dir` say how a name in its own script is drawn; `date` is the same day or moment for machines (ISO 8601). */
export interface Line {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly date?: string;
  /** Somebody's own words: drawn letter for letter, as a paragraph of its own. */
  readonly ownWords?: true;
  /** Written by somebody in the language `lang`, whatever the language of the paper: not translated, and read aloud in its own. */
  readonly prose?: true;
}

/** The answer to one fact. */
export type Answer =
  | { readonly kind: 'filled'; readonly lines: readonly Line[] }
  | { readonly kind: 'unknown'; readonly note: string }
  | { readonly kind: 'withheld'; readonly because: string };

/**
 * A line of a table: one answer for each column, or one answer that stands for them all. `number` is its place in the dossier,
 * such as `4.12`; `keys` names each answer in every language alike, where gaps are asked about.
 */
export interface Row {
  readonly number: string;
  readonly keys?: readonly string[];
  readonly label: Line;
  readonly answers: readonly [Answer, ...Answer[]];
}

/** A table of facts. `heads` names the label column and each answer column; null where there is one answer column that needs no name. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string | null;
  readonly heads: readonly [string, ...string[]] | null;
  readonly rows: readonly Row[];
}

/** Things to tick when they are handed over. */
export interface TickList {
  readonly kind: 'ticks';
  readonly caption: string;
  readonly items: readonly string[];
}

/** Room to write by hand. */
export interface WritingRoom {
  readonly kind: 'room';
  readonly caption: string | null;
  readonly lines: number;
}

/** Places to sign. An empty value is a place to write. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly parties: readonly { readonly title: string; readonly fields: readonly { readonly label: string; readonly value: string }[] }[];
  readonly signature: string;
  readonly note: string | null;
}

/** A photo, in base64. */
export interface Picture {
  readonly kind: 'picture';
  readonly caption: string;
  readonly jpeg: string;
  /** What stands under it, and what is read aloud. */
  readonly under: string;
}

export type Block = Table | TickList | WritingRoom | Signatures | Picture;

/** The sections, in the order of the dossier. A receiver gets those that the profile allows. */
export const sectionIds = ['identity', 'guardianship', 'stay', 'departure', 'route', 'hand-over', 'care', 'statement', 'conversations', 'signs', 'police', 'left-out'] as const;
export type SectionId = (typeof sectionIds)[number];

export interface Section {
  readonly id: SectionId;
  readonly number: number;
  readonly title: string;
  readonly intro: string | null;
  readonly blocks: readonly Block[];
}

/** How many facts have which answer. */
export interface Counts {
  readonly filled: number;
  readonly unknown: number;
  readonly withheld: number;
  readonly total: number;
}

/** The rows of a section, in order. */
export const rowsOf = (section: Pick<Section, 'blocks'>): readonly Row[] => section.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));

const answersIn = (sections: readonly Pick<Section, 'blocks'>[]): readonly Answer[] => sections.flatMap(rowsOf).flatMap((row) => row.answers);

/** Counts the answers of some sections. Each answer is one fact. */
export function countAnswers(sections: readonly Pick<Section, 'blocks'>[]): Counts {
  const answers = answersIn(sections);
  const of = (kind: Answer['kind']) => answers.filter((answer) => answer.kind === kind).length;
  return { filled: of('filled'), unknown: of('unknown'), withheld: of('withheld'), total: answers.length };
}

/** A fact without content: it is not known or not shared. */
export interface Gap {
  readonly key: string;
  readonly number: string;
  readonly label: string;
  readonly answer: Exclude<Answer, { kind: 'filled' }>;
}

/** Every fact of a section that is not filled. In a table of more columns the head of the column is named too. */
export const gapsOf = (section: Pick<Section, 'blocks'>): readonly Gap[] =>
  section.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flatMap((row) => gapsOfRow(block, row)) : []));

const gapsOfRow = (table: Table, row: Row): readonly Gap[] =>
  row.answers.flatMap((answer, place) => {
    if (answer.kind === 'filled') return [];
    // A day alone says nothing away from its table.
    const what = row.label.date !== undefined && table.caption !== null ? `${table.caption}, ${row.label.text}` : row.label.text;
    const head = row.answers.length > 1 ? table.heads?.[place + 1] : undefined;
    return [{ key: row.keys?.[place] ?? '', number: row.number, label: head ? `${what} · ${head}` : what, answer }];
  });

const hasText = (text: string): boolean => text.trim() !== '';

/** Says this answer something? An empty line, a missing note or a missing reason is no answer. */
export function isAnswered(answer: Answer): boolean {
  if (answer.kind === 'filled') return answer.lines.length > 0 && answer.lines.every((line) => hasText(line.text));
  return hasText(answer.kind === 'unknown' ? answer.note : answer.because);
}

/** Rows that leave a place empty. A dossier with such a row must not come out. */
export function emptyPlaces(dossier: Pick<Dossier, 'sections'>): readonly string[] {
  return dossier.sections.flatMap((section) => section.blocks).flatMap((block) => {
    if (block.kind !== 'table') return [];
    const columns = block.heads === null ? 1 : block.heads.length - 1;
    return block.rows.filter((row) => !hasText(row.label.text) || !row.answers.every(isAnswered) || ![1, columns].includes(row.answers.length)).map((row) => row.number);
  });
}
