import { asc, eq } from 'drizzle-orm';
import type { FileStanding } from '#domain/minors/file-registry';
import type { Minor } from '#domain/minors/identity';
import type { Measure } from '#domain/minors/measure';
import type { MinorId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { measures, minors } from '../schema/minors';

/** A youth with the revision a correction has to name. */
export type KeptMinor = Minor & { readonly rev: number };

const minorOf = ({ id, rev, recordedAt, body }: typeof minors.$inferSelect): KeptMinor => ({ ...body, id, rev, recordedAt });

/** One youth; nothing when the id is unknown. */
export function findMinor(read: ReadableDb, id: MinorId): KeptMinor | undefined {
  const row = read.select().from(minors).where(eq(minors.id, id)).get();
  return row && minorOf(row);
}

/** Every youth whose file stands so, in the order they were added. */
export const listMinors = (read: ReadableDb, standing: FileStanding = 'open'): readonly KeptMinor[] =>
  read.select().from(minors).where(eq(minors.standing, standing)).orderBy(asc(minors.id)).all().map(minorOf);

/** Measures of one youth, or of all, oldest first. */
export function listMeasures(read: ReadableDb, minorId?: MinorId): readonly Measure[] {
  const rows = read.select().from(measures).where(minorId && eq(measures.minorId, minorId)).orderBy(asc(measures.minorId), asc(measures.recordedAt)).all();
  return rows.map(({ id, recordedAt, endedOn, endReason, body }): Measure => ({ ...body, id, recordedAt, endedOn, endReason }));
}
