import { and, eq, isNull } from 'drizzle-orm';
import type { JournalDetail } from '#domain/journal/entry';
import type { Stamp } from '#domain/journal/stamp';
import type { PutBack } from '#domain/backups/backup';
import type { BackupId } from '#domain/shared/ids';
import type { WritableDb } from '../open/handles';
import type { RecordedBackup } from '../queries/backups';
import { backups } from '../schema/backups';
import { ChangedMeanwhile, commit } from './commit';
import { keepSetting } from './settings';

type NewBackup = Omit<RecordedBackup, 'madeAt' | 'letGoAt' | 'practisedAt'>;
type Details = Readonly<Record<string, JournalDetail>>;

const act = <A extends string>(who: Stamp, action: A, id: BackupId | null, details: Details = {}) => ({ ...who, action, object: { type: 'backup', id }, details });

/** Records a backup that was found whole. Only now may it be called made. */
export function recordBackup(write: WritableDb, who: Stamp, backup: NewBackup): void {
  const details = { stem: backup.stem, sha256: backup.sha256, seq: backup.journalSeq, missing: backup.missing };
  commit(write, act(who, 'backup.made' as const, backup.id, details), (tx) => tx.insert(backups).values({ ...backup, madeAt: who.at }).run());
}

/** Notes that making one failed, with the code of the reason. */
export const noteFailedBackup = (write: WritableDb, who: Stamp, reason: string): void => commit(write, { ...act(who, 'backup.made' as const, null, { reason }), outcome: 'failed' }, () => undefined);

/** Marks a backup whose files were let go. Throws ChangedMeanwhile when it already was. */
export function noteLetGo(write: WritableDb, who: Stamp, id: BackupId): void {
  commit(write, act(who, 'backup.let-go' as const, id), (tx) => {
    if (tx.update(backups).set({ letGoAt: who.at }).where(and(eq(backups.id, id), isNull(backups.letGoAt))).run().changes !== 1) throw new ChangedMeanwhile('backup');
  });
}

/** Notes a drill that came out well. */
export function notePractised(write: WritableDb, who: Stamp, id: BackupId, found: Details): void {
  commit(write, act(who, 'backup.practised' as const, id, found), (tx) => tx.update(backups).set({ practisedAt: who.at }).where(eq(backups.id, id)).run());
}

/** Notes a drill that did not, with the code of the reason. */
export const noteFailedDrill = (write: WritableDb, who: Stamp, id: BackupId, reason: string): void => commit(write, { ...act(who, 'backup.practised' as const, id, { reason }), outcome: 'failed' }, () => undefined);

/** The first act in a vault that was put back: what it came from and what is missing, kept for the guardian to read. */
export function notePutBack(write: WritableDb, who: Stamp, key: string, putBack: PutBack, from: { readonly seq: number; readonly generation: string; readonly before: string | null }, seenRev: number): void {
  const details = { seq: from.seq, madeAt: putBack.madeAt, generation: from.generation, before: from.before ?? 'none', lost: putBack.lost?.entries ?? 'unknown' };
  commit(write, act(who, 'backup.put-back' as const, null, details), (tx) => keepSetting(tx, key, putBack, seenRev));
}
