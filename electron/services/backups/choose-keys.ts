import { VaultRefused } from '#domain/vault/failures';
import { BackupKeys } from '../keys/backup-keys';
import { isAuthentic, readHeader } from '../keys/header';
import { MOST_HEADER_BYTES, type Header } from '../keys/header-format';
import { findGeneration, readAtMost } from '../keys/layout';
import { openSlots, type Secret } from '../keys/slots';
import { BackupRefused } from './backup-refused';

/** The header that goes into the vault with a backup, and what it opens. The caller clears the master key. */
export interface ChosenKeys {
  readonly headerBytes: Uint8Array;
  readonly vmk: Buffer;
  readonly keys: BackupKeys;
}

interface Candidate {
  readonly bytes: Uint8Array;
  readonly header: Header;
}

/**
 * Opens a backup with what somebody typed. The header that the vault has now is tried first, when it is there and of the same
 * vault: a passphrase that was changed since stays changed. Then the one that was laid beside the backup.
 * Throws BackupRefused: `not-a-backup`, `damaged`, `newer` or `other-vault`; VaultRefused `wrong-passphrase`.
 */
export async function chooseKeys(folder: string, headerFile: string, secret: Secret, nativeBinding: string | undefined): Promise<ChosenKeys> {
  const beside = besideBackup(headerFile);
  const now = inVault(folder);
  if (beside instanceof BackupRefused && !now) throw beside;
  if (now && !(beside instanceof BackupRefused) && now.header.vaultId !== beside.header.vaultId) throw new BackupRefused('other-vault');
  for (const candidate of [now, beside]) {
    if (!candidate || candidate instanceof BackupRefused) continue;
    const found = await openSlots(candidate.header, secret);
    if (!found) continue;
    const { header, bytes } = candidate;
    // A header made before the first backup cannot open one; the one beside the backup can.
    if (!isAuthentic(header, found.vmk) || !header.backup) {
      found.vmk.fill(0);
      continue;
    }
    return { headerBytes: bytes, vmk: found.vmk, keys: new BackupKeys(() => header, found.vmk, nativeBinding) };
  }
  throw beside instanceof BackupRefused ? beside : new VaultRefused('wrong-passphrase');
}

function besideBackup(file: string): Candidate | BackupRefused {
  const bytes = readAtMost(file, MOST_HEADER_BYTES);
  if (!bytes) return new BackupRefused('not-a-backup');
  try {
    return { bytes, header: readHeader(bytes) };
  } catch (error) {
    return new BackupRefused(error instanceof VaultRefused && error.fault === 'newer-version' ? 'newer' : 'damaged');
  }
}

/** The header of the vault in the folder, when it can be read: it may be what was lost. */
function inVault(folder: string): Candidate | undefined {
  try {
    const bytes = readAtMost(findGeneration(folder).header, MOST_HEADER_BYTES);
    return bytes && { bytes, header: readHeader(bytes) };
  } catch {
    return undefined;
  }
}
