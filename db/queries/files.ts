import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Closing, LegalHold } from '#domain/minors/closing';
import type { KeptApart, Merge } from '#domain/minors/merge';
import type { FileRegistry } from '#domain/minors/file-registry';
import { identityOfKept } from '#domain/minors/identity';
import type { MinorId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { closings, keptApart, legalHolds, merges } from '../schema/files';
import { minors } from '../schema/minors';

/** The file in which the records of a youth are now: its own, or the one it was merged into. */
export function findSurvivor(read: ReadableDb, minorId: MinorId): MinorId {
  const merge = read.select({ keptId: merges.keptId }).from(merges).where(and(eq(merges.mergedId, minorId), isNull(merges.undoneAt))).get();
  return merge ? findSurvivor(read, merge.keptId) : minorId;
}

/** Every id under which a file was kept: that of the youth it is now, then those of the files merged into it and into those. */
export function listNames(read: ReadableDb, minorId: MinorId): readonly MinorId[] {
  const merged = (keptId: MinorId): readonly MinorId[] => {
    const rows = read.select({ id: merges.mergedId }).from(merges).where(and(eq(merges.keptId, keptId), isNull(merges.undoneAt))).orderBy(asc(merges.mergedAt)).all();
    return rows.flatMap(({ id }) => [id, ...merged(id)]);
  };
  const kept = findSurvivor(read, minorId);
  return [kept, ...merged(kept)];
}

/** Files merged into that of one youth, oldest first; undone merges too. */
export function listMerges(read: ReadableDb, keptId: MinorId): readonly Merge[] {
  const rows = read.select().from(merges).innerJoin(minors, eq(minors.id, merges.mergedId)).where(eq(merges.keptId, keptId)).orderBy(asc(merges.mergedAt)).all();
  return rows.map(({ merges: { id, mergedAt, undoneAt, undoneReason, body }, minors: { id: mergedId, recordedAt, body: identity } }): Merge => ({
    ...body, id, mergedAt, undoneAt, undoneReason, merged: { ...identityOfKept(identity), id: mergedId, recordedAt },
  }));
}

/** Closings of one file, or of all, oldest first. */
export function listClosings(read: ReadableDb, minorId?: MinorId): readonly Closing[] {
  const rows = read.select().from(closings).where(minorId && eq(closings.minorId, minorId)).orderBy(asc(closings.minorId), asc(closings.closedAt)).all();
  return rows.map(({ body, ...row }): Closing => ({ ...body, ...row }));
}

/** Holds on one file, or on all, oldest first; lifted ones too. */
export function listHolds(read: ReadableDb, minorId?: MinorId): readonly LegalHold[] {
  const rows = read.select().from(legalHolds).where(minorId && eq(legalHolds.minorId, minorId)).orderBy(asc(legalHolds.minorId), asc(legalHolds.placedAt)).all();
  return rows.map(({ body, ...row }): LegalHold => ({ ...body, ...row }));
}

/** What happened to the file of one youth itself. */
export const findRegistry = (read: ReadableDb, minorId: MinorId): FileRegistry => ({
  closings: listClosings(read, minorId), holds: listHolds(read, minorId), merges: listMerges(read, minorId),
});

/** Marks that still hold and say that this youth is not the same person as another. */
export function listApart(read: ReadableDb, minorId: MinorId): readonly KeptApart[] {
  const rows = read.select().from(keptApart).where(and(or(eq(keptApart.oneId, minorId), eq(keptApart.otherId, minorId)), isNull(keptApart.withdrawnAt))).all();
  return rows.map(({ body, id, oneId, otherId, markedAt }): KeptApart => ({ ...body, id, oneId, otherId, markedAt }));
}

/**
 * The youth that a record is about, whatever kind of record it is: ids are never used twice. Looks in every table that has
 * both, by the first column of its key, so that versions are found too and a table made later is not forgotten.
 */
export function findMinorBehind(read: ReadableDb, recordId: string): MinorId | undefined {
  const tables = read.all<{ table: string; key: string }>(sql`
    SELECT m.name AS "table", p.name AS "key" FROM pragma_table_list AS m JOIN pragma_table_info(m.name) AS p
    WHERE m.schema = 'main' AND m.type = 'table' AND p.pk = 1 AND (p.name = 'id' OR substr(p.name, -3) = '_id') AND p.name <> 'minor_id'
    AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'minor_id')`);
  for (const { table, key } of tables) {
    const row = read.get<{ minor_id: MinorId } | undefined>(sql`SELECT minor_id FROM ${sql.identifier(table)} WHERE ${sql.identifier(key)} = ${recordId} LIMIT 1`);
    if (row) return row.minor_id;
  }
  return undefined;
}

/** How the files of these youths stand, and the V-number each is known by. */
export const listStandings = (read: ReadableDb, ids: readonly MinorId[]) =>
  read.select({ id: minors.id, standing: minors.standing, vNumber: minors.vNumber }).from(minors).where(inArray(minors.id, [...ids])).all();
