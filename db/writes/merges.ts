import { and, eq, isNull } from 'drizzle-orm';
import type { Stamp } from '#domain/journal/stamp';
import type { MergeBasis, MergeUndo, Merge } from '#domain/minors/merge';
import type { MergeId, MinorId } from '#domain/shared/ids';
import type { Tx, WritableDb } from '../open/handles';
import { mergeRows, merges } from '../schema/files';
import { ChangedMeanwhile, commit } from './commit';
import { setStanding } from './files';
import { giveRow, hangersOf, movingTables, rowsOf, type MovingTable } from './minor-tables';

/** The two files of a merge. */
export interface MergedPair {
  readonly keptId: MinorId;
  readonly mergedId: MinorId;
}

/**
 * Makes one file of two. Every record of the merged youth goes to the one that is kept and each row that went is noted;
 * nothing is rewritten or removed. The merged youth stays as it was recorded, hidden, and is still found by its old number.
 */
export function mergeFiles(write: WritableDb, who: Stamp, id: MergeId, { keptId, mergedId }: MergedPair, body: MergeBasis): void {
  commit(write, { ...who, action: 'minor.merged', object: { type: 'minor', id: mergedId }, minorId: keptId, details: { confirmedBy: body.confirmedBy } }, (tx) => {
    setStanding(tx, mergedId, 'open', 'merged');
    tx.insert(merges).values({ id, keptId, mergedId, mergedAt: who.at, undoneAt: null, undoneReason: '', body }).run();
    for (const table of movingTables(tx)) {
      for (const rowKey of rowsOf(tx, table, mergedId)) {
        if (giveRow(tx, table, rowKey, mergedId, keptId)) tx.insert(mergeRows).values({ mergeId: id, tableName: table.name, rowKey }).run();
      }
    }
  });
}

/** The id of the record a row is, or is a version of. */
const idOf = (rowKey: string): string => String((JSON.parse(rowKey) as readonly unknown[])[0]);

// What was recorded after the merge and hangs on a record that goes back, or is a later version of it, and what hangs on that
// in turn.
function addHangers(tx: Tx, tables: readonly MovingTable[], keptId: MinorId, goesBack: ReadonlyMap<string, Set<string>>): void {
  const ids = new Set([...goesBack.values()].flatMap((keys) => [...keys].map(idOf)));
  const hangers = tables.flatMap((table) => hangersOf(tx, table, keptId).map((one) => ({ ...one, mine: goesBack.get(table.name)! })));
  for (let grew = true; grew;) {
    grew = false;
    for (const { key, on, mine } of hangers) {
      if (mine.has(key) || !ids.has(on)) continue;
      mine.add(key);
      ids.add(idOf(key));
      grew = true;
    }
  }
}

/**
 * Takes a merge back: exactly the rows that went come back, so that both files are as they were. What was recorded in the
 * meantime stays in the file that was kept, unless it hangs on a record that goes back (a transfer of a departure, a sign
 * from a conversation): that goes along. Throws ChangedMeanwhile when it was undone already.
 */
export function undoMerge(write: WritableDb, who: Stamp, { id, merged }: Merge, { minorId: keptId, reason }: MergeUndo): void {
  commit(write, { ...who, action: 'minor.merge-undone', object: { type: 'minor', id: merged.id }, minorId: keptId }, (tx) => {
    const { changes } = tx.update(merges).set({ undoneAt: who.at, undoneReason: reason }).where(and(eq(merges.id, id), isNull(merges.undoneAt))).run();
    if (changes === 0) throw new ChangedMeanwhile('merge');
    setStanding(tx, merged.id, 'merged', 'open');
    const tables = movingTables(tx);
    const goesBack = new Map(tables.map((table) => [table.name, new Set<string>()]));
    for (const { tableName, rowKey } of tx.select().from(mergeRows).where(eq(mergeRows.mergeId, id)).all()) goesBack.get(tableName)?.add(rowKey);
    addHangers(tx, tables, keptId, goesBack);
    for (const table of tables) for (const rowKey of goesBack.get(table.name)!) giveRow(tx, table, rowKey, keptId, merged.id);
  });
}
