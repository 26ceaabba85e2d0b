import { asc, eq } from 'drizzle-orm';
import type { AssessmentId, ContraryId, MinorId, SignId } from '#domain/shared/ids';
import type { Contrary } from '#domain/signs/contrary';
import type { Assessment } from '#domain/signs/decision';
import type { SignReport } from '#domain/signs/report';
import type { EarlierSign, Sign, SignBody } from '#domain/signs/sign';
import type { ReadableDb } from '../open/handles';
import { assessments, contraries, signReports, signs, signVersions } from '../schema/signs';

// Signs that were recorded before words could be linked have no word about a link.
const bodyOf = (body: typeof signs.$inferSelect.body): SignBody => ({ ...body, link: body.link ?? null });

const signOf = ({ id, version, recordedAt, withdrawnAt, withdrawnReason, body }: typeof signs.$inferSelect, earlier: readonly EarlierSign[]): Sign =>
  ({ ...bodyOf(body), id, version, recordedAt, withdrawnAt, withdrawnReason, earlier });

const earlierOf = ({ version, recordedAt, replacedAt, reason, body }: typeof signVersions.$inferSelect): EarlierSign => ({ version, recordedAt, replacedAt, reason, body: bodyOf(body) });

/** One observation with its earlier versions; nothing when the id is unknown. */
export function findSign(read: ReadableDb, id: SignId): Sign | undefined {
  const row = read.select().from(signs).where(eq(signs.id, id)).get();
  return row && signOf(row, read.select().from(signVersions).where(eq(signVersions.signId, id)).orderBy(asc(signVersions.version)).all().map(earlierOf));
}

/** Observations about one youth, or about all, in the order they were recorded; withdrawn ones too. */
export function listSigns(read: ReadableDb, minorId?: MinorId): readonly Sign[] {
  const replaced = read.select().from(signVersions).where(minorId && eq(signVersions.minorId, minorId)).orderBy(asc(signVersions.minorId), asc(signVersions.signId), asc(signVersions.version)).all();
  const earlier = new Map<SignId, EarlierSign[]>();
  for (const row of replaced) earlier.set(row.signId, [...(earlier.get(row.signId) ?? []), earlierOf(row)]);
  const rows = read.select().from(signs).where(minorId && eq(signs.minorId, minorId)).orderBy(asc(signs.minorId), asc(signs.recordedAt)).all();
  return rows.map((row) => signOf(row, earlier.get(row.id) ?? []));
}

const contraryOf = ({ id, recordedAt, withdrawnAt, withdrawnReason, body }: typeof contraries.$inferSelect): Contrary => ({ ...body, id, recordedAt, withdrawnAt, withdrawnReason });

/** One piece of contrary information; nothing when the id is unknown. */
export function findContrary(read: ReadableDb, id: ContraryId): Contrary | undefined {
  const row = read.select().from(contraries).where(eq(contraries.id, id)).get();
  return row && contraryOf(row);
}

/** What speaks against the signs of one youth, or of all, in the order it was recorded; withdrawn ones too. */
export const listContraries = (read: ReadableDb, minorId?: MinorId): readonly Contrary[] =>
  read.select().from(contraries).where(minorId && eq(contraries.minorId, minorId)).orderBy(asc(contraries.minorId), asc(contraries.recordedAt)).all().map(contraryOf);

/** The only table of signs there was before decisions kept its version. */
const FIRST_TABLE = 'signs-2026-11-proposal-1';

const assessmentOf = ({ id, minorId, decidedAt, outcome, body }: typeof assessments.$inferSelect): Assessment =>
  ({ ...body, id, minorId, decidedAt, outcome, tableVersion: body.tableVersion ?? FIRST_TABLE, contraryIds: body.contraryIds ?? [] });

/** One decision; nothing when the id is unknown. */
export function findAssessment(read: ReadableDb, id: AssessmentId): Assessment | undefined {
  const row = read.select().from(assessments).where(eq(assessments.id, id)).get();
  return row && assessmentOf(row);
}

/** Decisions on the signs of one youth, or of all, oldest first. */
export const listAssessments = (read: ReadableDb, minorId?: MinorId): readonly Assessment[] =>
  read.select().from(assessments).where(minorId && eq(assessments.minorId, minorId)).orderBy(asc(assessments.minorId), asc(assessments.decidedAt)).all().map(assessmentOf);

/** What was reported of the signs of one youth, or of all, oldest first. */
export const listSignReports = (read: ReadableDb, minorId?: MinorId): readonly SignReport[] =>
  read.select().from(signReports).where(minorId && eq(signReports.minorId, minorId)).orderBy(asc(signReports.minorId), asc(signReports.recordedAt)).all()
    .map(({ id, recordedAt, body }): SignReport => ({ ...body, id, recordedAt }));
