import type { AttachmentRecord } from '#domain/attachments/attachment';
import { hasExtras } from '#domain/attachments/looked-into';
import type { MinorFile } from '#domain/minors/minor-file';
import { placeOfAttachment, type ChosenAttachment, type ListedAttachment, type SentAttachment } from '#domain/notices/sent-attachment';
import type { UnreadCode } from '#domain/redaction/unread';
import type { AttachmentId } from '#domain/shared/ids';
import type { PackageFile } from '../services/sealing/package-file';
import { attachmentFile, pathAt } from './attachment-bytes';
import { textsAlong, type FileAlong } from './attachment-search';
import type { Desk } from './desk';
import { found } from './refused';

/** An attachment made ready to go along. */
export interface GoingAlong extends FileAlong {
  readonly sent: SentAttachment;
  /** The guardian said to have looked at what cannot be searched. */
  readonly looked: boolean;
}

// The bytes of an attachment never change, so what was found of them holds while the vault is open. No text of it is kept.
interface Known {
  readonly size: number;
  readonly sha256: string;
  readonly unread: readonly UnreadCode[];
}
const known = new WeakMap<Desk['vault'], Map<string, Known>>();

const isStripped = ({ seen }: AttachmentRecord, keepExtras: boolean): boolean => !keepExtras && hasExtras(seen);
const standing = (file: MinorFile, id: AttachmentId): AttachmentRecord => found(file.attachments.find((one) => one.id === id), 'attachment');

async function lookedUp(desk: Desk, { id, mime }: AttachmentRecord, stripped: boolean): Promise<Known> {
  const ofVault = known.get(desk.vault) ?? new Map<string, Known>();
  known.set(desk.vault, ofVault);
  const key = `${id} ${stripped}`;
  const before = ofVault.get(key);
  if (before) return before;
  const file = await attachmentFile(desk, id, { place: 1, stripped });
  const found = { size: file.size, sha256: file.sha256, unread: (await textsAlong(desk, { file, mime })).unread };
  if (!found.unread.includes('damaged')) ofVault.set(key, found); // perhaps the machine was busy
  return found;
}

/** What of an attachment the search cannot read, as it would leave: asked before sealing, so that the guardian knows what to look at. */
export async function unreadOf(desk: Desk, file: MinorFile, { attachmentId, keepExtras }: Pick<ChosenAttachment, 'attachmentId' | 'keepExtras'>): Promise<readonly UnreadCode[]> {
  const attachment = standing(file, attachmentId);
  return (await lookedUp(desk, attachment, isStripped(attachment, keepExtras))).unread;
}

async function oneAlong(desk: Desk, file: MinorFile, { attachmentId, why, reason, keepExtras, looked }: ChosenAttachment, place: number): Promise<GoingAlong> {
  const attachment = standing(file, attachmentId);
  const stripped = isStripped(attachment, keepExtras);
  const { unread, size, sha256 } = await lookedUp(desk, attachment, stripped);
  const { rev, kind, mime } = attachment;
  const path = pathAt(place);
  // A stripped picture is made anew each time it is read, so that only one of them is in memory at a time.
  const open: PackageFile['open'] = async function* () { yield* (await attachmentFile(desk, attachmentId, { place, stripped })).open(); };
  return {
    file: { path, mime, role: 'attachment', size, sha256, open },
    mime, place, looked,
    sent: { attachmentId, rev, path, mime, kind, size, sha256, why, reason, stripped, unread },
  };
}

/** The chosen attachments made ready, one after another, under neutral names. Ask `maySendAlong` first. */
export async function goingAlong(desk: Desk, file: MinorFile, chosen: readonly ChosenAttachment[], withPhoto: boolean): Promise<readonly GoingAlong[]> {
  const going: GoingAlong[] = [];
  for (const [index, one] of chosen.entries()) going.push(await oneAlong(desk, file, one, placeOfAttachment(index, withPhoto)));
  return going;
}

/** What the message says of an attachment. */
export const listedOf = ({ sent: { path, kind, mime, size, sha256, why, stripped } }: GoingAlong): ListedAttachment => ({ path, kind, mime, size, sha256, why, stripped });
