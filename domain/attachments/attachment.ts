import { z } from 'zod';
import { choice, day, line, optionalLine, optionalProse, prose } from '../fields/kinds';
import { attachmentKinds, attachmentRulesOn } from '../policy/attachment-rules';
import { idSchema, type AttachmentId, type DepartureId, type MinorId, type TransferId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import { refusal, type Permission } from '../shared/refusal';
import type { MediaType } from './file-type';
import type { LookedInto } from './looked-into';

/** A departure, or a document that the route of a transfer asks for, to which an attachment belongs. */
export const AttachmentLink = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('departure'), departureId: idSchema<DepartureId>() }),
  z.strictObject({ to: z.literal('transfer-document'), transferId: idSchema<TransferId>(), document: z.string().regex(/^[a-z0-9-]{1,60}$/, { error: 'not-an-option' }) }),
]);
export type AttachmentLink = z.output<typeof AttachmentLink>;

/** What the guardian says of a file: its own name tells too little, or too much. */
export const NewAttachment = z.strictObject({
  minorId: idSchema<MinorId>(),
  title: line(200, { sensitive: true }),
  kind: choice(attachmentKinds),
  receivedOn: day(),
  from: optionalLine(200),
  note: optionalProse(4000, { sensitive: true }),
  link: AttachmentLink.nullable().default(null),
});
export type NewAttachment = z.output<typeof NewAttachment>;

const attachmentId = idSchema<AttachmentId>();

/** What is said of an attachment, said anew. The bytes stay as they came. */
export const AttachmentCorrection = z.strictObject({ attachmentId, rev: z.int(), reason: prose(1000), attachment: NewAttachment });
export type AttachmentCorrection = z.output<typeof AttachmentCorrection>;

/** The attachment does not count any more. Its bytes stay until a lawful erasure. */
export const AttachmentWithdrawal = z.strictObject({ attachmentId, rev: z.int(), reason: prose(1000) });
export type AttachmentWithdrawal = z.output<typeof AttachmentWithdrawal>;

/** What is known of the bytes themselves. They lie sealed in the folder of the vault. */
export interface AttachmentFile {
  readonly id: AttachmentId;
  readonly minorId: MinorId;
  /** The name the file had where it came from. May name a person: never a name of anything we write. */
  readonly fileName: string;
  readonly keptAt: Instant;
  readonly mime: MediaType;
  readonly size: number;
  /** 64 hexadecimal digits, of the content. */
  readonly sha256: string;
  readonly seen: LookedInto;
}

/** One version of what is said, and why it came. The first has no reason. */
export interface AttachmentVersion {
  readonly rev: number;
  readonly at: Instant;
  readonly by: string;
  readonly happened: 'added' | 'corrected' | 'withdrawn';
  readonly reason: string;
  readonly attachment: NewAttachment;
}

/** An attachment as it stands, with every version, oldest first. */
export type AttachmentRecord = Readonly<NewAttachment> & AttachmentFile & {
  readonly rev: number;
  readonly addedAt: Instant;
  readonly withdrawn: { readonly at: Instant; readonly reason: string } | null;
  readonly versions: readonly AttachmentVersion[];
};

/** An attachment from its file and its versions, oldest first. Throws RangeError without any version. */
export function attachmentOf(file: AttachmentFile, versions: readonly AttachmentVersion[]): AttachmentRecord {
  const last = versions.at(-1);
  if (!last) throw new RangeError('an attachment has at least one version');
  return { ...file, ...last.attachment, rev: last.rev, addedAt: versions[0]!.at, withdrawn: last.happened === 'withdrawn' ? { at: last.at, reason: last.reason } : null, versions };
}

/** Attachments that count, in the order they were added. */
export const standingAttachments = (attachments: readonly AttachmentRecord[]): readonly AttachmentRecord[] => attachments.filter((one) => one.withdrawn === null);

/** May this be said of a file? It came today or earlier. */
export const mayDescribe = ({ receivedOn }: Pick<NewAttachment, 'receivedOn'>, today: PlainDate): Permission => (receivedOn > today ? [refusal('attachment-in-the-future')] : []);

/** May it be corrected or withdrawn? Not after it was withdrawn. */
export const mayChangeAttachment = ({ withdrawn }: Pick<AttachmentRecord, 'withdrawn'>): Permission => (withdrawn === null ? [] : [refusal('attachment-already-withdrawn')]);

/** May so much be kept as one attachment? */
export function mayKeepBytes(size: number, today: PlainDate): Permission {
  const { largestBytes } = attachmentRulesOn(today);
  if (size === 0) return [refusal('attachment-empty')];
  return size > largestBytes ? [refusal('attachment-too-large', { megabytes: Math.floor(largestBytes / 1024 / 1024) })] : [];
}

/** May a file with this inside be kept? Pictures and PDFs that are made to fill a memory are not. */
export function mayKeepSeen(seen: LookedInto, today: PlainDate): Permission {
  const { mostPixels, mostPages } = attachmentRulesOn(today);
  if (seen.as === 'picture' && seen.width * seen.height > mostPixels) return [refusal('attachment-too-many-pixels', { megapixels: mostPixels / 1_000_000 })];
  return seen.as === 'pdf' && seen.pages > mostPages ? [refusal('attachment-too-many-pages', { pages: mostPages })] : [];
}
