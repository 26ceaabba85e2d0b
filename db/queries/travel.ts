import { asc, eq } from 'drizzle-orm';
import type { EarlierStay, Stay } from '#domain/minors/stay';
import type { MinorId, StayId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { travelStays, travelStayVersions } from '../schema/minors';

type Row = typeof travelStays.$inferSelect;
type Earlier = typeof travelStayVersions.$inferSelect;

const stayOf = ({ body, ...row }: Row, versions: readonly Earlier[]): Stay =>
  ({ ...body, ...row, earlier: versions.map((one): EarlierStay => ({ ...one.body, rev: one.rev, replacedAt: one.replacedAt, reason: one.reason })) });

/** One stay; nothing when the id is unknown. */
export function findStay(read: ReadableDb, id: StayId): Stay | undefined {
  const row = read.select().from(travelStays).where(eq(travelStays.id, id)).get();
  return row && stayOf(row, read.select().from(travelStayVersions).where(eq(travelStayVersions.stayId, id)).orderBy(asc(travelStayVersions.rev)).all());
}

/** The journey of one youth, or of all, in its order; withdrawn stays too. */
export function listStays(read: ReadableDb, minorId?: MinorId): readonly Stay[] {
  const rows = read.select().from(travelStays).where(minorId && eq(travelStays.minorId, minorId)).orderBy(asc(travelStays.minorId), asc(travelStays.place)).all();
  const { minorId: ofMinor, stayId, rev } = travelStayVersions;
  const versions = read.select().from(travelStayVersions).where(minorId && eq(ofMinor, minorId)).orderBy(asc(ofMinor), asc(stayId), asc(rev)).all();
  const byStay = new Map<StayId, Earlier[]>();
  for (const one of versions) byStay.set(one.stayId, [...(byStay.get(one.stayId) ?? []), one]);
  return rows.map((row) => stayOf(row, byStay.get(row.id) ?? []));
}
