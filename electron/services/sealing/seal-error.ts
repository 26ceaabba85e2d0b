/** Every way in which sealing can fail. None of them carries a path, a name or content. */
export type SealProblem =
  | 'recipient-refused' // a certificate that is no longer, or never was, fit
  | 'package-refused' // files or facts that do not belong in a package
  | 'too-large'
  | 'signature-failed' // our own signature did not pass our own check
  | 'target-refused' // a file name that is not neutral
  | 'target-exists'
  | 'folder-missing'
  | 'disk-full'
  | 'read-only'
  | 'reread-differs' // what the disk gives back is not what was written
  | 'aborted'
  | 'other';

/** Thrown by `sealPackage`. When it is thrown, no file of this package is left in the folder. */
export class SealError extends Error {
  readonly problem: SealProblem;

  constructor(problem: SealProblem) {
    super(`sealing failed: ${problem}`);
    this.name = 'SealError';
    this.problem = problem;
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
