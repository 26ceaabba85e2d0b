import { and, desc, eq, gt, isNull, notInArray } from 'drizzle-orm';
import type { JournalAction } from '#domain/journal/actions';
import type { BackupId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { backups } from '../schema/backups';
import { journal } from '../schema/journal';

/** A backup as it was recorded, with where its files are and what they must be. */
export type RecordedBackup = typeof backups.$inferSelect;

/** Every backup that was not let go, the newest first. */
export const listBackups = (read: ReadableDb): readonly RecordedBackup[] => read.select().from(backups).where(isNull(backups.letGoAt)).orderBy(desc(backups.madeAt), desc(backups.id)).all();

/** One backup, let go or not. */
export const findBackup = (read: ReadableDb, id: BackupId): RecordedBackup | undefined => read.select().from(backups).where(eq(backups.id, id)).get();

/** Does the vault know a backup of this name? */
export const isRecordedBackup = (read: ReadableDb, stem: string): boolean => read.select({ id: backups.id }).from(backups).where(eq(backups.stem, stem)).get() !== undefined;

/** Was anything recorded after this entry, apart from acts of these kinds? */
export const hasActsAfter = (read: ReadableDb, seq: number, apartFrom: readonly JournalAction[]): boolean =>
  read.select({ seq: journal.seq }).from(journal).where(and(gt(journal.seq, seq), notInArray(journal.action, [...apartFrom]))).limit(1).get() !== undefined;
