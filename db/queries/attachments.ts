import { and, asc, eq, isNull } from 'drizzle-orm';
import { attachmentOf, type AttachmentFile, type AttachmentRecord, type AttachmentVersion } from '#domain/attachments/attachment';
import type { AttachmentId, MinorId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { attachmentFiles, attachmentVersions } from '../schema/attachments';

/** What opens the bytes of an attachment. */
export interface AttachmentKey {
  readonly blobId: string;
  readonly key: Uint8Array;
  readonly generation: number;
}

// Never the key: a list of attachments does not need it, and goes to the window.
const facts = {
  id: attachmentFiles.id, minorId: attachmentFiles.minorId, fileName: attachmentFiles.fileName, keptAt: attachmentFiles.keptAt, mime: attachmentFiles.mime, size: attachmentFiles.size, sha256: attachmentFiles.sha256,
  seen: attachmentFiles.seen,
};

const versionOf = ({ rev, recordedAt, recordedBy, happened, reason, body }: typeof attachmentVersions.$inferSelect): AttachmentVersion => ({ rev, at: recordedAt, by: recordedBy, happened, reason, attachment: body });

/** The attachments of one youth with every version, in the order they were taken in; withdrawn ones too. */
export function listAttachments(read: ReadableDb, minorId: MinorId): readonly AttachmentRecord[] {
  const rows = read.select({ file: facts, version: attachmentVersions }).from(attachmentFiles).innerJoin(attachmentVersions, eq(attachmentVersions.attachmentId, attachmentFiles.id))
    .where(eq(attachmentFiles.minorId, minorId)).orderBy(asc(attachmentFiles.id), asc(attachmentVersions.rev)).all();
  const files = new Map<AttachmentId, { readonly file: AttachmentFile; readonly versions: AttachmentVersion[] }>();
  for (const { file, version } of rows) {
    const known = files.get(file.id) ?? { file, versions: [] };
    known.versions.push(versionOf(version));
    files.set(file.id, known);
  }
  return [...files.values()].map(({ file, versions }) => attachmentOf(file, versions));
}

/** One attachment with every version; nothing when the id is unknown or the file was not described yet. */
export function findAttachment(read: ReadableDb, id: AttachmentId): AttachmentRecord | undefined {
  const file = read.select(facts).from(attachmentFiles).where(eq(attachmentFiles.id, id)).get();
  const versions = read.select().from(attachmentVersions).where(eq(attachmentVersions.attachmentId, id)).orderBy(asc(attachmentVersions.rev)).all();
  return file && versions.length > 0 ? attachmentOf(file, versions.map(versionOf)) : undefined;
}

/** The file behind an attachment, described or not. */
export const findAttachmentFile = (read: ReadableDb, id: AttachmentId): AttachmentFile | undefined => read.select(facts).from(attachmentFiles).where(eq(attachmentFiles.id, id)).get();

/** What opens its bytes. For who reads them, and for nobody else. */
export const findAttachmentKey = (read: ReadableDb, id: AttachmentId): AttachmentKey | undefined =>
  read.select({ blobId: attachmentFiles.blobId, key: attachmentFiles.blobKey, generation: attachmentFiles.generation }).from(attachmentFiles).where(eq(attachmentFiles.id, id)).get();

/** Files of one youth that were taken in and wait to be described, oldest first. */
export const listWaitingFiles = (read: ReadableDb, minorId: MinorId): readonly AttachmentFile[] =>
  read.select(facts).from(attachmentFiles).leftJoin(attachmentVersions, and(eq(attachmentVersions.attachmentId, attachmentFiles.id), eq(attachmentVersions.rev, 1)))
    .where(and(eq(attachmentFiles.minorId, minorId), isNull(attachmentVersions.attachmentId))).orderBy(asc(attachmentFiles.id)).all();

/** Does a row name this blob? */
export const isKnownBlob = (read: ReadableDb, blobId: string): boolean => read.select({ id: attachmentFiles.id }).from(attachmentFiles).where(eq(attachmentFiles.blobId, blobId)).get() !== undefined;

/** Every blob that a row names. */
export const listBlobIds = (read: ReadableDb): readonly string[] => read.select({ blobId: attachmentFiles.blobId }).from(attachmentFiles).orderBy(asc(attachmentFiles.blobId)).all().map(({ blobId }) => blobId);
