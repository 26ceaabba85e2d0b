import { z } from 'zod';
import { choice, line, optionalLine } from '../fields/kinds';
import { idSchema, type NoticeId } from '../shared/ids';
import { InstantSchema, type Instant } from '../shared/instant';

const noticeId = idSchema<NoticeId>();

/** How a sealed file goes to the receiver. */
export const sendingWays = ['police-form', 'email', 'portal', 'usb-stick', 'by-hand'] as const;
export type SendingWay = (typeof sendingWays)[number];

/** A notice went out: when, by which way, and who brought or sent it. */
export const NewSending = z.strictObject({ noticeId, sentAt: InstantSchema, way: choice(sendingWays), sentBy: line(200) });
export type NewSending = z.output<typeof NewSending>;

/** A notice stays here, and why. */
export const NewKeepingBack = z.strictObject({ noticeId, reason: line(500) });

/** One talk with the receiver: who said it and when, the code that was read aloud, the number, and whether the investigation is closed. */
export const NewConfirmation = z.strictObject({
  noticeId,
  confirmedAt: InstantSchema,
  confirmedBy: line(200),
  policeNumber: optionalLine(60),
  receiptCode: optionalLine(20),
  investigationClosed: z.boolean(),
});
export type NewConfirmation = z.output<typeof NewConfirmation>;

/** A record about a notice was wrong: which, and why. */
export const NewTakingBack = z.strictObject({ noticeId, seq: z.int().min(1), reason: line(500) });

/**
 * What an acknowledgement rests on, the weakest first: told by telephone; the code that stands only inside the file, read
 * back; a receipt signed with the receiver's key. `other-code`: an older program took a code that differs; it proves nothing.
 */
export const proofs = ['other-code', 'told', 'code', 'receipt'] as const;
export type Proof = (typeof proofs)[number];

/** Each record, as it is kept. `at` is when it happened, `by` who said or did it. `code` is what an older program took down; a code that fits is that of the package, and is not kept twice. */
export const NoticeHappening = z.discriminatedUnion('move', [
  z.strictObject({ move: z.literal('send'), body: z.strictObject({ at: InstantSchema, by: line(200), way: choice(sendingWays) }) }),
  z.strictObject({ move: z.literal('keep-back'), body: z.strictObject({ reason: line(500) }) }),
  z.strictObject({ move: z.literal('acknowledge'), body: z.strictObject({ at: InstantSchema, by: line(200), proof: choice(proofs), code: optionalLine(20) }) }),
  z.strictObject({ move: z.literal('note-number'), body: z.strictObject({ at: InstantSchema, by: line(200), number: line(60) }) }),
  z.strictObject({ move: z.literal('close'), body: z.strictObject({ at: InstantSchema, by: line(200) }) }),
  z.strictObject({ move: z.literal('take-back'), body: z.strictObject({ seq: z.int(), reason: line(500) }) }),
]);
export type NoticeHappening = z.output<typeof NoticeHappening>;

/** A record with its place in the row, when it was written down and by whom. Rows are added to, never changed. */
export type NoticeEvent = NoticeHappening & { readonly seq: number; readonly notedAt: Instant; readonly notedBy: string };
export type NoticeEventOf<M extends NoticeHappening['move']> = Extract<NoticeEvent, { move: M }>;
