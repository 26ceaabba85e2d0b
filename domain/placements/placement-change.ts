import { z } from 'zod';
import { day, prose } from '../fields/kinds';
import { idSchema, type PlacementId } from '../shared/ids';
import { NewPlacement } from './placement';

// Which version the guardian looked at: a change on an older one is told, never merged.
const seen = { placementId: idSchema<PlacementId>(), rev: z.int().min(1) };

/** The end of a placement, with why. */
export const PlacementEnd = z.strictObject({ ...seen, to: day(), reason: prose(2000) });
export type PlacementEnd = z.output<typeof PlacementEnd>;

/** Other facts for a placement, as a new version with why. */
export const PlacementCorrection = z.strictObject({ ...seen, reason: prose(2000), placement: NewPlacement });

/** Takes a placement back: it stays readable and no longer counts. */
export const PlacementWithdrawal = z.strictObject({ ...seen, reason: prose(2000) });
export type PlacementWithdrawal = z.output<typeof PlacementWithdrawal>;

/** Why a youth for whom a standing rule says protected shelter lives elsewhere, given later. */
export const PlacementMotive = z.strictObject({ ...seen, overrideMotive: prose(2000) });
export type PlacementMotive = z.output<typeof PlacementMotive>;
