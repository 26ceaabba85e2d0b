import type { MinorFile } from '../minors/minor-file';
import { placementOn } from '../placements/placement';
import type { DepartureId, MinorId } from '../shared/ids';
import { dayOf } from '../shared/instant';
import type { PlainDate } from '../shared/plain-date';

/** Who left from which place, by its location code. */
export type Left = ReadonlyMap<string, readonly { readonly minorId: MinorId; readonly departureId: DepartureId; readonly on: PlainDate }[]>;

/** Departures of a caseload by the place the youth lived in when last seen. */
export function leftFrom(files: readonly Pick<MinorFile, 'minor' | 'placements' | 'departures'>[]): Left {
  const left = new Map<string, { minorId: MinorId; departureId: DepartureId; on: PlainDate }[]>();
  for (const { minor, placements, departures } of files) {
    for (const departure of departures) {
      const on = dayOf(departure.started.lastSeenAt);
      const code = placementOn(placements, on)?.locationCode ?? '';
      if (code === '') continue;
      left.set(code, [...(left.get(code) ?? []), { minorId: minor.id, departureId: departure.id, on }]);
    }
  }
  return left;
}
