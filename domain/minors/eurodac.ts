import { z } from 'zod';
import { choice, optionalDay, optionalLine, optionalPartialDay } from '../fields/kinds';
import { CountrySchema } from '../fields/countries';

/** As what somebody is known at an authority. */
export const registeredAs = ['minor', 'adult', 'unknown'] as const;
export type RegisteredAs = (typeof registeredAs)[number];

/** What is known of a comparison with Eurodac. */
export const eurodacStates = ['unknown', 'no-hit', 'hit'] as const;
export type EurodacState = (typeof eurodacStates)[number];

/** One registration in another member state. */
export const EurodacHit = z.strictObject({
  memberState: CountrySchema,
  registeredOn: optionalPartialDay(),
  registeredAs: choice(registeredAs),
  /** The birth date that state noted; it overwrites neither of ours. */
  birthDate: optionalPartialDay(),
  reference: optionalLine(60),
});
export type EurodacHit = z.output<typeof EurodacHit>;

/** The comparison with Eurodac: who was found, where and as what. A hit changes no birth date by itself. */
export const Eurodac = z
  .strictObject({ state: choice(eurodacStates), checkedOn: optionalDay(), hits: z.array(EurodacHit).max(30, { error: 'too-many' }).default([]) })
  .superRefine(({ state, hits }, context) => {
    if (state === 'hit' && hits.length === 0) context.addIssue({ code: 'custom', message: 'too-few', path: ['hits'] });
    if (state !== 'hit' && hits.length > 0) context.addIssue({ code: 'custom', message: 'hit-needed', path: ['state'] });
  });
export type Eurodac = z.output<typeof Eurodac>;

/** Nothing is known of Eurodac yet. */
export const unknownEurodac: Eurodac = { state: 'unknown', checkedOn: null, hits: [] };
