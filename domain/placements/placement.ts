import { z } from 'zod';
import { choice, day, optionalChoice, optionalDay, optionalLine, optionalMoment, optionalProse, prose } from '../fields/kinds';
import type { Changeable } from '../minors/former-version';
import { idSchema, type MinorId, type PlacementId } from '../shared/ids';
import { dayOf, type Instant } from '../shared/instant';
import { addDays, type PlainDate } from '../shared/plain-date';
import { arrivalKinds, placementKindRow, placementKinds } from './placement-kinds';

/** Who indicated the placement. Nidos indicates, COA places. */
export const placementIndicators = ['nidos', 'avim', 'coa', 'court', 'other'] as const;
export type PlacementIndicator = (typeof placementIndicators)[number];

/** A location code, such as `BO-04`: letters, a dash and digits. It has no room for an address. */
export const LOCATION_CODE = /^[A-Z]{2,5}-\d{1,4}$/;

/**
 * Where a youth lives, from a day. A protected shelter is known by its code alone: its address is secret. Transit is a
 * state of its own: the youth is under way, and the arrival that was booked says when and where it ends.
 */
export const NewPlacement = z
  .strictObject({
    minorId: idSchema<MinorId>(),
    kind: choice(placementKinds),
    locationCode: optionalLine(12),
    location: optionalLine(200, { sensitive: true }),
    from: day(),
    to: optionalDay(),
    indicatedBy: choice(placementIndicators),
    reason: prose(2000),
    overrideMotive: optionalProse(2000),
    /** Only in transit: when the youth is expected at the next place. A missed arrival can become a ground for unknown destination. */
    arrivalAt: optionalMoment(),
    arrivalKind: optionalChoice(arrivalKinds),
    /** Where: a name, or for protected shelter the code alone. */
    arrivalWhere: optionalLine(200),
  })
  .superRefine((placement, context) => {
    const add = (message: string, path: string) => context.addIssue({ code: 'custom', message, path: [path] });
    const { codeOnly } = placementKindRow(placement.kind);
    if (placement.locationCode !== '' && !LOCATION_CODE.test(placement.locationCode)) add('not-a-location-code', 'locationCode');
    if (codeOnly && placement.locationCode === '') add('code-needed', 'locationCode');
    if (codeOnly && placement.location !== '') add('address-secret', 'location');
    if (placement.to !== null && placement.to < placement.from) add('before-start', 'to');
    if (placement.kind !== 'transit') {
      if (placement.arrivalAt !== null) add('only-in-transit', 'arrivalAt');
      if (placement.arrivalKind !== null) add('only-in-transit', 'arrivalKind');
      if (placement.arrivalWhere !== '') add('only-in-transit', 'arrivalWhere');
      return;
    }
    const toSecret = placement.arrivalKind !== null && placementKindRow(placement.arrivalKind).codeOnly;
    if (toSecret && placement.arrivalWhere !== '' && !LOCATION_CODE.test(placement.arrivalWhere)) add('not-a-location-code', 'arrivalWhere');
    if (placement.arrivalAt !== null && dayOf(placement.arrivalAt) < placement.from) add('before-start', 'arrivalAt');
  });
export type NewPlacement = z.output<typeof NewPlacement>;

/** A recorded placement, with the standing rule that held when it was made. */
export type Placement = Readonly<NewPlacement> & Changeable<NewPlacement> & {
  readonly id: PlacementId;
  readonly recordedAt: Instant;
  readonly defaultVersion: string | null;
  /** There is an address, even where it is kept back (see hide-address.ts). */
  readonly hasAddress: boolean;
};

/** What a record made before a field existed says for it. */
export const beforeTransit = { arrivalAt: null, arrivalKind: null, arrivalWhere: '' } as const satisfies Partial<NewPlacement>;

type Stay = Pick<NewPlacement, 'from' | 'to'> & { readonly withdrawnAt?: Instant | null };

/** The placement of a day: the latest one that has begun and not ended. The day on which one ends belongs to the next. */
export function placementOn<P extends Stay>(placements: readonly P[], day: PlainDate): P | undefined {
  return placements
    .filter((one) => !one.withdrawnAt && one.from <= day && (one.to === null || day < one.to))
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0))[0];
}

/**
 * The place where the youth lived at a moment, when its address is secret: where somebody saw them then may give it away.
 * Days have no hours: a place that ended that day or the day before may still be where the youth was.
 */
export function secretPlaceAt<P extends Stay & Pick<NewPlacement, 'kind'>>(placements: readonly P[], at: Instant): P | undefined {
  const days = [dayOf(at), addDays(dayOf(at), -1)];
  const justEnded = placements.filter((one) => !one.withdrawnAt && one.to !== null && days.includes(one.to));
  return [...days.map((day) => placementOn(placements, day)), ...justEnded].find((one) => one && placementKindRow(one.kind).codeOnly);
}
