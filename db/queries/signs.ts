import { asc, eq } from 'drizzle-orm';
import type { MinorId, SignId } from '#domain/shared/ids';
import type { Assessment } from '#domain/signs/decision';
import type { Sign } from '#domain/signs/sign';
import type { ReadableDb } from '../open/handles';
import { assessments, signs } from '../schema/signs';

const signOf = ({ id, recordedAt, withdrawnAt, withdrawnReason, body }: typeof signs.$inferSelect): Sign => ({ ...body, id, recordedAt, withdrawnAt, withdrawnReason });

/** One observation; nothing when the id is unknown. */
export function findSign(read: ReadableDb, id: SignId): Sign | undefined {
  const row = read.select().from(signs).where(eq(signs.id, id)).get();
  return row && signOf(row);
}

/** Observations about one youth, or about all, in the order they were recorded; withdrawn ones too. */
export const listSigns = (read: ReadableDb, minorId?: MinorId): readonly Sign[] =>
  read.select().from(signs).where(minorId && eq(signs.minorId, minorId)).orderBy(asc(signs.minorId), asc(signs.recordedAt)).all().map(signOf);

/** Decisions on the signs of one youth, or of all, oldest first. */
export function listAssessments(read: ReadableDb, minorId?: MinorId): readonly Assessment[] {
  const rows = read.select().from(assessments).where(minorId && eq(assessments.minorId, minorId)).orderBy(asc(assessments.minorId), asc(assessments.decidedAt)).all();
  return rows.map((row): Assessment => ({ ...row.body, id: row.id, minorId: row.minorId, decidedAt: row.decidedAt }));
}
