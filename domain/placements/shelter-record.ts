import type { Instant } from '../shared/instant';
import type { Shelter, ShelterStep } from './shelter';

/** A step of a proposal as it was taken. */
export type ShelterStepTaken = ShelterStep & { readonly at: Instant; readonly by: string };

/** A proposal for protected shelter with every step taken, oldest first. */
export type ShelterRecord = Shelter & { readonly steps: readonly ShelterStepTaken[] };
