import { z } from 'zod';
import { choice, line, optionalLine, optionalProse, prose, yesNo } from '../fields/kinds';
import { idSchema, type DepartureId, type MinorId, type NoticeId, type RecipientId, type SignId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import type { NoticeEvent } from './notice-history';
import { legalGrounds, noticePurposes, type NoticeKind } from './notice-kinds';
import type { KeptPayload } from './kept-payload';
import { SeenQuestions } from './seen-question';
import { ChosenAttachments, type SentAttachment } from './sent-attachment';

const chosen = {
  recipientId: idSchema<RecipientId>(),
  legalGround: choice(legalGrounds),
  purpose: choice(noticePurposes),
  attachments: ChosenAttachments,
  /** The short words and numbers that may be something that stays, of which the guardian said to have looked. */
  shortSeen: SeenQuestions,
};
const departureId = idSchema<DepartureId>();
/** Why the address goes along this once: needed and safe. Empty when it stays. */
const addressReason = optionalProse(1000);

/** A sign that the guardian chose to report, with what was seen in the words that leave. */
export const ReportedSign = z.strictObject({ signId: idSchema<SignId>(), what: prose(2000, { sensitive: true }) });
export type ReportedSign = z.output<typeof ReportedSign>;

/** What the guardian chooses before sealing, for each kind of message. */
export const NoticeChoice = z.discriminatedUnion('kind', [
  z.strictObject({ ...chosen, kind: z.literal('missing'), departureId, withPhoto: yesNo() }),
  z.strictObject({ ...chosen, kind: z.literal('found'), departureId }),
  z.strictObject({ ...chosen, kind: z.literal('known-destination'), departureId, confirmedBy: line(300), notMissingBecause: optionalLine(500), addressReason }),
  z.strictObject({ ...chosen, kind: z.literal('correction'), noticeId: idSchema<NoticeId>(), wrong: prose(2000), now: prose(2000) }),
  z.strictObject({
    ...chosen, kind: z.literal('trafficking-signals'), minorId: idSchema<MinorId>(),
    signs: z.array(ReportedSign).min(1, { error: 'too-few' }).max(60, { error: 'too-many' }).refine((given) => new Set(given.map((one) => one.signId)).size === given.length, { error: 'twice' }),
  }),
]);
export type NoticeChoice = z.output<typeof NoticeChoice>;
export type ChoiceOf<Kind extends NoticeKind> = Extract<NoticeChoice, { kind: Kind }>;

/** One sealed file of a notice: its neutral name, its size in bytes and its SHA-256 (64 hexadecimal digits). */
export interface NoticeFile {
  readonly fileName: string;
  readonly bytes: number | null;
  readonly sha256: string;
}

/** A notice that was sealed, and what came back. */
export interface NoticeRecord {
  readonly id: NoticeId;
  readonly minorId: MinorId;
  /** The departure it is about; null for a report of signs, which is about none. */
  readonly departureId: DepartureId | null;
  readonly recipientId: RecipientId;
  readonly kind: NoticeKind;
  readonly payload: KeptPayload;
  /** Why the address of the destination went along; null when it did not. The reason stays here and is in no message. */
  readonly addressReason: string | null;
  readonly packageId: string;
  readonly counter: number;
  readonly manifestSha256: string;
  readonly fileName: string;
  readonly fileSha256: string;
  /** Every sealed file, in order: one, or the parts. `bytes` is not known of a notice sealed before it was kept. */
  readonly files: readonly NoticeFile[];
  /** What went along beside the message and the photo. */
  readonly attachments: readonly SentAttachment[];
  readonly receiptCode: string;
  readonly sealedAt: Instant;
  readonly sealedBy: string;
  /** What the pseudonym of the case is made of: the same for every notice about one case, whatever file it is in. */
  readonly caseSeed: string;
  /** What happened since, in the order in which it was noted. */
  readonly events: readonly NoticeEvent[];
}
