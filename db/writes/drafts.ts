import { eq } from 'drizzle-orm';
import type { Instant } from '#domain/shared/instant';
import type { WritableDb } from '../open/handles';
import { drafts } from '../schema/drafts';

/** Keeps what is being typed under a key, in place of what was kept there. Not an act, so no journal entry. */
export function saveDraft(write: Pick<WritableDb, 'insert'>, key: string, body: unknown, savedAt: Instant, place: unknown = null): void {
  write.insert(drafts).values({ key, body, savedAt, place }).onConflictDoUpdate({ target: drafts.key, set: { body, savedAt, place } }).run();
}

/** Drops a draft: settled, or given up. Returns whether there was one. Inside `commit`, pass its `tx`. */
export function dropDraft(write: Pick<WritableDb, 'delete'>, key: string): boolean {
  return write.delete(drafts).where(eq(drafts.key, key)).run().changes > 0;
}
