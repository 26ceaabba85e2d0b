import type { DepartureStatus } from '../departures/departure';
import type { PlacementKind } from '../placements/placement-kinds';
import { placementOn } from '../placements/placement';
import type { MinorId } from '../shared/ids';
import { dayOf, type Instant } from '../shared/instant';
import { addDays, daysBetween, type PlainDate } from '../shared/plain-date';
import { NO_PLACE, type destinations, type outcomes } from './figure';

/** A departure as figures see it. `moves`: what happened to it, in order, by the words of its table. */
export interface FigureDeparture {
  readonly minorId: MinorId;
  readonly status: DepartureStatus;
  readonly lastSeenAt: Instant;
  readonly moves: readonly string[];
}

/** A place as figures see it. */
export interface FigurePlace {
  readonly minorId: MinorId;
  readonly kind: PlacementKind;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly withdrawnAt: Instant | null;
}

/** How a departure that was seen again before any report stands: the youth had not left. */
export const isFalseAlarm = ({ status }: Pick<FigureDeparture, 'status'>): boolean => status === 'seen-again';

/** The destination as it stands: a known one that proved false does not count as known any more; unknown was counted when it was established. */
export function destinationOf({ moves }: Pick<FigureDeparture, 'moves'>): (typeof destinations)[number] {
  if (moves.lastIndexOf('confirm-known') > moves.lastIndexOf('reopen')) return 'known';
  return moves.includes('confirm-unknown') ? 'unknown' : 'open';
}

/** How a departure stands. An end noted by mistake was taken back, and is no end. */
export function outcomeOf({ status }: Pick<FigureDeparture, 'status'>): (typeof outcomes)[number] {
  return status === 'found' || status === 'returned' || status === 'of-age' || status === 'died' ? status : 'away';
}

/** The place a youth left: that of the day last seen, or the one that ended that day or stood the day before. */
export function placeLeft<P extends Omit<FigurePlace, 'minorId'>>(places: readonly P[], lastSeenAt: Instant): P | undefined {
  const day = dayOf(lastSeenAt);
  return placementOn(places, day) ?? placementOn(places, addDays(day, -1)) ?? places.findLast((one) => one.withdrawnAt === null && one.to === day);
}

/** The band of the days between coming and being last seen, `3-7` or `over-90`. */
export function bandOf(place: Pick<FigurePlace, 'from'> | undefined, lastSeenAt: Instant, bands: readonly number[]): string {
  if (!place) return NO_PLACE;
  const days = Math.max(0, daysBetween(place.from, dayOf(lastSeenAt)));
  return bandsOf(bands)[bands.filter((last) => last < days).length]!;
}

/** The keys of the bands: `0-2`, `3-7`, `over-7` for [2, 7]. */
export const bandsOf = (bands: readonly number[]): readonly string[] => [...bands.map((last, place) => `${place === 0 ? 0 : bands[place - 1]! + 1}-${last}`), `over-${bands.at(-1) ?? 0}`];
