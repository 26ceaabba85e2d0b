import { z } from 'zod';
import { mediaTypes } from '../attachments/file-type';
import { choice, optionalProse } from '../fields/kinds';
import { attachmentKinds } from '../policy/attachment-rules';
import type { UnreadCode } from '../redaction/unread';
import { idSchema, type AttachmentId } from '../shared/ids';
import type { WhyCode } from './notice-fields';

/** Why an attachment goes along. Which of them with which message is in `domain/policy/notice-attachments`. */
export const attachmentWhys = ['recognise', 'right-youth', 'where-to-look', 'judge-safety', 'responsible', 'put-right', 'judge-signals'] as const satisfies readonly WhyCode[];
export type AttachmentWhy = (typeof attachmentWhys)[number];

/** An attachment that the guardian lets go along, and why. */
export const ChosenAttachment = z.strictObject({
  attachmentId: idSchema<AttachmentId>(),
  /** The version that was seen. */
  rev: z.int(),
  why: choice(attachmentWhys),
  /** In own words; stays in the file. */
  reason: optionalProse(500),
  /** Keep what a camera wrote along? By itself it is left out. */
  keepExtras: z.boolean().default(false),
  /** The guardian looked at it: asked for what cannot be searched. */
  looked: z.boolean().default(false),
});
export type ChosenAttachment = z.output<typeof ChosenAttachment>;

/** The attachments of a notice: none by itself, each once. */
export const ChosenAttachments = z.array(ChosenAttachment).max(50, { error: 'too-many' })
  .refine((given) => new Set(given.map((one) => one.attachmentId)).size === given.length, { error: 'twice' }).default([]);

/** Its place in the package, from 1: `index` counts the chosen attachments from 0, and the photo comes before them when it goes along. */
export const placeOfAttachment = (index: number, withPhoto: boolean): number => index + (withPhoto ? 2 : 1);

/** An attachment as the message tells of it. Neither its title nor the name of the file leaves. */
export const ListedAttachment = z.strictObject({
  path: z.string().regex(/^bijlagen\/\d{4}\.bin$/).meta({ description: 'Where it is in the archive' }),
  kind: z.enum(attachmentKinds),
  mime: z.enum(mediaTypes).meta({ description: 'By its first bytes' }),
  size: z.int().nonnegative().meta({ description: 'Bytes' }),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  why: z.enum(attachmentWhys),
  stripped: z.boolean().meta({ description: 'Was left out what a camera or a program wrote along in a picture? Then the bytes are not those of the original' }),
});
export type ListedAttachment = z.output<typeof ListedAttachment>;

/** An attachment as it went along, for the record: what the message says of it, and what only the file says. */
export interface SentAttachment extends ListedAttachment {
  readonly attachmentId: AttachmentId;
  readonly rev: number;
  readonly reason: string;
  /** What of it could not be searched; the guardian said to have looked. */
  readonly unread: readonly UnreadCode[];
}
