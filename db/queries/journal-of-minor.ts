import { and, asc, count, desc, eq, inArray, lt } from 'drizzle-orm';
import type { JournalAction } from '#domain/journal/actions';
import type { JournalEntry } from '#domain/journal/entry';
import type { MinorId } from '#domain/shared/ids';
import type { Instant } from '#domain/shared/instant';
import type { ReadableDb } from '../open/handles';
import { journal } from '../schema/journal';
import { listNames } from './files';
import type { KeptEntry } from './journal';

/** A part of the journal of one youth: newest first, entries before a number, of some acts only. */
export interface MinorJournalPage {
  /** Entries with a smaller number only; left out for the newest. */
  readonly before?: number;
  readonly actions?: readonly JournalAction[];
  /** Entries at most, 1 to 500. */
  readonly limit: number;
}

/** One page about a youth, newest first, also what was noted under the ids of files that were merged into this one. */
export function listMinorJournal(read: ReadableDb, minorId: MinorId, { before, actions, limit }: MinorJournalPage): readonly KeptEntry[] {
  // Each id by its own walk along the index; together they would be sorted whole for every page.
  const rows = listNames(read, minorId).flatMap((id) =>
    read
      .select({ seq: journal.seq, entry: journal.entry, hash: journal.hash })
      .from(journal)
      .where(and(eq(journal.minorId, id), before ? lt(journal.seq, before) : undefined, actions && inArray(journal.action, [...actions])))
      .orderBy(desc(journal.seq))
      .limit(limit)
      .all());
  return rows.toSorted((a, b) => b.seq - a.seq).slice(0, limit).map((row) => ({ entry: JSON.parse(row.entry) as JournalEntry, hash: row.hash }));
}

/** Every entry about a youth as it was hashed, oldest first: its number and canonical text. */
export function listMinorJournalTexts(read: ReadableDb, ids: readonly MinorId[]): readonly { readonly seq: number; readonly entry: string }[] {
  const rows = ids.flatMap((id) => read.select({ seq: journal.seq, entry: journal.entry }).from(journal).where(eq(journal.minorId, id)).orderBy(asc(journal.seq)).all());
  return rows.toSorted((a, b) => a.seq - b.seq);
}

/** How many entries there are about a youth, and the moment of the first; null when there is none. */
export function countMinorJournal(read: ReadableDb, minorId: MinorId): { readonly entries: number; readonly since: Instant | null } {
  const each = listNames(read, minorId).map((id) => ({
    entries: read.select({ entries: count() }).from(journal).where(eq(journal.minorId, id)).get()?.entries ?? 0,
    first: read.select({ seq: journal.seq, at: journal.at }).from(journal).where(eq(journal.minorId, id)).orderBy(asc(journal.seq)).limit(1).get(),
  }));
  const first = each.flatMap((one) => one.first ?? []).toSorted((a, b) => a.seq - b.seq)[0];
  return { entries: each.reduce((sum, one) => sum + one.entries, 0), since: first?.at ?? null };
}
