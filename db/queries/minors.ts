import { asc, eq } from 'drizzle-orm';
import type { FileStanding } from '#domain/minors/file-registry';
import type { Minor } from '#domain/minors/identity';
import { beforeGrounds, type Measure, type NewMeasure } from '#domain/minors/measure';
import type { MeasureId, MinorId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { measures, minors } from '../schema/minors';
import { listFormerVersions } from './former-versions';

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

function measureOf({ id, recordedAt, endedOn, endReason, rev, withdrawnAt, withdrawnReason, body }: typeof measures.$inferSelect, former: Measure['former']): Measure {
  return { ...beforeGrounds[body.basis], ...body, id, recordedAt, endedOn, endReason, rev, withdrawnAt, withdrawnReason, former } as Measure;
}

/** One measure; nothing when the id is unknown. */
export function findMeasure(read: ReadableDb, id: MeasureId): Measure | undefined {
  const row = read.select().from(measures).where(eq(measures.id, id)).get();
  return row && measureOf(row, listFormerVersions<NewMeasure>(read, 'measure', row.minorId).get(id) ?? []);
}

/** Measures of one youth, or of all, oldest first. */
export function listMeasures(read: ReadableDb, minorId?: MinorId): readonly Measure[] {
  const rows = read.select().from(measures).where(minorId && eq(measures.minorId, minorId)).orderBy(asc(measures.minorId), asc(measures.recordedAt)).all();
  const former = listFormerVersions<NewMeasure>(read, 'measure', minorId);
  return rows.map((row) => measureOf(row, former.get(row.id) ?? []));
}
