import { createHash, randomBytes } from 'node:crypto';
import { findAttachmentKey, isKnownBlob, listBlobIds, listWaitingFiles } from '#db/queries/attachments';
import { keepWaitingFile } from '#db/writes/attachments';
import { addMinor } from '#db/writes/minors';
import { NewMinor } from '#domain/minors/identity';
import { newId, type AttachmentId, type MinorId } from '#domain/shared/ids';
import { passphraseBytes } from '#domain/vault/passphrase';
import type { BackupSource } from '#electron/services/backups/make-backup';
import { keepBlob, readBlob } from '#electron/services/blobs/blob-store';
import { wholeOf } from '#electron/services/blobs/whole';
import { journalReader } from '#electron/handlers/journal-reader';
import { FLOOR_COST } from '#electron/services/keys/kdf';
import { machineRandom } from '#electron/services/keys/random';
import { createVault, type OpenVault } from '#electron/services/keys/vault';
import { aStamp } from './vault-for-tests';

/** The passphrase of these vaults. */
export const PASSPHRASE = 'vijf paarse olifanten zingen';

/** The one youth of these vaults. Plainly invented. */
export const minorId = newId<MinorId>(aStamp().at, Buffer.alloc(10, 7));

/** Makes a vault with one youth and two attachments, of 300 KB and of nothing. */
export async function aVaultWithAttachments(folder: string): Promise<OpenVault> {
  const vault = await createVault({ folder, passphrase: passphraseBytes(PASSPHRASE), kdf: FLOOR_COST });
  await addAttachments(vault, folder);
  return vault;
}

/** Adds that youth and those attachments to a vault. */
export async function addAttachments(vault: OpenVault, folder: string): Promise<void> {
  addMinor(vault.write, aStamp(), minorId, NewMinor.parse({ givenNames: 'Bích', familyName: 'Thử', sex: 'unknown', nationality: 'VN', statedBirthDate: '2010', asylumApplication: 'unknown', ageInspection: { state: 'not-done', reason: 'not-yet' } }));
  for (const size of [300_000, 0]) await attach(vault, folder, randomBytes(size));
}

/** Takes one file in. */
export async function attach(vault: OpenVault, folder: string, bytes: Uint8Array): Promise<void> {
  const pieces = (async function* () {
    yield bytes;
  })();
  const blob = await keepBlob({ folder, vaultId: vault.vaultId, random: machineRandom }, pieces, { generation: vault.dekGeneration });
  const id = newId<AttachmentId>(aStamp().at, randomBytes(10));
  keepWaitingFile(vault.write, { id, minorId, fileName: 'scan.bin', keptAt: aStamp().at, mime: 'application/octet-stream', size: blob.size, sha256: blob.sha256, seen: { as: 'not' } }, blob);
}

/** True when every attachment that the vault names opens and is what was taken in. */
export async function attachmentsAreWhole(vault: OpenVault, folder: string): Promise<boolean> {
  for (const { id, sha256 } of listWaitingFiles(vault.read, minorId)) {
    const key = findAttachmentKey(vault.read, id)!;
    const bytes = await wholeOf(readBlob({ folder, vaultId: vault.vaultId, random: machineRandom }, key), 1 << 23);
    if (!isKnownBlob(vault.read, key.blobId) || createHash('sha256').update(bytes).digest('hex') !== sha256) return false;
  }
  return true;
}

/** The vault as a backup is made of it. */
export const sourceOf = (vault: OpenVault, folder: string): BackupSource => ({ vault, folder, random: machineRandom, at: aStamp().at, appVersion: '0.1.0', journal: journalReader, blobIds: () => listBlobIds(vault.read) });
