/**
 * Why a vault is not opened or made. Closed on purpose: a window has a sentence for each.
 * - `wrong-passphrase`: no slot opens with it.
 * - `damaged`: the header or the database is not what was written. Nothing is ever deleted because of it.
 * - `newer-version`: made by a later Hoede; sound, but not for this one.
 * - `missing`: there is no vault in the folder.
 * - `in-use`: another process has it open.
 * - `exists`: a vault is already there, so none is made.
 * - `storage`: the disk does not allow it: full, read-only or without rights.
 */
export const VAULT_FAULTS = ['wrong-passphrase', 'damaged', 'newer-version', 'missing', 'in-use', 'exists', 'storage'] as const;

/** One reason from the closed list. */
export type VaultFault = (typeof VAULT_FAULTS)[number];

/**
 * The only error that opening, making or keeping a vault throws. Carries no path, no key and no text of SQLite.
 * `code` is for the log: a code of the system or of SQLite (`ENOSPC`, `SQLITE_NOTADB`) or a migration's name.
 */
export class VaultRefused extends Error {
  readonly fault: VaultFault;
  readonly code: string | undefined;

  constructor(fault: VaultFault, code?: string) {
    super(`vault refused: ${fault}`);
    this.name = 'VaultRefused';
    this.fault = fault;
    this.code = code;
  }
}
