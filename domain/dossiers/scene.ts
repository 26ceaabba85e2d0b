import type { MinorFile } from '../minors/minor-file';
import type { RecipientProfile } from '../notices/recipient-profile';
import type { RedactionPart } from '../redaction/parts';
import { dayOf, type Instant } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import type { TransferRecord } from '../transfers/transfer-record';
import type { PaperWords } from '../words/paper-words';
import type { Answer, Block, Line, Row, Table } from './dossier';
import { partsFor, type DossierPart } from './parts';

/** The photo that goes along: a JPEG in base64, and the day it was taken. */
export interface Portrait {
  readonly jpeg: string;
  readonly takenOn: PlainDate;
}

/** What a dossier is made with besides the file. */
export interface DossierFacts {
  readonly guardian: { readonly name: string; readonly organisation: string; readonly phone: string };
  readonly receiver: string;
  /** What kind of receiver: it decides what goes along at all. Null: a copy for the youth, who may have everything. */
  readonly profile: RecipientProfile | null;
  /** What the guardian lets leave besides, where the rules leave it to the guardian. */
  readonly chosen?: readonly RedactionPart[];
  readonly now: Instant;
  /** The number of this copy; null for a draft. */
  readonly copy: number | null;
  readonly portrait?: Portrait | null;
}

/** What each section looks at. */
export interface Scene<W extends PaperWords = PaperWords> {
  readonly file: MinorFile;
  readonly words: W;
  readonly facts: DossierFacts;
  readonly parts: ReadonlySet<DossierPart>;
  readonly today: PlainDate;
  /** The transfer the dossier is about: the newest that was not stopped, or the newest. */
  readonly transfer: TransferRecord | undefined;
}

export function sceneOf<W extends PaperWords>(file: MinorFile, words: W, facts: DossierFacts): Scene<W> {
  const transfer = file.transfers.findLast((one) => one.status !== 'stopped' && one.status !== 'rejected') ?? file.transfers.at(-1);
  const today = dayOf(facts.now);
  return { file, words, facts, parts: partsFor(facts.profile, today, facts.chosen), today, transfer };
}

/** A row that has no number yet; the section numbers its rows. */
export type DraftRow = Omit<Row, 'number' | 'keys'>;
export type DraftTable = Omit<Table, 'rows'> & { readonly rows: readonly DraftRow[] };
export type DraftBlock = DraftTable | Exclude<Block, Table>;

const asLabel = (label: string | Line): Line => (typeof label === 'string' ? { text: label } : label);

/** One fact, or a line of a table. */
export const row = (label: string | Line, ...answers: readonly [Answer, ...Answer[]]): DraftRow => ({ label: asLabel(label), answers });

/** A list of facts with one answer each. */
export const facts = (caption: string | null, rows: readonly DraftRow[]): DraftTable => ({ kind: 'table', caption, heads: null, rows });

/** A table with a head for the label column and for each answer column. */
export const table = (caption: string | null, heads: readonly [string, ...string[]], rows: readonly DraftRow[]): DraftTable => ({ kind: 'table', caption, heads, rows });
