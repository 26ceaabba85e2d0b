import { z } from 'zod';
import { choice, line, optionalLine } from '../fields/kinds';
import { idSchema, type DepartureId, type MinorId, type NoticeId, type RecipientId } from '../shared/ids';
import { InstantSchema, type Instant } from '../shared/instant';
import { PartialDateSchema, PlainDateSchema } from '../shared/plain-date';
import { safetyPointCodes } from '../transfers/safety-check';

/** The messages the police know. The program seals "known destination"; the others follow the same envelope. */
export const noticeKinds = ['known-destination'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Why the data may go to the police. The guardian chooses; it is printed. To be confirmed by a lawyer. */
export const legalGrounds = ['public-task', 'vital-interest', 'legal-duty'] as const;
export type LegalGround = (typeof legalGrounds)[number];

const said = z.string().max(500);

/**
 * The message itself, `bericht.json` in the sealed file. It holds what the police need to close the investigation and
 * nothing more: no conversations, health, asylum story, contact data of others, nor the address.
 */
export const NoticePayload = z.strictObject({
  schema: z.literal('hoede/notice/1'),
  kind: z.enum(noticeKinds),
  classification: z.literal('confidential-personal-data'),
  madeAt: z.string(),
  sender: z.strictObject({ name: said, organisation: said, phone: said }),
  minor: z.strictObject({
    name: said, nameInScript: z.strictObject({ text: said, lang: z.string().max(35) }).nullable(), aliases: z.array(said), vNumber: z.string(), nationality: z.string(),
    statedBirthDate: PartialDateSchema, establishedBirthDate: PartialDateSchema.nullable(), establishedBy: said.nullable(),
  }),
  police: z.strictObject({ number: said, reportedOn: PlainDateSchema.nullable(), notMissingBecause: said.nullable() }),
  departure: z.strictObject({ category: z.literal('known-destination'), lastSeenOn: PlainDateSchema }),
  destination: z.strictObject({ country: z.string(), confirmedBy: said }),
  safety: z.strictObject({
    points: z.array(z.strictObject({ point: z.enum(safetyPointCodes), answer: z.enum(['yes', 'not-applicable']), checkedOn: PlainDateSchema })),
    reviewedOn: PlainDateSchema,
  }),
  measure: z.strictObject({ kind: z.string(), court: said.nullable(), caseNumber: said.nullable(), startedOn: PlainDateSchema.nullable(), endsOn: PlainDateSchema.nullable() }).nullable(),
  receivingGuardian: said.nullable(),
  request: z.literal('close-investigation-and-confirm'),
  legalGround: z.enum(legalGrounds),
  purpose: said,
});
export type NoticePayload = z.output<typeof NoticePayload>;

/** What never goes along with a message to the police by itself, in the words of `words.notices.withheld`. */
export const withheldFromPolice = ['conversations', 'own-words', 'signs', 'health', 'asylum-story', 'contacts-of-others', 'address', 'shelter-location'] as const;

/** What the guardian chooses before sealing. */
export const NoticeChoice = z.strictObject({
  departureId: idSchema<DepartureId>(),
  recipientId: idSchema<RecipientId>(),
  legalGround: choice(legalGrounds),
  confirmedBy: line(300),
  notMissingBecause: optionalLine(500),
});
export type NoticeChoice = z.output<typeof NoticeChoice>;

/** The police's answer: who, when, under which number, and whether the investigation is closed. */
export const NewConfirmation = z.strictObject({
  noticeId: idSchema<NoticeId>(),
  confirmedAt: InstantSchema,
  confirmedBy: line(200),
  policeNumber: line(60),
  receiptCode: optionalLine(20),
  investigationClosed: z.boolean(),
});
export type NewConfirmation = z.output<typeof NewConfirmation>;

/** A notice that was sealed, and what came back. */
export interface NoticeRecord {
  readonly id: NoticeId;
  readonly minorId: MinorId;
  /** The departure it is about; null for a report of signs, which is about none. */
  readonly departureId: DepartureId | null;
  readonly recipientId: RecipientId;
  readonly kind: NoticeKind;
  readonly payload: NoticePayload;
  readonly packageId: string;
  readonly counter: number;
  readonly manifestSha256: string;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly receiptCode: string;
  readonly sealedAt: Instant;
  readonly sealedBy: string;
  /** What the pseudonym of the case is made of: the same for every notice about one case, whatever file it is in. */
  readonly caseSeed: string;
  readonly confirmation: (NewConfirmation & { readonly receiptCodeMatches: boolean | null }) | null;
}
