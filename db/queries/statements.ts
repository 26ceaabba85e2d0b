import { asc, eq } from 'drizzle-orm';
import type { MinorId, StatementId } from '#domain/shared/ids';
import { statementOf, type Statement, type StatementVersionKept } from '#domain/statements/statement';
import type { ReadableDb } from '../open/handles';
import { statementVersions } from '../schema/statements';

const versionOf = ({ rev, recordedAt, recordedBy, happened, reason, body }: typeof statementVersions.$inferSelect): StatementVersionKept => ({ rev, at: recordedAt, by: recordedBy, happened, reason, statement: body });

/** One statement with every version; nothing when the id is unknown. */
export function findStatement(read: ReadableDb, id: StatementId): Statement | undefined {
  const rows = read.select().from(statementVersions).where(eq(statementVersions.statementId, id)).orderBy(asc(statementVersions.rev)).all();
  return rows.length === 0 ? undefined : statementOf(id, rows.map(versionOf));
}

/** The statements of one youth, in the order they were recorded; those taken back too. */
export function listStatements(read: ReadableDb, minorId: MinorId): readonly Statement[] {
  const rows = read.select().from(statementVersions).where(eq(statementVersions.minorId, minorId)).orderBy(asc(statementVersions.statementId), asc(statementVersions.rev)).all();
  return [...new Set(rows.map((row) => row.statementId))].map((id) => statementOf(id, rows.filter((row) => row.statementId === id).map(versionOf)));
}
