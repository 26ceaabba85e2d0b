import { z } from 'zod';
import { PutBackSchema, type Backup, type PutBack } from '#domain/backups/backup';
import { backupFacts, backupStanding, isTimeToMake } from '#domain/backups/backup-standing';
import { whichGo } from '#domain/backups/which-go';
import type { JournalAction } from '#domain/journal/actions';
import { backupRulesOn } from '#domain/policy/backup-rules';
import type { BackupId } from '#domain/shared/ids';
import { refusal } from '#domain/shared/refusal';
import { listBlobIds } from '#db/queries/attachments';
import { findBackup, hasActsAfter, isRecordedBackup, listBackups, type RecordedBackup } from '#db/queries/backups';
import { findSetting } from '#db/queries/settings';
import { noteFailedBackup, noteFailedDrill, noteLetGo, notePractised, recordBackup } from '#db/writes/backups';
import { changeSetting } from '#db/writes/settings';
import { chosenFolder, isInVault, isThere, type BackupFolder } from '../services/backups/folder';
import { isAsRecorded, letGo } from '../services/backups/let-go';
import { makeBackup, type BackupSource } from '../services/backups/make-backup';
import { onVaultDisk } from '../services/backups/room';
import { practiseRestore } from '../services/backups/practise-restore';
import { forgetUnfinished, sweepUnfinished } from '../services/backups/unfinished';
import type { OpenVault } from '../services/keys/vault';
import { asRefusedBackup } from './backup-failures';
import { endBackup, progressOf, startBackup, stopBackup, triedAt, failedWith, noteTry } from './backup-under-way';
import { freshId, type Desk } from './desk';
import type { HandlersOf } from './handler';
import { ToldSetBack } from '#domain/vault/set-back';
import { journalReader } from './journal-reader';
import { found, Refused, refuseWhen } from './refused';

const FOLDER = 'backup-folder';
/** The setting that holds what the last backup that was put back came to. */
export const PUT_BACK = 'put-back';
/** The setting that holds in what the vault was last found not to be as it was left. */
export const SET_BACK = 'set-back';

const KeptFolder = z.strictObject({ path: z.string(), otherDisk: z.boolean() });

/** Acts that leave nothing a backup would miss. */
const NO_NEW_WORK: readonly JournalAction[] = ['vault.unlocked', 'vault.locked', 'vault.passphrase-confirmed', 'backup.made', 'backup.let-go', 'backup.practised'];

const folderOf = (vault: OpenVault): BackupFolder | undefined => {
  const kept = findSetting(vault.read, FOLDER);
  return kept && KeptFolder.parse(kept.value);
};

const putBackOf = (vault: OpenVault): PutBack | null => {
  const kept = findSetting(vault.read, PUT_BACK);
  return kept ? PutBackSchema.parse(kept.value) : null;
};

const setBackOf = (vault: OpenVault): ToldSetBack | null => {
  const kept = findSetting(vault.read, SET_BACK);
  return kept ? ToldSetBack.parse(kept.value) : null;
};

const backupOf = ({ id, stem, madeAt, bytes, missing, practisedAt }: RecordedBackup): Backup => ({ id, stem, madeAt, bytes, missing, practisedAt });

const sourceOf = ({ vault, machine, now }: Desk): BackupSource => ({
  vault, folder: machine.folder, random: machine.random, at: now, appVersion: machine.appVersion, journal: journalReader, blobIds: () => listBlobIds(vault.read),
});

const hasNewWork = (vault: OpenVault, last: RecordedBackup | undefined): boolean => hasActsAfter(vault.read, last?.journalSeq ?? 0, NO_NEW_WORK);

/** The folder, or Refused: none was chosen, or it is not there now. */
function folderThere({ vault, machine }: Desk): BackupFolder {
  const folder = folderOf(vault);
  if (!folder) throw new Refused([refusal('backup-no-folder')]);
  refuseWhen(!isThere(folder, machine.folder), 'backup-folder-gone');
  return folder;
}

const sweep = ({ vault, machine }: Desk): void => sweepUnfinished(machine.folder, (stem) => isRecordedBackup(vault.read, stem));

/** Makes one, records it, and lets go of those that may. One at a time in a vault. */
async function make(desk: Desk): Promise<{ missing: number }> {
  const { vault, machine, stamp, now, today } = desk;
  const { path } = folderThere(desk);
  const { signal, onProgress } = startBackup(vault, 'make');
  try {
    sweep(desk);
    const { journal, ...made } = await makeBackup(sourceOf(desk), { into: path, signal, onProgress });
    const id = freshId<BackupId>(desk);
    await onVaultDisk(() => recordBackup(vault.write, stamp, { ...made, id, folder: path, journalSeq: journal.seq, journalHash: journal.hash }));
    forgetUnfinished(machine.folder, made.stem);
    noteTry(vault, now, null);
    for (const one of whichGo(listBackups(vault.read), backupRulesOn(today))) if (await letGo(one)) noteLetGo(vault.write, stamp, one.id);
    return { missing: made.missing };
  } catch (error) {
    sweepAway(desk);
    throw noted(desk, asRefusedBackup(error, 'making'), (reason) => noteFailedBackup(vault.write, stamp, reason));
  } finally {
    endBackup(vault);
  }
}

/** Removes at once what could not be recorded. A vault that was closed meanwhile cannot say what was; then the next one to be made sweeps. */
function sweepAway(desk: Desk): void {
  try {
    sweep(desk);
  } catch {
    // what failed before is what is told
  }
}

/** Notes a failure whose reason has a sentence, unless the vault was closed meanwhile. */
function noted({ vault, now }: Desk, error: unknown, note: (reason: string) => void): unknown {
  const reason = error instanceof Refused ? error.reasons[0] : undefined;
  noteTry(vault, now, reason ?? null);
  if (!reason || reason.code === 'backup-stopped') return error;
  try {
    note(reason.code);
  } catch {
    // A full disk takes no line in the journal either; the reason is what the guardian needs.
  }
  return error;
}

async function practise(desk: Desk, backupId: BackupId): Promise<Awaited<ReturnType<typeof practiseRestore>>> {
  const { vault, stamp } = desk;
  const backup = found(findBackup(vault.read, backupId), 'backup');
  const { signal, onProgress } = startBackup(vault, 'practise');
  try {
    refuseWhen(!(await isAsRecorded(backup)), 'backup-gone');
    const practised = await practiseRestore(sourceOf(desk), { folder: backup.folder, stem: backup.stem, signal, onProgress });
    const { rows, newerEntries, attachments } = practised;
    notePractised(vault.write, stamp, backupId, { rows, newerEntries, attachments });
    return practised;
  } catch (error) {
    throw noted(desk, asRefusedBackup(error, 'practising'), (reason) => noteFailedDrill(vault.write, stamp, backupId, reason));
  } finally {
    endBackup(vault);
  }
}

export const backups: HandlersOf<'backups'> = {
  'backups.get': ({ vault, machine, now }) => {
    const folder = folderOf(vault);
    const list = listBackups(vault.read);
    const putBack = putBackOf(vault);
    return {
      folder: folder?.path ?? null, isThere: folder !== undefined && isThere(folder, machine.folder), otherDisk: folder?.otherDisk ?? false,
      standing: backupStanding(backupFacts(folder !== undefined, list, putBack), now),
      failed: failedWith(vault), backups: list.map(backupOf), putBack, setBack: setBackOf(vault),
    };
  },
  'backups.chooseFolder': async (desk) => {
    const path = await desk.machine.chooseFolder();
    if (path === null) return { chosen: false };
    const folder = chosenFolder(path, desk.machine.folder);
    refuseWhen(isInVault(folder, desk.machine.folder), 'backup-folder-in-vault');
    changeSetting(desk.vault.write, desk.stamp, FOLDER, folder, findSetting(desk.vault.read, FOLDER)?.rev ?? 0);
    return { chosen: true };
  },
  'backups.make': make,
  'backups.keepUp': async (desk, { at }) => {
    const { vault, machine, now } = desk;
    const folder = folderOf(vault);
    const last = listBackups(vault.read)[0];
    const isTime = isTimeToMake({ at, lastMadeAt: last?.madeAt ?? null, lastTriedAt: triedAt(vault), hasNewWork: hasNewWork(vault, last), bytes: [vault.bytes(), last?.bytes ?? 0] }, now);
    // A stick that is not plugged in is no failure: the reminder says how old the last backup is.
    if (machine.demo || !folder || !isTime || progressOf(vault) || !isThere(folder, machine.folder)) return { made: false };
    await make(desk);
    return { made: true };
  },
  'backups.progress': ({ vault }) => ({ underWay: progressOf(vault) ?? null }),
  'backups.cancel': ({ vault }) => {
    stopBackup(vault);
    return {};
  },
  'backups.practise': (desk, { backupId }) => practise(desk, backupId),
};
