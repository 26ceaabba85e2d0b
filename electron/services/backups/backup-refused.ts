/**
 * Why a backup is not made, not read or not put back. Closed on purpose: a window has a sentence for each.
 * - `not-a-backup`: no pair of files that Hoede made.
 * - `damaged`: it is not what was written.
 * - `other-vault`: it is of another vault than the one in this folder.
 * - `newer`: a later Hoede made it; sound, but not for this one.
 * - `changed-meanwhile`: an attachment went while the backup was being made.
 * - `no-room`: found out before anything was written; `room` says how much. `no-room-here` is the disk of the vault itself.
 * - `vault-disk-full`: the disk of the vault itself ran full half way.
 * - `not-the-same`: what came back is not what stood in the vault.
 */
export const BACKUP_FAULTS = ['not-a-backup', 'damaged', 'other-vault', 'newer', 'changed-meanwhile', 'no-room', 'no-room-here', 'vault-disk-full', 'not-the-same'] as const;
export type BackupFault = (typeof BACKUP_FAULTS)[number];

/** Carries no path, no name and no content. */
export class BackupRefused extends Error {
  readonly fault: BackupFault;
  /** With `no-room` and `no-room-here`: bytes needed and bytes free. */
  readonly room: { readonly needed: number; readonly free: number } | null;

  constructor(fault: BackupFault, room: BackupRefused['room'] = null) {
    super(`backup refused: ${fault}`);
    this.name = 'BackupRefused';
    this.fault = fault;
    this.room = room;
  }
}
