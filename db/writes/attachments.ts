import { and, desc, eq, notExists } from 'drizzle-orm';
import type { AttachmentFile, AttachmentRecord, AttachmentVersion, NewAttachment } from '#domain/attachments/attachment';
import type { Stamp } from '#domain/journal/stamp';
import type { AttachmentId } from '#domain/shared/ids';
import type { Tx, WritableDb } from '../open/handles';
import type { AttachmentKey } from '../queries/attachments';
import { attachmentFiles, attachmentVersions } from '../schema/attachments';
import { ChangedMeanwhile, commit } from './commit';

/** A file that was taken in and waits to be described. Like a draft it is no act yet, so no journal entry; its bytes are on the disk already. */
export function keepWaitingFile(write: WritableDb, file: AttachmentFile, { blobId, key, generation }: AttachmentKey): void {
  write.insert(attachmentFiles).values({ ...file, blobId, blobKey: Buffer.from(key), generation }).run();
}

/** Drops a file that waits: its key is gone with the row. Returns whether it was there; one that was described stays. */
export function dropWaitingFile(write: WritableDb, id: AttachmentId): boolean {
  const described = write.select({ rev: attachmentVersions.rev }).from(attachmentVersions).where(eq(attachmentVersions.attachmentId, id));
  return write.delete(attachmentFiles).where(and(eq(attachmentFiles.id, id), notExists(described))).run().changes > 0;
}

/** The attachment is still at the version that was seen; else throws ChangedMeanwhile. A withdrawal is a version too. */
export function expectAttachment(tx: Tx, id: AttachmentId, seenRev: number): void {
  const last = tx.select({ rev: attachmentVersions.rev }).from(attachmentVersions).where(eq(attachmentVersions.attachmentId, id)).orderBy(desc(attachmentVersions.rev)).limit(1).get()?.rev ?? 0;
  if (last !== seenRev) throw new ChangedMeanwhile('attachment');
}

function keepVersion(tx: Tx, id: AttachmentId, { at, by, attachment, ...version }: AttachmentVersion): void {
  expectAttachment(tx, id, version.rev - 1);
  tx.insert(attachmentVersions).values({ ...version, attachmentId: id, minorId: attachment.minorId, recordedAt: at, recordedBy: by, body: attachment }).run();
}

/** Describes a file that waits: from then on it is an attachment. The journal entry has its hash and size. `by` is the guardian's name. */
export function addAttachment(write: WritableDb, who: Stamp, by: string, file: AttachmentFile, attachment: NewAttachment): void {
  const details = { sha256: file.sha256, size: file.size, kind: attachment.kind };
  commit(write, { ...who, action: 'attachment.added', object: { type: 'attachment', id: file.id }, minorId: attachment.minorId, details }, (tx) => {
    keepVersion(tx, file.id, { rev: 1, at: who.at, by, happened: 'added', reason: '', attachment });
  });
}

/** Says it anew beside the version before. Throws ChangedMeanwhile when the version seen is no longer the last. */
export function correctAttachment(write: WritableDb, who: Stamp, by: string, id: AttachmentId, seenRev: number, attachment: NewAttachment, reason: string): void {
  const rev = seenRev + 1;
  commit(write, { ...who, action: 'attachment.corrected', object: { type: 'attachment', id }, minorId: attachment.minorId, details: { rev, kind: attachment.kind } }, (tx) => {
    keepVersion(tx, id, { rev, at: who.at, by, happened: 'corrected', reason, attachment });
  });
}

/** Withdraws it; what was said and the bytes stay. Throws ChangedMeanwhile when the version seen is no longer the last. */
export function withdrawAttachment(write: WritableDb, who: Stamp, by: string, { id, versions }: AttachmentRecord, seenRev: number, reason: string): void {
  const { attachment } = versions.at(-1)!;
  const rev = seenRev + 1;
  commit(write, { ...who, action: 'attachment.withdrawn', object: { type: 'attachment', id }, minorId: attachment.minorId, details: { rev } }, (tx) => {
    keepVersion(tx, id, { rev, at: who.at, by, happened: 'withdrawn', reason, attachment });
  });
}

/** Notes that somebody looked at the content; looking is an act too (NEN 7513). */
export function noteAttachmentShown(write: WritableDb, who: Stamp, { id, minorId, sha256 }: AttachmentFile): void {
  commit(write, { ...who, action: 'attachment.shown', object: { type: 'attachment', id }, minorId, details: { sha256 } }, () => undefined);
}

/** Notes that a readable copy left the vault, with the hash of the copy. */
export function noteAttachmentCopied(write: WritableDb, who: Stamp, { id, minorId }: AttachmentFile, copy: { readonly sha256: string; readonly size: number; readonly stripped: boolean }): void {
  commit(write, { ...who, action: 'attachment.copied', object: { type: 'attachment', id }, minorId, details: { ...copy } }, () => undefined);
}
