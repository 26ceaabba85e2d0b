import { and, eq } from 'drizzle-orm';
import type { Stamp } from '#domain/journal/stamp';
import type { RecipientRecord } from '#domain/recipients/recipient';
import type { WritableDb } from '../open/handles';
import { recipients } from '../schema/recipients';
import { ChangedMeanwhile, commit } from './commit';

/** Adds a recipient with its certificate (DER) to the register, not yet verified. */
export function importRecipient(write: WritableDb, who: Stamp, recipient: RecipientRecord, certificate: Uint8Array): void {
  const { id, rev, fingerprint, importedAt, verification, ...body } = recipient;
  commit(write, { ...who, action: 'recipient.imported', object: { type: 'recipient', id }, details: { fingerprint } }, (tx) => {
    tx.insert(recipients).values({ id, rev, fingerprint, certificate: Buffer.from(certificate), importedAt, verification, body }).run();
  });
}

/** Marks a recipient as checked by telephone. Throws ChangedMeanwhile when it is no longer as it was seen. */
export function verifyRecipient(write: WritableDb, who: Stamp, seen: RecipientRecord, verification: NonNullable<RecipientRecord['verification']>): void {
  commit(write, { ...who, action: 'recipient.verified', object: { type: 'recipient', id: seen.id }, details: { fingerprint: seen.fingerprint } }, (tx) => {
    const { changes } = tx.update(recipients).set({ verification, rev: seen.rev + 1 }).where(and(eq(recipients.id, seen.id), eq(recipients.rev, seen.rev))).run();
    if (changes === 0) throw new ChangedMeanwhile('recipient');
  });
}
