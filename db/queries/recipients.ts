import { asc, eq } from 'drizzle-orm';
import type { RecipientRecord } from '#domain/recipients/recipient';
import { recipientAfter, type DatedHappening } from '#domain/recipients/recipient-history';
import type { RecipientId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { recipientEvents, recipients } from '../schema/recipients';

type Row = typeof recipients.$inferSelect;

const happeningOf = ({ seq, at, doneBy, kind, body }: typeof recipientEvents.$inferSelect): DatedHappening => ({ seq, at, by: doneBy, kind, body }) as DatedHappening;

const recipientOf = ({ id, fingerprint, importedAt, body }: Row, happenings: readonly DatedHappening[]): RecipientRecord => recipientAfter({ id, fingerprint, importedAt, ...body }, happenings);

/** The register of recipients, in the order of import. */
export function listRecipients(read: ReadableDb): readonly RecipientRecord[] {
  const events = read.select().from(recipientEvents).orderBy(asc(recipientEvents.recipientId), asc(recipientEvents.seq)).all();
  return read.select().from(recipients).orderBy(asc(recipients.id)).all().map((row) => recipientOf(row, events.filter((one) => one.recipientId === row.id).map(happeningOf)));
}

/** A recipient with its key: a certificate in DER, or an age key as it is written, in ASCII; and the certificates above it (DER). */
export interface KnownRecipient {
  readonly recipient: RecipientRecord;
  readonly key: Uint8Array;
  readonly chain: readonly Uint8Array[];
}

/** One recipient; nothing when the id is unknown. */
export function findRecipient(read: ReadableDb, id: RecipientId): KnownRecipient | undefined {
  const row = read.select().from(recipients).where(eq(recipients.id, id)).get();
  if (!row) return undefined;
  const happenings = read.select().from(recipientEvents).where(eq(recipientEvents.recipientId, id)).orderBy(asc(recipientEvents.seq)).all().map(happeningOf);
  return { recipient: recipientOf(row, happenings), key: row.certificate, chain: row.chain.map((one) => new Uint8Array(Buffer.from(one, 'base64'))) };
}

/** Is this very key in the register already? `fingerprint` is SHA-256 in hex. */
export const hasRecipient = (read: ReadableDb, fingerprint: string): boolean =>
  read.select({ id: recipients.id }).from(recipients).where(eq(recipients.fingerprint, fingerprint)).get() !== undefined;
