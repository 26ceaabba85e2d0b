import { asc, eq } from 'drizzle-orm';
import type { Look } from '#domain/radar/look';
import type { MinorId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { looks } from '../schema/radar';

/** Looks at one youth, or at all, oldest first. */
export function listLooks(read: ReadableDb, minorId?: MinorId): readonly Look[] {
  const rows = read.select().from(looks).where(minorId && eq(looks.minorId, minorId)).orderBy(asc(looks.minorId), asc(looks.seq)).all();
  return rows.map(({ seq, lookedAt, lookedBy, ...row }): Look => ({ ...row, id: seq, at: lookedAt, by: lookedBy }));
}
