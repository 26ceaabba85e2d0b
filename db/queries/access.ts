import { asc, eq, max } from 'drizzle-orm';
import type { AccessRequest } from '#domain/access/access-request';
import type { AccessId, MinorId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { accessCopies, accessDecisions, accessRequests } from '../schema/access';

function requestOf(read: ReadableDb, { id, recordedAt, body }: typeof accessRequests.$inferSelect): AccessRequest {
  const decisions = read.select().from(accessDecisions).where(eq(accessDecisions.accessId, id)).orderBy(asc(accessDecisions.seq)).all();
  const copies = read.select().from(accessCopies).where(eq(accessCopies.accessId, id)).orderBy(asc(accessCopies.copy)).all();
  return {
    ...body, id, recordedAt,
    decisions: decisions.map((one) => ({ ...one.body, at: one.decidedAt, by: one.decidedBy })),
    copies: copies.map((one) => ({ ...one.body, copy: one.copy, printedAt: one.printedAt })),
  };
}

/** One request for access with what was decided; nothing when the id is unknown. */
export function findAccess(read: ReadableDb, id: AccessId): AccessRequest | undefined {
  const row = read.select().from(accessRequests).where(eq(accessRequests.id, id)).get();
  return row && requestOf(read, row);
}

/** Requests for access to one file, or to all, oldest first. There are few: each is read with its own decisions. */
export const listAccess = (read: ReadableDb, minorId?: MinorId): readonly AccessRequest[] =>
  read.select().from(accessRequests).where(minorId && eq(accessRequests.minorId, minorId)).orderBy(asc(accessRequests.minorId), asc(accessRequests.recordedAt)).all().map((row) => requestOf(read, row));

/** The number of the last copy of a youth's file; 0 when none came out. */
export const lastAccessCopy = (read: ReadableDb, minorId: MinorId): number =>
  read.select({ copy: max(accessCopies.copy) }).from(accessCopies).where(eq(accessCopies.minorId, minorId)).get()?.copy ?? 0;
