import { z } from 'zod';
import { idSchema, type BackupId } from '../shared/ids';
import { InstantSchema, type Instant } from '../shared/instant';

/** A backup that was made, opened again and found whole. */
export const BackupSchema = z.strictObject({
  id: idSchema<BackupId>(),
  /** The name of both its files, `K7Q2-9XMD`. It says nothing. */
  stem: z.string(),
  madeAt: InstantSchema,
  /** Of the sealed archive. */
  bytes: z.int(),
  /** Attachments that were already gone from the vault. */
  missing: z.int(),
  /** When putting it back was last practised; null when it never was. */
  practisedAt: InstantSchema.nullable(),
});
export type Backup = z.output<typeof BackupSchema>;

/** What putting a backup back came to: when it was made, and what was recorded after it and is not in it. */
export const PutBackSchema = z.strictObject({
  at: InstantSchema,
  madeAt: InstantSchema,
  /** How many entries of the journal are missing, and from when to when; null when the vault of before could not say. */
  lost: z.strictObject({ entries: z.int(), from: InstantSchema.nullable(), until: InstantSchema.nullable() }).nullable(),
});
export type PutBack = z.output<typeof PutBackSchema>;

/** The same from the moments of what was lost, oldest first. */
export const putBackOf = (at: Instant, madeAt: Instant, lost: readonly Instant[] | undefined): PutBack => ({
  at, madeAt, lost: lost ? { entries: lost.length, from: lost[0] ?? null, until: lost.at(-1) ?? null } : null,
});
