import { refusal, type Refusal } from '#domain/shared/refusal';
import { BackupRefused } from '../services/backups/backup-refused';
import { asSealError, SealError, type SealProblem } from '../services/sealing/seal-error';
import { failureOf } from './failures';
import { Refused } from './refused';

const reasons: Partial<Record<SealProblem, Refusal>> = {
  'folder-missing': refusal('backup-folder-gone'),
  'disk-full': refusal('backup-disk-full'),
  'too-large': refusal('backup-too-large'),
  'read-only': refusal('backup-read-only'),
  aborted: refusal('backup-stopped'),
  'reread-differs': refusal('backup-not-good'),
};

const isOfTheDisk = (error: unknown): boolean => error instanceof SealError || (error instanceof Error && 'code' in error && /^E[A-Z]+$/.test(String(error.code)));

/** What went wrong with a backup as Refused with its sentence; what has none is handed back as it is. */
export function asRefusedBackup(error: unknown, at: 'making' | 'practising'): unknown {
  if (error instanceof BackupRefused) {
    // What was just written and does not come back the same is no old backup that was damaged: it was not made well.
    if (at === 'making' && (error.fault === 'damaged' || error.fault === 'not-the-same')) return new Refused([refusal('backup-not-good')]);
    const failure = failureOf(error, () => '', () => undefined);
    return failure.kind === 'not-allowed' ? new Refused(failure.reasons) : error;
  }
  if (!isOfTheDisk(error)) return error;
  return new Refused([reasons[asSealError(error).problem] ?? refusal('backup-not-good')]);
}
