import { desc } from 'drizzle-orm';
import { entryHash, entryText, EMPTY_END } from '#domain/journal/chain';
import { entryOf, type Act } from '#domain/journal/entry';
import type { Tx, WritableDb } from '../open/handles';
import { journal, journalCheckpoints } from '../schema/journal';

/** Adds an act to the end of the chain, inside the transaction of the act itself. Returns its number. */
export function appendJournal(tx: Tx, act: Act): number {
  const last = tx.select({ seq: journal.seq, hash: journal.hash }).from(journal).orderBy(desc(journal.seq)).limit(1).get() ?? EMPTY_END;
  const entry = entryOf(act, last.seq + 1, last.hash);
  tx.insert(journal)
    .values({
      seq: entry.seq,
      at: entry.at,
      action: entry.action,
      minorId: entry.minorId,
      objectType: entry.objectType,
      objectId: entry.objectId,
      entry: entryText(entry),
      hash: entryHash(entry),
    })
    .run();
  return entry.seq;
}

/** Keeps a checkpoint. It says what the journal holds and is no act itself, so no entry. One of the same size is there already and stays. */
export function keepCheckpoint(write: Pick<WritableDb, 'insert'>, checkpoint: typeof journalCheckpoints.$inferInsert): void {
  write.insert(journalCheckpoints).values(checkpoint).onConflictDoNothing().run();
}
