import { PassThrough, Readable } from 'node:stream';
import { mayChangeAttachment, mayDescribe, type NewAttachment } from '#domain/attachments/attachment';
import { endingOf, isPicture } from '#domain/attachments/file-type';
import { attachmentRulesOn } from '#domain/policy/attachment-rules';
import { words } from '#domain/words/words';
import { findAttachment, findAttachmentFile, findAttachmentKey, listWaitingFiles } from '#db/queries/attachments';
import { findDeparture } from '#db/queries/departures';
import { findTransfer } from '#db/queries/transfers';
import { addAttachment, correctAttachment, dropWaitingFile, noteAttachmentCopied, noteAttachmentShown, withdrawAttachment } from '#db/writes/attachments';
import { discardBlob } from '../services/blobs/blob-store';
import { writeSealed } from '../services/sealing/write-sealed';
import { attachmentBytes, blobPlaceOf, plainCopy, wholeAttachment } from './attachment-bytes';
import { intakeProgress, stopIntake, takeFilesIn } from './attachment-intake';
import { fileOf, type Desk } from './desk';
import type { HandlersOf } from './handler';
import { allow, found, refuseWhen } from './refused';
import { placeFor } from './save-place';
import { refusal } from '#domain/shared/refusal';

/** The departure or transfer an attachment is tied to exists, and is of the same youth. */
function checkLink({ vault: { read } }: Desk, { link, minorId }: NewAttachment): void {
  if (link === null) return;
  const owner = link.to === 'departure' ? found(findDeparture(read, link.departureId), 'departure').minorId : found(findTransfer(read, link.transferId), 'transfer').minorId;
  refuseWhen(owner !== minorId, 'attachment-link-of-another');
}

export const attachments: HandlersOf<'attachments'> = {
  'attachments.choose': async (desk, { minorId }) => {
    const { mostAtOnce } = attachmentRulesOn(desk.today);
    const { minor } = fileOf(desk, minorId);
    const paths = await desk.machine.chooseFiles({ label: words(desk.settings.language).attachments.anyFile, extensions: ['*'], several: true });
    refuseWhen(paths.length > mostAtOnce, refusal('attachment-too-many', { most: mostAtOnce }));
    const { taken, refused } = await takeFilesIn(desk, minor.id, paths);
    return { taken: [...taken], refused: [...refused] };
  },
  'attachments.progress': (desk) => ({ underWay: intakeProgress(desk.vault) ?? null }),
  'attachments.cancel': (desk) => {
    stopIntake(desk.vault);
    return {};
  },
  'attachments.waiting': (desk, { minorId }) => [...listWaitingFiles(desk.vault.read, fileOf(desk, minorId).minor.id)],
  'attachments.drop': async (desk, { attachmentId }) => {
    const { blobId } = found(findAttachmentKey(desk.vault.read, attachmentId), 'attachment');
    refuseWhen(!dropWaitingFile(desk.vault.write, attachmentId), 'attachment-already-added');
    await discardBlob(blobPlaceOf(desk), blobId);
    return {};
  },
  'attachments.add': (desk, { attachmentId, ...attachment }) => {
    const file = found(findAttachmentFile(desk.vault.read, attachmentId), 'attachment');
    refuseWhen(file.minorId !== attachment.minorId, 'attachment-is-of-another');
    refuseWhen(findAttachment(desk.vault.read, attachmentId) !== undefined, 'attachment-already-added');
    allow(mayDescribe(attachment, desk.today));
    checkLink(desk, attachment);
    addAttachment(desk.vault.write, desk.stamp, desk.settings.guardian.name, file, attachment);
    return { id: attachmentId };
  },
  'attachments.correct': (desk, { attachmentId, rev, reason, attachment }) => {
    const before = found(findAttachment(desk.vault.read, attachmentId), 'attachment');
    refuseWhen(before.minorId !== attachment.minorId, 'attachment-is-of-another');
    allow([...mayChangeAttachment(before), ...mayDescribe(attachment, desk.today)]);
    checkLink(desk, attachment);
    correctAttachment(desk.vault.write, desk.stamp, desk.settings.guardian.name, attachmentId, rev, attachment, reason);
    return {};
  },
  'attachments.withdraw': (desk, { attachmentId, rev, reason }) => {
    const attachment = found(findAttachment(desk.vault.read, attachmentId), 'attachment');
    allow(mayChangeAttachment(attachment));
    withdrawAttachment(desk.vault.write, desk.stamp, desk.settings.guardian.name, attachment, rev, reason);
    return {};
  },
  'attachments.show': async (desk, { attachmentId }) => {
    const file = found(findAttachmentFile(desk.vault.read, attachmentId), 'attachment');
    refuseWhen(file.seen.as !== 'picture' && file.seen.as !== 'pdf', 'attachment-cannot-be-shown');
    const bytes = await wholeAttachment(desk, attachmentId);
    noteAttachmentShown(desk.vault.write, desk.stamp, file);
    return { mime: file.mime, bytes };
  },
  'attachments.copy': async (asked, { attachmentId, stripped }) => {
    const { mime } = found(findAttachment(asked.vault.read, attachmentId), 'attachment');
    const { place, desk } = await placeFor(asked, endingOf(mime));
    const file = found(findAttachment(desk.vault.read, attachmentId), 'attachment');
    const content = stripped && isPicture(file.mime) ? Readable.from([await plainCopy(desk, file)]) : Readable.from(attachmentBytes(desk, attachmentId));
    const written = await writeSealed(content, new PassThrough(), place.folder, place.name, {
      beforeVisible: ({ sha256, bytes }) => noteAttachmentCopied(desk.vault.write, desk.stamp, file, { sha256, size: bytes, stripped }),
    });
    return { fileName: place.name, sha256: written.sha256 };
  },
};
