import { z } from 'zod';
import { InstantSchema } from '../shared/instant';

/**
 * The recovery sheet that opens this vault now: its number, counted from 1, and when it was made. The code on it is kept
 * nowhere but on the paper.
 */
export const RecoverySheet = z.strictObject({ number: z.int().min(1), madeAt: InstantSchema });
export type RecoverySheet = z.output<typeof RecoverySheet>;

/** The number as it stands on the sheet: `H-3`. */
export const sheetNumber = (number: number): string => `H-${number}`;
