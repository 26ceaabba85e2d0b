import { eq } from 'drizzle-orm';
import type { ReadableDb } from '../open/handles';
import { settings } from '../schema/settings';

/** A setting as it is kept. The subject that owns the key knows the shape of `value`. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
  readonly rev: number;
}

/** One setting, or nothing when it was never set. */
export const findSetting = (read: ReadableDb, key: string): Setting | undefined => read.select().from(settings).where(eq(settings.key, key)).get();

/** Every setting that was set, by key. */
export const listSettings = (read: ReadableDb): readonly Setting[] => read.select().from(settings).orderBy(settings.key).all();
