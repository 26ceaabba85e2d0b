import { z } from 'zod';
import { idSchema, type NoticeId } from '../shared/ids';
import { InstantSchema } from '../shared/instant';

/** The largest file that a receipt is looked for in. */
export const MOST_RECEIPT_BYTES = 64 * 1024;
/** The largest `receipt.json` in it. */
export const MOST_RECEIPT_TEXT = 4096;

const bytes = z.custom<Uint8Array>((given) => given instanceof Uint8Array);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
// No control characters, and no marks that turn, hide or join text: a person must be able to judge this name.
const name = z.string().min(1).max(200).regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]*$/u);

/** `receipt.json`: which package was received, when and by whom. */
export const Receipt = z.strictObject({ format: z.literal('hoede-receipt/1'), packageId: z.uuidv7(), manifestSha256: sha256, receivedAt: InstantSchema, by: name });
export type Receipt = z.output<typeof Receipt>;

/** The file of a receiver, and the certificate of the receiver that the notice was sealed for (DER). */
export const ReceiptFile = z.strictObject({ bytes, certificate: bytes });

/** How the signature stands: made with the key of that certificate, with another key, or not fitting the content at all. */
export const receiptSignatures = ['valid', 'other-signer', 'wrong'] as const;

/** What is said of a file: what the receipt claims and how its signature stands, or that it is none. */
export const ReceiptAnswer = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('read'), receipt: Receipt, signature: z.enum(receiptSignatures) }),
  z.strictObject({ verdict: z.literal('refused'), problem: z.enum(['too-large', 'not-a-receipt']) }),
]);
export type ReceiptAnswer = z.output<typeof ReceiptAnswer>;

/** A receipt as a file in base64, about the notice it is brought to. */
export const NewReceipt = z.strictObject({ noticeId: idSchema<NoticeId>(), file: z.base64({ error: 'wrong-type' }).min(1, { error: 'required' }).max(2_000_000, { error: 'too-long' }) });
