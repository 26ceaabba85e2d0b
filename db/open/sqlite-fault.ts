import { VaultRefused, type VaultFault } from '#domain/vault/failures';

/**
 * What an error of SQLite or of the file system means for the guardian. Undefined when it is neither, which is a bug
 * (a constraint of ours, a typing mistake in SQL) and must stay visible as one.
 */
export function faultOf(error: unknown): VaultFault | undefined {
  const code = codeOf(error);
  if (code === undefined) return undefined;
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return 'damaged';
  // The search table cannot read its own pages. Any other SQLITE_ERROR is a mistake of ours and stays one.
  if (code === 'SQLITE_ERROR' && error instanceof Error && error.message.startsWith('vtable constructor failed')) return 'damaged';
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return 'in-use';
  if (/^SQLITE_(FULL|READONLY|CANTOPEN|PERM|IOERR|AUTH)/.test(code)) return 'storage';
  if (/^(ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EIO|EMFILE|ENFILE|EBUSY|ENOENT|ENOTDIR|EEXIST|EISDIR|ELOOP|ENAMETOOLONG)$/.test(code)) return 'storage';
  return undefined;
}

/** The same error as a refusal of the vault, with its code and without its text, which may hold a path. Other errors are handed back. */
export function asRefusal(error: unknown): unknown {
  if (error instanceof VaultRefused) return error;
  const fault = faultOf(error);
  return fault ? new VaultRefused(fault, codeOf(error)) : error;
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
