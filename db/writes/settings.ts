import { eq } from 'drizzle-orm';
import type { Stamp } from '#domain/journal/stamp';
import type { Tx, WritableDb } from '../open/handles';
import { settings } from '../schema/settings';
import { ChangedMeanwhile, commit } from './commit';

/** Sets one setting inside an act of another subject; the same rules as `changeSetting`. */
export function keepSetting(tx: Tx, key: string, value: unknown, seenRev: number): number {
  const rev = seenRev + 1;
  const found = tx.select({ rev: settings.rev }).from(settings).where(eq(settings.key, key)).get();
  if ((found?.rev ?? 0) !== seenRev) throw new ChangedMeanwhile('setting');
  tx.insert(settings).values({ key, value, rev }).onConflictDoUpdate({ target: settings.key, set: { value, rev } }).run();
  return rev;
}

/**
 * Sets one setting. `seenRev` is the revision the guardian looked at, 0 when it was not set yet.
 * Returns the new revision. Throws ChangedMeanwhile when it was changed in between. The value is not journalled, only that it changed.
 */
export function changeSetting(write: WritableDb, who: Stamp, key: string, value: unknown, seenRev: number): number {
  const act = { ...who, action: 'settings.changed', object: { type: 'setting', id: key }, details: { rev: seenRev + 1 } } as const;
  return commit(write, act, (tx) => keepSetting(tx, key, value, seenRev));
}
