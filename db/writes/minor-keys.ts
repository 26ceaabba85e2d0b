import { eq } from 'drizzle-orm';
import { identityOfKept, type NewMinor } from '#domain/minors/identity';
import { minorKeysOf } from '#domain/minors/minor-keys';
import { likenessOf } from '#domain/minors/resemblance';
import type { MinorId } from '#domain/shared/ids';
import { listMinorsWithoutKeys } from '../queries/minor-keys';
import type { Tx, WritableDb } from '../open/handles';
import { minorKeys } from '../schema/files';

/** Puts the keys of an identity in place of the ones before, inside the transaction of the identity. */
export function keepMinorKeys(tx: Pick<Tx, 'delete' | 'insert'>, id: MinorId, body: NewMinor): void {
  tx.delete(minorKeys).where(eq(minorKeys.minorId, id)).run();
  tx.insert(minorKeys).values(minorKeysOf(likenessOf(body)).map((key) => ({ ...key, minorId: id }))).run();
}

/**
 * Gives keys to every youth that has none by the rule of this program. Keys say nothing that the identity does not say, so
 * making them is no act and stands in no journal. Returns how many youths got them.
 */
export function refillMinorKeys(write: WritableDb): number {
  const without = listMinorsWithoutKeys(write);
  if (without.length === 0) return 0;
  write.transaction((tx) => {
    for (const { id, body } of without) keepMinorKeys(tx, id, identityOfKept(body));
  }, { behavior: 'immediate' });
  return without.length;
}
