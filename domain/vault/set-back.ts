import { z } from 'zod';
import { InstantSchema } from '../shared/instant';

/**
 * In what a vault is not as it was left. Nobody who works in it can make this happen: the disk lost something, or somebody
 * put back files of before.
 * - `acts-missing`: the journal ends before acts that were told to be kept.
 * - `other-acts`: it goes on, but from another act than the one that was told to be kept.
 * - `other-file`: the database is not byte for byte the one that was closed.
 * - `no-head`: what remembers all this is gone or unreadable.
 */
export const setBackKinds = ['acts-missing', 'other-acts', 'other-file', 'no-head'] as const;

/** What was found at opening. `from` and `to` are the numbers of the acts that are missing. */
export type SetBack = { readonly kind: 'acts-missing'; readonly from: number; readonly to: number } | { readonly kind: Exclude<(typeof setBackKinds)[number], 'acts-missing'> };

/** The same as it is kept for the guardian to read. */
export const ToldSetBack = z.strictObject({ at: InstantSchema, kind: z.enum(setBackKinds), missing: z.int().min(0) });
export type ToldSetBack = z.output<typeof ToldSetBack>;

/** How many acts are missing for certain. */
export const missingActs = (found: SetBack): number => (found.kind === 'acts-missing' ? found.to - found.from + 1 : 0);
