import { and, asc, count, eq, gt } from 'drizzle-orm';
import type { AgeDecision } from '#domain/minors/age-questions';
import type { Correction, IdentityVersion } from '#domain/minors/correction';
import type { FileStanding } from '#domain/minors/file-registry';
import { identityOfKept, type Minor } from '#domain/minors/identity';
import { beforeGrounds, type Measure, type NewMeasure } from '#domain/minors/measure';
import type { MeasureId, MinorId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { ageDecisions, measures, minorVersions, minors } from '../schema/minors';
import { listFormerVersions } from './former-versions';

/** A youth with the revision a correction has to name. */
export type KeptMinor = Minor & { readonly rev: number };

const minorOf = ({ id, rev, recordedAt, body }: typeof minors.$inferSelect): KeptMinor => ({ ...identityOfKept(body), id, rev, recordedAt });

/** One youth; nothing when the id is unknown. */
export function findMinor(read: ReadableDb, id: MinorId): KeptMinor | undefined {
  const row = read.select().from(minors).where(eq(minors.id, id)).get();
  return row && minorOf(row);
}

/** Every youth whose file stands so, in the order they were added. */
export const listMinors = (read: ReadableDb, standing: FileStanding = 'open'): readonly KeptMinor[] =>
  read.select().from(minors).where(eq(minors.standing, standing)).orderBy(asc(minors.id)).all().map(minorOf);

/** How many youths have an open file, counted without reading them. */
export const countOpenMinors = (read: ReadableDb): number => read.select({ count: count() }).from(minors).where(eq(minors.standing, 'open')).get()?.count ?? 0;

/** Every version of an identity, the first one first. */
export function listIdentityVersions(read: ReadableDb, minorId: MinorId): readonly IdentityVersion[] {
  const rows = read.select().from(minorVersions).where(eq(minorVersions.minorId, minorId)).orderBy(asc(minorVersions.rev)).all();
  return rows.map(({ rev, recordedAt, reason, body }) => ({ rev, recordedAt, reason, identity: identityOfKept(body) }));
}

/** That and why an identity was corrected, the first correction first. */
export function listCorrections(read: ReadableDb, minorId: MinorId): readonly Correction[] {
  const { rev, recordedAt, reason } = minorVersions;
  return read.select({ rev, recordedAt, reason }).from(minorVersions).where(and(eq(minorVersions.minorId, minorId), gt(rev, 1))).orderBy(asc(rev)).all();
}

/** Decisions about the age of one youth, or of all, oldest first. */
export function listAgeDecisions(read: ReadableDb, minorId?: MinorId): readonly AgeDecision[] {
  const rows = read.select().from(ageDecisions).where(minorId && eq(ageDecisions.minorId, minorId)).orderBy(asc(ageDecisions.minorId), asc(ageDecisions.decidedAt)).all();
  return rows.map(({ id, minorId: ofMinor, decidedAt, questions, body }): AgeDecision => ({ ...body, id, minorId: ofMinor, decidedAt, questions }));
}

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
