import { and, asc, eq } from 'drizzle-orm';
import type { FormerVersion } from '#domain/minors/former-version';
import type { MinorId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { formerVersions, type VersionedSubject } from '../schema/former-versions';

/** The earlier versions of the placements or measures of one youth, or of all, by the record they belong to, oldest first. */
export function listFormerVersions<Body>(read: ReadableDb, subject: VersionedSubject, minorId?: MinorId): ReadonlyMap<string, readonly FormerVersion<Body>[]> {
  const rows = read.select().from(formerVersions)
    .where(and(eq(formerVersions.subject, subject), minorId && eq(formerVersions.minorId, minorId))).orderBy(asc(formerVersions.minorId), asc(formerVersions.seq)).all();
  const byRecord = new Map<string, FormerVersion<Body>[]>();
  for (const { subjectId, rev, at, changedBy, change, reason, body } of rows) {
    const former: FormerVersion<Body> = { rev, at, by: changedBy, change, reason, before: body as Body };
    const others = byRecord.get(subjectId);
    if (others) others.push(former);
    else byRecord.set(subjectId, [former]);
  }
  return byRecord;
}
