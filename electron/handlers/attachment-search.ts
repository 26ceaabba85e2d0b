import type { MediaType } from '#domain/attachments/file-type';
import { attachmentRulesOn } from '#domain/policy/attachment-rules';
import type { Leak } from '#domain/redaction/leak';
import type { Withheld } from '#domain/redaction/withheld-values';
import { ParseFailed } from '../contract/parse';
import { wholeOf } from '../services/blobs/whole';
import { cannotStrip, type AttachmentTexts } from '../services/leaks/attachment-texts';
import { eachOnce, leaksInTexts } from '../services/leaks/find-leaks';
import type { PackageFile } from '../services/sealing/package-file';
import type { Desk } from './desk';

/** A file of a stranger as it would leave: its bytes, what it is by its first bytes, and its place in the package, from 1. */
export interface FileAlong {
  readonly file: PackageFile;
  readonly mime: MediaType;
  readonly place: number;
}

/** The texts of an attachment as it would leave, read in the parse process. What cannot be read there is said, never thrown. */
export async function textsAlong(desk: Desk, { file: { size, open }, mime }: Omit<FileAlong, 'place'>): Promise<AttachmentTexts> {
  const { lookIntoBytes } = attachmentRulesOn(desk.today);
  if (size > lookIntoBytes) return { texts: [], unread: ['too-large', ...cannotStrip(mime)] };
  try {
    return await desk.machine.parse('attachment-texts', { bytes: await wholeOf(open(), lookIntoBytes), mime });
  } catch (error) {
    if (error instanceof ParseFailed) return { texts: [], unread: ['damaged', ...cannotStrip(mime)] };
    throw error;
  }
}

// What is read on a page stands inside the document too: one question about it is enough.
const readOnce = (leaks: readonly Leak[]): readonly Leak[] =>
  leaks.filter(({ place, part, sure }) => place !== 'inside-document' || !leaks.some((one) => one.place === 'attachment-content' && one.part === part && (one.sure || !sure)));

/** Searches one attachment for withheld values: its neutral name and everything in it that is text. `unread` says whether the guardian has to look. */
export async function searchAlong(desk: Desk, along: FileAlong, withheld: readonly Withheld[]): Promise<{ readonly leaks: readonly Leak[]; readonly unread: AttachmentTexts['unread'] }> {
  const { texts, unread } = await textsAlong(desk, along);
  return { unread, leaks: readOnce(eachOnce(leaksInTexts([{ place: 'entry-name', page: null, text: along.file.path }, ...texts], withheld, along.place))) };
}
