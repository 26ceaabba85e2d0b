import type { MinorFile } from '../minors/minor-file';
import { secretPlaceAt } from '../placements/placement';
import type { Instant } from '../shared/instant';
import { detailsOf, type DepartureRecord } from './departure-record';

/**
 * The secret place that must not be told when a departure says where the youth was at a moment; undefined when there is none.
 * A youth who left from a secret place may well be seen there again, so its secret holds for later moments of the departure too.
 */
export const secretPlaceIn = ({ placements }: Pick<MinorFile, 'placements'>, departure: Pick<DepartureRecord, 'started' | 'events'>, at: Instant): MinorFile['placements'][number] | undefined =>
  secretPlaceAt(placements, at) ?? secretPlaceAt(placements, departure.started.lastSeenAt) ?? secretPlaceAt(placements, detailsOf(departure).lastSeenAt);
