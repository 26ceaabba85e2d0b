import { z } from 'zod';
import { AttachmentCorrection, AttachmentWithdrawal, NewAttachment, type AttachmentFile } from '#domain/attachments/attachment';
import { idSchema, type AttachmentId, type MinorId } from '#domain/shared/ids';
import type { Refusal } from '#domain/shared/refusal';
import { answerOf, done, made } from './answers';
import { request } from './define';

const attachmentId = idSchema<AttachmentId>();
const minorId = idSchema<MinorId>();

/** A file that was taken in and waits to be described. */
const waiting = answerOf<AttachmentFile>(z.looseObject({ id: z.string(), fileName: z.string(), size: z.int(), sha256: z.string() }));

/** A chosen file that was not taken in, and why. */
const refused = answerOf<{ readonly fileName: string; readonly reasons: readonly Refusal[] }>(z.strictObject({ fileName: z.string(), reasons: z.array(z.unknown()).min(1) }));

export const attachments = {
  choose: request({
    about: 'Asks for files through the dialog of the system and takes them in, sealed, to be described with `add`. The window gets their names, never where they are.',
    needs: 'open', writes: 'draft', slow: true,
    input: z.strictObject({ minorId }), output: z.strictObject({ taken: z.array(waiting), refused: z.array(refused) }),
  }),
  progress: request({
    about: 'How far taking files in has come; null when nothing is being taken in.', needs: 'open', writes: 'nothing', input: z.strictObject({}),
    output: z.strictObject({ underWay: z.strictObject({ fileName: z.string(), file: z.int(), of: z.int(), bytes: z.int(), ofBytes: z.int() }).nullable() }),
  }),
  cancel: request({ about: 'Stops taking files in. What was whole already stays, of the file under way nothing does.', needs: 'open', writes: 'nothing', input: z.strictObject({}), output: done }),
  waiting: request({ about: 'Files of a minor that were taken in and wait to be described.', needs: 'open', writes: 'nothing', input: z.strictObject({ minorId }), output: z.array(waiting) }),
  drop: request({ about: 'Drops a file that waits to be described; its key is destroyed.', needs: 'open', writes: 'draft', input: z.strictObject({ attachmentId }), output: done }),
  add: request({ about: 'Describes a file that waits: it is an attachment of the minor from then on.', needs: 'open', writes: 'record', input: NewAttachment.extend({ attachmentId }), output: made(attachmentId) }),
  correct: request({ about: 'Says anew what an attachment is, with the reason; the version before stays.', needs: 'open', writes: 'record', input: AttachmentCorrection, output: done }),
  withdraw: request({ about: 'Withdraws an attachment with a reason; it stays readable and goes along with nothing.', needs: 'open', writes: 'record', input: AttachmentWithdrawal, output: done }),
  show: request({
    about: 'The bytes of a picture or PDF, to be shown in the window; looking is noted.', needs: 'open', writes: 'record', closedFile: 'may',
    input: z.strictObject({ attachmentId }), output: z.strictObject({ mime: z.string(), bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }),
  }),
  copy: request({
    about: 'Saves a readable copy of an attachment, under a neutral name, in a place the guardian chooses; a picture without what a camera wrote along when `stripped`.',
    needs: 'open', writes: 'record', closedFile: 'may', slow: true, freshPassphrase: true,
    input: z.strictObject({ attachmentId, stripped: z.boolean() }), output: z.strictObject({ fileName: z.string(), sha256: z.string() }),
  }),
};
