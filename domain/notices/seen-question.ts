import { z } from 'zod';
import { leakPlaces, type Leak } from '../redaction/leak';
import { redactionParts } from '../redaction/parts';

/** A question that the search asked and the guardian answered: a short value of this kind, at this place, is something else. `attachment` is its place in the package. */
export const SeenQuestion = z.strictObject({ part: z.enum(redactionParts), place: z.enum(leakPlaces), attachment: z.int().nullable() });
export type SeenQuestion = z.output<typeof SeenQuestion>;

/** Only what was asked is answered: what is found elsewhere later is asked anew. */
export const SeenQuestions = z.array(SeenQuestion).max(100, { error: 'too-many' }).default([]);

/** Is this hit one that the guardian looked at? */
export const isSeen = (leak: Pick<Leak, 'part' | 'place' | 'attachment'>, seen: readonly SeenQuestion[]): boolean =>
  seen.some(({ part, place, attachment }) => part === leak.part && place === leak.place && attachment === leak.attachment);
