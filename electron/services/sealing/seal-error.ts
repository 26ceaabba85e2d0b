/** Every way in which sealing can fail. None of them carries a path, a name or content. */
export type SealProblem =
  | 'recipient-refused' // a certificate that is no longer, or never was, fit
  | 'package-refused' // files or facts that do not belong in a package
  | 'too-large' // more than 99 parts, or a file larger than the disk can hold
  | 'file-differs' // a file is not what its stated size and check number say
  | 'file-unreadable' // a file could not be read to its end
  | 'signature-failed' // our own signature did not pass our own check
  | 'target-refused' // a file name that is not neutral
  | 'target-exists'
  | 'folder-missing'
  | 'no-room' // found out before anything was written; `room` says how much
  | 'disk-full'
  | 'read-only'
  | 'reread-differs' // what the disk gives back is not what was written
  | 'aborted'
  | 'other';

/** Thrown by `sealPackage`. When it is thrown, no file of this package is left in the folder. */
export class SealError extends Error {
  readonly problem: SealProblem;
  /** With `no-room`: bytes needed and bytes free. */
  readonly room: { readonly needed: number; readonly free: number } | null;

  constructor(problem: SealProblem, room: SealError['room'] = null) {
    super(`sealing failed: ${problem}`);
    this.name = 'SealError';
    this.problem = problem;
    this.room = room;
  }
}

const BY_CODE: Readonly<Record<string, SealProblem>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'too-large',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  EEXIST: 'target-exists',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  ABORT_ERR: 'aborted',
};

/** Brings any failure down to a SealError; the system's own message is dropped because it holds a path. */
export function asSealError(error: unknown): SealError {
  if (error instanceof SealError) return error;
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return new SealError((typeof code === 'string' && BY_CODE[code]) || 'other');
}
