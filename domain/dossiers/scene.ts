import type { MinorFile } from '../minors/minor-file';
import { dayOf, type Instant } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import type { TransferRecord } from '../transfers/transfer-record';
import type { Words } from '../words/words';
import type { Answer, Block, Line, Row, Table } from './dossier';

/** What a dossier is made with besides the file. */
export interface DossierFacts {
  readonly guardian: { readonly name: string; readonly organisation: string; readonly phone: string };
  readonly receiver: string;
  readonly now: Instant;
  readonly copy: number;
}

/** What each section looks at. */
export interface Scene {
  readonly file: MinorFile;
  readonly words: Words;
  readonly facts: DossierFacts;
  readonly today: PlainDate;
  /** The transfer the dossier is about: the newest that was not stopped, or the newest. */
  readonly transfer: TransferRecord | undefined;
}

export function sceneOf(file: MinorFile, words: Words, facts: DossierFacts): Scene {
  const transfer = file.transfers.findLast((one) => one.status !== 'stopped' && one.status !== 'rejected') ?? file.transfers.at(-1);
  return { file, words, facts, today: dayOf(facts.now), transfer };
}

/** A row that has no number yet; the section numbers its rows. */
export type DraftRow = Omit<Row, 'number'>;
export type DraftTable = Omit<Table, 'rows'> & { readonly rows: readonly DraftRow[] };
export type DraftBlock = DraftTable | Exclude<Block, Table>;

const asLabel = (label: string | Line): Line => (typeof label === 'string' ? { text: label } : label);

/** One fact, or a line of a table. */
export const row = (label: string | Line, ...answers: readonly [Answer, ...Answer[]]): DraftRow => ({ label: asLabel(label), answers });

/** A list of facts with one answer each. */
export const facts = (caption: string | null, rows: readonly DraftRow[]): DraftTable => ({ kind: 'table', caption, heads: null, rows });

/** A table with a head for the label column and for each answer column. */
export const table = (caption: string | null, heads: readonly [string, ...string[]], rows: readonly DraftRow[]): DraftTable => ({ kind: 'table', caption, heads, rows });
