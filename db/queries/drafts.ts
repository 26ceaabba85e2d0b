import { eq } from 'drizzle-orm';
import type { Instant } from '#domain/shared/instant';
import type { ReadableDb } from '../open/handles';
import { drafts } from '../schema/drafts';

/** A draft as it is kept. The form that saved it knows the shape of `body`. */
export interface Draft {
  readonly key: string;
  readonly body: unknown;
  readonly savedAt: Instant;
  /** Where the keyboard was, in forms that keep it; else null. */
  readonly place: unknown;
}

/** One draft, or nothing. */
export const findDraft = (read: ReadableDb, key: string): Draft | undefined => read.select().from(drafts).where(eq(drafts.key, key)).get();

/** Every draft, by key. */
export const listDrafts = (read: ReadableDb): readonly Draft[] => read.select().from(drafts).orderBy(drafts.key).all();
