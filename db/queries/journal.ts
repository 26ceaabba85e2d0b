import { and, asc, desc, eq, gt, gte, inArray, lt, notInArray } from 'drizzle-orm';
import type { JournalAction } from '#domain/journal/actions';
import { entryText, verifyChain, type Anchor, type ChainCheck, type Link } from '#domain/journal/chain';
import { JournalEntrySchema, type JournalEntry } from '#domain/journal/entry';
import type { MinorId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { journal, journalCheckpoints } from '../schema/journal';

/** Which part of the journal to show: newest first, of one minor or of all, before a number. */
export interface JournalPage {
  readonly minorId?: MinorId;
  /** Entries with a smaller number only; left out for the newest. */
  readonly before?: number;
  /** Entries at most, 1 to 500. */
  readonly limit: number;
}

/** An entry with its hash. */
export interface KeptEntry {
  readonly entry: JournalEntry;
  readonly hash: string;
}

/** A signed checkpoint as it was kept. */
export type KeptCheckpoint = typeof journalCheckpoints.$inferSelect;

/** One page, newest first. The next page starts `before` the last number of this one. */
export function listJournal(read: ReadableDb, page: JournalPage): readonly KeptEntry[] {
  const rows = read
    .select({ entry: journal.entry, hash: journal.hash })
    .from(journal)
    .where(and(page.minorId ? eq(journal.minorId, page.minorId) : undefined, page.before ? lt(journal.seq, page.before) : undefined))
    .orderBy(desc(journal.seq))
    .limit(Math.min(Math.max(page.limit, 1), 500))
    .all();
  return rows.map((row) => ({ entry: JSON.parse(row.entry) as JournalEntry, hash: row.hash }));
}

/** The newest entry's number and hash: what a printed page or a backup carries. Nothing when the journal is empty. */
export const findJournalEnd = (read: ReadableDb): Anchor | undefined =>
  read.select({ seq: journal.seq, hash: journal.hash }).from(journal).orderBy(desc(journal.seq)).limit(1).get();

// Rows after a number, oldest first, in pages so that a long journal does not fill the memory.
function* inPages<Row extends { readonly seq: number }>(after: number, pageSize: number, page: (last: number) => readonly Row[]): Generator<Row> {
  let last = after;
  for (;;) {
    const rows = page(last);
    yield* rows;
    last = rows.at(-1)?.seq ?? last;
    if (rows.length < pageSize) return;
  }
}

/** The hashes of the entries after a number, oldest first. */
export function* readHashesAfter(read: ReadableDb, after: number, pageSize = 5000): Generator<string> {
  const page = (last: number) => read.select({ seq: journal.seq, hash: journal.hash }).from(journal).where(gt(journal.seq, last)).orderBy(asc(journal.seq)).limit(pageSize).all();
  for (const { hash } of inPages(after, pageSize, page)) yield hash;
}

/** The newest checkpoint; undefined while none was kept. */
export const findLastCheckpoint = (read: ReadableDb): KeptCheckpoint | undefined => read.select().from(journalCheckpoints).orderBy(desc(journalCheckpoints.size)).limit(1).get();

/** All checkpoints, oldest first. */
export const listCheckpoints = (read: ReadableDb): readonly KeptCheckpoint[] => read.select().from(journalCheckpoints).orderBy(asc(journalCheckpoints.size)).all();

/** The moments of the entries after an end of the journal that was noted elsewhere, oldest first; undefined when this journal never had that end. */
export function listMomentsAfter(read: ReadableDb, end: Anchor): readonly JournalEntry['at'][] | undefined {
  const kept = read.select({ hash: journal.hash }).from(journal).where(eq(journal.seq, end.seq)).get();
  if (kept?.hash !== end.hash) return undefined;
  return read.select({ at: journal.at }).from(journal).where(gt(journal.seq, end.seq)).orderBy(asc(journal.seq)).all().map(({ at }) => at);
}

/** The entry whose hash begins with these hexadecimal digits, as a printed check code does; the newest when there are more. */
export const findEntryByHash = (read: ReadableDb, start: string): (Anchor & Pick<JournalEntry, 'at'>) | undefined =>
  read.select({ seq: journal.seq, hash: journal.hash, at: journal.at }).from(journal).where(and(gte(journal.hash, start), lt(journal.hash, `${start}g`))).orderBy(desc(journal.hash)).limit(1).get();

/** The moments at which something was recorded about any of these youths after an entry, newest first; `looking` names acts that change nothing. */
export const listActsAfter = (read: ReadableDb, minorIds: readonly MinorId[], after: number, looking: readonly JournalAction[]): readonly Pick<JournalEntry, 'at' | 'action'>[] =>
  read.select({ at: journal.at, action: journal.action }).from(journal)
    .where(and(inArray(journal.minorId, [...minorIds]), gt(journal.seq, after), notInArray(journal.action, [...looking]))).orderBy(desc(journal.seq)).all();

/** The youth an object was about when it was recorded, before any merge. */
export const findMinorOfObject = (read: ReadableDb, objectType: string, objectId: string): MinorId | undefined =>
  read.select({ minorId: journal.minorId }).from(journal).where(and(eq(journal.objectType, objectType), eq(journal.objectId, objectId))).orderBy(asc(journal.seq)).limit(1).get()?.minorId ?? undefined;

/** Every link after `after`, oldest first. */
export function* readJournalChain(read: ReadableDb, after = 0, pageSize = 1000): Generator<Link> {
  const page = (last: number) => read.select().from(journal).where(gt(journal.seq, last)).orderBy(asc(journal.seq)).limit(pageSize).all();
  for (const row of inPages(after, pageSize, page)) yield { seq: row.seq, entry: entryOfRow(row), hash: row.hash };
}

/** Checks the journal as it is in the file, from the start or from an end that was checked before. */
export const verifyJournal = (read: ReadableDb, anchors: readonly Anchor[] = [], from?: Anchor): ChainCheck =>
  verifyChain(readJournalChain(read, from?.seq ?? 0), anchors, from);

type Row = typeof journal.$inferSelect;

// An entry counts only when its text is the canonical form and the search columns say the same as the text.
function entryOfRow(row: Row): JournalEntry | null {
  const entry = parsed(row.entry);
  if (!entry || entryText(entry) !== row.entry) return null;
  const agrees =
    entry.at === row.at && entry.action === row.action && entry.minorId === row.minorId && entry.objectType === row.objectType && entry.objectId === row.objectId;
  return agrees ? entry : null;
}

function parsed(text: string): JournalEntry | null {
  try {
    const result = JournalEntrySchema.safeParse(JSON.parse(text));
    return result.success ? (result.data as unknown as JournalEntry) : null;
  } catch {
    return null;
  }
}
