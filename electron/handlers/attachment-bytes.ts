import { attachmentRulesOn } from '#domain/policy/attachment-rules';
import type { AttachmentFile } from '#domain/attachments/attachment';
import { hasExtras } from '#domain/attachments/looked-into';
import type { AttachmentId } from '#domain/shared/ids';
import { findAttachment, findAttachmentKey } from '#db/queries/attachments';
import { BlobRefused } from '../services/blobs/blob-refused';
import { readBlob, type BlobPlace } from '../services/blobs/blob-store';
import { TooLong, wholeOf } from '../services/blobs/whole';
import type { AttachmentToBind } from '../services/printing/bind-attachments';
import { fileInMemory, type PackageFile } from '../services/sealing/package-file';
import type { Desk } from './desk';
import { found, Refused, refuseWhen } from './refused';
import { refusal } from '#domain/shared/refusal';

/** Where the sealed bytes of this vault are. */
export const blobPlaceOf = ({ machine, vault }: Pick<Desk, 'machine' | 'vault'>): BlobPlace => ({ folder: machine.folder, vaultId: vault.vaultId, random: machine.random });

/** The bytes of an attachment, in pieces, each found genuine. Damage ends it as Refused `attachment-damaged`. */
export async function* attachmentBytes(desk: Desk, id: AttachmentId): AsyncGenerator<Uint8Array> {
  const key = found(findAttachmentKey(desk.vault.read, id), 'attachment');
  try {
    yield* readBlob(blobPlaceOf(desk), key);
  } catch (error) {
    throw error instanceof BlobRefused ? new Refused([refusal('attachment-damaged')]) : error;
  }
}

/** The whole of a small attachment. Throws Refused `attachment-cannot-be-shown` for a larger one. */
export async function wholeAttachment(desk: Desk, id: AttachmentId): Promise<Uint8Array> {
  try {
    return await wholeOf(attachmentBytes(desk, id), attachmentRulesOn(desk.today).lookIntoBytes);
  } catch (error) {
    throw error instanceof TooLong ? new Refused([refusal('attachment-cannot-be-shown')]) : error;
  }
}

/** A picture without what a camera or a program wrote along, made in the parse process. */
export async function plainCopy(desk: Desk, file: AttachmentFile): Promise<Uint8Array> {
  refuseWhen(!hasExtras(file.seen), 'attachment-has-no-extras');
  const { bytes } = await desk.machine.parse('plain-picture', { bytes: await wholeAttachment(desk, file.id), mime: file.mime });
  return bytes;
}

/** How an attachment goes into a package. */
export interface AttachmentInPackage {
  /** Its place in the package, from 1. */
  readonly place: number;
  /** A picture without what a camera wrote along; the original for everything else. */
  readonly stripped: boolean;
  /** Does the profile of the receiver withhold what kind of file it is? Then the manifest does not say. */
  readonly withholdKind?: boolean;
}

/** The neutral path of an attachment in a package; `place` is from 1. */
export const pathAt = (place: number): string => `bijlagen/${String(place).padStart(4, '0')}.bin`;

/**
 * An attachment as a file of a sealed package, under a neutral path; streamed from the vault, so a large one is never whole in
 * memory. Neither its title nor the name it had stands in it. Throws NotFound, Refused `attachment-already-withdrawn`, and
 * while it is read Refused `attachment-damaged`.
 */
export async function attachmentFile(desk: Desk, id: AttachmentId, { place, stripped, withholdKind = false }: AttachmentInPackage): Promise<PackageFile> {
  const file = found(findAttachment(desk.vault.read, id), 'attachment');
  refuseWhen(file.withdrawn !== null, 'attachment-already-withdrawn');
  const about = { path: pathAt(place), mime: withholdKind ? 'application/octet-stream' : file.mime, role: 'attachment' } as const;
  if (stripped && hasExtras(file.seen)) return fileInMemory({ ...about, bytes: await plainCopy(desk, file) });
  return { ...about, size: file.size, sha256: file.sha256, open: () => attachmentBytes(desk, id) };
}

/** An attachment made ready for `bindAttachments`; its sheets are made in the parse process, when they are asked for. */
export function attachmentToBind(desk: Desk, id: AttachmentId): AttachmentToBind {
  const file = found(findAttachment(desk.vault.read, id), 'attachment');
  refuseWhen(file.withdrawn !== null, 'attachment-already-withdrawn');
  const { title, kind, receivedOn, size, sha256, seen, mime } = file;
  return { title, kind, receivedOn, size, sha256, seen, sheets: async () => (await desk.machine.parse('attachment-sheets', { bytes: await wholeAttachment(desk, id), mime })).pdf };
}

