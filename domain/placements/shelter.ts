import { z } from 'zod';
import { choice, day, line, optionalDay, optionalLine, optionalProse, prose, yesNo } from '../fields/kinds';
import { idSchema, type AssessmentId, type MinorId, type ShelterId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import { LOCATION_CODE } from './placement';

/** Where a proposal for protected shelter stands. */
export const shelterStatuses = ['proposed', 'indicated', 'asked', 'placed', 'refused', 'withdrawn'] as const;
export type ShelterStatus = (typeof shelterStatuses)[number];

/**
 * On what it rests: a real suspicion of victimhood with protection needed here (Kamerstukken 27 062, nr. 110), a real
 * suspicion of an early departure or a suspicious situation (Aanhangsel TK 2018/19, 966), or the standing rule.
 */
export const shelterGrounds = ['real-suspicion', 'early-departure', 'standing-rule'] as const;
export type ShelterGround = (typeof shelterGrounds)[number];

/** Who advises. AVIM or Nidos advise on a risk profile; Nidos indicates. */
export const shelterAdvisers = ['avim', 'nidos'] as const;

/** A proposal for protected shelter. */
export const NewShelter = z.strictObject({
  minorId: idSchema<MinorId>(),
  ground: choice(shelterGrounds, { sensitive: true }),
  advisedBy: choice(shelterAdvisers),
  adviser: optionalLine(200),
  advisedOn: optionalDay(),
  proposedOn: day(),
  reason: prose(5000, { sensitive: true }),
  /** Siblings who travel with an older minor sibling (kindgezin): the lower age limit does not hold for them. */
  siblingFamily: yesNo(),
  /** After a refusal: what is different now. */
  changed: optionalProse(2000, { sensitive: true }),
});
export type NewShelter = z.output<typeof NewShelter>;

const shelterId = idSchema<ShelterId>();
const code = line(12).regex(LOCATION_CODE, { error: 'not-a-location-code' });

/**
 * One step of a proposal: Nidos indicates after a risk profile, COA is asked, COA places at a location known by its code
 * alone or refuses, or the proposal is taken back. Steps are added, never changed.
 */
export const ShelterStep = z.discriminatedUnion('move', [
  z.strictObject({ move: z.literal('indicate'), shelterId, on: day(), indicatedBy: line(200), riskProfileOn: day() }),
  z.strictObject({ move: z.literal('ask'), shelterId, on: day(), askedOf: line(200) }),
  z.strictObject({ move: z.literal('place'), shelterId, on: day(), locationCode: code }),
  z.strictObject({ move: z.literal('refuse'), shelterId, on: day(), refusedBy: line(200), reason: prose(2000) }),
  z.strictObject({ move: z.literal('withdraw'), shelterId, on: day(), reason: prose(2000) }),
]);
export type ShelterStep = z.output<typeof ShelterStep>;

/** What a record made before a field existed says for it. */
export const beforeAdvisers = { adviser: '', advisedOn: null, changed: '' } as const satisfies Partial<NewShelter>;

/** A recorded proposal. */
export type Shelter = Readonly<NewShelter> & {
  readonly id: ShelterId;
  readonly status: ShelterStatus;
  readonly recordedAt: Instant;
  /** The day of the last step, so that a later step is not earlier. */
  readonly lastStepOn: PlainDate;
  /** The version of the standing rule it rests on, if it does. */
  readonly defaultVersion: string | null;
  /** The guardian's decision it was born from, where it rests on a real suspicion. */
  readonly assessmentId: AssessmentId | null;
  /** Who proposed; empty in records made before this was kept. */
  readonly proposedBy: string;
};
