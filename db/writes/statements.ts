import { desc, eq } from 'drizzle-orm';
import type { Stamp } from '#domain/journal/stamp';
import type { StatementId } from '#domain/shared/ids';
import type { NewStatement, Statement, StatementVersionKept } from '#domain/statements/statement';
import type { Tx, WritableDb } from '../open/handles';
import { statementVersions } from '../schema/statements';
import { ChangedMeanwhile, commit } from './commit';

function keepVersion(tx: Tx, id: StatementId, { at, by, statement, ...version }: StatementVersionKept): void {
  const last = tx.select({ rev: statementVersions.rev }).from(statementVersions).where(eq(statementVersions.statementId, id)).orderBy(desc(statementVersions.rev)).limit(1).get()?.rev ?? 0;
  if (last !== version.rev - 1) throw new ChangedMeanwhile('statement');
  tx.insert(statementVersions).values({ ...version, statementId: id, minorId: statement.minorId, recordedAt: at, recordedBy: by, body: statement }).run();
}

/** Adds what a youth wants to have in the file. `by` is the guardian's name. */
export function addStatement(write: WritableDb, who: Stamp, by: string, id: StatementId, statement: NewStatement): void {
  commit(write, { ...who, action: 'statement.added', object: { type: 'statement', id }, minorId: statement.minorId, details: { language: statement.language } }, (tx) => {
    keepVersion(tx, id, { rev: 1, at: who.at, by, happened: 'added', reason: '', statement });
  });
}

/** Puts a version beside the ones before. Throws ChangedMeanwhile when the version seen is no longer the last. */
export function renewStatement(write: WritableDb, who: Stamp, by: string, id: StatementId, seenRev: number, statement: NewStatement, reason: string): void {
  const rev = seenRev + 1;
  commit(write, { ...who, action: 'statement.renewed', object: { type: 'statement', id }, minorId: statement.minorId, details: { language: statement.language, rev } }, (tx) => {
    keepVersion(tx, id, { rev, at: who.at, by, happened: 'renewed', reason, statement });
  });
}

/** The youth takes a statement back; it stays readable. Throws ChangedMeanwhile when the version seen is no longer the last. */
export function withdrawStatement(write: WritableDb, who: Stamp, by: string, { id, versions }: Statement, seenRev: number, reason: string): void {
  const { statement } = versions.at(-1)!;
  const rev = seenRev + 1;
  commit(write, { ...who, action: 'statement.withdrawn', object: { type: 'statement', id }, minorId: statement.minorId, details: { rev } }, (tx) => {
    keepVersion(tx, id, { rev, at: who.at, by, happened: 'withdrawn', reason, statement });
  });
}
