import { eq, max } from 'drizzle-orm';
import type { JournalAction } from '#domain/journal/actions';
import type { JournalDetail } from '#domain/journal/entry';
import type { Stamp } from '#domain/journal/stamp';
import type { RecipientRecord } from '#domain/recipients/recipient';
import type { AddedRecipient, RecipientHappening } from '#domain/recipients/recipient-history';
import type { Tx, WritableDb } from '../open/handles';
import { recipientEvents, recipients } from '../schema/recipients';
import { ChangedMeanwhile, commit } from './commit';

/** The bytes that belong to a recipient: its key, and the certificates above it (DER). */
export interface KeyBytes {
  readonly key: Uint8Array;
  readonly chain: readonly Uint8Array[];
}

function addEvents(tx: Tx, who: Stamp, by: string, { id, rev }: Pick<RecipientRecord, 'id' | 'rev'>, happenings: readonly RecipientHappening[]): void {
  const rows = happenings.map(({ kind, body }, place) => ({ recipientId: id, seq: rev + 1 + place, at: who.at, doneBy: by, kind, body }));
  tx.insert(recipientEvents).values(rows).run();
}

/** Adds a recipient with its key to the register, not yet verified, and with the two groups its check will ask for. */
export function importRecipient(write: WritableDb, who: Stamp, by: string, added: AddedRecipient, { key, chain }: KeyBytes, groups: readonly [number, number]): void {
  const { id, fingerprint, importedAt, ...body } = added;
  commit(write, { ...who, action: 'recipient.imported', object: { type: 'recipient', id }, details: { fingerprint, profile: body.profile, changed: body.key.replaces !== null } }, (tx) => {
    tx.insert(recipients).values({ id, fingerprint, certificate: Buffer.from(key), importedAt, body, chain: chain.map((one) => Buffer.from(one).toString('base64')) }).run();
    addEvents(tx, who, by, { id, rev: 0 }, [{ kind: 'groups-drawn', body: { groups } }]);
  });
}

const actionOf = {
  'groups-drawn': 'recipient.check-failed', // drawn anew, after a wrong answer
  'answered-wrong': 'recipient.check-failed',
  verified: 'recipient.verified',
  'list-checked': 'recipient.list-checked',
  changed: 'recipient.changed',
  withdrawn: 'recipient.withdrawn',
} as const satisfies Record<RecipientHappening['kind'], JournalAction>;

function detailsOf({ kind, body }: RecipientHappening): Readonly<Record<string, JournalDetail>> {
  switch (kind) {
    case 'list-checked': return { madeAt: body.madeAt, revoked: body.revoked !== null };
    case 'changed': return { profile: body.profile, format: body.format };
    default: return {};
  }
}

/** Throws ChangedMeanwhile when a recipient is no longer as it was seen. */
export function expectRecipient(tx: Tx, seen: Pick<RecipientRecord, 'id' | 'rev'>): void {
  const now = tx.select({ rev: max(recipientEvents.seq) }).from(recipientEvents).where(eq(recipientEvents.recipientId, seen.id)).get();
  if ((now?.rev ?? 0) !== seen.rev) throw new ChangedMeanwhile('recipient');
}

/** Writes down what happened to a recipient: one act, named after its first part. Throws ChangedMeanwhile when the recipient is no longer as the guardian saw it. */
export function noteRecipient(write: WritableDb, who: Stamp, by: string, seen: RecipientRecord, happenings: readonly [RecipientHappening, ...RecipientHappening[]]): void {
  const [first] = happenings;
  commit(write, { ...who, action: actionOf[first.kind], object: { type: 'recipient', id: seen.id }, details: { fingerprint: seen.fingerprint, ...detailsOf(first) } }, (tx) => {
    expectRecipient(tx, seen);
    addEvents(tx, who, by, seen, happenings);
  });
}
