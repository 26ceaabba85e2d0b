import type { VaultFault } from '#domain/vault/failures';
import { VaultRefused } from '#domain/vault/failures';
import { refusal, type Refusal, type RefusalCode } from '#domain/shared/refusal';
import { ChangedMeanwhile } from '#db/writes/commit';
import { faultOf } from '#db/open/sqlite-fault';
import { ParseFailed } from '../contract/parse';
import type { Failure } from '../contract/envelope';
import { BackupRefused } from '../services/backups/backup-refused';
import { SealError } from '../services/sealing/seal-error';
import { Locked, NotFound, Refused } from './refused';

type StorageReason = Extract<Failure, { kind: 'storage' }>['reason'];

const storage = (reason: StorageReason): Failure => ({ kind: 'storage', reason });
const notAllowed = (code: Extract<RefusalCode, 'wrong-passphrase' | 'vault-damaged' | 'vault-newer' | 'vault-none' | 'vault-in-use' | 'vault-exists'>): Failure => ({ kind: 'not-allowed', reasons: [refusal(code)] });

const vaultFailures: Readonly<Record<VaultFault, Failure>> = {
  'wrong-passphrase': notAllowed('wrong-passphrase'),
  damaged: notAllowed('vault-damaged'),
  'newer-version': notAllowed('vault-newer'),
  missing: notAllowed('vault-none'),
  'in-use': notAllowed('vault-in-use'),
  exists: notAllowed('vault-exists'),
  storage: storage('other'),
};

const sealFailures: Partial<Record<SealError['problem'], Failure>> = {
  'disk-full': storage('disk-full'),
  'read-only': storage('read-only'),
  'folder-missing': storage('other'),
  'reread-differs': storage('damaged'),
  'target-exists': storage('other'),
};

const MB = 1_000_000;
const refused = (reason: Refusal): Failure => ({ kind: 'not-allowed', reasons: [reason] });

function sealFailure({ problem, room }: SealError): Failure | undefined {
  if (problem === 'no-room' && room) return refused(refusal('sealing-no-room', { neededMb: Math.ceil(room.needed / MB), freeMb: Math.floor(room.free / MB) }));
  if (problem === 'aborted') return refused(refusal('sealing-stopped'));
  if (problem === 'too-large') return refused(refusal('sealing-too-large'));
  if (problem === 'file-differs' || problem === 'file-unreadable') return refused(refusal('sealing-file-differs'));
  return sealFailures[problem];
}

function backupFailure({ fault, room }: BackupRefused): Failure {
  if (fault === 'no-room' || fault === 'no-room-here') return refused(refusal(`backup-${fault}`, { neededMb: Math.ceil((room?.needed ?? 0) / MB), freeMb: Math.floor((room?.free ?? 0) / MB) }));
  return refused(refusal(`backup-${fault}`));
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '');

/**
 * Every error as one of the closed kinds. What is none of them is a bug: it gets a reference and is handed to `report`,
 * which sees the error's type and place but never its message, because a message may hold what somebody typed.
 */
export function failureOf(error: unknown, reference: () => string, report: (reference: string, error: unknown) => void): Failure {
  if (error instanceof Refused) return { kind: 'not-allowed', reasons: error.reasons };
  if (error instanceof Locked) return { kind: 'locked' };
  if (error instanceof NotFound) return { kind: 'not-found', what: error.what };
  if (error instanceof ChangedMeanwhile) return { kind: 'changed-meanwhile', what: error.what };
  if (error instanceof ParseFailed) return { kind: 'not-allowed', reasons: [refusal(`file-parse-${error.fault}`)] };
  if (error instanceof VaultRefused) return vaultFailures[error.fault];
  if (error instanceof BackupRefused) return backupFailure(error);
  const sealing = error instanceof SealError ? sealFailure(error) : undefined;
  if (sealing) return sealing;
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT)/.test(codeOf(error))) return storage('disk-full');
  if (/^(SQLITE_READONLY|EROFS|EACCES|EPERM)/.test(codeOf(error))) return storage('read-only');
  const fault = faultOf(error);
  if (fault) return storage(fault === 'damaged' ? 'damaged' : fault === 'in-use' ? 'busy' : 'other');
  const number = reference();
  report(number, error);
  return { kind: 'bug', reference: number };
}
