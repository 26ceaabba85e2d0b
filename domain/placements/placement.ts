import { z } from 'zod';
import { choice, day, optionalDay, optionalLine, optionalProse, prose } from '../fields/kinds';
import { idSchema, type MinorId, type PlacementId } from '../shared/ids';
import type { Instant } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';
import { placementKindRow, placementKinds } from './placement-kinds';

/** Who indicated the placement. Nidos indicates, COA places. */
export const placementIndicators = ['nidos', 'avim', 'coa', 'court', 'other'] as const;
export type PlacementIndicator = (typeof placementIndicators)[number];

/** A location code, such as `BO-04`: letters, a dash and digits. It has no room for an address. */
export const LOCATION_CODE = /^[A-Z]{2,5}-\d{1,4}$/;

/** Where a youth lives, from a day. A protected shelter is known by its code alone: its address is secret. */
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
  })
  .superRefine((placement, context) => {
    const add = (message: string, path: string) => context.addIssue({ code: 'custom', message, path: [path] });
    const { codeOnly } = placementKindRow(placement.kind);
    if (placement.locationCode !== '' && !LOCATION_CODE.test(placement.locationCode)) add('not-a-location-code', 'locationCode');
    if (codeOnly && placement.locationCode === '') add('code-needed', 'locationCode');
    if (codeOnly && placement.location !== '') add('address-secret', 'location');
    if (placement.to !== null && placement.to < placement.from) add('before-start', 'to');
  });
export type NewPlacement = z.output<typeof NewPlacement>;

/** A recorded placement, with the standing rule that held when it was made. */
export type Placement = Readonly<NewPlacement> & {
  readonly id: PlacementId;
  readonly recordedAt: Instant;
  readonly defaultVersion: string | null;
};

/** The placement of a day: the latest one that has begun and not ended. The day on which one ends belongs to the next. */
export function placementOn<P extends Pick<NewPlacement, 'from' | 'to'>>(placements: readonly P[], day: PlainDate): P | undefined {
  return placements
    .filter((one) => one.from <= day && (one.to === null || day < one.to))
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0))[0];
}
