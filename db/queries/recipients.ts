import { asc, eq } from 'drizzle-orm';
import type { RecipientRecord } from '#domain/recipients/recipient';
import type { RecipientId } from '#domain/shared/ids';
import type { ReadableDb } from '../open/handles';
import { recipients } from '../schema/recipients';

const recipientOf = ({ id, rev, fingerprint, importedAt, verification, body }: typeof recipients.$inferSelect): RecipientRecord => ({ ...body, id, rev, fingerprint, importedAt, verification });

/** The register of recipients, in the order of import. */
export const listRecipients = (read: ReadableDb): readonly RecipientRecord[] => read.select().from(recipients).orderBy(asc(recipients.id)).all().map(recipientOf);

/** One recipient with its key: a certificate in DER, or an age key as it is written, in ASCII. Nothing when the id is unknown. */
export function findRecipient(read: ReadableDb, id: RecipientId): { readonly recipient: RecipientRecord; readonly key: Uint8Array } | undefined {
  const row = read.select().from(recipients).where(eq(recipients.id, id)).get();
  return row && { recipient: recipientOf(row), key: row.certificate };
}

/** Is this certificate in the register already? `fingerprint` is SHA-256 in hex. */
export const hasRecipient = (read: ReadableDb, fingerprint: string): boolean =>
  read.select({ id: recipients.id }).from(recipients).where(eq(recipients.fingerprint, fingerprint)).get() !== undefined;
