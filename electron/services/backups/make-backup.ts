import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Anchor } from '#domain/journal/chain';
import type { Instant } from '#domain/shared/instant';
import { blobFileName } from '../blobs/blob-store';
import { makeWorkFolder } from '../keys/layout';
import type { Random } from '../keys/random';
import type { OpenVault } from '../keys/vault';
import { neutralName } from '../sealing/neutral-name';
import { SealError } from '../sealing/seal-error';
import { writeTogether } from '../sealing/write-sealed';
import { sealedSize, sealFor } from './age-stream';
import { archiveOf, archiveSize, sized, type Part, type SizedPart } from './archive';
import { openChecked } from './check-copy';
import type { JournalReader } from './journal-reader';
import { FORMAT, manifestBytes, type Manifest } from './manifest';
import { mustBeFolder, mustHaveRoom, mustHaveRoomHere, onVaultDisk } from './room';
import { filesOf, forgetUnfinished, noteUnfinished } from './unfinished';
import { unpackBackup } from './unpack';

/** The vault to make a backup of. */
export interface BackupSource {
  readonly vault: OpenVault;
  readonly folder: string;
  readonly random: Random;
  readonly at: Instant;
  readonly appVersion: string;
  readonly journal: JournalReader;
  /** The attachments that the database names now. */
  readonly blobIds: () => readonly string[];
}

/** The moments at which ending the process would find the disk in another state. Tests stop there. */
export type BackupStep = 'snapshot' | 'sealed' | 'checked' | 'visible';

/** How to make it. */
export interface BackupWish {
  /** The folder the guardian chose. */
  readonly into: string;
  readonly signal?: AbortSignal | undefined;
  /** How far it is; every byte is read twice. */
  readonly onProgress?: ((progress: { readonly bytes: number; readonly of: number }) => void) | undefined;
  readonly reached?: ((step: BackupStep) => void) | undefined;
}

/** A backup that was made, opened again and found whole. `stem` is the name of both its files. */
export interface MadeBackup {
  readonly stem: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly headerSha256: string;
  readonly journal: Anchor;
  /** Attachments that were already gone from the vault. */
  readonly missing: number;
}

/**
 * Makes a backup: two files of one neutral name, the sealed archive and the header without which it cannot be opened. The
 * archive is opened again and held to the vault while it still has its `.part` name, so a backup that can be seen is one
 * that was checked. On any failure nothing of it stays. After it was recorded, call `forgetUnfinished`.
 * Throws BackupRefused, SealError and VaultRefused; errors of the file system come with their code.
 */
export async function makeBackup(source: BackupSource, wish: BackupWish): Promise<MadeBackup> {
  await mustBeFolder(wish.into);
  await onVaultDisk(() => ensureIdentity(source.vault));
  const work = await onVaultDisk(() => makeWorkFolder(source.folder, source.random));
  const stem = neutralName(source.random, 'age').replace('.age', '');
  try {
    const taken = await onVaultDisk(() => takeSnapshot(source, work));
    wish.reached?.('snapshot');
    stopWhen(wish.signal);
    return await writeChecked(source, wish, taken, work, stem);
  } catch (error) {
    forgetUnfinished(source.folder, stem);
    throw error;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

interface Taken extends Pick<Manifest, 'tables' | 'journal' | 'missing'> {
  readonly parts: readonly SizedPart[];
  readonly snapshot: string;
}

// Everything between the end of the journal and the snapshot runs without a pause, so that they are of the same moment.
async function takeSnapshot(source: BackupSource, work: string): Promise<Taken> {
  const { vault, folder } = source;
  await mustHaveRoomHere(folder, vault.bytes());
  const snapshot = join(work, 'vault.db');
  const blobIds = source.blobIds();
  const tables = vault.tables();
  const journal = source.journal.end(vault.read);
  const header = vault.headerBytes();
  vault.snapshotTo(snapshot);
  const parts: Part[] = [{ name: 'vault.hdr', from: header }, { name: 'vault.db', from: snapshot }, ...blobIds.toSorted().map((id) => ({ name: blobFileName(id), from: join(folder, blobFileName(id)) }))];
  const { there, gone } = await sized(parts);
  return { parts: there, snapshot, tables, journal, missing: gone.map(({ name }) => name.slice(-36, -4)) };
}

async function writeChecked(source: BackupSource, { into, signal, onProgress, reached }: BackupWish, taken: Taken, work: string, stem: string): Promise<MadeBackup> {
  const { vault, at, appVersion } = source;
  const content = taken.parts.reduce((sum, { size }) => sum + size, 0);
  const progress = { bytes: 0, of: 2 * content };
  const onBytes = (more: number): void => {
    progress.bytes += more;
    onProgress?.({ ...progress });
  };
  await mustHaveRoom(into, sealedSize(archiveSize(taken.parts)));
  await onVaultDisk(() => noteUnfinished(source.folder, stem, into));
  const manifestOf = (members: Manifest['members']): Uint8Array =>
    manifestBytes({ format: FORMAT, vaultId: vault.vaultId, at, appVersion, migration: vault.version, members, missing: taken.missing, tables: taken.tables, journal: taken.journal }, vault.backup);
  const { age, header } = filesOf(into, stem);
  const headerBytes = taken.parts[0]!.from as Uint8Array;
  const [writtenHeader, written] = await writeTogether(into, [
    { name: `${stem}.hdr`, content: once(headerBytes) },
    { name: `${stem}.age`, content: sealFor([vault.backup.recipient()!], archiveOf(taken.parts, manifestOf, onBytes)) },
  ], {
    signal,
    beforeVisible: async () => {
      reached?.('sealed');
      rmSync(taken.snapshot); // its place is needed for the copy that is looked at
      await onVaultDisk(() => check(source, `${age}.part`, join(work, 'check'), { signal, onBytes }));
      reached?.('checked');
    },
  });
  reached?.('visible');
  if (writtenHeader!.path !== header) throw new Error('the files were written in another order');
  return { stem, bytes: written!.bytes, sha256: written!.sha256, headerSha256: writtenHeader!.sha256, journal: taken.journal, missing: taken.missing.length };
}

async function check({ vault, journal }: BackupSource, file: string, into: string, how: { readonly signal: AbortSignal | undefined; readonly onBytes: (more: number) => void }): Promise<void> {
  const manifest = await unpackBackup({ file, keys: vault.backup, into, keeps: (name) => name === 'vault.db', ...how });
  openChecked(join(into, 'vault.db'), vault.backup, manifest, journal).close();
}

/** The vault's own key pair for backups, made once: what is sealed for it, the passphrase or the recovery sheet opens. */
async function ensureIdentity(vault: OpenVault): Promise<void> {
  if (vault.backup.recipient() !== null) return;
  const identity = await generateX25519Identity();
  await vault.storeBackupIdentity(Buffer.from(identity, 'latin1'), await identityToRecipient(identity));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function stopWhen(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new SealError('aborted');
}
