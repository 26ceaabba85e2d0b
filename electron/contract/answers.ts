import { z } from 'zod';

/**
 * The answer of a read that returns whole records: the facts every caller leans on are checked, the rest is as the rule
 * or table that made it says. Typed as `T`.
 */
export const answerOf = <T>(facts: z.ZodType): z.ZodType<T> => facts as unknown as z.ZodType<T>;

/** A record that was made or changed: its id. */
export const made = <I extends z.ZodType>(id: I) => z.strictObject({ id });

/** Nothing to say but that it is done. */
export const done = z.strictObject({});
