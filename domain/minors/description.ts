import { z } from 'zod';
import { optionalChoice, optionalDay, optionalLine, optionalProse, wholeNumber } from '../fields/kinds';

/** How somebody is built, as the police ask for it. */
export const builds = ['slim', 'average', 'sturdy'] as const;
export type Build = (typeof builds)[number];

/**
 * What somebody looks like (signalement), noted at placement so that it is there when it is needed (politie.nl, Vermissing
 * van personen uit instellingen). Looks, never descent: ethnicity is not asked.
 */
export const Description = z.strictObject({
  /** Centimetres. */
  height: wholeNumber(50, 250).nullable().default(null),
  build: optionalChoice(builds),
  hair: optionalLine(200),
  eyes: optionalLine(100),
  /** Scars, tattoos, glasses, how somebody walks or talks. */
  marks: optionalProse(1000, { sensitive: true }),
  notedOn: optionalDay(),
});
export type Description = z.output<typeof Description>;

/** A description in which nothing is said. */
export const emptyDescription: Description = { height: null, build: null, hair: '', eyes: '', marks: '', notedOn: null };

/** Does a description say anything about how somebody looks? */
export const isDescribed = ({ height, build, hair, eyes, marks }: Description): boolean => height !== null || build !== null || [hair, eyes, marks].some((text) => text !== '');
